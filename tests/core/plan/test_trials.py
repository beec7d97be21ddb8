"""Workplace trials: today, week by week, and after a job began."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.case.plan_values import TrialSet
from dialogtool.core.catalogue.catalogue import Catalogue, Scheme
from dialogtool.core.plan.trials import (
    as_hours,
    check_ins,
    growing,
    hours_in,
    hours_said,
    hours_told,
    in_order,
    is_job,
    months_after,
    phase_of,
    weeks_of,
)

TODAY = date(2026, 11, 22)
FLEX = Scheme(id="fleksjob", label="Fleksjob", help="Et job.", hours="Få timer.", picture="", job=True)
VISIT = Scheme(id="besoeg", label="Besøg", help="Se stedet.", hours="En time.", picture="")
KNOWN = Catalogue(schemes={scheme.id: scheme for scheme in (FLEX, VISIT)})


def trial(
    start: date | None = None,
    end: date | None = None,
    hours: tuple[float, ...] = (),
    scheme: str = "",
    after: str = "",
    job: bool = False,
) -> TrialSet:
    return TrialSet(place="Kantinen", start=start, end=end, hours=hours, scheme=scheme, after=after, job=job)


@pytest.mark.parametrize(
    ("held", "phase"),
    [
        (trial(), "undated"),
        (trial(after="Det var godt"), "ended"),
        (trial(end=date(2026, 11, 21)), "ended"),
        (trial(after="Det er godt", job=True), "undated"),
        (trial(date(2026, 11, 23)), "coming"),
        (trial(TODAY), "running"),
        (trial(date(2026, 3, 2), TODAY), "running"),
        (trial(date(2026, 3, 2), date(2026, 11, 21)), "ended"),
        (trial(date(2026, 3, 2), after="Det var godt"), "ended"),
        (trial(date(2026, 3, 2), after="Det var godt", job=True), "running"),
    ],
)
def test_a_trial_comes_runs_or_has_ended_by_todays_date(held: TrialSet, phase: str) -> None:
    assert phase_of(held, TODAY) == phase


def test_the_hours_grow_by_weeks_with_danish_numbers_over_new_year() -> None:
    held = trial(date(2026, 12, 23), date(2027, 1, 13), hours=(2, 4))
    told = [(week.place, week.number, week.hours) for week in weeks_of(held, TODAY)]
    assert told == [(1, 52, 2), (2, 53, 4), (3, 1, 4), (4, 2, 4)]


def test_the_week_that_is_now_is_marked() -> None:
    held = trial(date(2026, 11, 11), hours=(2, 4, 6))
    assert [week.now for week in weeks_of(held, TODAY)] == [False, True, False]


def test_weeks_are_counted_before_anybody_has_said_when() -> None:
    assert [(week.number, week.hours, week.now) for week in weeks_of(trial(hours=(2, 3)), TODAY)] == [
        (0, 2, False),
        (0, 3, False),
    ]


def test_without_hours_there_is_no_table_and_a_long_one_is_cut() -> None:
    assert weeks_of(trial(date(2026, 1, 5), date(2026, 2, 1)), TODAY) == ()
    assert len(weeks_of(trial(date(2024, 1, 1), date(2026, 12, 31), hours=(2,)), TODAY)) == 26
    assert len(weeks_of(trial(date(2026, 2, 1), date(2026, 1, 1), hours=(2,)), TODAY)) == 1


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("", ()),
        ("2 4 6", (2, 4, 6)),
        ("2, 4, 6", (2, 4, 6)),
        ("2,4,6", (2, 4, 6)),
        ("2,5 4", (2.5, 4)),
        ("2–4", (2, 4)),
        ("1.5; 3", (1.5, 3)),
        ("to timer", None),
        ("2 80", None),
        (",", None),
    ],
)
def test_hours_are_read_as_people_write_them(text: str, hours: tuple[float, ...] | None) -> None:
    assert hours_in(text) == hours


@given(st.lists(st.integers(0, 120).map(lambda halves: halves / 2), max_size=9))
def test_hours_that_are_said_are_read_again(hours: list[float]) -> None:
    assert hours_in(hours_said(hours)) == tuple(hours)


def test_hours_grow_evenly_in_halves() -> None:
    assert growing(2, 6, 4) == (2, 3.5, 4.5, 6)
    assert (growing(2, 6, 1), growing(2, 6, 0)) == ((6,), ())
    assert as_hours(3.5) == "3,5"


def test_it_is_a_job_when_that_is_said_or_when_its_scheme_is_one() -> None:
    assert is_job(trial(job=True), KNOWN)
    assert is_job(trial(scheme="fleksjob"), KNOWN)
    assert not is_job(trial(scheme="besoeg"), KNOWN)
    assert not is_job(trial(scheme="nedlagt"), KNOWN)


def test_after_a_job_was_found_there_are_four_times_to_ask_how_it_goes() -> None:
    made = check_ins("t", trial(date(2026, 11, 30), job=True), KNOWN, (), TODAY)
    days = [date(2026, 12, 14), date(2026, 12, 30), date(2027, 2, 28), date(2027, 5, 30)]
    assert ([one.when for one in made], made[0].id) == (days, "t-two-weeks")


def test_a_time_that_has_passed_or_lies_on_the_road_already_is_not_offered() -> None:
    made = check_ins("t", trial(date(2026, 10, 1), job=True), KNOWN, ["t-three-months"], TODAY)
    assert [one.name for one in made] == ["six-months"]


@pytest.mark.parametrize("held", [trial(), trial(job=True), trial(TODAY), trial(date(2026, 1, 1), TODAY, job=True)])
def test_where_there_is_no_job_to_keep_there_is_nothing_to_ask(held: TrialSet) -> None:
    over = trial(held.start, held.start, job=held.job) if held.end else held
    assert check_ins("t", over, KNOWN, (), TODAY) == ()


def test_a_month_later_is_the_same_day_or_the_last_one_there_is() -> None:
    assert months_after(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert months_after(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert months_after(date(2026, 12, 5), 0) == date(2026, 12, 5)


def test_what_runs_comes_first_then_what_comes_soonest_and_of_what_ended_the_newest() -> None:
    held = {
        "old": trial(date(2025, 1, 6), date(2025, 2, 1)),
        "new": trial(date(2026, 1, 5), date(2026, 2, 1)),
        "someday": trial(),
        "later": trial(date(2027, 1, 4)),
        "soon": trial(date(2026, 12, 1)),
        "undated": trial(after="Det var godt"),
        "now": trial(date(2026, 11, 2)),
    }
    assert in_order(held, TODAY) == ("now", "soon", "later", "someday", "new", "old", "undated")


@pytest.mark.parametrize(
    ("weeks", "told"), [((2, 2, 4, 4, 6), (2, 4, 6)), ((0, 4, 0, 4), (4,)), ((6, 4), (6, 4)), ((0,), ()), ((), ())]
)
def test_hours_are_told_each_time_they_change(weeks: tuple[float, ...], told: tuple[float, ...]) -> None:
    assert hours_told(trial(hours=weeks)) == told
