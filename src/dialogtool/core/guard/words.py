"""Words of a text, and the phrases that are looked for among them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

UNSEEN = "\u00ad\u200b\u200c\u200d\u2060"
"""Signs without width that may stand inside a word without anybody seeing it."""

_WORD = re.compile(rf"(?:[^\W_][{UNSEEN}]*)+")
_WRITTEN = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", **dict.fromkeys(UNSEEN, "")})


class Word(NamedTuple):
    """A word of a text: as it stands there, as it is compared, and where it is."""

    text: str
    key: str
    start: int
    end: int


class Hit(NamedTuple):
    """A phrase that was found: what it is a sign of, its first word, and the one after its last."""

    kind: str
    first: int
    after: int


class Phrases(NamedTuple):
    """Phrases by the first word of each, which may be whole, or only how a word begins or ends."""

    whole: dict[str, list[tuple[str, tuple[str, ...]]]]
    begins: dict[str, list[tuple[str, tuple[str, ...]]]]
    ends: dict[str, list[tuple[str, tuple[str, ...]]]]
    lengths: tuple[int, ...]


def words_in(text: str) -> list[Word]:
    """The words of a text, in order."""
    return [Word(found.group(), as_key(found.group()), found.start(), found.end()) for found in _WORD.finditer(text)]


def as_key(word: str) -> str:
    """The word as words are compared: small letters, with æ, ø and å as two letters each."""
    return word.casefold().translate(_WRITTEN)


def phrases_of(wanted: Iterable[tuple[str, str]]) -> Phrases:
    """The phrases, each after the kind that it is a sign of, ready to be looked for."""
    made = Phrases({}, {}, {}, ())
    for kind, phrase in wanted:
        first, *rest = as_key(phrase).split()
        homes = made.begins if first.endswith("-") else made.ends if first.startswith("-") else made.whole
        homes.setdefault(first.strip("-"), []).append((kind, tuple(rest)))
    return made._replace(lengths=tuple(sorted({len(part) for part in (*made.begins, *made.ends)})))


def hits_in(words: Sequence[Word], phrases: Phrases) -> Iterator[Hit]:
    """Every phrase that stands among the words, wherever it begins."""
    for place, word in enumerate(words):
        for kind, rest in _beginning_with(word.key, phrases):
            after = place + 1 + len(rest)
            following = words[place + 1 : after]
            if len(following) == len(rest) and all(map(_fits, rest, following)):
                yield Hit(kind, place, after)


def is_among(key: str, phrases: Phrases) -> bool:
    """True when a word by itself is one of those that are looked for."""
    return any(not rest for _kind, rest in _beginning_with(key, phrases))


def _fits(wanted: str, word: Word) -> bool:
    """True when the word is the one that is wanted, begins so ("syge-") or ends so ("-gigt")."""
    if wanted.endswith("-"):
        return word.key.startswith(wanted[:-1])
    return word.key.endswith(wanted[1:]) if wanted.startswith("-") else word.key == wanted


def _beginning_with(key: str, phrases: Phrases) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield from phrases.whole.get(key, ())
    for length in phrases.lengths:
        if length > len(key):
            return
        yield from phrases.begins.get(key[:length], ())
        yield from phrases.ends.get(key[-length:], ())
