"""Previews and saves documents of the open case, as the window asks."""

from pathlib import Path

from dialogtool.core.blocks import Document
from dialogtool.core.problems import Problem
from dialogtool.export.faults import ExportFault
from dialogtool.export.filenames import safe_name
from dialogtool.storage.store import Store
from dialogtool.ui.case_model import CaseModel

from . import papers


class CasePapers:
    """The documents of whichever case is open."""

    def __init__(self, model: CaseModel, store: Store) -> None:
        self._model = model
        self._store = store

    def preview(self, kind: str) -> Document:
        """The document as it would be written now."""
        return papers.document_of(kind, self._dossier())

    def save(self, kind: str, path: str, overwrite: bool = False) -> Problem | None:
        """Writes and checks the document, and keeps in the log that it left; what went wrong, or None."""
        try:
            papers.write(kind, self._dossier(), Path(path), overwrite=overwrite)
        except ExportFault as fault:
            return fault.problem
        self._store.flush()
        self._store.log_export(self._model.case.citizen.id, kind, "")
        return None

    def file_name(self, kind: str) -> str:
        """A name for the file that is safe everywhere."""
        return safe_name(f"{papers.TITLES[kind]} {self._model.case.citizen.name}")

    def _dossier(self) -> papers.Dossier:
        model = self._model
        return papers.Dossier(model.case, model.library, model.findings, model.now())
