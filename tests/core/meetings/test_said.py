"""Everything said can be looked up, but what is marked and what the caseworker wrote alone."""

import pytest

from dialogtool.core.case.aid_values import HowItWent, Line, People, Period, Person, Went
from dialogtool.core.case.answers import Chosen, GoalSet, Number, Ruling, StepSet, SubGoalSet, Value, Verdict, Words
from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.case.keys import belief_key, own_note_key
from dialogtool.core.case.plan_values import TrialSet, WorkplaceWord
from dialogtool.core.meetings.said import Said, around, find_in_case, said_in_answer
from tests.core.planted import LIBRARY
from tests.making import a_case, an_answer, at


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (Words("Jeg bager brød"), "Jeg bager brød"),
        (Ruling(3, reason="Det gik"), "Det gik"),
        (Verdict("yes", wording="Rolig"), "Rolig"),
        (Chosen(ids=("hund",), own=("naboens kat",)), "naboens kat"),
        (GoalSet("job", "Gartner", place="Esbjerg", why_left="For langt"), "Gartner · Esbjerg · For langt"),
        (SubGoalSet("Prøve en dag", "hverdag"), "Prøve en dag"),
        (StepSet("Ring", helps="Mette", hinders="Træt", then="Igen", reason="Bus"), "Ring · Mette · Træt · Igen · Bus"),
        (Line((Period("a", "På havet"), Period("b", "Skjult", private=True))), "På havet"),
        (People((Person("l", "Lila", "venner", helps="lytter"),)), "Lila lytter"),
        (Went({"s": HowItWent("some", "Det regnede")}), "Det regnede"),
        (CvItemSet("work", "Kok", place="Kroen", text="Suppe"), "Kok · Kroen · Suppe"),
        (TrialSet("Rema", contact="Lis", after="Godt"), "Rema · Lis · Godt"),
        (WorkplaceWord("Til at regne med", who="Lis"), "Til at regne med · Lis"),
        (Number(3), ""),
        (None, ""),
    ],
)
def test_what_somebody_said_is_found_and_no_ids(value: Value | None, said: str) -> None:
    assert said_in_answer(an_answer("x", value)) == said


def test_what_is_marked_or_the_caseworkers_own_is_never_found() -> None:
    assert said_in_answer(an_answer("x", private=True)) == ""
    assert said_in_answer(an_answer(own_note_key("m1"))) == ""
    assert said_in_answer(an_answer(belief_key("m1"), Ruling(4, "Jeg tror det"))) == ""


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("mad", ["b", "a"]),
        ("MAD børn", ["a"]),
        ("boern", ["a"]),
        ("bø", ["a"]),
        ("ørn", []),
        ("mad hest", []),
        (" ?! ", []),
        ("", []),
    ],
)
def test_each_word_typed_begins_a_word_that_was_said_and_the_newest_comes_first(typed: str, found: list[str]) -> None:
    said = (("a", "Jeg laver mad til børnene."), ("b", "Mad er mit liv!"), ("c", "Hunden."))
    case = a_case(*(an_answer(id, Words(text), minute) for minute, (id, text) in enumerate(said)))
    assert [one.key.field for one in find_in_case(case, typed, LIBRARY)] == found


def test_what_is_found_has_its_question_and_its_meeting() -> None:
    answer = an_answer("a", Words("Jeg laver mad."), 3)
    assert find_in_case(a_case(answer), "mad", LIBRARY) == (
        Said(key=answer.key, question="Fortæl", words="Jeg laver mad.", meeting="m1", at=at(3)),
    )


def test_what_is_told_in_a_path_is_not_found_in_the_case() -> None:
    case = a_case(an_answer("svaert", Words("Hemmeligt")), an_answer("x", Words("Hemmeligt"), private=True))
    assert find_in_case(case, "hemmeligt", LIBRARY) == ()


LONG = f"{'Først noget andet. ' * 20}Så bager jeg brød. {'Og mere til. ' * 20}"


def test_of_much_that_was_said_the_words_around_the_first_hit_are_shown() -> None:
    shown = around(LONG, "broed")
    assert "Så bager jeg brød." in shown
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert len(shown) < 190


@pytest.mark.parametrize(
    ("words", "typed", "shown"),
    [
        ("Jeg bager.", "bag", "Jeg bager."),
        ("a" * 200, "a", "a" * 180 + " …"),
        ("Hus " + "b " * 100, "hus", "Hus " + "b " * 87 + "b …"),
        ("c " * 95 + "hus", "hus", "… " + "c " * 31 + "hus"),
    ],
)
def test_an_excerpt_begins_and_ends_between_words(words: str, typed: str, shown: str) -> None:
    assert around(words, typed) == shown
