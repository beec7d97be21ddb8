"""The words of all labels counted and made ready for being looked up: the last step of an import."""

from collections import Counter
from collections.abc import Iterator
from math import log
from typing import TYPE_CHECKING, Final

from dialogtool.core.words.terms import TermKind
from dialogtool.storage.driver import Row, rows

from .filling import Watch, go_on
from .wording import bits_of, stem, telling_words

if TYPE_CHECKING:
    from dialogtool.storage.driver import Database

WHAT: Final = "words"
AT_ONCE: Final = 5_000

SOME_LABELS: Final = """
SELECT labels.id, labels.text, concepts.kind FROM labels JOIN concepts ON concepts.id = labels.concept
WHERE labels.id > :after ORDER BY labels.id LIMIT :most
"""
PUT_WORD: Final = "INSERT INTO words (id, kind, word, stem, telling) VALUES (?, ?, ?, ?, ?)"
PUT_BITS: Final = "INSERT INTO word_bits (rowid, bits) VALUES (?, ?)"
PUT_WORDS: Final = "INSERT INTO label_words (rowid, words) VALUES (?, ?)"
WEIGH_LABEL: Final = "UPDATE labels SET telling = ? WHERE id = ?"

Weighed = dict[tuple[TermKind, str], tuple[int, float]]
"""The number of each word of each kind, and how much it tells."""


def bits_to_store(kind: TermKind, word: str) -> list[str]:
    """The bits of a word as they are stored and looked for: those of occupations and skills apart."""
    return sorted(f"{kind[0]}{bit}" for bit in bits_of(word))


def count_words(db: "Database", watch: Watch) -> None:
    """The tables `words`, `word_bits` and `label_words` are as the labels want them."""
    weighed = _put_words(db, watch)
    for label in _labels(db, watch, half=1):
        known = [weighed[label["kind"], word] for word in set(telling_words(label["text"]))]
        db.execute(PUT_WORDS, [label["id"], " ".join(str(number) for number, _ in known)])
        db.execute(WEIGH_LABEL, [sum(telling for _, telling in known), label["id"]])


def _put_words(db: "Database", watch: Watch) -> Weighed:
    labels: Counter[TermKind] = Counter()
    with_word: Counter[tuple[TermKind, str]] = Counter()
    for label in _labels(db, watch, half=0):
        labels[label["kind"]] += 1
        with_word.update((label["kind"], word) for word in set(telling_words(label["text"])))
    weighed: Weighed = {}
    for number, ((kind, word), count) in enumerate(sorted(with_word.items()), 1):
        telling = log(1 + labels[kind] / count)
        db.execute(PUT_WORD, [number, kind, word, stem(word), telling])
        db.execute(PUT_BITS, [number, " ".join(bits_to_store(kind, word))])
        weighed[kind, word] = number, telling
    return weighed


def _labels(db: "Database", watch: Watch, half: int) -> Iterator[Row]:
    """Every label with its kind, in order of number, some at a time in memory; it is gone through twice."""
    last = rows(db, "SELECT max(id) AS id FROM labels")[0]["id"] or 1
    after = 0
    while some := rows(db, SOME_LABELS, {"after": after, "most": AT_ONCE}):
        go_on(watch, WHAT, (half + after / last) / 2)
        yield from some
        after = some[-1]["id"]
