"""A conversation whose tool lays the road: what its pieces hold, and how the steps went."""

from itertools import count

import msgspec

from dialogtool.core.case.answers import Chosen
from dialogtool.core.case.case import Case
from dialogtool.core.case.keys import step_key
from dialogtool.core.plan.plan import build_plan
from dialogtool.core.sample.sample import Said, Sample, SampleGoal, SampleStep, SampleSubGoal
from dialogtool.core.sample.walking import Walker
from dialogtool.core.tool.aids import RoadPiece
from dialogtool.core.tool.fields import ShortText
from tests.core.aids_made import SINCE
from tests.making import TOOL, FakeMatcher, a_catalogue, a_library, a_tool

PARTS, STEPS = RoadPiece(id="delmaal", lays="sub-goals"), RoadPiece(id="skridt", lays="steps", lanes=("hverdag",))
NEXT = RoadPiece(id="naeste", lays="next-step")
LIBRARY = a_library(a_tool(ShortText(id="navn"), SINCE, PARTS, STEPS, NEXT), catalogue=a_catalogue())
LAID = Sample(
    name="Jonas",
    date="2026-11-19",
    goal=SampleGoal("Kok"),
    sub_goals=(SampleSubGoal("Prøvedage", "arbejde"),),
    steps=(SampleStep("Ring til Mette", "arbejde"), SampleStep("Gå en tur", "hverdag", next=True)),
)


def walked(sample: Sample = LAID, **said: Said) -> Case:
    numbers = count()
    told = msgspec.structs.replace(sample, answers={TOOL: {k.replace("_", "-"): v for k, v in said.items()}})
    return Walker(told, LIBRARY, FakeMatcher(), lambda: f"id{next(numbers)}").walk()


def texts(case: Case, field: str) -> list[str]:
    """What lies on this piece of the road."""
    answer, plan = case.answer(TOOL, field), build_plan(case, LIBRARY)
    assert answer
    assert isinstance(answer.value, Chosen)
    known = {one.id: one.sub_goal.text for lane in plan.lanes for one in lane.sub_goals}
    known |= {one.id: one.step.text for lane in plan.lanes for one in lane.steps}
    return [known[id] for id in answer.value.ids]


def test_each_piece_of_the_road_holds_what_is_laid_in_its_lanes() -> None:
    case = walked()
    assert [texts(case, field) for field in ("delmaal", "skridt", "naeste")] == [
        ["Prøvedage"],
        ["Gå en tur"],
        ["Gå en tur"],
    ]


def test_the_road_is_laid_once_however_many_pieces_show_it() -> None:
    assert len([key for key in walked().answers if key == step_key(key.subject)]) == 2


def test_where_nothing_is_laid_the_pieces_are_empty() -> None:
    bare = Sample(name="Jonas", date="2026-11-19")
    assert [texts(walked(bare), field) for field in ("delmaal", "skridt", "naeste")] == [[], [], []]


def test_how_the_steps_went_is_told_by_their_words() -> None:
    case = walked(siden_sidst={"Ring til Mette": "hindered | Hun var syg", "Sov": "done"})
    steps = {one.step.text: one.step for lane in build_plan(case, LIBRARY).lanes for one in lane.steps}
    assert (steps["Ring til Mette"].status, steps["Ring til Mette"].reason) == ("hindered", "Hun var syg")
    assert steps["Gå en tur"].status == "open"


def test_a_piece_of_the_road_may_be_marked() -> None:
    answer = walked(msgspec.structs.replace(LAID, private=("skridt",))).answer(TOOL, "skridt")
    assert answer
    assert answer.private
