"""The horizon: wishes laid near or far in a landscape of three bands, the nearest at the bottom."""

from typing import NamedTuple

from ..basis.record import Record
from ..case.answers import Sorted, Value
from ..tool.aids import Horizon
from ..tool.sorted_moves import column_of, moved_to, sorted_of
from .cards import CardFace, Grid, PlacedCard, Say, laid_out

HEADED = 0.2
"""Where the cards begin: before them stands the band's name."""
MARGIN = 0.025


class Distance(NamedTuple):
    """How the cards of one band look: what is far away looks smaller. `least` is the height of an empty band."""

    across: int
    head: float
    line: float
    letters: int
    least: float


DISTANCES = (
    Distance(across=4, head=0.085, line=0.027, letters=14, least=0.19),
    Distance(across=5, head=0.068, line=0.0235, letters=12, least=0.155),
    Distance(across=6, head=0.052, line=0.02, letters=11, least=0.15),
)
"""From near to far."""


class Band(Record):
    """One distance: where it lies, from top to bottom, and the cards in it; `far` counts from 0, the nearest."""

    id: str
    label: str
    picture: str
    far: int
    top: float
    bottom: float
    cards: tuple[PlacedCard, ...] = ()


class HorizonScene(Record):
    """The landscape, its bands from the farthest down; every measure is a part of its width."""

    bands: tuple[Band, ...]
    height: float


def horizon_scene(field: Horizon, value: Value | None, say: Say = str) -> HorizonScene:
    """The landscape that shows this answer; each band is as high as its cards need."""
    faces = {option.id: CardFace(option.id, say(option.label), option.picture) for option in field.options}
    bands: list[Band] = []
    top = 0.0
    for far, column in reversed(list(enumerate(field.columns))):
        size = DISTANCES[far]
        grid = Grid(HEADED, 1 - HEADED - MARGIN, size.across, MARGIN / 2, size.head, size.line, size.letters)
        items = sorted_of(value).columns.get(column.id, ())
        laid = laid_out([faces.get(item) or CardFace(item, item) for item in items], top + MARGIN, grid)
        bottom = max(top + size.least, laid.bottom + MARGIN)
        bands.append(Band(column.id, say(column.label), column.picture, far, top, bottom, laid.cards))
        top = bottom
    return HorizonScene(bands=tuple(bands), height=top)


def added(field: Horizon, value: Value | None, text: str, say: Say = str) -> tuple[Sorted, str]:
    """The wishes with one more in the citizen's own words, farthest away until it is said how near; and its item.

    Words that an option says already are that option; what lies somewhere already stays there.
    """
    done, known = sorted_of(value), text.casefold()
    options = {say(option.label).casefold(): option.id for option in field.options}
    own = {item.casefold(): item for items in done.columns.values() for item in items}
    item = options.get(known) or own.get(known) or text
    return (done if column_of(done, item) else moved_to(done, item, field.columns[-1].id)), item
