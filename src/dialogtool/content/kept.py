"""Values kept as one compact file each, under a key of all that they were made from: none is ever out of date."""

import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, TypeVar

import msgspec

Value = TypeVar("Value")

_DIGEST = 32  # bytes


class Kept(NamedTuple):
    """Where such files lie: in a folder that is written to, and in one that came with the program, if there is one."""

    cache: Path
    shipped: Path | None = None

    def value(self, name: str, key: bytes, kind: type[Value], make: Callable[[], Value]) -> Value:
        """What the file of this name holds under this key; else what `make` gives, kept if the disk will have it."""
        for folder in (self.shipped, self.cache):
            if folder and (found := _read(folder / name, key, kind)) is not None:
                return found
        made = make()
        with suppress(OSError):
            _write(self.cache / name, key, msgspec.msgpack.encode(made))
        return made


def key_of(files: Mapping[str, Path], also: Iterable[bytes] = ()) -> bytes:
    """Changes with the names or the bytes of the files and with `also`, but not with where or since when they lie."""
    seen = sha256()
    for part in (*also, *(part for name, path in files.items() for part in (name.encode(), _bytes_of(path)))):
        seen.update(len(part).to_bytes(8, "big") + part)
    return seen.digest()


def files_in(folder: Path, *patterns: str) -> dict[str, Path]:
    """The files in the folder whose path within it fits one of the glob patterns, by that path."""
    found = (path for pattern in patterns for path in folder.glob(pattern))
    return dict(sorted((path.relative_to(folder).as_posix(), path) for path in found))


def _bytes_of(path: Path) -> bytes:
    """What the file holds; a file that cannot be read is another thing than an empty one."""
    try:
        return b"+" + path.read_bytes()
    except OSError:
        return b"-"


def _read(file: Path, key: bytes, kind: type[Value]) -> Value | None:
    """The value in the file, or None when it is of something else, damaged, or not there."""
    try:
        with file.open("rb") as source:
            if source.read(_DIGEST) != key:
                return None
            digest, packed = source.read(_DIGEST), source.read()
        return msgspec.msgpack.decode(packed, type=kind) if digest == _digest(packed) else None
    except (OSError, msgspec.MsgspecError):
        return None


def _digest(packed: bytes) -> bytes:
    return sha256(packed).digest()


def _write(file: Path, key: bytes, packed: bytes) -> None:
    """All of it or nothing, also when two programs write at once."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        draft.write_bytes(key + _digest(packed) + packed)
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)
