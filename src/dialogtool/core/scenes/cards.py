"""Cards laid out in rows, as places in a picture; every measure is a part of the picture's width."""

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..basis.record import Record

Say = Callable[[str], str]
"""Says a text of the data files in the language that is wanted."""


class CardFace(NamedTuple):
    """What stands on one card; `doing` is a second picture, of what is done with the first."""

    item: str
    label: str
    picture: str = ""
    doing: str = ""


class PlacedCard(Record):
    """A card in its place, from its upper left corner."""

    item: str
    label: str
    picture: str
    x: float
    y: float
    width: float
    height: float
    doing: str = ""


class Grid(NamedTuple):
    """How cards stand: between `left` and `left + width`, so many `across`, with a `gap` around each.

    A card is `head` high, and `line` more for each line of words; about `letters` letters go on one line.
    """

    left: float
    width: float
    across: int
    gap: float
    head: float
    line: float
    letters: int


class Laid(NamedTuple):
    """The cards in their places, and where the last row ends."""

    cards: tuple[PlacedCard, ...]
    bottom: float


def laid_out(faces: Sequence[CardFace], top: float, grid: Grid) -> Laid:
    """The cards row by row from `top`; those of one row are as high as the highest of them."""
    cards: list[PlacedCard] = []
    for start in range(0, len(faces), grid.across):
        line = faces[start : start + grid.across]
        height = grid.head + grid.line * max(lines_of(face.label, grid.letters) for face in line)
        cards += [_placed(face, n, top, height, grid) for n, face in enumerate(line)]
        top += height + grid.gap
    return Laid(tuple(cards), top)


def _placed(face: CardFace, at: int, top: float, height: float, grid: Grid) -> PlacedCard:
    step = (grid.width + grid.gap) / grid.across
    return PlacedCard(
        item=face.item,
        label=face.label,
        picture=face.picture,
        doing=face.doing,
        x=grid.left + at * step,
        y=top,
        width=step - grid.gap,
        height=height,
    )


def lines_of(text: str, letters: int) -> int:
    """How many lines of so many letters the text takes, with its words kept whole where they fit."""
    lines, room = 1, letters
    for word in text.split():
        taken = len(word) + (room < letters)
        if taken > room and room < letters:
            lines, room, taken = lines + 1, letters, len(word)
        over = math.ceil(max(taken - letters, 0) / letters)
        lines, room = lines + over, room + over * letters - taken
    return lines
