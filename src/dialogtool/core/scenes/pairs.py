"""Picture pairs: two things side by side, one pair at a time, and what was picked so far."""

from typing import Literal

import msgspec

from ..basis.record import Record
from ..case.aid_values import Picked
from ..case.answers import Value
from ..tool.aids import Pair, PicturePairs
from ..tool.fields import Option
from .cards import CardFace, Grid, PlacedCard, Say, laid_out

Pick = Literal["one", "other", "both", "neither"]
"""What can be said of a pair."""

MARGIN = 0.02
GRID = Grid(MARGIN, 1 - 2 * MARGIN, across=4, gap=MARGIN, head=0.11, line=0.027, letters=19)


class PairsScene(Record):
    """What was picked, as cards; every measure is a part of the picture's width."""

    cards: tuple[PlacedCard, ...]
    height: float


def pairs_scene(field: PicturePairs, value: Value | None, say: Say = str) -> PairsScene:
    """The cards that were picked, in the order of the pairs."""
    picked = picked_of(value)
    options = [option for pair in field.pairs for option in chosen_in(pair, picked)]
    laid = laid_out([CardFace(o.id, say(o.label), o.picture, o.doing) for o in options], MARGIN, GRID)
    return PairsScene(cards=laid.cards, height=laid.bottom)


def picked_of(value: Value | None) -> Picked:
    """What was picked in an answer; nothing when there is none."""
    return value if isinstance(value, Picked) else Picked()


def chosen_in(pair: Pair, picked: Picked) -> tuple[Option, ...]:
    """The options of one pair that appealed."""
    return tuple(option for option in (pair.one, pair.other) if option.id in picked.pairs.get(pair.id, ()))


def pick_of(pair: Pair, picked: Picked) -> Pick | None:
    """What was said of a pair; None when it was not seen yet."""
    if pair.id not in picked.pairs:
        return None
    held = chosen_in(pair, picked)
    if len(held) == 1:
        return "one" if held[0] == pair.one else "other"
    return "both" if held else "neither"


def with_pick(picked: Picked, pair: Pair, pick: Pick) -> Picked:
    """The picks with this said of a pair; neither is kept too, since the pair was seen."""
    one, other = pair.one.id, pair.other.id
    held = {"one": (one,), "other": (other,), "both": (one, other), "neither": ()}[pick]
    return msgspec.structs.replace(picked, pairs={**picked.pairs, pair.id: held})


def without_option(picked: Picked, item: str) -> Picked:
    """The picks without one option; its pair stays seen."""
    return Picked(pairs={pair: tuple(one for one in held if one != item) for pair, held in picked.pairs.items()})


def first_unseen(field: PicturePairs, picked: Picked) -> int:
    """The place of the first pair that nothing was said of; how many there are when all are seen."""
    unseen = (at for at, pair in enumerate(field.pairs) if pair.id not in picked.pairs)
    return next(unseen, len(field.pairs))


def first_changed(field: PicturePairs, before: Picked, after: Picked) -> int | None:
    """The place of the first pair of which the two say different things; None when there is none."""
    changed = (at for at, p in enumerate(field.pairs) if before.pairs.get(p.id) != after.pairs.get(p.id))
    return next(changed, None)
