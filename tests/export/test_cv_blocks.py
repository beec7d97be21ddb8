"""What the CV says, and in which order."""

from collections.abc import Mapping

from msgspec.structs import replace

from dialogtool.core.cv.cv import Cv, CvCompetence
from dialogtool.core.cv.experiences import CvExperience, CvSection
from dialogtool.core.papers.blocks import (
    Bullet,
    Document,
    Entry,
    Heading,
    Lead,
    Line,
    Paragraph,
    Room,
    Title,
    plain_text,
)
from dialogtool.export.cv_blocks import cv_document

from .lives import PROFILE, cv_of, empty_case, life_of_little, life_of_much

Words = Mapping[str, str]


def much(wordbook: Words) -> Document:
    return cv_document(cv_of(life_of_much()), wordbook)


def headings(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def test_the_name_the_ways_to_reach_and_the_goal_come_first(wordbook: Words) -> None:
    assert much(wordbook).blocks[:3] == (
        Title("Birgit Holm Sørensen"),
        Line(("Elmevej 12, 8700 Horsens", "20 30 40 50", "birgit@example.dk")),
        Lead("Jeg søger: Køkkenmedhjælper i en kantine eller på en skole"),
    )


def test_the_profile_comes_before_what_one_can_and_before_what_one_has_done(wordbook: Words) -> None:
    assert headings(much(wordbook))[:4] == [
        "Profil",
        "Det kan jeg",
        "Flere styrker",
        "Praktisk arbejde hjemme",
    ]
    assert Paragraph(PROFILE) in much(wordbook).blocks


def test_a_competence_stands_with_the_sentence_that_shows_it(wordbook: Words) -> None:
    entry = next(b for b in much(wordbook).blocks if isinstance(b, Entry) and b.title.startswith("Tager godt imod"))
    assert "hun gik hjem med tre kjoler." in entry.text


def test_competences_beyond_the_front_ones_are_a_list(wordbook: Words) -> None:
    assert Bullet("Lytter og holder hovedet koldt") in much(wordbook).blocks


def test_a_competence_that_the_profile_tells_of_keeps_its_place_as_a_line(wordbook: Words) -> None:
    told, untold = CvCompetence("a", "Syr", "Jeg syr gardiner.", ()), CvCompetence("b", "Er tålmodig", "", ())
    cv = Cv("Ali", (), "", "", (untold, told), ("Lytter",), ())
    expected = (Entry("Er tålmodig"), Entry("Syr", "", "Jeg syr gardiner."))
    assert cv_document(cv, wordbook).blocks[2:] == (*expected, Heading("Flere styrker", 2), Bullet("Lytter"))


def test_a_list_alone_needs_no_second_heading(wordbook: Words) -> None:
    cv = Cv("Ali", (), "", "", (CvCompetence("b", "Er tålmodig", "", ()),), (), ())
    assert cv_document(cv, wordbook).blocks[1:] == (Heading("Det kan jeg"), Bullet("Er tålmodig"))


def test_experiences_that_are_only_named_are_a_list_after_the_others(wordbook: Words) -> None:
    named = (CvExperience("Bage"), CvExperience("Lave mad", story="Til ti."), CvExperience("Vaske"))
    blocks = cv_document(Cv("Ali", (), "", "", (), (), (CvSection("Hjem", named),)), wordbook).blocks
    assert blocks[1:] == (Heading("Hjem"), Entry("Lave mad", "", "Til ti."), Bullet("Bage"), Bullet("Vaske"))


def test_one_that_is_only_named_is_no_list(wordbook: Words) -> None:
    section = CvSection("Kurser", (CvExperience("Hygiejne, 2003"),))
    assert cv_document(Cv("Ali", (), "", "", (), (), (section,)), wordbook).blocks[2:] == (Entry("Hygiejne, 2003"),)


def test_an_experience_tells_how_often_and_for_how_many(wordbook: Words) -> None:
    titles = {block.title: block.detail for block in much(wordbook).blocks if isinstance(block, Entry)}
    assert titles["Mad til en stor familie"] == "Hver uge, for 10 personer"
    assert titles["Familiens økonomi og papirer"] == "Hver dag"
    assert titles["Kantinemedhjælper, Møllevangskolen, 1996-2004"] == "for 200 personer"


def test_a_short_life_leaves_out_the_headings_it_has_nothing_for(wordbook: Words) -> None:
    document = cv_document(cv_of(life_of_little()), wordbook)
    assert headings(document) == ["Profil", "Det kan jeg", "Fritid og interesser"]


def test_a_cv_that_holds_nothing_is_a_sheet_to_write_on(wordbook: Words) -> None:
    blocks = cv_document(cv_of(empty_case()), wordbook).blocks
    assert blocks == (Title("Birgit Holm Sørensen"), Heading("Profil"), Room(4), Heading("Det kan jeg"), Room(10))


def test_the_citizen_is_the_author_and_the_title_names_the_citizen(wordbook: Words) -> None:
    document = much(wordbook)
    assert (document.author, document.title) == ("Birgit Holm Sørensen", "CV for Birgit Holm Sørensen")


def test_a_cv_without_a_name_has_neither_name_nor_empty_line(wordbook: Words) -> None:
    document = cv_document(replace(cv_of(life_of_little()), name=""), wordbook)
    assert (document.author, document.title, document.blocks[0]) == ("", "CV", Heading("Profil"))


def test_another_language_speaks_through_its_own_wordbook(wordbook: Words) -> None:
    document = cv_document(cv_of(empty_case()), {**wordbook, "cv.heading.profile": "Profile"}, "en")
    assert (document.language, document.blocks[1]) == ("en", Heading("Profile"))


def test_as_plain_text_each_heading_follows_an_empty_line(wordbook: Words) -> None:
    assert "\n\nProfil\nJeg er 54 år" in plain_text(much(wordbook))
