"""Handover files as the window writes and reads them."""

from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from dialogtool.core.basis.problems import N_, Problem
from dialogtool.core.case.case import Place
from dialogtool.core.case.keys import handover_key
from dialogtool.core.sharing.handover import HandoverNote, Parcel, parcel_of, with_handover
from dialogtool.core.tool.asking import Hand
from dialogtool.core.tool.renaming import renamed
from dialogtool.storage.case_file import USUAL_COST, case_file_name, read_case_file, write_case_file
from dialogtool.storage.faults import StorageFault, fault
from dialogtool.storage.keys import KdfCost
from dialogtool.storage.store import Store
from dialogtool.ui.case_model import CaseModel

HERE = ZoneInfo("Europe/Copenhagen")


class CasePost:
    """Holds what arrived until it is taken in or put away."""

    def __init__(self, model: CaseModel, store: Store, cost: KdfCost = USUAL_COST) -> None:
        self._model = model
        self._store = store
        self._cost = cost
        self._arrived: Parcel | None = None

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
        return case_file_name(self._model.now().astimezone(HERE).date())

    def send(self, note: HandoverNote, passphrase: str, path: str, overwrite: bool = False) -> Problem | None:
        """Writes the open case to the file; in the case and in the log it is kept only once the file is there."""
        model, id = self._model, self._model.new_id()
        kept = with_handover(model.case, note, "", Hand(id=id, at=note.at))
        try:
            parcel = parcel_of(kept, model.library, note)
            write_case_file(Path(path), parcel, passphrase, self._cost, overwrite=overwrite)
            handed = kept.answers[handover_key(id)].value
            assert handed is not None, "a handover is never declined"
            model.remember(handover_key(id), handed)
            self._store.save(model.case, model.place)
            self._store.flush()
            self._store.log_export(model.case.citizen.id, Path(path).name, note.recipient)
        except StorageFault as error:
            return error.problem
        return None

    def fetch(self, path: str, passphrase: str) -> Problem | None:
        """Reads the file; what it holds has `arrived`."""
        self._arrived = None
        try:
            parcel = read_case_file(Path(path), passphrase)
        except StorageFault as error:
            return error.problem
        case = renamed(parcel.case, self._model.library.tools.values())
        self._arrived = msgspec.structs.replace(parcel, case=case)
        return None

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
