"""The guard before a document leaves: which sentence, which words, why, and what was decided."""

import pytest
from msgspec.structs import replace

from dialogtool.core.basis.phrases import phrase
from dialogtool.core.case.answers import Chosen, Words
from dialogtool.core.case.keys import guard_key
from dialogtool.core.findings.findings import findings_of
from dialogtool.core.guard.guard import Sign, Warned, decisions_in, findings_in, sentences_of, taken_out, undecided
from dialogtool.core.papers.blocks import Bullet, Document, Entry, Framed, Heading, Line, Title
from tests.core.guarding import OWN, RULES, looked_at, paper, seen
from tests.core.planted import LIBRARY, all_confirmed
from tests.making import FakeMatcher, a_case, an_answer

SICK = "Jeg har været syg."


def test_a_sentence_is_told_with_its_block_its_words_and_the_reason() -> None:
    (one,) = looked_at(Title(text=OWN), "Jeg laver mad. Jeg har været syg. Nu går det godt.")
    assert one == Warned(
        block=1,
        sentence=SICK,
        signs=(Sign("health", (14, 17)),),
        whys=(phrase("guard.why", words=("syg",), why="Det siger noget om helbred."),),
    )


def test_nothing_is_said_of_a_document_with_nothing_to_look_at() -> None:
    assert looked_at("Jeg laver mad til mange.", Bullet(text="Kørekort B", mark="bullet")) == ()


def test_each_kind_gives_its_own_reason_with_all_its_words() -> None:
    (one,) = looked_at("Jeg har gigt og ondt i ryggen, og jeg går i moské")
    assert [why.params["words"] for why in one.whys] == [("gigt", "ondt i"), ("moské",)]


def test_a_sentence_that_stands_twice_is_asked_about_once() -> None:
    assert [one.block for one in looked_at("Jeg laver mad.", SICK, Bullet(text=SICK))] == [1]


def test_the_order_is_that_of_the_document() -> None:
    said = looked_at(Entry(title="Hos Inge", detail="Hver uge", text="Vi går tur. Hun er syg."), "Jeg er syg.")
    assert [one.sentence for one in said] == ["Hos Inge", "Hun er syg.", "Jeg er syg."]


@pytest.mark.parametrize(
    "where", [Heading(text=SICK), Framed(label="Næste", text="Gå", facts=(SICK,)), Line(parts=(SICK,))]
)
def test_every_part_of_a_document_is_looked_at(where: Heading | Framed | Line) -> None:
    assert [one.sentence for one in looked_at(where)] == [SICK]


def test_small_facts_on_a_line_are_not_parted() -> None:
    assert list(sentences_of(Line(parts=("Skolegade 14, 2. Tv. Esbjerg", "20 00 00 14")))) == [
        "Skolegade 14, 2. Tv. Esbjerg",
        "20 00 00 14",
    ]


def test_what_was_decided_is_remembered_for_that_sentence() -> None:
    document = paper(SICK, "Jeg er syg.", "Hun er syg.")
    said = findings_in(document, RULES, OWN, {SICK: "keep", "Jeg er syg.": "leave-out"})
    assert [one.decided for one in said] == ["keep", "leave-out", None]
    assert [one.sentence for one in undecided(said)] == ["Hun er syg."]


def test_a_translated_sentence_is_asked_about_for_what_it_says_in_danish() -> None:
    said = "I have been ill"
    document = replace(paper(said, "I bake."), sources=((said, SICK), ("I bake.", "Jeg bager."), ("Gone", SICK)))
    (one,) = findings_in(document, RULES, OWN, {said: "keep"})
    assert (one.sentence, one.signs, one.decided) == (said, (Sign("health", (0, len(said))),), "keep")
    assert [why.params["words"] for why in one.whys] == [("syg",)]


def test_what_is_seen_in_both_languages_is_told_once_in_the_words_that_are_shown() -> None:
    said = "I help Inge, who is ill"
    document = replace(paper(said), sources=((said, "Jeg hjælper Inge, som er syg"),))
    (one,) = findings_in(document, RULES, OWN, {})
    assert [(sign.kind, said[slice(*sign.span)]) for sign in one.signs] == [("people", "Inge"), ("health", said)]
    assert [why.params["words"] for why in one.whys] == [("Inge",), ("syg",)]


def test_decisions_are_read_from_the_case() -> None:
    case = a_case(
        an_answer(guard_key("a"), Chosen(ids=("keep",))),
        an_answer(guard_key("b"), Chosen(ids=("leave-out",))),
        an_answer(guard_key("c"), Chosen()),
        an_answer(guard_key("d"), Words("nej")),
        an_answer("kort", Chosen(ids=("leave-out",))),
    )
    assert decisions_in(case) == {"a": "keep", "b": "leave-out"}
    assert taken_out(case) == {"b"}


def test_a_decision_leaves_nothing_else_in_the_case() -> None:
    told = an_answer("fortael", Words("Jeg bager."), makes="experience")
    decided = an_answer(guard_key("Jeg bager."), Chosen(ids=("leave-out",)), minute=1)
    plain, guarded = (
        findings_of(all_confirmed(case), LIBRARY, FakeMatcher()) for case in (a_case(told), a_case(told, decided))
    )
    assert guarded == plain


def test_without_rules_nothing_is_seen() -> None:
    assert findings_in(paper(SICK), {}, OWN, {}) == ()
    assert findings_in(Document("", "", "da", ()), RULES, "", {}) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Han har depressioner", "depressioner"),
        ("Min slidgigt", "slidgigt"),
        ("Jeg fik en DÅRLIG ryg", "DÅRLIG ryg"),
        ("jeg fik en daarlig ryg", "daarlig ryg"),
        ("Slidt ryg, knæoperation", "Slidt ryg, knæoperation"),
        ("Han fik en dårligere ryg", "dårligere ryg"),
        ("Jeg har kronisk træthed", "kronisk træthed"),
        ("Jeg har ondt i en dårlig ryg", "ondt i en dårlig ryg"),
        ("Min depres\u00adsion", "depres\u00adsion"),
        ("Psykisk sårbar i et godt psykisk arbejdsmiljø", "Psykisk"),
    ],
)
def test_words_are_found_as_they_are_written(text: str, words: str) -> None:
    assert seen(text) == [("health", words)]


@pytest.mark.parametrize(
    "text",
    [
        "Jeg er god til det sygehus",
        "Ondt",
        "Slidt ryg",
        "Når en kollega er syg",
        "For guds skyld",
        "psykiske arbejdsmiljø",
    ],
)
def test_harmless_words_are_not_found(text: str) -> None:
    assert seen(text) == []
