"""How a step went, told on the road: it stands on the step, and is kept for the meeting it was told at."""

from dialogtool.core.case.aid_values import HowItWent
from dialogtool.core.case.answers import StepSet
from dialogtool.core.case.keys import went_key
from dialogtool.core.plan.history import went_with
from dialogtool.core.tool.asking import Asked

from ...desk import Desk
from .plan_edits import keep_step


def keep_standing(desk: Desk, id: str, step: StepSet, typing: bool = False) -> None:
    """Keeps how this step went; one step of undo takes both back."""
    keep_step(desk, id, step, typing)
    meeting = desk.model.current_meeting()
    if meeting is None or typing:
        return
    question = desk.words.gettext("How did it go?")
    told = went_with(desk.model.case, meeting.id, id, HowItWent(step.status, step.reason))
    with desk.model.joining():
        desk.model.answer(Asked(key=went_key(meeting.id), question=question, makes="went"), told)
