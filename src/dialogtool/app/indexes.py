"""The matcher's indexes, kept beside the compiled catalogue: building them takes seconds, reading them a moment."""

import sys
from pathlib import Path

import msgspec
import snowballstemmer

from dialogtool import matching
from dialogtool.content.kept import Kept, files_in, key_of
from dialogtool.core.catalogue.catalogue import Catalogue
from dialogtool.matching.catalogue_index import Indexes, index_of

FILE = "matcher.bin"


def indexes_of(catalogue: Catalogue, kept: Kept) -> Indexes:
    """The indexes over the catalogue, from where they are kept when they are of the same catalogue, else built."""
    return kept.value(FILE, _key(catalogue), Indexes, lambda: index_of(catalogue))


def _key(catalogue: Catalogue) -> bytes:
    """Changes with every word of the catalogue, every file of the matcher, and with who finds the stems.

    Another machine may have another stemmer than the one where the wheel was built, and numbers the other way round.
    """
    matcher = files_in(Path(str(matching.__file__)).parent, "*.py", "words/*.txt")
    stemmer = files_in(Path(str(snowballstemmer.__file__)).parent, "danish*.py", "base*.py", "among.py")
    machine = f"{sys.byteorder} {snowballstemmer.stemmer.__module__}"
    return key_of(matcher | stemmer, (msgspec.msgpack.encode(catalogue), machine.encode()))
