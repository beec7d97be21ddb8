"""Verified saving: a file stands under its name only when it was written whole, read again, and found equal.

Until the very last step nothing under the wanted name is touched. So a full disk, a pulled stick or a power cut leaves
what was there before as it was.
"""

import contextlib
import os
import secrets
from collections.abc import Callable
from pathlib import Path

from .faults import DAMAGED, LOCKED, PROTECTED, TAKEN, fault, fault_of


def save_verified(content: bytes, path: Path, is_right: Callable[[bytes], bool], *, overwrite: bool = False) -> None:
    """Save the content as `path` when `is_right` holds for what was read back from the disk; else raise ExportFault."""
    scratch = path.with_name(f"~{secrets.token_hex(6)}.tmp")
    try:
        _refuse_to_destroy(path, overwrite=overwrite)
        _write_through(content, scratch)
        if not is_right(scratch.read_bytes()):
            raise fault(DAMAGED, path)
        _put_in_place(scratch, path, overwrite=overwrite)
    except OSError as error:
        raise fault_of(error, path) from error
    finally:
        with contextlib.suppress(OSError):
            scratch.unlink(missing_ok=True)


def _refuse_to_destroy(path: Path, *, overwrite: bool) -> None:
    if not path.exists():
        return
    if path.is_dir() or not overwrite:
        raise fault(TAKEN, path)
    if not os.access(path, os.W_OK):
        raise fault(PROTECTED, path)


def _write_through(content: bytes, scratch: Path) -> None:
    """Write the file and wait until the disk itself has it."""
    with scratch.open("xb") as target:
        target.write(content)
        target.flush()
        os.fsync(target.fileno())


def _put_in_place(scratch: Path, path: Path, *, overwrite: bool) -> None:
    if overwrite:
        _replace(scratch, path)
    else:
        _claim(scratch, path)
    _flush_folder(path.parent)


def _claim(scratch: Path, path: Path) -> None:
    """Take the name first, so that a file which came in the meantime is not replaced."""
    path.open("xb").close()
    with contextlib.ExitStack() as undo:
        undo.callback(path.unlink)
        _replace(scratch, path)
        undo.pop_all()


def _replace(scratch: Path, path: Path) -> None:
    """A folder that took the new file but will not let go of the old one has it open in another program."""
    try:
        scratch.replace(path)
    except PermissionError as error:
        raise fault(LOCKED, path) from error


def _flush_folder(folder: Path) -> None:
    """Have the new name on the disk too, on systems where a folder can be flushed."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
