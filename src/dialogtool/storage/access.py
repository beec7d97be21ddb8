"""Who may unlock the open file: passwords, caseworkers and the recovery code."""

from contextlib import suppress

from .backup import share_keys
from .driver import faults
from .faults import StorageFault, fault
from .files import Files
from .key_file import read_slots, write_slots
from .keys import KdfCost, Slot, SlotKind, make_slot, with_slot, without_slot
from .recovery_code import new_code, secret_of


class Access:
    """The key slots of an open file. Each change is on disk, and in every backup, when its call returns."""

    def __init__(self, files: Files, data_key: bytes, cost: KdfCost) -> None:
        self._files = files
        self._data_key = data_key
        self._cost = cost

    def caseworkers(self) -> tuple[str, ...]:
        """The names of those who have a password."""
        return names_in(read_slots(self._files.keys))

    def set_password(self, caseworker: str, password: str) -> None:
        """The caseworker, new or known, unlocks with this password and no earlier one."""
        self._put("password", caseworker, password)

    def remove_caseworker(self, caseworker: str) -> None:
        """The caseworker unlocks no more; StorageFault "no-such-caseworker", or "last-caseworker"."""
        slots = read_slots(self._files.keys)
        if caseworker not in names_in(slots):
            raise fault("no-such-caseworker")
        if names_in(slots) == (caseworker,):
            raise fault("last-caseworker")
        self._write(without_slot(slots, "password", caseworker))

    def new_recovery_code(self) -> str:
        """A fresh code to print; the one before it opens nothing any more."""
        code = new_code()
        self._put("recovery", "", secret_of(code))
        return code

    def strengthen(self, slot: Slot, secret: str) -> None:
        """Have a guess at the slot cost what it costs today, if it was made at another price and the disk allows it."""
        if slot.cost != self._cost:
            with suppress(StorageFault):
                self._put(slot.kind, slot.name, secret)

    def _put(self, kind: SlotKind, name: str, secret: str) -> None:
        slot = make_slot(kind, name, secret, self._data_key, self._cost)
        self._write(with_slot(read_slots(self._files.keys), slot))

    def _write(self, slots: tuple[Slot, ...]) -> None:
        write_slots(self._files.keys, slots)
        with faults():
            share_keys(self._files)


def names_in(slots: tuple[Slot, ...]) -> tuple[str, ...]:
    """The caseworkers' names among the slots."""
    return tuple(slot.name for slot in slots if slot.kind == "password")
