"""Files as somebody brings them along."""

import json
from collections.abc import Mapping
from pathlib import Path

from dialogtool.core.cv.brought import Imported
from dialogtool.interchange.faults import InterchangeFault
from dialogtool.interchange.reading import read_cv
from dialogtool.interchange.tree import Json

WORDBOOK = {"brought.driving-licence": "Kørekort"}


def a_file(folder: Path, content: bytes | str, name: str = "cv.json") -> Path:
    """A file with this content."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def read(folder: Path, content: bytes | str, name: str = "cv.json") -> Imported:
    """What a file with this content is read as."""
    return read_cv(a_file(folder, content, name), WORDBOOK)


def read_json(folder: Path, value: Mapping[str, Json]) -> Imported:
    """What this JSON is read as."""
    return read(folder, json.dumps(value))


def refused(folder: Path, content: bytes | str, name: str = "cv.json") -> str:
    """The code of the problem that a file with this content is refused for; "" when it is read."""
    try:
        read(folder, content, name)
    except InterchangeFault as fault:
        return fault.problem.code
    return ""
