"""The library as one compact file, remade when a source or the code that reads it has changed; else no YAML is read."""

from pathlib import Path

from ..core.tool.library import Library
from .folders import Folders, source_files
from .kept import Kept, files_in, key_of

FILE_NAME = "library.msgpack"


def load(folders: Folders, kept: Kept) -> Library:
    """As `library.load_library`, by way of a file that is kept; one that cannot be used is made anew."""
    return kept.value(FILE_NAME, key_of(_code() | source_files(folders)), Library, lambda: _made(folders))


def _code() -> dict[str, Path]:
    """The modules that say what a library is, and how it is read."""
    return files_in(Path(__file__).parents[1], "core/**/*.py", "content/*.py")


def _made(folders: Folders) -> Library:
    """The library read from its sources."""
    from .library import load_library  # noqa: PLC0415 - YAML is only needed here

    return load_library(folders)
