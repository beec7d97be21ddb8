"""One program at a time: the lock beside the database."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from .driver import faults
from .faults import fault
from .files import Files

if TYPE_CHECKING:
    from filelock import FileLock


def take_lock(files: Files) -> "FileLock":
    """The lock of a store, held until it is released or the process ends; StorageFault "already-open"."""
    return _taken(files.lock)


@contextmanager
def locked(files: Files) -> Generator[None, None, None]:
    """Within it, no other program opens the database."""
    with locked_by(files.lock):
        yield


@contextmanager
def locked_by(path: Path) -> Generator[None, None, None]:
    """Within it, nobody else holds the lock file; StorageFault "already-open" when somebody does."""
    lock = _taken(path)
    try:
        yield
    finally:
        lock.release()


def _taken(path: Path) -> "FileLock":
    from filelock import FileLock, Timeout  # noqa: PLC0415

    # Not bound to a thread: the program may close from another one than it opened from.
    lock = FileLock(path, timeout=0, thread_local=False)
    with faults():
        try:
            lock.acquire()
        except Timeout as error:
            raise fault("already-open") from error
    return lock
