"""What an import has nothing of is taken over from the reference file that was there before."""

from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dialogtool.storage.driver import faults, open_plain, rows
from dialogtool.storage.faults import StorageFault

from . import schema
from .esco_files import CONTENTS, KINDS, Content

if TYPE_CHECKING:
    from dialogtool.storage.driver import Database

COUNTS: Final = """
SELECT
    (SELECT count(*) FROM main.concepts WHERE kind = 'occupation') AS occupations,
    (SELECT count(*) FROM main.concepts WHERE kind = 'skill') AS skills,
    (SELECT count(*) FROM main.relations) AS relations
"""
COUNTS_BEFORE: Final = COUNTS.replace("main.", "before.")

DROP_CONCEPTS: Final = (
    "DELETE FROM main.labels WHERE concept IN (SELECT id FROM main.concepts WHERE kind = :kind)",
    "DELETE FROM main.concepts WHERE kind = :kind",
)
KEEP_CONCEPTS: Final = (
    "INSERT INTO main.concepts SELECT * FROM before.concepts WHERE kind = :kind",
    """
    INSERT INTO main.labels (concept, text, preferred)
    SELECT concept, text, preferred FROM before.labels
    WHERE concept IN (SELECT id FROM before.concepts WHERE kind = :kind) ORDER BY id
    """,
)
KEEP_RELATIONS: Final = ("DELETE FROM main.relations", "INSERT INTO main.relations SELECT * FROM before.relations")


def is_sound(path: Path) -> bool:
    """True for a reference file of this format that can be read to its end."""
    try:
        with closing(open_plain(path)) as db, faults():
            return is_of_this_format(db) and rows(db, "PRAGMA quick_check(1)")[0]["quick_check"] == "ok"
    except StorageFault:
        return False


def is_of_this_format(db: "Database") -> bool:
    """True when this version of the program made the open file."""
    if not rows(db, "SELECT 1 FROM sqlite_schema WHERE name = 'meta'"):
        return False
    return bool(rows(db, "SELECT 1 FROM meta WHERE name = 'format' AND value = :format", {"format": schema.FORMAT}))


def counts(db: "Database") -> Mapping[Content, int]:
    """How many of each are in the open file."""
    found = rows(db, COUNTS)[0]
    return {content: found[content] for content in CONTENTS}


def attach(db: "Database", before: Path) -> None:
    """The earlier file can be read beside the open one; not within a transaction."""
    db.execute("ATTACH DATABASE :path AS before", {"path": str(before)})


def keep(db: "Database", cut_off: frozenset[Content]) -> Iterator[Content]:
    """Takes over what there is nothing of, and what there was more of than in a file that ended too early."""
    now, then = counts(db), rows(db, COUNTS_BEFORE)[0]
    for content in CONTENTS:
        if then[content] and (not now[content] or (content in cut_off and then[content] > now[content])):
            _take_over(db, content)
            yield content


def _take_over(db: "Database", content: Content) -> None:
    if content == "relations":
        for statement in KEEP_RELATIONS:
            db.execute(statement)
        return
    for statement in (*DROP_CONCEPTS, *KEEP_CONCEPTS):
        db.execute(statement, {"kind": KINDS[content]})
