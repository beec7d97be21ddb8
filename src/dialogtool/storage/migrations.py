"""From any earlier schema to this one, step by step; a newer one is left alone.

Values are stored as msgspec writes them, without those that equal their default. So a changed default, a renamed field
or a new kind of value in core is a change of schema too, and takes a migration here.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from . import schema
from .driver import rows
from .faults import fault

if TYPE_CHECKING:
    from .driver import Database

Migration = Callable[["Database"], None]
"""Takes the tables from one schema number to the next, inside a transaction that is not its own."""


def first(db: "Database") -> None:
    """The tables of schema 1."""
    for statement in schema.FIRST:
        db.execute(statement)


def second(db: "Database") -> None:
    """Meetings that are short or were missed; looking up what was said; answers of aids, of the CV and of the plan."""
    for statement in schema.SECOND:
        db.execute(statement)


MIGRATIONS: Final[tuple[Migration, ...]] = (first, second)
"""The migration at index n makes schema n + 1."""


def schema_number(db: "Database") -> int:
    """The schema of the open file, 0 for a file without tables."""
    if not rows(db, "SELECT 1 FROM sqlite_schema WHERE name = 'meta'"):
        return 0
    return int(rows(db, "SELECT value FROM meta WHERE name = 'schema'")[0]["value"])


def refuse_newer(db: "Database", migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """StorageFault "newer-schema" when this version cannot know what the tables mean."""
    if schema_number(db) > len(migrations):
        raise fault("newer-schema")


def migrate(db: "Database", back_up: Callable[[], object], migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """The tables are of the newest schema. `back_up` is called before each change of a file that has content.

    Each step is one transaction together with its number, so that an interrupted one is simply done again.
    """
    refuse_newer(db, migrations)
    begun = schema_number(db)
    for number in range(begun, len(migrations)):
        if begun:
            back_up()
        with db.atomic():
            migrations[number](db)
            db.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('schema', ?)", [str(number + 1)])
