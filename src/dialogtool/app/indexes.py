"""The matcher's indexes, kept beside the compiled catalogue: building them takes seconds, reading them a moment."""

import contextlib
import hashlib
import os
from pathlib import Path

import msgspec

from dialogtool import matching
from dialogtool.core.catalogue import Catalogue
from dialogtool.matching.catalogue_index import Indexes, index_of

FILE = "matcher.bin"
DIGEST = 32


def indexes_of(catalogue: Catalogue, cache: Path) -> Indexes:
    """The indexes over the catalogue, from the folder `cache` when they are there and of the same catalogue."""
    key = _key(catalogue)
    return _read(cache / FILE, key) or _made(catalogue, cache / FILE, key)


def _key(catalogue: Catalogue) -> bytes:
    """Changes with every word of the catalogue, and with every file of the matcher."""
    home = Path(str(matching.__file__)).parent
    files = sorted(path for path in home.rglob("*") if path.suffix in {".py", ".txt"})
    stamps = "".join(f"{path.name} {path.stat().st_size} {path.stat().st_mtime_ns}\n" for path in files)
    return hashlib.sha256(msgspec.msgpack.encode(catalogue) + stamps.encode()).digest()


def _read(file: Path, key: bytes) -> Indexes | None:
    """The indexes kept, or None when they are of something else, damaged or not there."""
    try:
        kept = file.read_bytes()
    except OSError:
        return None
    packed = kept[2 * DIGEST :]
    if kept[:DIGEST] != key or kept[DIGEST : 2 * DIGEST] != hashlib.sha256(packed).digest():
        return None
    return msgspec.msgpack.decode(packed, type=Indexes)


def _made(catalogue: Catalogue, file: Path, key: bytes) -> Indexes:
    """The indexes built anew; where the disk will not have them, the next start builds them again."""
    made = index_of(catalogue)
    packed = msgspec.msgpack.encode(made)
    scratch = file.with_name(f"{FILE}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        scratch.write_bytes(key + hashlib.sha256(packed).digest() + packed)
        scratch.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            scratch.unlink()
    return made
