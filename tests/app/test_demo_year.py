"""A year of the demo citizen: what a plan that lives through many meetings holds."""

from datetime import date

import pytest

from dialogtool.app.case_file import read_case, walked
from dialogtool.app.shelves import library_of, matcher_over, places_here
from dialogtool.core.case.case import Case, day_of
from dialogtool.core.case.keys import belief_key, own_note_key
from dialogtool.core.case.plan_values import Handover
from dialogtool.core.findings.material import Material, material_of
from dialogtool.core.sharing.handover import HandoverNote, parcel_of
from dialogtool.core.tool.library import Library
from dialogtool.core.tool.renaming import renamed

YEAR = "birgitte-et-aar.yaml"


@pytest.fixture(scope="module")
def library() -> Library:
    return library_of(places_here())


@pytest.fixture(scope="module")
def case(library: Library) -> Case:
    places = places_here()
    read = read_case(places.resources / "demo" / YEAR)
    return walked(read, library, matcher_over(library.catalogue, places)).case


@pytest.fixture(scope="module")
def material(case: Case, library: Library) -> Material:
    return material_of(case, library)


def test_the_year_has_twelve_meetings_and_one_of_them_did_not_take_place(case: Case) -> None:
    assert [meeting.missed for meeting in case.meetings].count(True) == 1
    assert len(case.meetings) == 12
    days = [day_of(meeting) for meeting in case.meetings]
    assert (days[0], days[-1]) == (date(2025, 12, 4), date(2026, 11, 19))
    agreed = [meeting.next_date for meeting in case.meetings[:-1]]
    assert agreed == days[1:]


def test_a_mentor_an_interpreter_and_a_new_caseworker_were_there(case: Case) -> None:
    there = [who for meeting in case.meetings for who in meeting.present]
    for role in ("mentor", "tolk"):
        assert any(who.endswith(role) for who in there)
    assert {who for who in there if who.endswith("sagsbehandler")} == {
        "Lone Friis, sagsbehandler",
        "Sanne Brandt, sagsbehandler",
    }
    assert any(isinstance(answer.value, Handover) for answer in case.answers.values())


def test_there_were_three_goals_and_those_that_were_left_say_why(material: Material) -> None:
    *left, now = material.goals.values()
    assert len(left) == 2
    assert all(goal.until and goal.why_left and goal.left_by for goal in left)
    assert now.until is None


def test_the_steps_have_been_looked_back_at(material: Material) -> None:
    went = [step.status for step in material.steps.values()]
    assert len(went) >= 25
    assert {"done", "some", "hindered", "open"} == set(went)
    assert went.count("open") == 3


def test_the_hours_of_the_trial_grow_and_the_workplace_has_had_its_say(material: Material) -> None:
    (trial,) = material.trials.values()
    assert list(trial.hours) == sorted(trial.hours)
    assert trial.hours[0] < trial.hours[-1]
    assert trial.after
    assert [word.confirmed for word in material.words.values()] == [True, True]


def test_bearings_over_the_year_have_reasons_in_her_own_words(material: Material) -> None:
    assert len({bearing.meeting for bearing in material.bearings}) >= 4
    assert all(bearing.reason for bearing in material.bearings)


def test_the_year_is_handed_on_whole_but_for_what_the_caseworker_wrote_alone(case: Case, library: Library) -> None:
    note = HandoverNote("Ulla", "Ny", "Sanne", case.citizen.created, agreed=True, with_marked=True)
    parcel = parcel_of(case, library, note)
    own = {of(meeting.id) for meeting in case.meetings for of in (belief_key, own_note_key)}
    whole = renamed(case, library.tools.values())
    assert whole.answers.keys() & own
    assert parcel.case.answers == {key: answer for key, answer in whole.answers.items() if key not in own}
    assert parcel.case.meetings == case.meetings
