"""What is looked up: the ways of saying one kind of thing, by the features in them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from math import log, sqrt

from ..core.basis.record import Record
from .features import Ear, bits_of
from .normalise import keys_in
from .packed import pack

Counted = tuple[str, float, dict[str, float]]
"""Whose words, how much they count, and the features in them."""

SURE = 0.6
"""How much an owner's own words count against everybody's."""


class Saying(Record):
    """One way of saying something, and whose it is; `denies` when it says what somebody does not do."""

    owner: str
    text: str
    weight: float = 1.0
    denies: bool = False


class Index(Record):
    """Sayings and their owners by feature, each as packed numbers and weights.

    `rarity` is how much a feature tells, `bit_rarity` how much a piece of a word does. `sayings` are the sayings that
    have a feature, `vocabulary` the owners that use it, `bits` the owners that have a piece in their words. `denying`
    are the sayings that hold a "not" themselves, such as "kan ikke sidde stille".
    """

    owners: tuple[str, ...]
    owner_of: tuple[int, ...]
    rarity: dict[str, float]
    bit_rarity: dict[str, float]
    sayings: dict[str, bytes]
    vocabulary: dict[str, bytes]
    bits: dict[str, bytes]
    denying: frozenset[int]


def build(sayings: Sequence[Saying], ear: Ear, around: Iterable[Counted] = ()) -> Index:
    """The sayings made ready for being looked up; what is `around` their owners adds to the owners' words."""
    told = [(saying.owner, saying.weight, amounts_in(saying.text, ear)) for saying in sayings]
    rarity = _rarity([features for _, _, features in told])
    owners = tuple(dict.fromkeys(owner for owner, _, _ in told))
    numbers = {owner: number for number, owner in enumerate(owners)}
    spelt = _spelt(sayings, numbers)
    bit_rarity = _rarity(spelt)
    return Index(
        owners=owners,
        owner_of=tuple(numbers[owner] for owner, _, _ in told),
        rarity=rarity,
        bit_rarity=bit_rarity,
        sayings=_by_feature([features for _, _, features in told], rarity, [weight for _, weight, _ in told]),
        vocabulary=_vocabulary(chain(told, around), numbers),
        bits=_by_feature(spelt, bit_rarity, [1.0] * len(spelt)),
        denying=frozenset(number for number, saying in enumerate(sayings) if saying.denies),
    )


def amounts_in(text: str, ear: Ear) -> dict[str, float]:
    """How much of each feature a text has: the most that any of its words gives."""
    found: dict[str, float] = {}
    for name, weight, _ in ear.seen_in(keys_in(text)):
        if weight > found.get(name, 0.0):
            found[name] = weight
    return found


def bits_in(keys: Iterable[str]) -> dict[str, float]:
    """How much of each piece of a word there is; the tenth time it is seen tells little more than the first."""
    counts: defaultdict[str, int] = defaultdict(int)
    for key in keys:
        for bit in bits_of(key):
            counts[bit] += 1
    return {bit: 1 + log(count) for bit, count in counts.items()}


def length(amounts: Mapping[str, float], rarity: Mapping[str, float], unknown: float = 0.0) -> float:
    """The size of a text as its features make it."""
    return sqrt(sum((amount * rarity.get(name, unknown)) ** 2 for name, amount in amounts.items())) or 1.0


def _spelt(sayings: Iterable[Saying], numbers: Mapping[str, int]) -> list[dict[str, float]]:
    """The pieces of words in all that each owner says."""
    keys: list[list[str]] = [[] for _ in numbers]
    for saying in sayings:
        keys[numbers[saying.owner]].extend(keys_in(saying.text))
    return [bits_in(words) for words in keys]


def _rarity(told: Sequence[Mapping[str, float]]) -> dict[str, float]:
    counts: defaultdict[str, int] = defaultdict(int)
    for features in told:
        for name in features:
            counts[name] += 1
    return {name: log(1 + len(told) / count) for name, count in counts.items()}


def _by_feature(
    told: Sequence[Mapping[str, float]], rarity: Mapping[str, float], counts: Sequence[float]
) -> dict[str, bytes]:
    entries: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, (features, counted) in enumerate(zip(told, counts, strict=True)):
        size = length(features, rarity)
        for name, amount in features.items():
            entries[name].append((number, counted * amount * rarity[name] / size))
    return {name: pack(found) for name, found in entries.items()}


def _vocabulary(told: Iterable[Counted], numbers: Mapping[str, int]) -> dict[str, bytes]:
    """For each feature the owners that use it: the log of how much likelier it is from them than from anybody."""
    counts: defaultdict[str, defaultdict[int, float]] = defaultdict(lambda: defaultdict(float))
    sizes: defaultdict[int, float] = defaultdict(float)
    for owner, counted, features in told:
        number = numbers[owner]
        for name, amount in features.items():
            counts[name][number] += counted * amount
            sizes[number] += counted * amount
    everything = sum(sizes.values())
    return {name: pack(_likelier(by_owner, sizes, everything)) for name, by_owner in counts.items()}


def _likelier(
    by_owner: Mapping[int, float], sizes: Mapping[int, float], everything: float
) -> Iterable[tuple[int, float]]:
    share = sum(by_owner.values()) / everything
    return ((owner, log(1 + SURE * count / sizes[owner] / share)) for owner, count in by_owner.items())
