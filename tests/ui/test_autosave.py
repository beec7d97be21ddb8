"""Saved as it is said: at once for a choice, soon after the hand rests, at least every second while it types."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.answers import AnswerKey, Words
from dialogtool.core.case.case import Case, Place
from dialogtool.core.tool.asking import Asked
from dialogtool.core.tool.library import Library
from dialogtool.ui.autosave import Autosave
from dialogtool.ui.case_model import CaseModel
from tests.ui.pages.fakes import CueMatcher, catalogue, clock_from, ids

ASKED = Asked(key=AnswerKey(tool="min-hverdag", field="god-dag"), question="Hvad laver du?")


class Keeper:
    """Remembers what was handed over."""

    def __init__(self) -> None:
        self.kept: list[tuple[Case, Place]] = []
        self.flushed = 0

    def save(self, case: Case, place: Place) -> None:
        self.kept.append((case, place))

    def flush(self, timeout: float = 1.0) -> object:
        self.flushed += 1
        return timeout


@pytest.fixture
def keeper() -> Keeper:
    return Keeper()


@pytest.fixture
def model(qapp: object, keeper: Keeper) -> CaseModel:
    """A model with an open case that an autosave watches."""
    clock = clock_from(datetime(2026, 11, 21, 9, tzinfo=UTC))
    made = CaseModel(Library(catalogue=catalogue()), CueMatcher(), clock, ids())
    made.autosave = Autosave(made, keeper, made)
    made.new_case("Ane Holm")
    keeper.kept.clear()
    return made


def test_a_choice_is_handed_over_at_once(model: CaseModel, keeper: Keeper) -> None:
    model.answer(ASKED, Words(text="ja"))
    assert [case for case, _place in keeper.kept] == [model.case]


def test_typing_is_handed_over_soon_after_the_hand_rests(qtbot: QtBot, model: CaseModel, keeper: Keeper) -> None:
    model.answer(ASKED, Words(text="j"), typing=True)
    assert keeper.kept == []
    qtbot.waitUntil(lambda: len(keeper.kept) == 1)
    assert keeper.kept[0][0] is model.case


def test_typing_without_a_pause_is_handed_over_all_the_same(qtbot: QtBot, model: CaseModel, keeper: Keeper) -> None:
    def typed_on_until_kept() -> None:
        length = len(model.case.answers[ASKED.key].value.text) if ASKED.key in model.case.answers else 0
        model.answer(ASKED, Words(text="æ" * (length + 1)), typing=True)
        assert keeper.kept

    qtbot.waitUntil(typed_on_until_kept)


def test_the_place_is_kept_too(model: CaseModel, keeper: Keeper) -> None:
    model.place = Place(page="conversation", tool="min-hverdag", step="dagen")
    model.autosave.place_moved()
    assert keeper.kept[-1][1] == model.place


def test_leaving_hands_over_and_waits_for_the_disk(model: CaseModel, keeper: Keeper) -> None:
    model.answer(ASKED, Words(text="j"), typing=True)
    model.autosave.finish()
    assert (len(keeper.kept), keeper.flushed) == (1, 1)


def test_what_the_disk_refused_is_handed_over_again(model: CaseModel, keeper: Keeper) -> None:
    told: list[object] = []
    model.autosave.failed.connect(told.append)
    problem = Problem(code="disk-full", message="The disk is full.", cure="Free some space.")
    model.autosave.heard_fault(problem)
    model.autosave.save_now()
    assert told == [problem]
    assert len(keeper.kept) == 1


def test_a_closed_model_hands_over_nothing(model: CaseModel, keeper: Keeper) -> None:
    model.close()
    model.changed.emit(None)
    model.autosave.save_now()
    assert keeper.kept == []


def test_what_is_on_disk_is_told_with_its_time(model: CaseModel) -> None:
    told: list[object] = []
    model.autosave.saved.connect(told.append)
    now = datetime(2026, 11, 21, 10, tzinfo=UTC)
    model.autosave.heard_saved(now)
    assert told == [now]
