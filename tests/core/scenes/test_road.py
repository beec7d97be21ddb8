"""The road as a picture."""

from datetime import date

from dialogtool.core.case.answers import GoalSet, StepSet, SubGoalSet
from dialogtool.core.case.plan_values import TrialSet
from dialogtool.core.plan.plan import Plan, PlanLane, PlannedStep, PlannedSubGoal, PlannedTrial
from dialogtool.core.scenes.road import LaneStrip, road_scene

TODAY = date(2026, 11, 22)


def steps(count: int) -> tuple[PlannedStep, ...]:
    return tuple(PlannedStep(id=str(number), step=StepSet(text=str(number))) for number in range(count))


def test_a_lane_stands_in_rows_from_today_to_the_goal() -> None:
    part = PlannedSubGoal(id="part", sub_goal=SubGoalSet(text="Se et køkken", lane="hverdag"))
    lane = PlanLane(id="hverdag", label="Hverdag", sub_goals=(part,), steps=steps(3))
    scene = road_scene(Plan(name="Ane", goal=GoalSet(kind="job", text="Pedel"), lanes=(lane,)), TODAY)
    assert [[stone.id for stone in row] for row in scene.lanes[0].rows] == [["0", "1", "2"], ["part"]]
    assert scene.goal == "Pedel"


def test_a_lane_where_nothing_lies_is_left_out() -> None:
    lanes = (PlanLane(id="helbred", label="Helbred"), PlanLane(id="hverdag", label="Hverdag", steps=steps(1)))
    scene = road_scene(Plan(name="Ane", lanes=lanes), TODAY, per_row=2)
    assert [type(lane) for lane in scene.lanes] == [LaneStrip]
    assert (scene.lanes[0].label, scene.goal) == ("Hverdag", "")


def test_a_trial_is_in_the_picture_as_it_stands_today() -> None:
    trial = PlannedTrial(id="t", trial=TrialSet(place="Kantinen", start=date(2026, 11, 2), end=date(2026, 12, 4)))
    (lane,) = road_scene(Plan(name="Ane", lanes=(PlanLane(id="a", label="A"),), trials=(trial,)), TODAY).lanes
    ((stone,),) = lane.rows
    assert (stone.text, stone.state, stone.when) == ("Kantinen", "running", "2.11.2026 – 4.12.2026")
