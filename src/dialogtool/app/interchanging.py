"""`dialogtool resume`: a CV as JSON Resume to other programs, and CVs from elsewhere into a case."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from dialogtool.core.basis.phrases import render
from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.case import Case
from dialogtool.core.cv.brought import Imported, TakenIn, taken_in
from dialogtool.core.cv.cv import build_cv
from dialogtool.core.findings.career import career_of
from dialogtool.core.findings.findings import findings_of
from dialogtool.core.guard.guard import Warned, decisions_in, findings_in, taken_out, undecided
from dialogtool.core.papers.blocks import Document, Paragraph
from dialogtool.core.tool.asking import Hand
from dialogtool.core.tool.library import Library
from dialogtool.core.words.times import span
from dialogtool.export.faults import ExportFault
from dialogtool.export.saving import save_verified
from dialogtool.interchange.faults import InterchangeFault
from dialogtool.interchange.reading import read_cv
from dialogtool.interchange.resume_taking import texts_of, without
from dialogtool.interchange.resume_writing import as_file, resume_of
from dialogtool.interchange.tree import Json
from dialogtool.paths import Places
from dialogtool.storage import vault
from dialogtool.storage.faults import StorageFault
from dialogtool.storage.store import Store

from .citizen_named import citizen_named
from .dossier import Dossier
from .faults import RefusedError
from .guarding import Warn, silent
from .new_ids import new_id, now
from .shelves import library_of, matcher_over, store_folder

RESUME = "resume"
Resume = dict[str, Json]


class Brought(NamedTuple):
    """What a file held, and what of it is new in the case."""

    file: Imported
    taken: TakenIn


def resume_in(dossier: Dossier) -> Resume:
    """One CV as JSON Resume, without the sentences that the two took out."""
    return without(whole_resume(dossier), taken_out(dossier.case))


def whole_resume(dossier: Dossier) -> Resume:
    """One CV as JSON Resume, with the sentences that the two took out."""
    case, library = dossier.case, dossier.library
    cv = build_cv(case, library, dossier.findings, dossier.cv)
    career = career_of(dossier.findings.material, library)
    return resume_of(cv, career, case.citizen, library.catalogue, dossier.now)


def seen_in_resume(dossier: Dossier) -> tuple[Warned, ...]:
    """Every sentence of the resume to look at, with what was decided about it."""
    case, people = dossier.case, dossier.findings.material.people.values()
    blocks = tuple(Paragraph(text=text) for text in texts_of(resume_in(dossier)))
    document = Document(title="", author=case.citizen.name, language="da", blocks=blocks)
    guard = dossier.library.catalogue.guard
    return findings_in(document, guard, case.citizen.name, decisions_in(case), [one.name for one in people])


def write_resume(dossier: Dossier, path: Path, *, overwrite: bool = False) -> int:
    """The resume as a file that was read back and found equal; how many texts it holds. Raises ExportFault."""
    resume = resume_in(dossier)
    content = as_file(resume)
    save_verified(content, path, lambda back: back == content, overwrite=overwrite)
    return len(texts_of(resume))


def brought_into(case: Case, path: Path, library: Library) -> Brought:
    """The case with what the file holds; raises InterchangeFault when nothing of it can be used."""
    file = read_cv(path, library.catalogue.phrases)
    return Brought(file, taken_in(case, file, library, path.name, _hand))


def _hand() -> Hand:
    return Hand(id=new_id(), at=now())


def export_resume(places: Places, password: str, name: str, out: Path, warn: Warn = silent) -> Path:
    """Writes the CV of the citizen with this name; what was written. Raises RefusedError.

    What the guard would ask about in a window is told to `warn`.
    """
    try:
        store = vault.unlock(store_folder(places), password)
        try:
            return _exported(places, store, name, out, warn)
        finally:
            store.close()
    except (StorageFault, ExportFault) as fault:
        raise RefusedError(fault.problem) from fault


def _exported(places: Places, store: Store, name: str, out: Path, warn: Warn) -> Path:
    case, library = store.read(citizen_named(store, name).id), library_of(places)
    findings = findings_of(case, library, matcher_over(library.catalogue, places))
    dossier = Dossier(case, library, findings, now())
    for warned in undecided(seen_in_resume(dossier)):
        whys = " ".join(render(why, library.catalogue.phrases) for why in warned.whys)
        warn(f"{RESUME}: {whys} - {warned.sentence}")
    write_resume(dossier, out)
    store.log_export(case.citizen.id, out.name, "")
    return out


def import_cv(places: Places, password: str, name: str, path: Path) -> Brought:
    """Takes a CV in a file into the case of the citizen with this name, and keeps it. Raises RefusedError."""
    try:
        store = vault.unlock(store_folder(places), password)
        try:
            case = store.read(citizen_named(store, name).id)
            brought = brought_into(case, path, library_of(places))
            _keep(store, brought.taken.case)
            return brought
        finally:
            store.close()
    except (StorageFault, InterchangeFault) as fault:
        raise RefusedError(fault.problem) from fault


def _keep(store: Store, case: Case) -> None:
    """The case is on disk, and is left where it was."""
    store.save(case, store.place(case.citizen.id))
    if not store.flush():
        message, cure = "the case could not be kept", "see that there is room on the disk"
        raise RefusedError(Problem(code="not-kept", message=message, cure=cure))


def readable(places: Places, brought: Brought) -> Iterator[str]:
    """What came in, what was there already, and what is held nowhere, a line each."""
    phrases = library_of(places).catalogue.phrases
    for item in brought.taken.items:
        where = ", ".join(filter(None, (item.title, item.place, item.town, item.level)))
        when = span(item.start, item.end, item.ongoing, phrases)
        yield f"{item.kind:<10} {where}{f' ({when})' if when else ''}"
    again = len(brought.file.items) - len(brought.taken.items)
    counts = (
        (len(brought.taken.items), "for the CV"),
        (again, "there already"),
        (len(brought.taken.lines), "to talk about"),
    )
    yield "lines: " + ", ".join(f"{count} {what}" for count, what in counts)
    if brought.taken.kept:
        yield f"kept as they were in the case: {', '.join(brought.taken.kept)}"
    for place in brought.file.not_held:
        yield f"not held: {place}"
