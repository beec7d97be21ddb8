"""Who is in a meeting, as words that stand in its note: "Ole, mentor"; and meetings that came to nothing."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from ..words.cleaning import clean_line
from .case import Case, Meeting, day_of

NOON = time(12)
"""When a meeting that came to nothing is said to have been, if all that is known is its day."""


def said_present(name: str, role: str) -> str:
    """How somebody stands in the note: by name and role, or by role alone."""
    name = clean_line(name)
    return f"{name}, {role}" if name else role


def named_as(present: tuple[str, ...], role: str) -> str | None:
    """The name of whoever has this role in the meeting: "" when only the role is known, None when nobody has it."""
    for who in present:
        name, comma, said = who.rpartition(", ")
        if said == role and (comma or not name):
            return name
    return None


def with_present(present: tuple[str, ...], role: str, name: str | None) -> tuple[str, ...]:
    """Those present with somebody in this role, by this name; None takes whoever has it away."""
    place = next((n for n, who in enumerate(present) if named_as((who,), role) is not None), len(present))
    others = (*present[:place], *present[place + 1 :])
    return others if name is None else (*others[:place], said_present(name, role), *others[place:])


def agreed_last(case: Case) -> Meeting | None:
    """The latest meeting in which a day to meet again was agreed on."""
    return next((meeting for meeting in reversed(case.meetings) if meeting.next_date), None)


def coming_day(case: Case, today: date) -> date | None:
    """The day of the next meeting, as it was agreed last; None when that day has come already."""
    agreed = agreed_last(case)
    return agreed.next_date if agreed and agreed.next_date and agreed.next_date > today else None


def came_to_nothing(case: Case, id: str, now: datetime, zone: str) -> Meeting:
    """The meeting that was agreed on and did not take place; on the day it was agreed for, if that has come."""
    today = now.astimezone(ZoneInfo(zone)).date()
    meeting = agreed_last(case)
    agreed = meeting.next_date if meeting else None
    held_since = any(day_of(meeting) >= agreed for meeting in case.meetings) if agreed else True
    if agreed is None or held_since or agreed >= today:
        return Meeting(id=id, started=now, ended=now, zone=zone, missed=True)
    then = datetime.combine(agreed, NOON, ZoneInfo(zone)).astimezone(now.tzinfo)
    return Meeting(id=id, started=then, ended=then, zone=zone, missed=True)
