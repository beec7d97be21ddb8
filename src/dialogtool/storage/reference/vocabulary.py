"""The words of one kind of term in a reference file, looked up by FTS5; what was looked up is remembered."""

from collections.abc import Sequence
from heapq import nlargest
from json import dumps
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from dialogtool.core.words.terms import TermKind
from dialogtool.storage.driver import Row, rows

from .counting import bits_to_store
from .likeness import likeness
from .wording import stem

if TYPE_CHECKING:
    from dialogtool.storage.driver import Database

SAME: Final = 1.0
OTHER_FORM: Final = 0.95
LEAST_ALIKE: Final = 0.2
MOST_ALIKE: Final = 40
AFTER_ALL: Final = "\U0010ffff"
"""Sorts after every sign a word can hold."""

RAREST_BITS: Final = """
SELECT term FROM bit_counts WHERE term IN (SELECT value FROM json_each(:bits)) ORDER BY doc LIMIT 10
"""
# Those with the rarest bits in common, those with the same stem, and the commonest of those that begin so.
PERHAPS_ALIKE: Final = """
SELECT id, word, stem, telling FROM words
WHERE id IN (SELECT rowid FROM word_bits WHERE word_bits MATCH :bits ORDER BY rank LIMIT 80)
UNION
SELECT id, word, stem, telling FROM words WHERE kind = :kind AND stem = :stem
UNION
SELECT id, word, stem, telling FROM (
    SELECT id, word, stem, telling FROM words
    WHERE kind = :kind AND word >= :word AND word < :end ORDER BY telling LIMIT 40
)
"""
NO_BITS: Final = '""'
LABELS_WITH: Final = "SELECT rowid AS id FROM label_words WHERE label_words MATCH :word"
IS_KNOWN: Final = "SELECT 1 FROM words WHERE kind = :kind AND word = :word"


class Vocabulary:
    """The words of occupations, or of skills; by their numbers."""

    def __init__(self, db: "Database", kind: TermKind) -> None:
        self._db = db
        self._kind: TermKind = kind
        self._telling: dict[int, float] = {}
        self._alike: dict[str, dict[int, float]] = {}
        self._labels: dict[int, Sequence[int]] = {}

    def is_known(self, word: str) -> bool:
        """True for a word that some label has."""
        return bool(rows(self._db, IS_KNOWN, {"kind": self._kind, "word": word}))

    def alike(self, typed: str) -> dict[int, float]:
        """The words that are like the one typed, and how like (0-1): at most 40, none that is hardly alike."""
        if typed not in self._alike:
            found = ((row["id"], _likeness(typed, row)) for row in self._perhaps_alike(typed))
            near = [(number, how) for number, how in found if how >= LEAST_ALIKE]
            self._alike[typed] = dict(nlargest(MOST_ALIKE, near, key=itemgetter(1)))
        return self._alike[typed]

    def telling(self, word: int) -> float:
        """How much a word tells that `alike` has answered with: the more, the fewer labels have it."""
        return self._telling[word]

    def labels_with(self, word: int) -> Sequence[int]:
        """The numbers of the labels that have the word."""
        if word not in self._labels:
            self._labels[word] = [row["id"] for row in rows(self._db, LABELS_WITH, {"word": f'"{word}"'})]
        return self._labels[word]

    def _perhaps_alike(self, typed: str) -> Sequence[Row]:
        rarest = rows(self._db, RAREST_BITS, {"bits": dumps(bits_to_store(self._kind, typed))})
        bits = " OR ".join(f'"{row["term"]}"' for row in rarest) or NO_BITS
        asked = {"bits": bits, "kind": self._kind, "stem": stem(typed), "word": typed, "end": typed + AFTER_ALL}
        found = rows(self._db, PERHAPS_ALIKE, asked)
        self._telling |= {row["id"]: row["telling"] for row in found}
        return found


def _likeness(typed: str, row: Row) -> float:
    if typed == row["word"]:
        return SAME
    return OTHER_FORM if row["stem"] == stem(typed) else likeness(typed, row["word"])
