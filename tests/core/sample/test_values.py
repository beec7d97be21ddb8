"""What a case file says of a field, as the value its editor would give."""

from typing import get_args

import pytest

from dialogtool.core.case.aid_values import Day, Placement
from dialogtool.core.case.answers import Chosen, Number, Ruling, Sorted, Value, Words
from dialogtool.core.sample.sample import Said
from dialogtool.core.sample.values import UnfittingError, value_of
from dialogtool.core.tool.aids import Aid, DayWheel
from dialogtool.core.tool.definition import Field
from dialogtool.core.tool.fields import (
    Checklist,
    Column,
    CountOf,
    HowOften,
    LongText,
    PictureCards,
    Ruler,
    ShortText,
    Sorting,
)
from tests.making import options

CARDS = PictureCards(id="kort", cards="hverdag")
TICKS = Checklist(id="ting", options=options("hund"))
WHEEL = DayWheel(id="hjul", cards="hverdag")
PILES = Sorting(id="bunker", columns=tuple(Column(id=id, label=id) for id in ("giver", "baade-og", "tager")))
RULER = Ruler(id="tro", low="Slet ikke", high="Helt")
COUNT = CountOf(id="antal")
OFTEN = HowOften(id="tit")
SHORT, LONG = ShortText(id="navn"), LongText(id="fortael")

FITTING: tuple[tuple[Field, Said, Value], ...] = (
    (CARDS, ("hund", "naboens  kat\n", " "), Chosen(ids=("hund",), own=("naboens kat",))),
    (CARDS, "hund", Chosen(ids=("hund",))),
    (TICKS, ("hund",), Chosen(ids=("hund",))),
    (SHORT, "Anna", Words("Anna")),
    (LONG, "Jeg\r\nbager\x00", Words("Jeg\nbager")),
    (LONG, 4, Words("4")),
    (COUNT, 4, Number(4)),
    (COUNT, "4", Number(4)),
    (OFTEN, "hver-uge", Chosen(ids=("hver-uge",))),
    (PILES, {"giver": ("hund", "naboens  kat"), "tager": None}, Sorted({"giver": ("hund", "naboens kat")})),
    (PILES, {"giver": "hund"}, Sorted({"giver": ("hund",)})),
    (RULER, 7, Ruling(7)),
    (RULER, "0", Ruling(0)),
    (RULER, {"value": 10, "reason": "det går"}, Ruling(10, "det går")),
    (RULER, {"value": 3, "reason": None}, Ruling(3)),
    (WHEEL, ("6.30-7.15 madpakker", "20:00 kat"), Day((Placement("madpakker", 390, 45), Placement("kat", 1200, 60)))),
    (WHEEL, "22.00-6.00 sove", Day((Placement("sove", 1320, 480),))),
    (WHEEL, ("0.00-24.00 alt", "24.00-1.00 nat"), Day((Placement("alt", 0, 1440), Placement("nat", 0, 60)))),
)
UNFITTING: tuple[tuple[Field, Said], ...] = (
    (CARDS, 4),
    (TICKS, {"hund": "ja"}),
    (SHORT, ("Anna",)),
    (COUNT, "fire"),
    (COUNT, -1),
    (COUNT, ("4",)),
    (OFTEN, {"tit": "ja"}),
    (PILES, ("hund",)),
    (PILES, {"midt": ("hund",)}),
    (PILES, {"giver": 4}),
    (RULER, 11),
    (RULER, "syv"),
    (RULER, {"reason": "det går"}),
    (RULER, {"value": 3, "reason": "Ja", "men ikke altid": None}),
    (WHEEL, "madpakker"),
    (WHEEL, "25.00 madpakker"),
    (WHEEL, "6.60 madpakker"),
    (WHEEL, "6.30"),
    (WHEEL, 4),
)


def is_dog(item: str) -> bool:
    return item == "hund"


@pytest.mark.parametrize(("field", "said", "value"), FITTING)
def test_what_is_said_becomes_what_the_fields_editor_gives(field: Field, said: Said, value: Value) -> None:
    assert value_of(field, said, is_dog) == value


@pytest.mark.parametrize(("field", "said"), UNFITTING)
def test_what_the_field_cannot_hold_is_refused_by_the_fields_name(field: Field, said: Said) -> None:
    with pytest.raises(UnfittingError, match=f"'{field.id}' takes"):
        value_of(field, said, is_dog)


@pytest.mark.parametrize("field", {field.id: field for field, _, _ in FITTING}.values())
def test_every_question_can_be_declined(field: Field) -> None:
    assert value_of(field, None, is_dog) is None


def test_these_tests_know_every_kind_of_field_but_the_other_aids() -> None:
    assert {type(field) for field, _, _ in FITTING} == {DayWheel, *get_args(Field)} - ({*get_args(Aid)} - {DayWheel})
