"""Papers that have left the house, and what waits to be ticked."""

from datetime import UTC, datetime

import pytest

from dialogtool.core.case.answers import AnswerKey, Chosen
from dialogtool.core.case.case import Case, Citizen, Meeting
from dialogtool.core.case.keys import recorded_key
from dialogtool.core.papers.leaving import (
    YES,
    Left,
    as_logged,
    is_ticked,
    lacks_print,
    left_of,
    newest_by_way,
    not_recorded,
    print_tick,
)
from dialogtool.core.tool.asking import Asked, Hand, with_value


def at(hour: int) -> datetime:
    return datetime(2026, 11, 21, hour, tzinfo=UTC)


def case_with(*meetings: int) -> Case:
    """A case with a meeting at each of these hours."""
    talks = tuple(Meeting(id=f"m{hour}", started=at(hour)) for hour in meetings)
    return Case(citizen=Citizen(id="c", name="Ane", created=at(1)), meetings=talks)


def ticked(case: Case, key: AnswerKey, value: Chosen = YES) -> Case:
    return with_value(case, Asked(key=key, question=""), value, Hand(id="a", at=at(20)))


def test_what_is_logged_is_read_as_it_was_meant() -> None:
    assert as_logged("cv", "word") == "cv"
    assert left_of(as_logged("cv", "word"), at(9)) == Left("cv", "word", at(9))
    assert left_of(as_logged("cv@kitchen", "print"), at(9)) == Left("cv@kitchen", "print", at(9))


def test_only_the_newest_of_each_way_is_told_the_newest_first() -> None:
    log = (
        Left("cv", "word", at(9)),
        Left("cv", "print", at(10)),
        Left("cv", "word", at(11)),
        Left("plan", "pdf", at(12)),
    )
    assert newest_by_way("cv", log) == (log[2], log[1])


@pytest.mark.parametrize("kind", ["aftale", "plan", "cv"])
def test_a_paper_for_the_hand_lacks_print_until_it_was_printed_or_photographed(kind: str) -> None:
    case = case_with(9)
    assert lacks_print(case, kind, [Left(kind, "word", at(10)), Left("jobnet", "print", at(10))])
    assert not lacks_print(case, kind, [Left(kind, "print", at(10))])
    assert not lacks_print(case, kind, [Left(kind, "photo", at(10))])


def test_a_tick_does_as_well_and_can_be_taken_away() -> None:
    case = case_with(9)
    with_tick = ticked(case, print_tick(case, "plan"))
    assert not lacks_print(with_tick, "plan", ())
    assert lacks_print(ticked(with_tick, print_tick(case, "plan"), Chosen(ids=())), "plan", ())


def test_the_sheet_of_a_meeting_is_a_new_one_after_the_next() -> None:
    first, both = case_with(9), case_with(9, 14)
    log = (Left("aftale", "print", at(10)), Left("plan", "print", at(10)))
    assert not lacks_print(first, "aftale", log)
    assert lacks_print(both, "aftale", log)
    assert not lacks_print(both, "plan", log)
    assert print_tick(first, "aftale") != print_tick(both, "aftale")


def test_before_the_first_meeting_and_for_papers_to_others_nothing_lacks() -> None:
    assert not lacks_print(case_with(), "aftale", ())
    assert not lacks_print(case_with(9), "notat", ())
    assert print_tick(case_with(), "aftale").subject == "aftale"


def test_a_meeting_waits_until_it_is_ticked_as_recorded() -> None:
    case = ticked(case_with(9, 14, 16), recorded_key("m14"))
    assert [one.id for one in not_recorded(case)] == ["m16", "m9"]
    assert is_ticked(case, recorded_key("m14"))
