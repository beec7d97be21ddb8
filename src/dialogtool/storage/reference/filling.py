"""The rows of one file put into the tables of a reference file that is being made."""

from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, Final

from dialogtool.core.basis.problems import Problem

from .csv_file import CsvFile, CsvRow, UnusableError
from .esco_files import KINDS, EscoFile, missing_columns
from .esco_rows import Concept, Relation, concept_of, id_of, relation_of
from .told import Told

if TYPE_CHECKING:
    from dialogtool.storage.driver import Database

Watch = Callable[[str, float], bool]
"""Told of what is being done and how far (0-1), again and again; answers False to stop."""

ROWS_BETWEEN: Final = 1_000
"""How many rows pass from one report of progress to the next."""

PUT_CONCEPT: Final = """
INSERT INTO concepts (id, uri, kind, label, isco, depth) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
"""
PUT_LABEL: Final = "INSERT INTO labels (concept, text, preferred) VALUES (?, ?, ?)"
PUT_RELATION: Final = "INSERT INTO relations (occupation, skill, essential) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"


class StoppedError(Exception):
    """Somebody stopped the import; nothing was changed."""


def go_on(watch: Watch, what: str, share: float) -> None:
    """StoppedError when whoever watches has seen enough."""
    if not watch(what, share):
        raise StoppedError


def fill(db: "Database", file: EscoFile, told: Told, watch: Watch) -> bool:
    """Every good row of the file is in the tables, the others are told of; False for a file that ends too early."""
    try:
        with closing(CsvFile(file.path)) as opened:
            wrong = missing_columns(file, opened.columns)
            if wrong is None:
                return _fill(db, file, opened, told, watch)
            told.tell(wrong)
    except UnusableError as error:
        told.tell(error.problem)
    return False


def _fill(db: "Database", file: EscoFile, opened: CsvFile, told: Told, watch: Watch) -> bool:
    is_whole, seen = True, set[str]()
    for count, row in enumerate(opened.rows()):
        if count % ROWS_BETWEEN == 0:
            go_on(watch, file.path.name, opened.share)
        match _read(file, row):
            case Problem() as problem:
                told.tell(problem)
                is_whole = is_whole and problem.code != "cut-off"
            case Relation() as relation:
                db.execute(PUT_RELATION, [relation.occupation, relation.skill, relation.essential])
            case concept:
                _put(db, concept)
                _tell_of_repeated(concept, seen, file, told)
    return is_whole


def _read(file: EscoFile, row: CsvRow | Problem) -> Concept | Relation | Problem:
    if isinstance(row, Problem):
        return row
    if file.content == "relations":
        return relation_of(row, file.path.name)
    return concept_of(row, KINDS[file.content], file.path.name)


def _put(db: "Database", concept: Concept) -> None:
    """In the tables; of a concept that is there already only the labels are new."""
    number = id_of(concept.uri)
    values = [number, concept.uri, concept.kind, concept.label, concept.isco, concept.depth]
    is_new = db.execute(PUT_CONCEPT, values).rowcount > 0
    db.execute(PUT_LABEL, [number, concept.label, is_new])
    for other in concept.alternatives:
        db.execute(PUT_LABEL, [number, other, False])


def _tell_of_repeated(concept: Concept, seen: set[str], file: EscoFile, told: Told) -> None:
    """A few URIs of the official files stand there twice, with different labels."""
    if concept.uri in seen:
        message, cure = "the URI stood in an earlier row", "nothing needs to be done: its labels are found too"
        told.tell(Problem(code="repeated", message=message, cure=cure, file=file.path.name, line=concept.line))
    seen.add(concept.uri)
