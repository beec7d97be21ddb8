"""Names of other people in a sentence, known by a list, by the citizen's network, and by what they stand after."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from .guard_rules import GuardRule
from .guard_words import Phrases, Word, as_key, is_among, phrases_of, words_in

_APART = (" ", "\u00a0", "-", "\u2010")
"""What may stand between the parts of one name."""


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
        if first == 0 and not _is_name(words, 0, naming, known):
            first = 1  # noqa: PLW2901 - the first word of a sentence has its capital anyway
        run = range(first, after)
        if any(is_among(words[place].key, naming.never) for place in run):
            continue
        begins = next((place for place in run if _is_name(words, place, naming, known)), None)
        if begins is not None:
            yield begins, after


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


def _is_name(words: Sequence[Word], place: int, naming: Naming, known: Named) -> bool:
    word = words[place]
    if word.key in known.own or _bare(word.key) in known.own:
        return False
    related = place > 0 and words[place - 1].key in naming.after
    if not _is_capital(word.text):
        return related and word.key in naming.listed
    if related and not word.text.isupper():
        return True
    ways = {word.key, _bare(word.key)}
    return not ways.isdisjoint(naming.listed | known.others) or (place > 0 and not ways.isdisjoint(naming.inside))


def _is_capital(word: str) -> bool:
    return word[:1].isupper()


def _bare(key: str) -> str:
    """The name without the s of what is somebody's."""
    return key.removesuffix("s")
