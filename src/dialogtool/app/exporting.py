"""`dialogtool export`: the documents of one citizen, written without a window."""

from functools import partial
from pathlib import Path

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.case import Case
from dialogtool.core.findings.findings import findings_of
from dialogtool.export.faults import ExportFault
from dialogtool.export.filenames import free_path
from dialogtool.paths import Places
from dialogtool.storage import vault
from dialogtool.storage.faults import StorageFault

from . import papers
from .citizen_named import citizen_named
from .faults import RefusedError
from .guarding import Warn, silent, warn_of
from .new_ids import now
from .other_tongues import in_other_language
from .shelves import library_of, matcher_over, store_folder, texts_in


def export_documents(places: Places, password: str, name: str, out: Path, warn: Warn = silent) -> tuple[Path, ...]:
    """Writes every document of the citizen with this name into the folder; what was written. Raises RefusedError.

    What the guard would ask about in a window is told to `warn`.
    """
    try:
        return _exported(places, password, name, out, warn)
    except (StorageFault, ExportFault) as fault:
        raise RefusedError(fault.problem) from fault
    except OSError as fault:
        message, cure = f"the folder cannot be used: {fault.strerror}", "choose another folder"
        raise RefusedError(Problem(code="bad-folder", message=message, cure=cure, file=str(out))) from fault


def _exported(places: Places, password: str, name: str, out: Path, warn: Warn) -> tuple[Path, ...]:
    store = vault.unlock(store_folder(places), password)
    try:
        case = store.read(citizen_named(store, name).id)
        paths = _write_all(places, case, out, warn)
        for path in paths:
            store.log_export(case.citizen.id, path.name, "")
        return paths
    finally:
        store.close()


def _write_all(places: Places, case: Case, out: Path, warn: Warn) -> tuple[Path, ...]:
    library = library_of(places)
    findings = findings_of(case, library, matcher_over(library.catalogue, places))
    in_language = in_other_language(library, partial(texts_in, places))
    dossier = papers.Dossier(case, library, findings, now(), in_language=in_language)
    out.mkdir(parents=True, exist_ok=True)
    warn_of(dossier, warn)
    names = {kind: papers.file_name(kind, case) for kind in papers.kinds_of(dossier)}
    return tuple(papers.write(kind, dossier, free_path(out / name)).path for kind, name in names.items())
