"""The bridge as data: its planks, how they are laid, and the far bank."""

import pytest

from dialogtool.core.basis.phrases import phrase
from dialogtool.core.case.aid_values import Choice, Conditions
from dialogtool.core.case.answers import Words
from dialogtool.core.catalogue.catalogue import Catalogue, JobFunction
from dialogtool.core.findings.findings import Findings
from dialogtool.core.findings.made import Interest, Material
from dialogtool.core.scenes.bridge import (
    FAR_SHORE,
    NEAR_SHORE,
    beyond,
    bridge_scene,
    conditions_of,
    joined,
    laid,
    road_at,
    rows_of,
)
from dialogtool.core.scenes.far_bank import BankJob, bank_jobs
from dialogtool.core.tool.aids import Bridge
from tests.core.conditions import a_choice, a_scale, work
from tests.making import key

FIELD = Bridge(id="bro", scales=("pace", "noise", "unknown"), choices=("company", "gone"))


def catalogue(*functions: JobFunction) -> Catalogue:
    return Catalogue(
        scales={id: a_scale(id) for id in ("hours", "noise", "pace")},
        work_choices={id: a_choice(id) for id in ("company", "variety")},
        functions={one.id: one for one in functions},
    )


def test_rows_come_in_the_fields_order_with_nothing_chosen_beforehand() -> None:
    rows = rows_of(FIELD, Conditions(), catalogue())
    assert [(row.id, row.chosen, row.steps) for row in rows] == [
        ("pace", "", True),
        ("noise", "", True),
        ("company", "", False),
    ]
    assert [stop.label for stop in rows[0].stops] == [f"pace {level}" for level in range(5)]
    assert [stop.id for stop in rows[2].stops] == ["alone", "both"]


def test_a_plank_is_laid_moved_and_taken_up_again() -> None:
    pace, _noise, company = rows_of(FIELD, Conditions(), catalogue())
    first = laid(Conditions(), pace, "0")
    assert first == Conditions(levels={"pace": 0})
    assert laid(first, pace, "3") == Conditions(levels={"pace": 3})
    assert laid(first, pace, "0") == Conditions()
    both = laid(first, company, "alone")
    assert both == Conditions(levels={"pace": 0}, choices={"company": "alone"})
    assert laid(both, company, "alone") == first
    assert [row.chosen for row in rows_of(FIELD, both, catalogue())] == ["0", "", "alone"]


def test_what_is_known_elsewhere_is_kept_apart() -> None:
    known = Conditions(levels={"pace": 1, "hours": 2}, choices={"company": "both", "variety": "both"})
    assert beyond(known, FIELD) == Conditions(levels={"hours": 2}, choices={"variety": "both"})
    assert joined(known, Conditions(levels={"pace": 4})).levels == {"pace": 4, "hours": 2}
    assert conditions_of(Words("nej")) == Conditions()
    assert conditions_of(known) is known


def test_the_picture_holds_what_is_asked_here_and_what_lies_already() -> None:
    known = Conditions(levels={"hours": 2, "noise": 1}, choices={"company": "both"})
    planks = bridge_scene(FIELD, known, catalogue(), say=str.upper).planks
    assert [(plank.id, plank.laid, plank.here) for plank in planks] == [
        ("hours", True, False),
        ("noise", True, True),
        ("pace", False, True),
        ("company", True, True),
    ]
    assert planks[0].label == "HOURS"
    assert NEAR_SHORE < planks[0].x < planks[-1].x < FAR_SHORE
    assert planks[1].x - planks[0].x > planks[0].width


def test_the_road_is_level_on_the_banks_and_an_arch_between() -> None:
    assert road_at(0) == road_at(NEAR_SHORE) == pytest.approx(road_at(1))
    assert road_at((NEAR_SHORE + FAR_SHORE) / 2) < road_at(NEAR_SHORE)


def test_a_bridge_without_planks_is_still_a_picture() -> None:
    assert bridge_scene(Bridge(id="bro"), Conditions(), Catalogue()).planks == ()


def found(*interests: str, **shortlist: Choice) -> Findings:
    liked = tuple(Interest(id, (id,), key()) for id in interests)
    return Findings(material=Material(interests=liked, shortlist=shortlist))


def on_the_bank(levels: dict[str, int], findings: Findings, *functions: JobFunction) -> tuple[BankJob, ...]:
    return bank_jobs(Conditions(levels=levels), findings, catalogue(*functions))


def test_the_far_bank_is_empty_before_a_plank_lies() -> None:
    assert on_the_bank({}, found(), work("bager")) == ()


def test_what_opens_comes_before_what_is_adapted_and_what_is_too_much_stays_away() -> None:
    works = (work("loud", noise=4), work("busy", noise=2), work("calm"))
    jobs = on_the_bank({"noise": 1}, found(), *works)
    assert [(job.function, job.opening) for job in jobs] == [("calm", "opens"), ("busy", "adapting")]
    assert jobs[1].because == phrase("fit.adapting-1", first="Her er mere noise.")


def test_what_is_liked_is_there_also_when_it_asks_too_much_and_a_no_is_not() -> None:
    works = (work("loud", noise=4), work("calm"), work("quiet"))
    jobs = on_the_bank({"noise": 0}, found(loud="some", quiet="no", gone="yes"), *works)
    assert [(job.function, job.opening, job.liked) for job in jobs] == [
        ("calm", "opens", False),
        ("loud", "not-now", True),
    ]


def test_what_goes_with_an_interest_comes_before_the_rest() -> None:
    works = [work(f"a{n}") for n in range(6)] + [work("stald", branch="dyr")]
    assert on_the_bank({"noise": 1}, found("dyr"), *works)[0].function == "stald"


def test_at_most_five_some_of_each_kind() -> None:
    works = [work(f"open-{n}") for n in range(6)] + [work(f"loud-{n}", noise=2) for n in range(6)]
    jobs = on_the_bank({"noise": 1}, found(), *works)
    assert [job.opening for job in jobs] == ["opens"] * 3 + ["adapting"] * 2
    assert len(on_the_bank({"noise": 1}, found(), *works[:6])) == 5


def test_the_jobs_stand_in_the_picture_under_their_own_names() -> None:
    jobs = on_the_bank({"noise": 1}, found(), *[work(f"a{n}") for n in range(5)])
    places = bridge_scene(FIELD, Conditions(), catalogue(), jobs, str.upper).places
    assert [place.job.label for place in places][:2] == ["A0", "A1"]
    assert all(FAR_SHORE < place.x < 1 and 0 < place.y < 1 for place in places)
    assert len({(place.x, place.y) for place in places}) == 5
