"""The days of all citizens for a caseworker's start page: one question to the file, and no case is opened."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from dialogtool.core.case.answers import Value
from dialogtool.core.case.keys import closed_key, rhythm_key
from dialogtool.core.case.plan_values import Closed
from dialogtool.core.meetings.rhythm import Seen, weeks_in

from . import row_forms
from .driver import Row, rows
from .names import danish_order

if TYPE_CHECKING:
    from .driver import Database

SEEN: Final = """
SELECT
    id, name,
    (SELECT next_date FROM meetings WHERE citizen = citizens.id ORDER BY started DESC, id DESC LIMIT 1) AS next_date,
    (SELECT json_array(started, zone) FROM meetings
        WHERE citizen = citizens.id AND missed = 0 ORDER BY started DESC, id DESC LIMIT 1) AS last_talk,
    (SELECT value FROM answers WHERE citizen = citizens.id
        AND tool = :tool AND field = :rhythm AND subject = '') AS rhythm,
    (SELECT value FROM answers WHERE citizen = citizens.id
        AND tool = :tool AND field = :closed AND subject = '') AS closed
FROM citizens
"""


def list_seen(db: "Database") -> tuple[Seen, ...]:
    """Names and days of all citizens, in the order of the Danish alphabet."""
    fields = {"tool": rhythm_key().tool, "rhythm": rhythm_key().field, "closed": closed_key().field}
    return tuple(sorted(map(_seen, rows(db, SEEN, fields)), key=_order))


def _seen(row: Row) -> Seen:
    closed = _value(row["closed"])
    return Seen(
        id=row["id"],
        name=row["name"],
        next_date=row["next_date"] and date.fromisoformat(row["next_date"]),
        last_talk=_day(row["last_talk"]) if row["last_talk"] else None,
        weeks=weeks_in(_value(row["rhythm"])),
        closed=closed if isinstance(closed, Closed) else None,
    )


def _value(written: str | None) -> Value | None:
    return row_forms.read_json(written, row_forms.VALUE) if written else None


def _day(written: str) -> date:
    """The day that the clock on the wall showed when the talk began."""
    started, zone = row_forms.read_json(written, row_forms.TEXTS)
    return datetime.fromisoformat(started).astimezone(ZoneInfo(zone)).date()


def _order(one: Seen) -> tuple[str, str]:
    return danish_order(one.name), one.id
