"""What happened to each step from meeting to meeting, and when it is time for a smaller step or another road."""

from datetime import date

from .aid_values import HowItWent, StepStatus, Went
from .answers import Answer, StepSet
from .case import Case, answers_by_age
from .days import day_of
from .keys import step_key, went_key
from .record import Record

AGAIN = 2
"""When something came in the way at so many meetings, the step is not the right one yet."""


class Happening(Record):
    """How a step stood at one meeting; `reason` is what came in the way or helped, in the citizen's words."""

    meeting: str
    day: date
    status: StepStatus
    reason: str = ""


def happenings_of(case: Case) -> dict[str, tuple[Happening, ...]]:
    """By step what was said of it at each meeting, the earliest first; of each meeting the last word counts.

    A step that was taken away is still told of. Why it went so is left out where that is marked "Ikke i papirer".
    """
    days = {meeting.id: day_of(meeting) for meeting in case.meetings}
    told: dict[str, dict[str, Happening]] = {}
    for answer in answers_by_age(case):
        for id, one in _told_in(answer).items():
            if answer.meeting in days and one.status != "open":
                reason = "" if answer.private else one.reason
                said = Happening(answer.meeting, days[answer.meeting], one.status, reason)
                told.setdefault(id, {})[answer.meeting] = said
    return {id: tuple(sorted(of.values(), key=lambda one: one.day)) for id, of in told.items()}


def _told_in(answer: Answer) -> dict[str, HowItWent]:
    """What one answer tells of how steps went: at "Siden sidst", or on the road."""
    match answer.value:
        case Went(steps=steps):
            return steps
        case StepSet(status=status, reason=reason):
            id = answer.key.subject if answer.key == step_key(answer.key.subject) else answer.id
            return {id: HowItWent(status, reason)}
        case _:
            return {}


def came_in_the_way(happenings: tuple[Happening, ...]) -> int:
    """At how many meetings in a row, up to the last, something came in the way."""
    count = 0
    for one in reversed(happenings):
        if one.status != "hindered":
            break
        count += 1
    return count


def wants_another_road(happenings: tuple[Happening, ...]) -> bool:
    """True when something came in the way again, so that a smaller step or another road is to be offered."""
    return came_in_the_way(happenings) >= AGAIN


def went_with(case: Case, meeting: str, id: str, went: HowItWent) -> Went:
    """What to keep of how steps went on the road at this meeting, with this step added."""
    earlier = case.answers.get(went_key(meeting))
    held = earlier.value.steps if earlier and isinstance(earlier.value, Went) else {}
    return Went(steps={**held, id: went})
