"""Previews and saves documents of the open case, as the window asks."""

from collections.abc import Callable
from pathlib import Path

from dialogtool.core.basis.problems import N_, Problem
from dialogtool.core.guard.guard import taken_out, undecided
from dialogtool.core.guard.taking import without
from dialogtool.core.papers.blocks import Document
from dialogtool.core.papers.leaving import Left, Way, as_logged, left_of
from dialogtool.core.ports import Pictures
from dialogtool.export.faults import ExportFault
from dialogtool.export.saving import save_verified
from dialogtool.storage.store import Store
from dialogtool.ui.case_model import CaseModel

from . import other_files, papers
from .guarding import warned_in
from .other_files import FILES
from .other_tongues import Spoken, in_other_language

UNDECIDED = Problem(
    code="undecided",
    message=N_("There are sentences that you have not decided about."),
    cure=N_("Press the button again, and look at them together."),
)
ASKED_FOR = "overdragelse"
"""The paper that is always offered: it asks for the citizen's yes itself."""


class CasePapers:
    """The documents of whichever case is open."""

    def __init__(self, model: CaseModel, store: Store, tongue: Callable[[str], Spoken]) -> None:
        self._model = model
        self._store = store
        self._in_language = in_other_language(model.library, tongue)
        self.pictures: Pictures | None = None
        """What draws the aids; there as soon as there is a desk to draw on."""

    def kinds(self) -> tuple[str, ...]:
        """Every paper and file that can be made of the case, and the handover, which asks first."""
        kinds = papers.kinds_of(self._dossier())
        return (*kinds, *(() if ASKED_FOR in kinds else (ASKED_FOR,)), *FILES)

    def preview(self, kind: str) -> Document:
        """The document as it would be written now."""
        dossier = self._dossier()
        if kind in FILES:
            return without(FILES[kind].whole(dossier), taken_out(dossier.case))
        return papers.document_of(kind, dossier)

    def whole(self, kind: str) -> Document:
        """The document with the sentences that the two took out when the guard asked."""
        dossier = self._dossier()
        return FILES[kind].whole(dossier) if kind in FILES else papers.whole_of(kind, dossier)

    def save(self, kind: str, path: str, overwrite: bool = False) -> Problem | None:
        """Writes and checks the document, and keeps in the log that it left; what went wrong, or None.

        What the guard has not been answered about stays in the house, whoever asks.
        """
        dossier = self._dossier()

        def write() -> None:
            if kind in FILES:
                FILES[kind].write(dossier, Path(path))
            else:
                papers.write(kind, dossier, Path(path), overwrite=overwrite)

        return self._let_go(kind, "file" if kind in FILES else "word", write)

    def save_pdf(self, kind: str, content: bytes, path: str) -> Problem | None:
        """Keeps the painted pages as a file that was read back and found equal; what went wrong, or None."""

        def write() -> None:
            save_verified(content, Path(path), lambda back: back == content, overwrite=True)

        return self._let_go(kind, "pdf", write)

    def leave(self, kind: str, way: Way) -> Problem | None:
        """Keeps in the log that the paper left in this way; what keeps it in the house, or None."""
        return self._let_go(kind, way, lambda: None)

    def log(self) -> tuple[Left, ...]:
        """What has left the house of the open case, oldest first."""
        return tuple(left_of(one.what, one.at) for one in self._store.exports(self._model.case.citizen.id))

    def file_name(self, kind: str) -> str:
        """A name for the file that is safe everywhere."""
        case = self._model.case
        return other_files.file_name(kind, case) if kind in FILES else papers.file_name(kind, case)

    def _let_go(self, kind: str, way: Way, write: Callable[[], None]) -> Problem | None:
        dossier = self._dossier()
        if undecided(warned_in(self.preview(kind), dossier)):
            return UNDECIDED
        try:
            write()
        except ExportFault as fault:
            return fault.problem
        self._store.flush()
        self._store.log_export(self._model.case.citizen.id, as_logged(kind, way), "")
        return None

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
