"""The road as a picture."""

from dialogtool.core.case.answers import GoalSet, StepSet, SubGoalSet
from dialogtool.core.plan.plan import Plan, PlanLane, PlannedStep, PlannedSubGoal
from dialogtool.core.scenes.road import LaneStrip, road_scene


def steps(count: int) -> tuple[PlannedStep, ...]:
    return tuple(PlannedStep(id=str(number), step=StepSet(text=str(number))) for number in range(count))


def test_a_lane_stands_in_rows_from_today_to_the_goal() -> None:
    part = PlannedSubGoal(id="part", sub_goal=SubGoalSet(text="Se et køkken", lane="hverdag"))
    lane = PlanLane(id="hverdag", label="Hverdag", sub_goals=(part,), steps=steps(3))
    scene = road_scene(Plan(name="Ane", goal=GoalSet(kind="job", text="Pedel"), lanes=(lane,)))
    assert [[stone.id for stone in row] for row in scene.lanes[0].rows] == [["0", "1", "2"], ["part"]]
    assert scene.goal == "Pedel"


def test_a_lane_where_nothing_lies_is_left_out() -> None:
    lanes = (PlanLane(id="helbred", label="Helbred"), PlanLane(id="hverdag", label="Hverdag", steps=steps(1)))
    scene = road_scene(Plan(name="Ane", lanes=lanes), per_row=2)
    assert [type(lane) for lane in scene.lanes] == [LaneStrip]
    assert (scene.lanes[0].label, scene.goal) == ("Hverdag", "")
