"""`dialogtool esco`: the European classification imported from its official download, and looked up."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import msgspec

from dialogtool.core.basis.problems import Problem
from dialogtool.core.ports import TermIndex
from dialogtool.core.words.terms import NoTerms, Term
from dialogtool.paths import Places
from dialogtool.storage.faults import StorageFault
from dialogtool.storage.reference.filling import StoppedError
from dialogtool.storage.reference.index import ReferenceIndex
from dialogtool.storage.reference.making import import_esco
from dialogtool.storage.reference.told import Report

from .faults import RefusedError

IMPORT = "import it with: dialogtool esco import FOLDER"


def import_from(places: Places, path: Path, watch: Callable[[str, float], bool]) -> Report:
    """What was imported, and what was wrong with a few rows; RefusedError when nothing was, and nothing is changed.

    `watch` is told what is being read and how far (0-1), and answers False to stop; Ctrl-C stops it too.
    """
    try:
        report = import_esco(path, places.reference, watch)
    except (StoppedError, KeyboardInterrupt) as stopped:
        message, cure = "the import was stopped, and nothing was changed", "begin again at any time"
        raise RefusedError(Problem(code="stopped", message=message, cure=cure)) from stopped
    except StorageFault as fault:
        raise RefusedError(fault.problem) from fault
    if not report.imported:
        raise RefusedError(*(report.problems or (_nothing(path),)))
    return report


def terms_at(places: Places) -> TermIndex:
    """The index of what was imported; one that finds nothing where that is missing or damaged."""
    try:
        return ReferenceIndex(places.reference)
    except StorageFault:
        return NoTerms()


def found(places: Places, typed: str) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """The occupations and the skills that are like what was typed; RefusedError when ESCO was not imported."""
    try:
        with closing(ReferenceIndex(places.reference)) as index:
            return index.occupations(typed), index.skills(typed)
    except StorageFault as fault:
        raise RefusedError(_not_there(fault)) from fault


def as_json(places: Places, typed: str) -> Iterator[str]:
    """What was found as one JSON object."""
    occupations, skills = found(places, typed)
    answer = {
        "text": typed,
        "occupations": [{"isco": term.isco, **_answer(term)} for term in occupations],
        "skills": [_answer(term) for term in skills],
    }
    yield msgspec.json.encode(answer).decode("utf-8")


def readable(places: Places, typed: str) -> Iterator[str]:
    """What was found, a line each: occupations with their group of DISCO-08, then skills; what matched, and the URI."""
    for terms in found(places, typed):
        for term in terms:
            matched = "" if term.matched == term.label else f" ({term.matched})"
            yield f"{term.isco:<4} {term.label}{matched}  {term.uri}"


def _answer(term: Term) -> dict[str, str | float]:
    return {"uri": term.uri, "label": term.label, "matched": term.matched, "score": round(term.score, 3)}


def _nothing(path: Path) -> Problem:
    cure = "the official download has thousands; download it again"
    return Problem(code="nothing", message="there are no rows to import", cure=cure, file=str(path))


def _not_there(fault: StorageFault) -> Problem:
    if fault.code == "missing":
        return Problem(code="not-imported", message="ESCO has not been imported", cure=IMPORT)
    if fault.code == "damaged-database":
        return Problem(code="damaged-reference", message="what was imported of ESCO cannot be read", cure=IMPORT)
    return fault.problem
