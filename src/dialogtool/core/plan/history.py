"""What happened to each step from meeting to meeting, and when it is time for a smaller step or another road."""

from collections.abc import Mapping
from datetime import date

import msgspec

from ..basis.record import Record
from ..case.aid_values import HowItWent, StepStatus, Went
from ..case.answers import Answer, StepSet
from ..case.case import Case, answers_by_age, day_of
from ..case.keys import step_key, went_key

AGAIN = 2
"""When something came in the way at so many meetings, the step is not the right one yet."""


class Happening(Record):
    """How a step stood at one meeting; `reason` is what came in the way or helped, in the citizen's words."""

    meeting: str
    day: date
    status: StepStatus
    reason: str = ""


def happenings_of(case: Case) -> dict[str, tuple[Happening, ...]]:
    """By step what was said of it at each meeting, the earliest first.

    A step that was taken away is still told of. Why it went so is left out where that is marked "Ikke i papirer".
    """
    days = {meeting.id: day_of(meeting) for meeting in case.meetings}
    answers = [answer for answer in answers_by_age(case) if answer.meeting in days]
    told: dict[str, tuple[Happening, ...]] = {}
    for answer in sorted(answers, key=lambda answer: days[answer.meeting]):
        if isinstance(answer.value, Went):
            for id, one in answer.value.steps.items():
                told[id] = _with(told.get(id, ()), _happening(answer, one, days))
    for answer in answers:
        if isinstance(answer.value, StepSet):
            id = answer.key.subject if answer.key == step_key(answer.key.subject) else answer.id
            told[id] = _with_standing(told.get(id, ()), _happening(answer, answer.value, days))
    return {id: happened for id, happened in told.items() if happened}


def _happening(answer: Answer, one: HowItWent | StepSet, days: Mapping[str, date]) -> Happening:
    reason = "" if answer.private else one.reason
    return Happening(meeting=answer.meeting, day=days[answer.meeting], status=one.status, reason=reason)


def _with(happened: tuple[Happening, ...], new: Happening) -> tuple[Happening, ...]:
    """What happened, with this too; of each meeting the last word counts. What was not tried did not happen."""
    if new.status == "open":
        return happened
    return (*(one for one in happened if one.meeting != new.meeting), new)


def _with_standing(happened: tuple[Happening, ...], standing: Happening) -> tuple[Happening, ...]:
    """What happened, with how the step itself stands: news when it stands otherwise than was last told.

    A step that is worded anew at a later meeting keeps how it stood, which is no news of that meeting.
    """
    if not happened or happened[-1].status != standing.status:
        return tuple(sorted(_with(happened, standing), key=lambda one: one.day))
    *before, last = happened
    return (*before, msgspec.structs.replace(last, reason=last.reason or standing.reason))


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
