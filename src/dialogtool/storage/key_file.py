"""The key file beside the database: readable JSON with the slots, and nothing about citizens."""

from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from .driver import faults
from .faults import fault
from .files import write_safely
from .keys import Slot

FORMAT: Final = 1


class _Heading(Struct, frozen=True):
    """The part of a key file that every version can read."""

    format: int


class _KeyFile(Struct, frozen=True, forbid_unknown_fields=True):
    """A key file of this version."""

    format: int
    slots: tuple[Slot, ...]


def read_slots(path: Path) -> tuple[Slot, ...]:
    """The slots in the file; StorageFault "damaged-keys" when it is gone or unreadable, "newer-schema" when newer."""
    try:
        with faults():
            written = path.read_bytes() if path.exists() else b""
        newer = msgspec.json.decode(written, type=_Heading).format > FORMAT
        slots = () if newer else msgspec.json.decode(written, type=_KeyFile).slots
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise fault("damaged-keys") from error
    if newer:
        raise fault("newer-schema")
    return slots


def write_slots(path: Path, slots: tuple[Slot, ...]) -> None:
    """The slots are safely on disk."""
    written = msgspec.json.format(msgspec.json.encode(_KeyFile(format=FORMAT, slots=slots)), indent=1)
    with faults():
        write_safely(path, written + b"\n")
