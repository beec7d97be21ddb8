"""Which panel belongs to what on the road: the goal, a step, a sub-goal, or time at a workplace."""

from dialogtool.core.case.answers import GoalSet, StepSet, SubGoalSet
from dialogtool.core.plan.plan import Plan

from ...desk import Desk
from .add_panel import AddPanel
from .goal_panel import GoalPanel
from .step_panel import StepPanel
from .sub_goal_panel import SubGoalPanel
from .trial_panel import TrialPanel

Panel = StepPanel | SubGoalPanel | GoalPanel | TrialPanel | AddPanel


def panel_of(kind: str, id: str, plan: Plan, desk: Desk) -> Panel | None:
    """The panel of a stone; None for one that is no longer there."""
    steps = {planned.id: planned.step for lane in plan.lanes for planned in lane.steps}
    parts = {planned.id: planned.sub_goal for lane in plan.lanes for planned in lane.sub_goals}
    if kind == "step" and id in steps:
        return StepPanel(id, steps[id], desk)
    if kind == "trial" and id in {planned.id for planned in plan.trials}:
        return TrialPanel(id, desk)
    return SubGoalPanel(id, parts[id], desk) if id in parts else None


def goal_panel(plan: Plan, desk: Desk, id: str = "") -> GoalPanel:
    """The panel of this goal, of the one that leads, or of a new one where there is none."""
    goals = {planned.id: planned.goal for planned in plan.goals}
    id = id or plan.goal_id or desk.model.new_id()
    return GoalPanel(id, goals.get(id, GoalSet(kind="job", text="")), desk)


def new_step_panel(lane: str, desk: Desk) -> StepPanel:
    """The panel of a step that is to be written in this lane."""
    return StepPanel(desk.model.new_id(), StepSet(text="", lane=lane), desk)


def new_sub_goal_panel(lane: str, plan: Plan, desk: Desk, backwards: bool) -> SubGoalPanel:
    """The panel of a new sub-goal; laid `backwards` it comes before the first there is."""
    lying = next((each.sub_goals for each in plan.lanes if each.id == lane), ())
    following = lying[0] if lying and backwards else None
    part = SubGoalSet(text="", lane=lane, before=following.id if following else "")
    panel = SubGoalPanel(desk.model.new_id(), part, desk)
    if backwards:
        panel.ask_backwards(following.sub_goal.text if following else "")
    return panel
