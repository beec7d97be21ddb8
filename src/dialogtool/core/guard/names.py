"""Names of other people in a sentence, known by a list, by the citizen's network, and by what they stand after."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ..catalogue.guard_rules import GuardRule
from .words import Phrases, Word, as_key, is_among, phrases_of, words_in

_APART = (" ", "\u00a0", "-", "\u2010")
"""What may stand between the parts of one name."""


_PAUSES = frozenset(':"“”„»«.!?…(')
"""What may stand before the first word of something said."""


class Naming(NamedTuple):
    """How names are known: a list of them, those that are everyday words too, what they stand after, what is none."""

    kind: str
    listed: frozenset[str]
    inside: frozenset[str]
    after: frozenset[str]
    never: Phrases


class Named(NamedTuple):
    """The names of one case, as keys of words: the citizen's own, and those of the people around her."""

    own: frozenset[str]
    others: frozenset[str]


class _Placed(NamedTuple):
    """A word, and what stands before it: the word there, "" for none, and what is between."""

    word: Word
    before: tuple[str, str]

    @property
    def begins(self) -> bool:
        """True for the first word of a sentence, and of what is said in one."""
        word, between = self.before
        return not word or bool(_PAUSES & set(between))

    def follows(self, words: frozenset[str]) -> bool:
        """True right after one of these, at most with a comma between."""
        word, between = self.before
        return word in words and not between.strip(" ,\u00a0")


def naming_of(rule: GuardRule) -> Naming:
    """The rule's names, ready to be looked for."""
    listed, inside, after = (frozenset(map(as_key, names)) for names in (rule.words, rule.inside, rule.after))
    return Naming(rule.id, listed - inside, inside, after, phrases_of((rule.id, phrase) for phrase in rule.unless))


def named(own_name: str, people: Iterable[str], naming: Naming) -> Named:
    """The names of one case; people who are only called by what they are, such as "mor", have none."""
    own = frozenset(_bare(word.key) for word in words_in(own_name)) | {word.key for word in words_in(own_name)}
    found = (word for name in people for word in words_in(name) if _is_capital(word.text) and len(word.text) > 1)
    others = {word.key for word in found if not is_among(word.key, naming.never) and word.key not in naming.after}
    return Named(own, frozenset(others) - own)


def names_in(text: str, words: Sequence[Word], naming: Naming, known: Named) -> Iterator[tuple[int, int]]:
    """The first word of each name in a sentence, and the word after its last."""
    for first, after in _runs(text, words):
        run = [_Placed(words[place], _before(text, words, place)) for place in range(first, after)]
        if run[0].begins and not _is_name(run[0], naming, known):
            run, first = run[1:], first + 1  # noqa: PLW2901 - what begins a sentence has its capital anyway
        if any(is_among(placed.word.key, naming.never) for placed in run):
            continue
        named = next((n for n, placed in enumerate(run) if _is_name(placed, naming, known)), None)
        if named is not None:
            yield first + named, after


def _before(text: str, words: Sequence[Word], place: int) -> tuple[str, str]:
    """The word before one, "" for the first, and what stands between the two."""
    if place == 0:
        return "", ""
    before = words[place - 1]
    return before.key, text[before.end : words[place].start]


def _runs(text: str, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Words that may be a name together: capitals in a row, or any one word after a relation, or in capitals only."""
    shouted, place = text.isupper(), 0
    while place < len(words):
        after = place + 1
        while not shouted and after < len(words) and _goes_on(text, words[after - 1], words[after]):
            after += 1
        yield place, after
        place = after


def _goes_on(text: str, one: Word, other: Word) -> bool:
    return _is_capital(one.text) and _is_capital(other.text) and text[one.end : other.start] in _APART


def _is_name(placed: _Placed, naming: Naming, known: Named) -> bool:
    word, related = placed.word, placed.follows(naming.after)
    if word.key in known.own or _bare(word.key) in known.own:
        return False
    if not _is_capital(word.text):
        return related and word.key in naming.listed
    if related and not word.text.isupper():
        return True
    ways = {word.key, _bare(word.key)}
    return not ways.isdisjoint(naming.listed | known.others) or not (placed.begins or ways.isdisjoint(naming.inside))


def _is_capital(word: str) -> bool:
    return word[:1].isupper()


def _bare(key: str) -> str:
    """The name without the s of what is somebody's."""
    return key.removesuffix("s")
