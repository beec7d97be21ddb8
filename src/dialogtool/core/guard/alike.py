"""Sentences that are asked about for the name of one person alone: the two can decide about them at once."""

from collections.abc import Iterable

from ..basis.record import Record
from .guard import Rules, Sign, Warned
from .words import words_in


class Alike(Record):
    """A name as it stands in the text, and the sentences, two or more, in which nothing else is to be looked at."""

    name: str
    sentences: tuple[str, ...]


def alike_in(warned: Iterable[Warned], rules: Rules) -> tuple[Alike, ...]:
    """The names that stand in several of these sentences, in the order in which they come first.

    A sentence that says something else to look at, be it another name, is asked about by itself.
    """
    places: dict[tuple[str, str], list[Warned]] = {}
    for one in warned:
        signs = {(sign.kind, _plain(_said(one, sign))) for sign in one.signs}
        if len(signs) == 1 and all(rules[kind].finds == "names" for kind, _name in signs):
            places.setdefault(signs.pop(), []).append(one)
    return tuple(_alike(several) for several in places.values() if len(several) > 1)


def _alike(several: list[Warned]) -> Alike:
    """These sentences by the name in its shortest form, which is not that of what is somebody's."""
    names = (_said(one, sign) for one in several for sign in one.signs)
    return Alike(name=min(names, key=len), sentences=tuple(one.sentence for one in several))


def _said(one: Warned, sign: Sign) -> str:
    return " ".join(one.sentence[slice(*sign.span)].split())


def _plain(name: str) -> str:
    """The name as names are compared: "Hans Jensens" is the same as "Hans Jensen"."""
    return " ".join(word.key for word in words_in(name)).removesuffix("s")
