"""Who is in the file: finding a citizen by name, and what has been exported for whom."""

from datetime import datetime
from typing import TYPE_CHECKING, Final, TypeVar

from msgspec.json import Decoder

from dialogtool.core.basis.record import Record
from dialogtool.core.words.folding import words_of

from . import row_forms
from .driver import Row, rows
from .names import danish_order

if TYPE_CHECKING:
    from .driver import Database

T = TypeVar("T")

MOST_FOUND: Final = 20
AFTER_ALL: Final = "\U0010ffff"
"""Sorts after every sign a name can hold."""

SELECT_ROWS: Final = """
SELECT id, name, created, demo, (SELECT max(started) FROM meetings WHERE citizen = citizens.id) AS last_meeting
FROM citizens
"""

STARTING_WITH: Final = "SELECT DISTINCT citizen FROM name_words WHERE word >= :word AND word < :end"
THESE: Final = "WHERE id IN (SELECT value FROM json_each(:ids))"


class CitizenRow(Record):
    """What a list of citizens shows: enough to tell two of the same name apart."""

    id: str
    name: str
    created: datetime
    last_meeting: datetime | None = None
    demo: bool = False


class Export(Record):
    """One document that left the file: what it was, when (UTC), and for whom."""

    citizen: str
    what: str
    at: datetime
    for_whom: str


def find_citizens(db: "Database", typed: str) -> tuple[CitizenRow, ...]:
    """At most 20 citizens whose name has a word beginning with each word typed; none when nothing is typed."""
    found: set[str] | None = None
    for word in words_of(typed):
        starting = {row["citizen"] for row in rows(db, STARTING_WITH, {"word": word, "end": word + AFTER_ALL})}
        found = starting if found is None else found & starting
    if not found:
        return ()
    ids = row_forms.written_json(tuple(found), row_forms.TEXTS)
    return _in_order(rows(db, f"{SELECT_ROWS} {THESE}", {"ids": ids}))[:MOST_FOUND]


def list_citizens(db: "Database") -> tuple[CitizenRow, ...]:
    """All citizens, in the order of the Danish alphabet."""
    return _in_order(rows(db, SELECT_ROWS))


def read_setting(db: "Database", name: str, kind: type[T]) -> T | None:
    """The setting as a `kind`, or None when it was never set."""
    found = rows(db, "SELECT value FROM settings WHERE name = :name", {"name": name})
    return row_forms.read_json(found[0]["value"], Decoder(kind)) if found else None


def write_setting(db: "Database", name: str, value: object) -> None:
    """The setting is as given; anything msgspec can write as JSON."""
    written = row_forms.written_json(value, Decoder(type(value)))
    db.execute("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", [name, written])


def write_export(db: "Database", export: Export) -> None:
    """The export is in the log."""
    values = [export.citizen, export.what, row_forms.written_time(export.at), export.for_whom]
    db.execute("INSERT INTO exports (citizen, what, at, for_whom) VALUES (?, ?, ?, ?)", values)


def read_exports(db: "Database", citizen_id: str) -> tuple[Export, ...]:
    """What has been exported of one case, oldest first."""
    query = "SELECT citizen, what, at, for_whom FROM exports WHERE citizen = :citizen ORDER BY at, id"
    found = rows(db, query, {"citizen": citizen_id})
    return tuple(map(_export_of, found))


def _export_of(row: Row) -> Export:
    at = datetime.fromisoformat(row["at"])
    return Export(citizen=row["citizen"], what=row["what"], at=at, for_whom=row["for_whom"])


def _in_order(found: list[Row]) -> tuple[CitizenRow, ...]:
    shown = (
        CitizenRow(
            id=row["id"],
            name=row["name"],
            created=datetime.fromisoformat(row["created"]),
            last_meeting=row["last_meeting"] and datetime.fromisoformat(row["last_meeting"]),
            demo=bool(row["demo"]),
        )
        for row in found
    )
    return tuple(sorted(shown, key=_order))


def _order(row: CitizenRow) -> tuple[str, datetime, str]:
    return danish_order(row.name), row.created, row.id
