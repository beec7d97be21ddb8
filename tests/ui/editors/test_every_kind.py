"""What holds for the editor of every kind of field."""

from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

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
from dialogtool.core.case.answers import Chosen, GoalSet, Number, Ruling, Sorted, StepSet, Value, Words
from dialogtool.core.case.keys import step_key
from dialogtool.core.tool.aids import (
    Bridge,
    CardMat,
    Circles,
    Compass,
    DayWheel,
    GoalWords,
    Horizon,
    JobLook,
    LifeLine,
    Pair,
    PicturePairs,
    RoadPiece,
    SinceLast,
    WeekStrip,
)
from dialogtool.core.tool.asking import Asked
from dialogtool.core.tool.definition import Field
from dialogtool.core.tool.fields import (
    Checklist,
    Column,
    CountOf,
    HowOften,
    LongText,
    Option,
    PictureCards,
    Ruler,
    ShortText,
    Sorting,
)
from dialogtool.ui.desk import Desk
from dialogtool.ui.editors import editor_for
from tests.making import options
from tests.ui.editors.bench import SHARED_SIDE, Bench, spoken

COLUMNS = tuple(Column(id=id, label=id.capitalize(), picture="1F31E") for id in ("mig", "lidt", "ikke"))
LONG = Option(id="lang", label="Et meget langt ord: arbejdsmarkedsuddannelsesbevis", picture="1F393")
OPTIONS = (*options("a", "b", "c"), LONG)

KINDS: dict[type[Field], tuple[Field, Value]] = {
    PictureCards: (PictureCards(id="f", cards="hverdag"), Chosen(ids=("bage", "hund"), own=("Fodre høns",))),
    Checklist: (Checklist(id="f", options=OPTIONS), Chosen(ids=("b",), own=("Jeg går en tur",))),
    ShortText: (ShortText(id="f", example="at jeg kommer"), Words(text="At jeg lytter")),
    LongText: (LongText(id="f", example="Jeg bager."), Words(text="Jeg bager.\nOg koger kaffe.")),
    CountOf: (CountOf(id="f", unit="personer"), Number(number=4)),
    HowOften: (HowOften(id="f"), Chosen(ids=("tit",))),
    Sorting: (Sorting(id="f", columns=COLUMNS, options=OPTIONS), Sorted(columns={"mig": ("a",), "ikke": ("lang",)})),
    DayWheel: (
        DayWheel(id="f", cards="hverdag"),
        Day(placements=(Placement(card="bage", start=420), Placement(card="Høns", start=450, minutes=90))),
    ),
    WeekStrip: (
        WeekStrip(id="f", cards="hverdag"),
        Sorted(columns={"mandag": ("bage", "Høns"), "soendag": ("bage",)}),
    ),
    LifeLine: (
        LifeLine(id="f", arenas=("hjem",)),
        Line(
            periods=(Period(id="Kok", title="Kok", arena="hjem", start="2010"), Period(id=LONG.label, title=LONG.label))
        ),
    ),
    CardMat: (
        CardMat(id="f", columns=COLUMNS, options=OPTIONS, at_once=2),
        Sorted(columns={"mig": ("a",), "ikke": ("lang",)}),
    ),
    Horizon: (
        Horizon(id="f", columns=COLUMNS, options=OPTIONS),
        Sorted(columns={"mig": ("lang", "Et hus ved vandet"), "ikke": ("a",)}),
    ),
    PicturePairs: (
        PicturePairs(
            id="f", pairs=(Pair(id="x", one=OPTIONS[0], other=LONG), Pair(id="y", one=OPTIONS[1], other=OPTIONS[2]))
        ),
        Picked(pairs={"x": ("a", "lang")}),
    ),
    Bridge: (
        Bridge(id="f", scales=("noise", "pace"), choices=("company",)),
        Conditions(levels={"noise": 2}, choices={"company": "alone"}),
    ),
    Compass: (Compass(id="f", columns=COLUMNS, most=3), Sorted(columns={"mig": ("kok",), "ikke": ("gone",)})),
    JobLook: (JobLook(id="f"), Chosen(own=("Kok: første opgave", LONG.label))),
    GoalWords: (GoalWords(id="f"), GoalSet(kind="job", text=LONG.label, hours="8", place="Esbjerg")),
    RoadPiece: (RoadPiece(id="f", lays="steps"), Chosen(ids=("a", "lang"))),
    SinceLast: (
        SinceLast(id="f"),
        Went(steps={"a": HowItWent(status="done", reason="Lis"), "lang": HowItWent(status="hindered")}),
    ),
    Circles: (
        Circles(id="f", columns=COLUMNS, helps=("Lytter til mig", LONG.label)),
        People(people=(Person(id="Lis", name="Lis", ring="mig"), Person(id="x", name=LONG.label, ring="ikke"))),
    ),
    Ruler: (Ruler(id="f", low="Slet ikke", high="Helt sikkert"), Ruling(value=7, reason="Jeg har prøvet det")),
}

every_kind = pytest.mark.parametrize(("field", "value"), KINDS.values(), ids=lambda one: type(one).__name__)


def put(bench: Bench, field: Field, value: Value | None) -> QWidget:
    optioned = isinstance(field, PictureCards | Sorting | CardMat | Horizon)
    about = "kok" if isinstance(field, JobLook) else ""
    if isinstance(field, RoadPiece | SinceLast):
        lay_steps(bench.desk)
    return bench.put(field, value, field.options if optioned else (), about)


def lay_steps(desk: Desk) -> None:
    """Two steps on the road, of few words and of many."""
    for id, text in (("a", "Ring til Lis"), ("lang", LONG.label)):
        asked = Asked(key=step_key(id), question="", makes="step")
        desk.model.answer(asked, StepSet(text=text, lane="hverdag"))


def focusable(editor: QWidget) -> list[QWidget]:
    inside = [editor, *editor.findChildren(QWidget)]
    seen = [one for one in inside if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [one for one in seen if not one.focusProxy()]


def test_every_kind_of_field_has_an_editor_and_is_tested_here() -> None:
    assert set(KINDS) == set(get_args(Field))
    assert set(get_args(Field)) <= set(editor_for.registry)


def test_a_kind_without_an_editor_is_said(desk: Desk) -> None:
    with pytest.raises(TypeError, match="no editor for str"):
        editor_for("et felt", None, desk)


@every_kind
def test_showing_an_answer_tells_nothing(bench: Bench, field: Field, value: Value) -> None:
    editor = put(bench, field, value)
    editor.show_value(None)
    editor.show_value(value)
    assert bench.told == []


@every_kind
def test_nothing_is_chosen_beforehand(bench: Bench, field: Field, value: Value) -> None:
    editor = put(bench, field, None)
    in_hand = isinstance(field, Sorting | CardMat)  # the card in hand is marked, but sorted nowhere
    assert in_hand or not any(one.isChecked() for one in editor.findChildren(QAbstractButton))
    assert not any(line.text() for line in editor.findChildren(QLineEdit))
    assert not any(text.toPlainText() for text in editor.findChildren(QPlainTextEdit))


@every_kind
def test_everything_the_keyboard_reaches_has_a_name(bench: Bench, field: Field, value: Value) -> None:
    editor = put(bench, field, value)
    named_by_its_question = editor.focusProxy()
    unnamed = [one for one in focusable(editor) if one is not named_by_its_question and not spoken(one)]
    assert unnamed == []


@every_kind
def test_targets_are_large(bench: Bench, field: Field, value: Value) -> None:
    editor = put(bench, field, value)
    small = [(spoken(one), one.size()) for one in focusable(editor) if one.height() < 48 or one.width() < 44]
    assert small == []


@every_kind
def test_it_fits_the_narrowest_window(bench: Bench, field: Field, value: Value) -> None:
    editor = put(bench, field, value)
    inner = editor.parentWidget()
    assert inner is not None
    assert inner.minimumSizeHint().width() <= inner.width() <= SHARED_SIDE
    assert [one for one in focusable(editor) if one.mapTo(inner, one.rect().topRight()).x() > inner.width()] == []


@every_kind
def test_it_can_be_mirrored(bench: Bench, field: Field, value: Value) -> None:
    editor = put(bench, field, value)
    editor.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert not editor.grab().isNull()


@every_kind
def test_the_keyboard_lands_in_it(bench: Bench, field: Field, value: Value) -> None:
    editor = put(bench, field, None)
    landed = editor.first_focus()
    landed.setFocus()
    assert landed.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert landed is editor or editor.isAncestorOf(landed)


@every_kind
def test_the_second_language_takes_its_room(two_tongues: Desk, bench: Bench, field: Field, value: Value) -> None:
    bench.desk = two_tongues
    assert put(bench, field, value).minimumSizeHint().width() <= SHARED_SIDE
