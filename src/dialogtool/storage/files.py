"""Where everything lies in the folder, and how a file is written so that a power cut leaves the old or the new."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

NAME: Final = "dialogtool"


@dataclass(frozen=True)
class Files:
    """The paths of one stored file and its companions."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.folder / f"{NAME}.db"

    @property
    def unfinished(self) -> Path:
        """The database while it is being made; its name is changed once its keys are safe."""
        return self.folder / f"{NAME}.db.new"

    @property
    def keys(self) -> Path:
        """The key slots."""
        return self.folder / f"{NAME}.keys"

    @property
    def lock(self) -> Path:
        """The file that is locked while the database is open."""
        return self.folder / f"{NAME}.lock"

    @property
    def backups(self) -> Path:
        """The folder of the backups."""
        return self.folder / "backups"


def companions(database: Path) -> tuple[Path, ...]:
    """The files SQLite keeps beside a database; they belong to it and must be moved or removed with it."""
    return tuple(database.with_name(database.name + ending) for ending in ("-wal", "-shm", "-journal"))


def write_safely(path: Path, content: bytes) -> None:
    """The content is on disk under this name when this returns; until then the old content is."""
    unfinished = path.with_name(path.name + ".part")
    try:
        unfinished.write_bytes(content)
        settle(unfinished)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    settle_folder(path.parent)


def settle(path: Path) -> None:
    """What was written to the file has reached the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def settle_folder(folder: Path) -> None:
    """New names in the folder have reached the disk. Windows has no such call, and needs none."""
    with suppress(PermissionError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
