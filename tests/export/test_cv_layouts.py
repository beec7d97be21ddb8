"""The CV's layouts, and how a career, languages, references and a photo stand in them."""

from collections.abc import Mapping

import pytest
from msgspec.structs import replace

from dialogtool.core.case.cv_values import Layout
from dialogtool.core.case.plan_values import WorkplaceWord
from dialogtool.core.cv.cv import Cv, CvCompetence
from dialogtool.core.cv.experiences import CvExperience, CvSection
from dialogtool.core.findings.career import CareerKind
from dialogtool.core.papers.blocks import (
    Block,
    Bullet,
    Document,
    Entry,
    Framed,
    Heading,
    Lead,
    Line,
    Paragraph,
    Picture,
    Room,
    Title,
)
from dialogtool.export.cv_blocks import cv_document

Words = Mapping[str, str]

COOK = CvExperience("Kok", place="Kantinen, Esbjerg", start="2013", end="2016", kind="work", confirmed_by="Lis")
FULL = Cv(
    name="Ali",
    contact=("Elmevej 12", "20 00 00 14"),
    goal="Kok",
    goal_hours="ti timer",
    goal_place="Esbjerg",
    profile="Jeg er mig.",
    competences=tuple(CvCompetence(id, f"Kan {id}", f"Viser {id}.", ()) for id in "abcd"),
    also=(),
    sections=(
        CvSection("Arbejde", (COOK,), "work"),
        CvSection("Omsorg", (CvExperience("Mor"),)),
        CvSection("Sprog", (CvExperience("Dansk", level="B1", kind="language"),), "language"),
    ),
    works_best="Jeg arbejder bedst, når der er ro.",
)


def blocks(cv: Cv, wordbook: Words, layout: Layout = "competences") -> tuple[Block, ...]:
    return cv_document(replace(cv, layout=layout), wordbook).blocks


def headings(cv: Cv, wordbook: Words, layout: Layout) -> list[str]:
    return [block.text for block in blocks(cv, wordbook, layout) if isinstance(block, Heading)]


def one(experience: CvExperience, wordbook: Words, kind: CareerKind | None = None) -> Block:
    """How one thing stands under its heading."""
    cv = replace(FULL, competences=(), profile="", works_best="", sections=(CvSection("X", (experience,), kind),))
    return blocks(cv, wordbook)[-1]


def test_what_one_can_comes_before_what_one_did(wordbook: Words) -> None:
    expected = ["Profil", "Sådan arbejder jeg bedst", "Det kan jeg", "Arbejde", "Omsorg", "Sprog"]
    assert headings(FULL, wordbook, "competences") == expected


def test_by_years_what_one_did_comes_before_what_one_can(wordbook: Words) -> None:
    expected = ["Profil", "Sådan arbejder jeg bedst", "Arbejde", "Omsorg", "Det kan jeg", "Sprog"]
    assert headings(FULL, wordbook, "chronological") == expected


def test_the_page_for_a_visit_holds_three_things_and_how_to_reach_the_citizen(wordbook: Words) -> None:
    assert blocks(FULL, wordbook, "short") == (
        Title("Ali"),
        Framed("Jeg søger", "Kok", ("Ti timer", "Esbjerg")),
        Heading("Det kan jeg"),
        *(Entry(f"Kan {id}", "", f"Viser {id}.") for id in "abc"),
        Heading("Sådan arbejder jeg bedst"),
        Paragraph("Jeg arbejder bedst, når der er ro."),
        Heading("Sådan får du fat i mig"),
        Line(("Elmevej 12", "20 00 00 14")),
    )


def test_the_page_for_a_visit_prefers_what_has_an_example(wordbook: Words) -> None:
    untold = tuple(CvCompetence(id, f"Kan {id}", "", ()) for id in "xy")
    page = blocks(replace(FULL, competences=(*untold, *FULL.competences)), wordbook, "short")
    assert [block.title for block in page if isinstance(block, Entry)] == ["Kan a", "Kan b", "Kan c"]


def test_the_page_for_a_visit_is_never_empty(wordbook: Words) -> None:
    nobody = Cv(name="", contact=(), goal="", profile="", competences=(), also=(), sections=(), layout="short")
    assert cv_document(nobody, wordbook) == Document(
        "Kort om mig", "", "da", (Title("Kort om mig"), Heading("Det kan jeg"), Room(6))
    )


def test_without_a_goal_the_cv_has_no_line_for_one(wordbook: Words) -> None:
    open_ = replace(FULL, goal="")
    assert not [block for block in blocks(open_, wordbook) if isinstance(block, Lead)]
    assert blocks(open_, wordbook, "short")[1] == Heading("Det kan jeg")


def test_a_goal_is_said_as_work_or_as_education(wordbook: Words) -> None:
    school = replace(FULL, goal="Social- og sundhedshjælper", goal_kind="education")
    assert Lead("Jeg søger: Kok") in blocks(FULL, wordbook)
    assert Lead("Jeg går efter: Social- og sundhedshjælper") in blocks(school, wordbook)
    assert Framed("Mit mål", "Social- og sundhedshjælper", ("Ti timer", "Esbjerg")) in blocks(school, wordbook, "short")


def test_a_line_says_where_when_and_who_vouches_for_it(wordbook: Words) -> None:
    assert one(COOK, wordbook) == Entry("Kok, Kantinen, Esbjerg", "2013–2016", "Bekræftet af Lis.")


@pytest.mark.parametrize(
    ("experience", "bullet"),
    [
        (CvExperience("Dansk", kind="language", level="B1"), Bullet("Dansk", "Forstår og taler til hverdag")),
        (CvExperience("Kurdisk", kind="language", level="Modersmål"), Bullet("Kurdisk", "Modersmål")),
        (CvExperience("Engelsk", kind="language", level="fra film"), Bullet("Engelsk", "fra film")),
        (CvExperience("Tysk", kind="language"), Bullet("Tysk")),
        (CvExperience("Kørekort", kind="licence", level="B, C"), Bullet("Kørekort", "kategori B, C")),
        (CvExperience("Hygiejnebevis", kind="licence", start="2015-03"), Bullet("Hygiejnebevis", "marts 2015")),
        (CvExperience("Truck", kind="licence", level="B", start="2015"), Bullet("Truck", "kategori B · 2015")),
        (CvExperience("Word", kind="it", level="til hverdag"), Bullet("Word", "til hverdag")),
        (CvExperience("Truck", kind="licence", story="Reach."), Entry("Truck", "", "Reach.")),
    ],
)
def test_languages_licences_and_it_are_short_lists_in_plain_words(
    experience: CvExperience, bullet: Block, wordbook: Words
) -> None:
    assert one(experience, wordbook, experience.kind) == bullet


def test_those_who_vouch_come_last(wordbook: Words) -> None:
    said = (WorkplaceWord("Møder  altid.", who="Lis", place="Kantinen"), WorkplaceWord("God kollega."))
    cv = replace(FULL, references=(CvExperience("Lis Holm", place="Kantinen", story="20 30"),), words=said)
    assert blocks(cv, wordbook)[-4:] == (
        Heading("Referencer"),
        Entry("Lis Holm, Kantinen", "", "20 30"),
        Paragraph("”Møder altid.” Sagt af Lis, Kantinen."),
        Paragraph("”God kollega.”"),
    )


def test_a_photo_stands_on_top_with_words_for_who_does_not_see_it(wordbook: Words) -> None:
    cv = replace(FULL, photo=b"png")
    for layout in ("competences", "chronological", "short"):
        assert blocks(cv, wordbook, layout)[0] == Picture(b"png", "Foto af Ali", width=32)


@pytest.mark.parametrize(
    ("hours", "said"),
    [("6", "6 timer om ugen"), ("1", "1 time om ugen"), ("6-8", "6-8 timer om ugen"), ("seks", "Seks"), ("6 t", "6 t")],
)
def test_hours_that_are_a_mere_number_say_of_what(hours: str, said: str, wordbook: Mapping[str, str]) -> None:
    page = replace(FULL, goal_hours=hours, goal_place="")
    (framed,) = [one for one in blocks(page, wordbook, "short") if isinstance(one, Framed)]
    assert framed.facts == (said,)
