"""Handover files as the window writes and reads them."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple

import msgspec

from dialogtool.core.basis.problems import N_, Problem
from dialogtool.core.case.case import Place
from dialogtool.core.case.keys import handover_key
from dialogtool.core.sharing.handover import HandoverNote, Parcel, parcel_of, with_handover
from dialogtool.core.tool.asking import Hand
from dialogtool.core.tool.definition import Tool
from dialogtool.core.tool.renaming import renamed
from dialogtool.storage.case_file import USUAL_COST, case_file_name, read_case_file, write_case_file
from dialogtool.storage.faults import StorageFault, fault
from dialogtool.storage.keys import KdfCost
from dialogtool.storage.store import Store
from dialogtool.ui.aside import Aside, Errand
from dialogtool.ui.case_model import CaseModel


class Sent(NamedTuple):
    """A case on its way into a file: whose, the id of what is kept of it, its note, and where the file is to be."""

    citizen: str
    id: str
    note: HandoverNote
    path: str

    @property
    def hand(self) -> Hand:
        """Who keeps that it was handed on, and when."""
        return Hand(id=self.id, at=self.note.at)


class Came:
    """A file that is being read: what it holds, None until it was read."""

    def __init__(self, tools: Iterable[Tool]) -> None:
        self._tools = tools
        self.parcel: Parcel | None = None

    def read(self, path: Path, passphrase: str) -> None:
        """Reads it, in the names its answers have in these tools; StorageFault."""
        parcel = read_case_file(path, passphrase)
        self.parcel = msgspec.structs.replace(parcel, case=renamed(parcel.case, self._tools))


class CasePost:
    """Holds what arrived until it is taken in or put away.

    `unheard` is told what went wrong with a file whose page was left meanwhile.
    """

    def __init__(
        self,
        model: CaseModel,
        store: Store,
        cost: KdfCost = USUAL_COST,
        unheard: Callable[[Problem], None] = lambda _problem: None,
    ) -> None:
        self._model = model
        self._store = store
        self._cost = cost
        self._unheard = unheard
        self._arrived: Parcel | None = None
        self._aside = Aside()

    @property
    def caseworker(self) -> str:
        """Who unlocked the store."""
        return self._store.caseworker

    @property
    def arrived(self) -> Parcel | None:
        """What was read last and not taken in yet."""
        return self._arrived

    def file_name(self) -> str:
        """The day, and nobody's name."""
        return case_file_name(self._model.day_here())

    def send(self, note: HandoverNote, passphrase: str, path: str, overwrite: bool = False) -> Errand:
        """Writes the open case to the file; in the case and in the log it is kept only once the file is there."""
        errand, sent = Errand(), Sent(self._model.case.citizen.id, self._model.new_id(), note, path)
        kept = with_handover(self._model.case, note, "", sent.hand)
        parcel = parcel_of(kept, self._model.library, note)
        write = partial(write_case_file, Path(path), parcel, passphrase, self._cost, overwrite=overwrite)
        self._aside.do(partial(_tried, write), partial(self._on_written, errand, sent))
        return errand

    def _on_written(self, errand: Errand, sent: Sent, written: Problem | None) -> None:
        problem = written or _tried(partial(self._keep_sent, sent))
        if problem and not errand.is_heard:
            self._unheard(problem)
        errand.done.emit(problem)

    def _keep_sent(self, sent: Sent) -> None:
        """Keeps that a case was handed on, also when it was put away while the file was written."""
        model, store = self._model, self._store
        if model.is_open and model.case.citizen.id == sent.citizen:
            handed = with_handover(model.case, sent.note, "", sent.hand).answers[handover_key(sent.id)].value
            assert handed is not None, "a handover is never declined"
            model.remember(handover_key(sent.id), handed)
            store.save(model.case, model.place)
        else:
            store.save(with_handover(store.read(sent.citizen), sent.note, "", sent.hand), store.place(sent.citizen))
        store.flush()
        store.log_export(sent.citizen, Path(sent.path).name, sent.note.recipient)

    def fetch(self, path: str, passphrase: str) -> Errand:
        """Reads the file; what it holds has `arrived`."""
        self._arrived = None
        errand, came = Errand(), Came(self._model.library.tools.values())
        read = partial(came.read, Path(path), passphrase)
        self._aside.do(partial(_tried, read), partial(self._on_read, errand, came))
        return errand

    def _on_read(self, errand: Errand, came: Came, problem: Problem | None) -> None:
        self._arrived = came.parcel
        errand.done.emit(problem)

    def finish(self) -> None:
        """Return when all that was begun is done: before the store is closed."""
        self._aside.close()

    def is_here(self, citizen_id: str) -> bool:
        """True when there is a case of this citizen in the store."""
        return any(row.id == citizen_id for row in self._store.all())

    def take_in(self) -> Problem | None:
        """Keeps what arrived, unless there is a case of this citizen already; it is read again before it counts."""
        parcel = self._arrived
        assert parcel is not None, "nothing has arrived"
        if self.is_here(parcel.case.citizen.id):
            message, cure = N_("There is a case of this citizen here already."), N_("Compare the two first.")
            return Problem(code="already-here", message=message, cure=cure)
        self._store.save(parcel.case, Place())
        try:
            if not self._store.flush() or self._store.read(parcel.case.citizen.id) != parcel.case:
                return fault("disk-error").problem
        except StorageFault as error:
            return error.problem
        self._arrived = None
        return None

    def put_away(self) -> None:
        """Forgets what arrived."""
        self._arrived = None


def _tried(way: Callable[[], None]) -> Problem | None:
    """What kept it from being done, or None."""
    try:
        way()
    except StorageFault as error:
        return error.problem
    return None
