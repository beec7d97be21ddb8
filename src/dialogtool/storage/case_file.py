"""The handover file: one case, encrypted under a passphrase of its own, for another installation to take in.

A first line that says what it is, a readable header (format, what a guess costs, salt, nonce, a checksum), and then
the case as compressed JSON under AES-256-GCM, which vouches for the header too. Nothing of it is ever on a disk
unencrypted.
"""

import secrets
from contextlib import ExitStack, suppress
from datetime import date
from pathlib import Path
from typing import Final

from dialogtool.core.sharing.handover import SHORTEST_PASSPHRASE, Parcel

from .case_form import opened, packed, sealed, unpacked
from .driver import faults
from .faults import fault
from .files import settle, settle_folder
from .keys import KdfCost

ENDING: Final = ".dialogtool"
USUAL_COST: Final = KdfCost()

MOST_BYTES: Final = 32 * 1024 * 1024
"""No handover file is larger; a larger one is not read at all."""


def case_file_name(day: date) -> str:
    """What a handover file is called unless people choose otherwise: no name stands in it."""
    return f"overdragelse-{day.isoformat()}{ENDING}"


def write_case_file(
    path: Path, parcel: Parcel, passphrase: str, cost: KdfCost = USUAL_COST, *, overwrite: bool = False
) -> None:
    """The parcel is on disk under this name, and was read back and found equal; until then nothing is.

    StorageFault "short-passphrase", "name-taken", "unsavable", or what the disk says.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise fault("short-passphrase")
    with faults():
        content = sealed(packed(parcel), passphrase, cost)
        if path.exists() and not overwrite:
            raise fault("name-taken")
        scratch = path.with_name(f"~{secrets.token_hex(6)}.tmp")
        try:
            scratch.write_bytes(content)
            settle(scratch)
            if read_case_file(scratch, passphrase) != parcel:
                raise fault("disk-error")
            _put_in_place(scratch, path, overwrite=overwrite)
        finally:
            scratch.unlink(missing_ok=True)


def read_case_file(path: Path, passphrase: str) -> Parcel:
    """What the file holds, checked in full.

    StorageFault "missing-case-file", "not-a-case-file", "newer-case-file", "too-large-case-file",
    "damaged-case-file", "unreadable" or "wrong-passphrase".
    """
    with faults():
        if not path.is_file():
            raise fault("missing-case-file")
        if path.stat().st_size > MOST_BYTES:
            raise fault("too-large-case-file")
        content = path.read_bytes()
    return unpacked(opened(content, passphrase))


def _put_in_place(scratch: Path, path: Path, *, overwrite: bool) -> None:
    """The finished file has its name. The name is taken first, so that no file that came meanwhile is replaced."""
    with ExitStack() as undo:
        if not overwrite:
            path.open("xb").close()
            undo.callback(path.unlink)
        scratch.replace(path)
        undo.pop_all()
    # Not every stick and share can settle a folder; the file itself is settled.
    with suppress(OSError):
        settle_folder(path.parent)
