"""Keeping goals, sub-goals and steps as answers, and the words for who and how."""

import msgspec
from PySide6.QtWidgets import QCheckBox, QLineEdit

from dialogtool.core.case.aid_values import StepStatus
from dialogtool.core.case.answers import AnswerKey, Chosen, GoalSet, StepSet, SubGoalSet
from dialogtool.core.case.keys import goal_key, next_step_key, step_key, sub_goal_key
from dialogtool.core.findings.material import material_of
from dialogtool.core.plan.plan import build_plan
from dialogtool.core.plan.step_ideas import Branches, branches_of
from dialogtool.core.tool.asking import Asked, asked_again

from ...case_model import CaseModel
from ...desk import Desk


def goal_place(model: CaseModel, id: str) -> AnswerKey:
    """Where a goal is kept: where it was told, when a dialogue tool asked for it as a goal; else on the road."""
    told = (answer for answer in model.case.answers.values() if answer.id == id and isinstance(answer.value, GoalSet))
    return next((answer.key for answer in told), goal_key(id))


def keep_goal(desk: Desk, id: str, goal: GoalSet, typing: bool = False) -> None:
    """Keeps a goal; one without words leaves nothing on the road."""
    question = desk.words.gettext("Where would you like to go?")
    earlier = desk.model.case.answers.get(goal_place(desk.model, id))
    asked = asked_again(earlier) if earlier else Asked(key=goal_key(id), question=question, makes="goal")
    desk.model.answer(asked, goal, typing)


def keep_sub_goal(desk: Desk, id: str, sub_goal: SubGoalSet, typing: bool = False) -> None:
    """Keeps a sub-goal."""
    question = desk.words.gettext("What has to be in place on the way?")
    desk.model.answer(Asked(key=sub_goal_key(id), question=question, makes="sub-goal"), sub_goal, typing)


def keep_step(desk: Desk, id: str, step: StepSet, typing: bool = False) -> None:
    """Keeps a step."""
    question = desk.words.gettext("What would you like to do?")
    desk.model.answer(Asked(key=step_key(id), question=question, makes="step"), step, typing)


def step_kept(model: CaseModel, id: str, first: StepSet) -> StepSet:
    """A step as it was laid on the road; `first` when it was not laid there."""
    answer = model.case.answers.get(step_key(id))
    return answer.value if answer and isinstance(answer.value, StepSet) else first


def with_standing(step: StepSet, id: str, desk: Desk) -> StepSet:
    """The step with how it goes, also when that was told at "Siden sidst"."""
    now = material_of(desk.model.case, desk.library).steps.get(id, step)
    return msgspec.structs.replace(step, status=now.status, reason=now.reason)


def branches_now(desk: Desk) -> Branches:
    """The kinds of workplace that the goals are in now."""
    goals = build_plan(desk.model.case, desk.library).goals
    return branches_of((planned.goal for planned in goals), desk.catalogue)


def choose_next(desk: Desk, id: str) -> None:
    """Makes this step the next one, and no other."""
    desk.model.answer(Asked(key=next_step_key(), question=""), Chosen(ids=(id,)))


def take_away(model: CaseModel, key: AnswerKey) -> None:
    """Takes a goal, sub-goal or step away; also the words it once came from, when a dialogue tool asked for it."""
    told = [answer.key for answer in model.case.answers.values() if answer.id == key.subject]
    for taken in (key, *told):
        model.take_back(taken)


def who_names(desk: Desk) -> dict[str, str]:
    """Who does a step, by its code."""
    _ = desk.words.gettext
    return {
        "citizen": _("I do it myself"),
        "together": _("We do it together"),
        "caseworker": _("My caseworker does it"),
        "other": _("Somebody else does it"),
    }


def status_names(desk: Desk) -> dict[StepStatus, str]:
    """How a step went, by its code."""
    _ = desk.words.gettext
    return {"done": _("Done"), "some": _("A little of it"), "hindered": _("Something came in the way")}


def lane_names(desk: Desk) -> dict[str, str]:
    """The name of each lane, by its id."""
    return {lane.id: desk.words.content(lane.label) for lane in desk.catalogue.lanes.values()}


def one_line(name: str, shared: bool = False) -> QLineEdit:
    """A line for a few words; `name` is the part that it holds, `shared` sets it in the shared side's large type."""
    line = QLineEdit()
    line.setObjectName(name)
    line.setMaxLength(300)
    line.setProperty("look", "shared" if shared else "")
    return line


class PrivateMark(QCheckBox):
    """ "Ikke i papirer" for what one key holds; offered when there is something to mark."""

    def __init__(self, desk: Desk, key: AnswerKey) -> None:
        super().__init__(desk.words.gettext("Not in the papers"))
        self._model = desk.model
        self._key = key
        self.show_mark()
        self.toggled.connect(self._on_toggled)

    def show_mark(self) -> None:
        """Shows the mark as it stands in the case now."""
        answer = self._model.case.answers.get(self._key)
        self.blockSignals(True)
        self.setChecked(bool(answer and answer.private))
        self.blockSignals(False)
        self.setEnabled(answer is not None)

    def _on_toggled(self, private: bool) -> None:
        self._model.mark_private(self._key, private)
