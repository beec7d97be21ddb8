"""What is looked up: the ways of saying one kind of thing, by the features in them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from math import log, sqrt

from ..core.record import Record
from .features import Ear
from .normalise import keys_in

Entry = tuple[int, float]
"""A number, of a saying or of an owner, and how much one feature weighs there."""

Counted = tuple[str, float, dict[str, float]]
"""Whose words, how much they count, and the features in them."""

SURE = 0.6
"""How much an owner's own words count against everybody's."""

BITS = "g:"


class Saying(Record):
    """One way of saying something, and whose it is; `denies` when it says what somebody does not do."""

    owner: str
    text: str
    weight: float = 1.0
    denies: bool = False


class Index(Record):
    """Sayings and their owners by feature; `rarity` is how much a feature tells.

    `denying` are the sayings that hold a "not" themselves, such as "kan ikke sidde stille".
    """

    owners: tuple[str, ...]
    owner_of: tuple[int, ...]
    rarity: dict[str, float]
    sayings: dict[str, tuple[Entry, ...]]
    vocabulary: dict[str, tuple[Entry, ...]]
    denying: frozenset[int]


def build(sayings: Sequence[Saying], ear: Ear, around: Iterable[Counted] = ()) -> Index:
    """The sayings made ready for being looked up; what is `around` their owners adds to the owners' words."""
    told = [(saying.owner, saying.weight, amounts_in(saying.text, ear)) for saying in sayings]
    rarity = _rarity([features for _, _, features in told])
    owners = tuple(dict.fromkeys(owner for owner, _, _ in told))
    numbers = {owner: number for number, owner in enumerate(owners)}
    return Index(
        owners=owners,
        owner_of=tuple(numbers[owner] for owner, _, _ in told),
        rarity=rarity,
        sayings=_by_feature(told, rarity),
        vocabulary=_vocabulary(chain(told, around), numbers),
        denying=frozenset(number for number, saying in enumerate(sayings) if saying.denies),
    )


def amounts_in(text: str, ear: Ear) -> dict[str, float]:
    """How much of each feature a text has: the most that any of its words gives."""
    found: dict[str, float] = {}
    for name, weight, _ in ear.seen_in(keys_in(text)):
        if weight > found.get(name, 0.0):
            found[name] = weight
    return found


def length(features: Mapping[str, float], rarity: Mapping[str, float], unknown: float = 0.0) -> float:
    """The size of a text as its features make it, without the bits of words."""
    sizes = ((weight * rarity.get(name, unknown)) ** 2 for name, weight in features.items() if name[:2] != BITS)
    return sqrt(sum(sizes)) or 1.0


def _rarity(told: Sequence[dict[str, float]]) -> dict[str, float]:
    counts: defaultdict[str, int] = defaultdict(int)
    for features in told:
        for name in features:
            counts[name] += name[:2] != BITS
    return {name: log(1 + len(told) / count) for name, count in counts.items() if count}


def _by_feature(told: Iterable[Counted], rarity: Mapping[str, float]) -> dict[str, tuple[Entry, ...]]:
    entries: defaultdict[str, list[Entry]] = defaultdict(list)
    for number, (_, counts, features) in enumerate(told):
        size = length(features, rarity)
        for name, weight in features.items():
            if name[:2] != BITS:
                entries[name].append((number, counts * weight * rarity[name] / size))
    return {name: tuple(found) for name, found in entries.items()}


def _vocabulary(told: Iterable[Counted], numbers: Mapping[str, int]) -> dict[str, tuple[Entry, ...]]:
    """For each feature the owners that use it: the log of how much likelier it is from them than from anybody."""
    counts: defaultdict[str, defaultdict[int, float]] = defaultdict(lambda: defaultdict(float))
    sizes: defaultdict[int, float] = defaultdict(float)
    for owner, counted, features in told:
        number = numbers[owner]
        for name, weight in features.items():
            counts[name][number] += counted * weight
            sizes[number] += counted * weight
    everything = sum(sizes.values())
    return {name: _likelier(by_owner, sizes, everything) for name, by_owner in counts.items()}


def _likelier(by_owner: Mapping[int, float], sizes: Mapping[int, float], everything: float) -> tuple[Entry, ...]:
    share = sum(by_owner.values()) / everything
    return tuple((owner, log(1 + SURE * count / sizes[owner] / share)) for owner, count in by_owner.items())
