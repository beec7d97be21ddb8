"""What the two take with them from one meeting to the next: what was promised, and what was to be ready."""

from ..basis.record import Record
from ..case.answers import Words
from ..case.case import Case, Meeting, meeting_of
from ..case.keys import agenda_key, prepare_key
from ..plan.plan import PlannedStep, build_plan
from ..tool.library import Library
from .agreed import agreed_steps


class Agenda(Record):
    """What one meeting begins with. `last` is the meeting before it that took place, `missed` those since then.

    `promised` are the steps that were agreed on in `last` and are still to be taken. `prepare` is what was to be
    ready, `talk` what the two want to talk about today.
    """

    last: Meeting | None = None
    missed: tuple[Meeting, ...] = ()
    promised: tuple[PlannedStep, ...] = ()
    prepare: str = ""
    talk: str = ""


def agenda_of(case: Case, library: Library, meeting: str) -> Agenda:
    """What this meeting begins with; a meeting that is not kept yet comes after all of them."""
    now = meeting_of(case, meeting)
    before = [one for one in case.meetings if one.id != meeting and (now is None or one.started <= now.started)]
    held = [one for one in before if not one.missed]
    if not held:
        return Agenda(missed=tuple(before), talk=_words(case, meeting))
    since = before[before.index(held[-1]) + 1 :]
    return Agenda(
        last=held[-1],
        missed=tuple(since),
        promised=agreed_steps(case, build_plan(case, library), held[-1]),
        prepare=_prepared(case, (held[-1], *since)),
        talk=_words(case, meeting),
    )


def _words(case: Case, meeting: str) -> str:
    answer = case.answers.get(agenda_key(meeting))
    return answer.value.text if answer and isinstance(answer.value, Words) else ""


def _prepared(case: Case, meetings: tuple[Meeting, ...]) -> str:
    """What was last said that should be ready, also about a meeting that did not take place."""
    answers = (case.answers.get(prepare_key(one.id)) for one in reversed(meetings))
    return next((a.value.text for a in answers if a and isinstance(a.value, Words) and a.value.text), "")
