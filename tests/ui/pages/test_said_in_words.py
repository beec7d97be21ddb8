"""Every kind of value can be told to people who compare two of them."""

from datetime import date

import pytest

from dialogtool.core.case.aid_values import HowItWent, Line, People, Period, Person, Went
from dialogtool.core.case.answers import AnswerKey, Chosen, GoalSet, Number, Photo, StepSet, SubGoalSet, Value, Verdict
from dialogtool.core.case.cv_values import CvItemSet, CvSettings
from dialogtool.core.case.keys import agenda_key, photo_key, verdict_key
from dialogtool.core.case.plan_values import Handover, TrialSet, WorkplaceWord
from dialogtool.ui.desk import Desk
from dialogtool.ui.widgets.citizen.said_in_words import by_and_when, headed, said_in_words
from tests.making import an_answer


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (None, "Would rather not answer"),
        (Chosen(), "Nothing"),
        (Number(3), "3"),
        (Chosen(own=("Naboens kat",)), "Naboens kat"),
        (GoalSet("job", "Bager", hours="5", place="Esbjerg"), "Bager · 5 · Esbjerg"),
        (SubGoalSet("Se et bageri", "hverdag", when="i foråret"), "Se et bageri · i foråret"),
        (StepSet("Ring", when=date(2026, 12, 3), status="done"), "Ring · 3.12.2026 · Done"),
        (Verdict("yes", wording="Jeg bager"), "That is me · Jeg bager"),
        (Line((Period("p", "Bageri", start="2010"), Period("q", "Skole"))), "Bageri (2010), Skole"),
        (People((Person("a", "Anna", "taet"),)), "Anna"),
        (Went({"s": HowItWent("hindered", "Bussen"), "t": HowItWent("open")}), "Something came in the way · Bussen"),
        (CvItemSet("work", "Bager", place="Brød & Co"), "Bager · Brød & Co"),
        (CvSettings(name="Til bageriet"), "Til bageriet · competences"),
        (Photo(b"x"), "A photo"),
        (TrialSet("Brød & Co", agreed="Fast pause"), "Brød & Co · Fast pause"),
        (WorkplaceWord("Hun møder", who="Mesteren"), "Hun møder · Mesteren"),
        (Handover("Ulla", "Ny sagsbehandler"), "Ulla · Ny sagsbehandler"),
    ],
)
def test_a_value_is_told_in_words(desk: Desk, value: Value | None, told: str) -> None:
    assert said_in_words(an_answer("a", value), desk) == told


@pytest.mark.parametrize(
    ("key", "head"),
    [(agenda_key("m1"), "To talk about"), (verdict_key("mad"), "mad"), (photo_key(), "Choice in the program")],
)
def test_what_was_not_asked_in_words_is_named(desk: Desk, key: AnswerKey, head: str) -> None:
    assert headed(an_answer(key, question=""), desk) == head


def test_a_mark_is_told_beside_who_and_when(desk: Desk) -> None:
    assert (
        by_and_when(an_answer(private=True), desk) == "The caseworker wrote it · 21.11.2026 10.00 · Not in the papers"
    )
