"""The library as one compact file, remade when a source or a record's form has changed; else no YAML is read."""

import os
from collections.abc import Iterator
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

import msgspec

from .. import __version__
from ..core.library import Library
from .folders import Folders, source_files

FILE_NAME = "library.msgpack"
_DIGEST = 32


def load(folders: Folders, cache: Path) -> Library:
    """As `library.load_library`, by way of a file in the folder `cache`; one that cannot be used is made anew."""
    file, key = cache / FILE_NAME, _key(folders)
    return _read(file, key) or _made(folders, file, key)


def _key(folders: Folders) -> bytes:
    """Changes when a source is added, removed or written to, and when the program or a record's form does."""
    form = repr(msgspec.inspect.type_info(Library))
    seen = "\n".join((__version__, form, *_stamps(folders)))
    return blake2b(seen.encode(), digest_size=_DIGEST).digest()


def _stamps(folders: Folders) -> Iterator[str]:
    for path in source_files(folders):
        with suppress(OSError):
            stat = path.stat()
            yield f"{path}|{stat.st_size}|{stat.st_mtime_ns}"


def _read(file: Path, key: bytes) -> Library | None:
    """The library in the file, or None when it is of something else, damaged, or not there."""
    try:
        raw = file.read_bytes()
        told, digest, packed = raw[:_DIGEST], raw[_DIGEST : 2 * _DIGEST], raw[2 * _DIGEST :]
        sound = told == key and digest == _digest(packed)
        return msgspec.msgpack.decode(packed, type=Library) if sound else None
    except (OSError, msgspec.MsgspecError):
        return None


def _digest(packed: bytes) -> bytes:
    return blake2b(packed, digest_size=_DIGEST).digest()


def _made(folders: Folders, file: Path, key: bytes) -> Library:
    """The library read from its sources; keeping it for next time may fail without harm."""
    from .library import load_library  # noqa: PLC0415 - YAML is only needed here

    library = load_library(folders)
    packed = msgspec.msgpack.encode(library)
    with suppress(OSError):
        _write(file, key + _digest(packed) + packed)
    return library


def _write(file: Path, raw: bytes) -> None:
    """All of it or nothing, also when two programs write at once."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        draft.write_bytes(raw)
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)
