"""Previews and saves documents of the open case, as the window asks."""

from collections.abc import Callable
from pathlib import Path

from dialogtool.core.blocks import Document
from dialogtool.core.guard import undecided
from dialogtool.core.ports import Pictures
from dialogtool.core.problems import N_, Problem
from dialogtool.export.faults import ExportFault
from dialogtool.storage.store import Store
from dialogtool.ui.case_model import CaseModel

from . import papers
from .guarding import seen_in
from .other_tongues import Spoken, in_other_language

UNDECIDED = Problem(
    code="undecided",
    message=N_("There are sentences that you have not decided about."),
    cure=N_("Press the button again, and look at them together."),
)


class CasePapers:
    """The documents of whichever case is open."""

    def __init__(self, model: CaseModel, store: Store, tongue: Callable[[str], Spoken]) -> None:
        self._model = model
        self._store = store
        self._in_language = in_other_language(model.library, tongue)
        self.pictures: Pictures | None = None
        """What draws the aids; there as soon as there is a desk to draw on."""

    def preview(self, kind: str) -> Document:
        """The document as it would be written now."""
        return papers.document_of(kind, self._dossier())

    def whole(self, kind: str) -> Document:
        """The document with the sentences that the two took out when the guard asked."""
        return papers.whole_of(kind, self._dossier())

    def save(self, kind: str, path: str, overwrite: bool = False) -> Problem | None:
        """Writes and checks the document, and keeps in the log that it left; what went wrong, or None.

        What the guard has not been answered about stays in the house, whoever asks.
        """
        dossier = self._dossier()
        if undecided(seen_in(kind, dossier)):
            return UNDECIDED
        try:
            papers.write(kind, dossier, Path(path), overwrite=overwrite)
        except ExportFault as fault:
            return fault.problem
        self._store.flush()
        self._store.log_export(self._model.case.citizen.id, kind, "")
        return None

    def file_name(self, kind: str) -> str:
        """A name for the file that is safe everywhere."""
        return papers.file_name(kind, self._model.case)

    def _dossier(self) -> papers.Dossier:
        model = self._model
        return papers.Dossier(
            model.case,
            model.library,
            model.findings,
            model.now(),
            in_language=self._in_language,
            pictures=self.pictures,
        )
