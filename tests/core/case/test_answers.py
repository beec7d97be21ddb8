"""What an answer may hold, and when it holds nothing."""

from datetime import date
from typing import get_args

import msgspec
import pytest

from dialogtool.core.case.aid_values import (
    Conditions,
    Day,
    HowItWent,
    Line,
    People,
    Period,
    Person,
    Picked,
    Placement,
    Went,
)
from dialogtool.core.case.answers import (
    Chosen,
    GoalSet,
    Number,
    Ruling,
    Sorted,
    StepSet,
    SubGoalSet,
    Value,
    Verdict,
    Words,
    is_empty,
)
from dialogtool.core.case.cv_values import CvItemSet, CvSettings, Photo
from dialogtool.core.case.plan_values import Closed, Handover, TrialSet, WorkplaceWord
from tests.making import key

FULL: tuple[Value, ...] = (
    Words("Jeg bager."),
    Chosen(ids=("hund",)),
    Chosen(own=("naboens kat",)),
    Number(0),
    Day((Placement("mad", 360),)),
    Sorted({"giver": ("mad",)}),
    Ruling(0),
    Verdict("no", evidence=(key(),)),
    GoalSet("job", "Køkkenmedhjælper"),
    SubGoalSet("Tre prøvedage", "arbejde"),
    StepSet("Ring til Mette", when=date(2026, 12, 3), confidence=0),
    Line((Period("pause", "Pause"),)),
    Picked({"ude": ()}),
    Conditions(levels={"hours": 0}),
    Conditions(choices={"company": "alone"}),
    Went({"s": HowItWent("open")}),
    People((Person("mette", "Mette", "venner"),)),
    CvItemSet("language", "Arabisk", level="native"),
    CvSettings(),
    Photo(b"\x89PNG"),
    TrialSet("Rema", hours=(2.5, 4)),
    WorkplaceWord("Hun er til at regne med", when=date(2026, 12, 3)),
    Handover("Mette", "ny sagsbehandler", agreed=True),
    Closed(date(2026, 12, 3), date(2027, 12, 3)),
)
EMPTY: tuple[Value | None, ...] = (
    None,
    Words(""),
    Words(" \n"),
    Chosen(),
    Day(),
    Sorted(),
    Sorted({"giver": ()}),
    GoalSet("job", " "),
    SubGoalSet("", "arbejde"),
    StepSet(""),
    Line(),
    Picked(),
    Conditions(),
    Went(),
    People(),
    CvItemSet("work", " "),
    TrialSet(""),
    WorkplaceWord(""),
)


@pytest.mark.parametrize("value", EMPTY, ids=str)
def test_a_declined_answer_and_one_without_words_or_things_are_empty(value: Value | None) -> None:
    assert is_empty(value)


@pytest.mark.parametrize("value", FULL, ids=str)
def test_nought_and_no_are_answers_like_any_other(value: Value) -> None:
    assert not is_empty(value)


def test_these_tests_know_every_kind_of_value() -> None:
    assert {type(value) for value in FULL} == set(get_args(Value))


@pytest.mark.parametrize("value", FULL, ids=str)
def test_a_value_says_in_writing_what_kind_it_is(value: Value) -> None:
    assert msgspec.json.decode(msgspec.json.encode(value), type=Value) == value


@pytest.mark.parametrize(
    "wrong",
    [
        {"type": "day", "placements": [{"card": "mad", "start": 1440}]},
        {"type": "day", "placements": [{"card": "mad", "start": 0, "minutes": 0}]},
        {"type": "day", "placements": [{"card": "mad", "start": 0, "minutes": 1441}]},
        {"type": "ruling", "value": 11},
        {"type": "ruling", "value": -1},
        {"type": "step", "text": "Ring", "confidence": 11},
        {"type": "words", "text": "Ring", "size": 12},
        {"type": "line", "periods": [{"id": "a", "title": "a", "height": 3}]},
        {"type": "conditions", "levels": {"hours": 5}},
        {"type": "went", "steps": {"s": {"status": "failed"}}},
    ],
)
def test_a_value_outside_its_scale_is_not_read(wrong: dict[str, object]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(wrong, Value)
