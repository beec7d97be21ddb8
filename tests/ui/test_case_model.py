"""The one mutable cell: every edit is a new case, an undo entry and one signal."""

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from dialogtool.core.case.answers import AnswerKey, Words
from dialogtool.core.case.case import Place
from dialogtool.core.tool.asking import Asked
from dialogtool.core.tool.library import Library
from dialogtool.ui.case_model import CaseModel, Change
from tests.ui.pages.fakes import CueMatcher, catalogue, clock_from, ids

ASKED = Asked(key=AnswerKey(tool="min-hverdag", field="god-dag"), question="Hvad laver du?", makes="evidence")


@pytest.fixture
def model() -> CaseModel:
    """A model with a citizen and a talk going on."""
    made = CaseModel(
        Library(catalogue=catalogue()), CueMatcher(), clock_from(datetime(2026, 11, 21, 9, tzinfo=UTC)), ids()
    )
    made.new_case("Ane Holm")
    made.start_meeting(made.new_meeting(interpreter=True, spoken="ar"))
    return made


def heard(model: CaseModel) -> list[Change]:
    """Every change from now on."""
    changes: list[Change] = []
    model.changed.connect(changes.append)
    return changes


def test_an_answer_tells_once_and_keeps_where_the_words_come_from(model: CaseModel) -> None:
    changes = heard(model)
    model.answer(ASKED, Words(text="mad"))
    answer = model.case.answers[ASKED.key]
    assert changes == [Change(ASKED.key)]
    assert (answer.origin.spoken, answer.origin.interpreter, answer.origin.typed_by) == ("ar", True, "caseworker")
    assert answer.meeting == model.meeting


def test_the_same_answer_again_changes_nothing(model: CaseModel) -> None:
    model.answer(ASKED, Words(text="mad"))
    changes = heard(model)
    model.answer(ASKED, Words(text="mad"))
    assert changes == []


def test_typing_merges_into_one_undo_until_the_hand_rests(model: CaseModel) -> None:
    for text in ("m", "ma", "mad"):
        model.answer(ASKED, Words(text=text), typing=True)
    model.rest()
    model.answer(ASKED, Words(text="mad nu"), typing=True)
    model.undo()
    assert model.case.answers[ASKED.key].value == Words(text="mad")
    model.undo()
    assert ASKED.key not in model.case.answers


def test_what_an_edit_brings_along_is_undone_with_it(model: CaseModel) -> None:
    followed = replace(ASKED, key=AnswerKey(tool="min-vej", field="vej"))
    for text in ("m", "ma"):
        model.answer(ASKED, Words(text=text), typing=True)
        with model.joining():
            model.answer(followed, Words(text="1"))
    model.undo()
    assert model.case.answers == {}
    model.redo()
    assert [answer.value for answer in model.case.answers.values()] == [Words(text="ma"), Words(text="1")]


def test_undo_tells_which_answer_it_changed_and_redo_brings_it_back(model: CaseModel) -> None:
    went: list[object] = []
    model.travelled.connect(went.append)
    model.answer(ASKED, Words(text="mad"))
    model.take_back(ASKED.key)
    model.undo()
    assert model.case.answers[ASKED.key].value == Words(text="mad")
    model.redo()
    assert ASKED.key not in model.case.answers
    assert went == [ASKED.key, ASKED.key]


def test_there_is_nothing_to_undo_in_a_case_just_opened(model: CaseModel) -> None:
    model.open(model.case, Place())
    changes = heard(model)
    model.undo()
    model.redo()
    assert changes == []
    assert not (model.can_undo)
    assert not (model.can_redo)


def test_a_meeting_is_outside_undo(model: CaseModel) -> None:
    model.answer(ASKED, Words(text="mad"))
    model.end_meeting()
    model.undo()
    assert model.case.meetings[0].ended is not None
    assert model.current_meeting() is None


def test_a_talk_that_was_not_ended_goes_on_when_the_case_is_opened_again(model: CaseModel) -> None:
    case, meeting = model.case, model.meeting
    model.close()
    model.open(case, Place(page="chooser"))
    assert (model.meeting, model.place.page) == (meeting, "chooser")


def test_a_mark_and_a_reading_back_stay_with_the_answer(model: CaseModel) -> None:
    model.answer(ASKED, Words(text="mad"))
    model.mark_private(ASKED.key, True)
    model.mark_read_back(ASKED.key, True)
    model.answer(ASKED, Words(text="mere mad"))
    answer = model.case.answers[ASKED.key]
    assert answer.private
    assert answer.value == Words(text="mere mad")


def test_findings_are_worked_out_once_for_each_case(model: CaseModel) -> None:
    model.answer(ASKED, Words(text="jeg planlægger alt"))
    first = model.findings
    assert model.findings is first
    assert first.of("overblik") is not None
    model.take_back(ASKED.key)
    assert model.findings.of("overblik") is None


def test_a_closed_model_undoes_nothing(model: CaseModel) -> None:
    model.close()
    model.undo()
    model.rest()
    assert not model.is_open
    assert model.current_meeting() is None


def test_who_types_is_not_carried_over_to_the_next_citizen(model: CaseModel) -> None:
    model.typed_by = "citizen"
    model.new_case("Bo Lund")
    assert model.typed_by == "caseworker"


def test_today_is_the_day_it_is_in_denmark() -> None:
    before_midnight = clock_from(datetime(2026, 7, 1, 22, 30, tzinfo=UTC))
    model = CaseModel(Library(catalogue=catalogue()), CueMatcher(), before_midnight, ids())
    assert model.today() == date(2026, 7, 2)
