"""The main job without a window: a case file becomes an encrypted store and verified documents."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.case import Place
from dialogtool.core.findings.findings import confirmed, findings_of
from dialogtool.core.sample.walking import Walker
from dialogtool.export.faults import ExportFault
from dialogtool.export.filenames import safe_name
from dialogtool.paths import Places
from dialogtool.storage import vault
from dialogtool.storage.faults import StorageFault
from dialogtool.storage.store import Store

from . import papers
from .case_file import read_case, walked
from .drawing import pictures_without_a_window
from .faults import RefusedError
from .guarding import Warn, silent, warn_of
from .interchanging import write_resume
from .other_papers import write_reminders
from .other_tongues import in_other_language
from .shelves import library_of, matcher_over, texts_in

CASEWORKER = "Demo"
CASE = "birgitte.yaml"
YEAR = "birgitte-et-aar.yaml"
"""The case of the demo citizen in the window: a plan that has lived through many meetings."""
CALENDAR = "kalender.ics"
RESUME = "resume.json"


class Made(NamedTuple):
    """One line of the table that is printed at the end: what, where, and something to count."""

    what: str
    where: str
    how_much: str


def run_demo(places: Places, case_file: Path | None, out: Path, password: str, warn: Warn = silent) -> tuple[Made, ...]:
    """Walks the case, keeps it encrypted in `out`, and writes every document there; raises RefusedError.

    What the guard would ask about in a window is told to `warn`.
    """
    chosen = case_file or places.resources / "demo" / CASE
    library = library_of(places)
    walker = walked(read_case(chosen), library, matcher_over(library.catalogue, places))
    try:
        return _made(walker, out, password, places, warn)
    except (StorageFault, ExportFault) as fault:
        raise RefusedError(fault.problem) from fault


def _made(walker: Walker, out: Path, password: str, places: Places, warn: Warn) -> tuple[Made, ...]:
    store = _open_store(out, password)
    try:
        _take_out_earlier(store)
        store.save(walker.case, Place())
        return (_kept(store, walker, out), *_documents(walker, out, places, warn))
    finally:
        store.close()


def _open_store(folder: Path, password: str) -> Store:
    """The store in the folder, made when there is none."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        message, cure = f"the folder cannot be used: {fault.strerror}", "choose another folder"
        raise RefusedError(Problem(code="bad-folder", message=message, cure=cure, file=str(folder))) from fault
    return vault.unlock(folder, password) if vault.exists(folder) else vault.create(folder, CASEWORKER, password)[0]


def _take_out_earlier(store: Store) -> None:
    """The citizens of earlier demos leave the store; anybody else stays."""
    for row in store.all():
        if store.read(row.id).citizen.demo:
            store.erase(row.id)


def _kept(store: Store, walker: Walker, out: Path) -> Made:
    """The case is on disk, and what is read back is what was meant."""
    if not store.flush() or store.read(walker.case.citizen.id) != walker.case:
        message, cure = "the case could not be kept as it was meant", "see that there is room on the disk"
        raise RefusedError(Problem(code="not-kept", message=message, cure=cure, file=str(out)))
    return Made("case", str(out), f"{len(walker.case.answers)} answers, encrypted and read back")


def _documents(walker: Walker, out: Path, places: Places, warn: Warn) -> Iterator[Made]:
    findings = findings_of(walker.case, walker.library, walker.matcher)
    yield Made("findings", "", f"{len(confirmed(findings))} competences confirmed, {len(findings.all)} suggested")
    in_language = in_other_language(walker.library, partial(texts_in, places))
    dossier = papers.Dossier(walker.case, walker.library, findings, walker.at, in_language=in_language)
    warn_of(dossier, warn)
    drawn = pictures_without_a_window(walker.case, walker.library, walker.matcher, places, walker.at)
    with drawn as pictures:
        yield from _written(dossier._replace(pictures=pictures), out)
    entries = write_reminders(dossier, out / CALENDAR, overwrite=True)
    yield Made("kalender", str(out / CALENDAR), f"{entries} entries, verified")
    texts = write_resume(dossier, out / RESUME, overwrite=True)
    yield Made("resume", str(out / RESUME), f"{texts} texts as JSON Resume, verified")


def _written(dossier: papers.Dossier, out: Path) -> Iterator[Made]:
    kinds = papers.kinds_of(dossier)
    for kind, name in zip(kinds, names_of(kinds), strict=True):
        path = out / safe_name(name)
        written = papers.write(kind, dossier, path, overwrite=True)
        yield Made(name, str(path), f"{written.blocks} blocks, {written.size} bytes, verified")


def names_of(kinds: Sequence[str]) -> Iterator[str]:
    """What each paper is called: a further CV is cv-2, and not by an id that changes each time."""
    seen: Counter[str] = Counter()
    for kind in kinds:
        name, _, version = kind.partition("@")
        seen[name] += 1
        yield f"{name}-{seen[name]}" if version else name
