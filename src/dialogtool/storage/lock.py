"""One program at a time: the lock beside the database."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .driver import faults
from .faults import fault
from .files import Files

if TYPE_CHECKING:
    from filelock import FileLock


def take_lock(files: Files) -> "FileLock":
    """The lock, held until it is released or the process ends in whatever way; StorageFault "already-open"."""
    from filelock import FileLock, Timeout  # noqa: PLC0415

    # Not bound to a thread: the program may close from another one than it opened from.
    lock = FileLock(files.lock, timeout=0, thread_local=False)
    with faults():
        try:
            lock.acquire()
        except Timeout as error:
            raise fault("already-open") from error
    return lock


@contextmanager
def locked(files: Files) -> Generator[None, None, None]:
    """Within it, no other program opens the database."""
    lock = take_lock(files)
    try:
        yield
    finally:
        lock.release()
