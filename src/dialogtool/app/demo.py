"""The main job without a window: a case file becomes an encrypted store and verified documents."""

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from dialogtool.content.reading import read_file
from dialogtool.content.record_types import type_of
from dialogtool.core.case import Place
from dialogtool.core.definition import fields_of
from dialogtool.core.findings import confirmed, findings_of
from dialogtool.core.library import Library
from dialogtool.core.ports import Matcher
from dialogtool.core.problems import Problem
from dialogtool.core.sample import Sample
from dialogtool.core.walking import Walker
from dialogtool.export.faults import ExportFault
from dialogtool.paths import Places
from dialogtool.storage import vault
from dialogtool.storage.faults import StorageFault
from dialogtool.storage.store import Store

from . import papers
from .faults import RefusedError
from .new_ids import new_id
from .shelves import library_of, matcher_over

CASEWORKER = "Demo"
CASE = "birgitte.yaml"


class Made(NamedTuple):
    """One line of the table that is printed at the end: what, where, and something to count."""

    what: str
    where: str
    how_much: str


def run_demo(places: Places, case_file: Path | None, out: Path, password: str) -> tuple[Made, ...]:
    """Walks the case, keeps it encrypted in `out`, and writes every document there; raises RefusedError."""
    chosen = case_file or places.resources / "demo" / CASE
    library = library_of(places)
    walker = walked(read_sample(chosen), library, chosen.name, matcher_over(library.catalogue, places.cache))
    store = _open_store(out, password)
    try:
        store.save(walker.case, Place())
        return (_kept(store, walker, out), *_documents(walker, out))
    finally:
        store.close()


def read_sample(path: Path) -> Sample:
    """The life in a case file; RefusedError with every problem and its line."""
    reading = read_file(path, path.name, type_of(Sample))
    samples = [found.value for found in reading.found if isinstance(found.value, Sample)]
    if reading.problems or len(samples) != 1:
        one = Problem(
            code="bad-case", message="a case file holds one citizen", cure="see resources/demo/", file=path.name
        )
        raise RefusedError(*(reading.problems or (one,)))
    return samples[0]


def walked(sample: Sample, library: Library, file: str, matcher: Matcher) -> Walker:
    """The conversation walked to its end; RefusedError for what the case file says wrongly."""
    _refuse_unknown(sample, library, file)
    try:
        walker = Walker(sample, library, matcher, new_id)
        walker.walk()
    except ValueError as fault:
        cure = "compare with the case files in resources/demo/"
        raise RefusedError(Problem(code="bad-case", message=str(fault), cure=cure, file=file)) from fault
    return walker


def _refuse_unknown(sample: Sample, library: Library, file: str) -> None:
    """A tool or a field that is misspelt must not be passed over in silence."""
    problems = [
        Problem(code="unknown-field", message=f"there is no '{tool}' / '{field}'", cure=_near(field, known), file=file)
        for tool, said in sample.answers.items()
        for known in [{f.id for f in fields_of(library.tools[tool])} if tool in library.tools else set[str]()]
        for field in said
        if field not in known
    ]
    if problems:
        raise RefusedError(*problems)


def _near(word: str, known: set[str]) -> str:
    close = get_close_matches(word, known, n=1)
    return f"did you mean '{close[0]}'?" if close else "see the tool's tool.yaml for the names of its fields"


def _open_store(folder: Path, password: str) -> Store:
    """The store in the folder, made when there is none; earlier demo citizens are taken out of it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        store = (
            vault.unlock(folder, password) if vault.exists(folder) else vault.create(folder, CASEWORKER, password)[0]
        )
    except StorageFault as fault:
        raise RefusedError(fault.problem) from fault
    except OSError as fault:
        message, cure = f"the folder cannot be used: {fault.strerror}", "choose another folder"
        raise RefusedError(Problem(code="bad-folder", message=message, cure=cure, file=str(folder))) from fault
    for row in store.all():
        if store.read(row.id).citizen.demo:
            store.erase(row.id)
    return store


def _kept(store: Store, walker: Walker, out: Path) -> Made:
    """The case is on disk, and what is read back is what was meant."""
    if not store.flush() or store.read(walker.case.citizen.id) != walker.case:
        message, cure = "the case could not be kept as it was meant", "see that there is room on the disk"
        raise RefusedError(Problem(code="not-kept", message=message, cure=cure, file=str(out)))
    return Made("case", str(out), f"{len(walker.case.answers)} answers, encrypted and read back")


def _documents(walker: Walker, out: Path) -> Iterator[Made]:
    findings = findings_of(walker.case, walker.library, walker.matcher)
    yield Made("findings", "", f"{len(confirmed(findings))} competences confirmed, {len(findings.all)} suggested")
    dossier = papers.Dossier(walker.case, walker.library, findings, walker.at)
    for kind in papers.WRITERS:
        path = out / f"{kind}.docx"
        try:
            written = papers.write(kind, dossier, path, overwrite=True)
        except ExportFault as fault:
            raise RefusedError(fault.problem) from fault
        yield Made(kind, str(path), f"{written.blocks} blocks, {written.size} bytes, verified")
