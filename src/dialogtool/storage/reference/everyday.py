"""What people say they do, said as a classification would: the other ways to look for a job title."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from .word_lists import groups_of
from .wording import stem, telling_words

OTHER_WORDS: Final = 0.95
PART_OF_WORD: Final = 0.75
MOST_WAYS: Final = 24
LINKS: Final = ("", "s", "e", "er")

_SHORTEST_PART = 4
_SHORTEST_COMPOUND = 6
_BEGINNING = 3

Key = tuple[str, ...]


class Way(NamedTuple):
    """Words to look for, and how much it counts (0-1) that they are not what was typed."""

    words: tuple[str, ...]
    worth: float


def ways_to_say(typed: str, is_known: Callable[[str], bool]) -> tuple[Way, ...]:
    """What was typed, and the same with a part of it in other words; `is_known` tells the classification's own words.

    A compound that nobody knows is looked for by its beginning: "minkfarm" by what is said for "mink".
    """
    words = telling_words(typed)
    stems = tuple(map(stem, words))
    ways = {words: 1.0}
    for size in range(min(_longest_key(), len(words)), 0, -1):
        for start in range(len(words) - size + 1):
            end = start + size
            for official, worth in _in_other_words(words[start:end], stems[start:end], is_known):
                ways.setdefault((*words[:start], *official, *words[end:]), worth)
    return tuple(Way(said, worth) for said, worth in ways.items())[:MOST_WAYS]


def _in_other_words(words: Key, stems: Key, is_known: Callable[[str], bool]) -> Iterator[tuple[Key, float]]:
    said = _official(stems)
    yield from ((official, OTHER_WORDS) for official in said)
    if not said and len(words) == 1 and len(words[0]) >= _SHORTEST_COMPOUND and not is_known(words[0]):
        yield from ((official, PART_OF_WORD) for official in _said_of_beginning(words[0]))


def _said_of_beginning(word: str) -> tuple[Key, ...]:
    """What is said for the longest beginning of a word that is in the list, with or without a linking letter."""
    ends = range(len(word) - _SHORTEST_PART + 1, _SHORTEST_PART - 1, -1)
    parts = (word[:end].removesuffix(link) for end in ends for link in LINKS if word[:end].endswith(link))
    found = (_official((stem(part),)) for part in parts if len(part) >= _SHORTEST_PART)
    return next(filter(None, found), ())


def _official(stems: Key) -> tuple[Key, ...]:
    """What stands in the list for words with these stems."""
    return _beginning(stems[0][:_BEGINNING]).get(stems, ())


@cache
def _beginning(letters: str) -> Mapping[Key, tuple[Key, ...]]:
    """That part of the list whose first word begins so, by the stems of its words: few are stemmed for one question."""
    found: defaultdict[Key, dict[Key, None]] = defaultdict(dict)
    for words, official in _list()[letters]:
        found[tuple(map(stem, words))] |= {telling_words(other): None for other in official}
    return {key: tuple(others) for key, others in found.items()}


@cache
def _list() -> Mapping[str, Sequence[tuple[Key, Sequence[str]]]]:
    """The whole list by its first letters, which no stemming changes."""
    found: defaultdict[str, list[tuple[Key, Sequence[str]]]] = defaultdict(list)
    for said, official in groups_of("everyday"):
        for words in map(telling_words, said):
            found[words[0][:_BEGINNING]].append((words, official))
    return found


@cache
def _longest_key() -> int:
    return max(len(words) for entries in _list().values() for words, _ in entries)
