"""The card mat: three columns with cards in them, and the few cards that are at hand."""

from collections.abc import Sequence

from ..basis.record import Record
from ..case.answers import Value
from ..tool.aids import CardMat
from ..tool.fields import Option
from ..tool.sorted_moves import sorted_of
from .cards import CardFace, Grid, PlacedCard, Say, laid_out

EDGE = 0.025
"""The wooden edge around the felt, as a part of the mat's width."""
HEAD = 0.075
"""How high a column's head is."""
GAP = 0.012
SHALLOWEST = 0.24
"""The least height of a mat: room for a few cards."""


class MatColumn(Record):
    """One column of the mat: its head, and the cards that lie in it."""

    id: str
    label: str
    picture: str
    x: float
    width: float
    cards: tuple[PlacedCard, ...] = ()


class CardMatScene(Record):
    """The mat; every measure is a part of its width."""

    columns: tuple[MatColumn, ...]
    height: float


def card_mat_scene(field: CardMat, value: Value | None, say: Say = str) -> CardMatScene:
    """The mat that shows this answer; a card that the tool no longer has stands by its id."""
    faces = {option.id: _face(option, say) for option in field.options}
    width = (1 - 2 * EDGE) / len(field.columns)
    columns: list[MatColumn] = []
    lowest = SHALLOWEST
    for at, column in enumerate(field.columns):
        x = EDGE + at * width
        grid = Grid(x + GAP, width - 2 * GAP, across=1, gap=GAP, head=0.034, line=0.022, letters=26)
        items = sorted_of(value).columns.get(column.id, ())
        laid = laid_out([faces.get(item) or CardFace(item, item) for item in items], EDGE + HEAD + GAP, grid)
        lowest = max(lowest, laid.bottom)
        columns.append(MatColumn(column.id, say(column.label), column.picture, x, width, laid.cards))
    return CardMatScene(columns=tuple(columns), height=lowest + EDGE)


def _face(option: Option, say: Say) -> CardFace:
    return CardFace(option.id, say(option.label), option.picture)


def in_turn(waiting: Sequence[str], behind: Sequence[str]) -> tuple[str, ...]:
    """The cards that wait, those laid behind the others last."""
    return (*(item for item in waiting if item not in behind), *(item for item in behind if item in waiting))


def laid_behind(waiting: Sequence[str], behind: Sequence[str], at_once: int) -> tuple[str, ...]:
    """What lies behind the others when the cards at hand are put there, so that the next ones come."""
    at_hand = in_turn(waiting, behind)[:at_once]
    return (*(item for item in behind if item not in at_hand), *at_hand)
