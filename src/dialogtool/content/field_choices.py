"""The ids that an answer to a field may hold, as far as the files say."""

from collections.abc import Mapping
from typing import cast

from ..core.catalogue.catalogue import Catalogue
from ..core.tool.aids import Compass, PicturePairs
from ..core.tool.definition import Field
from ..core.tool.fields import HowOften, LongText, Option, Ruler, ShortText
from .tool_parts import PlacedField


def choices_of(field: Field, known: Mapping[str, PlacedField], catalogue: Catalogue) -> tuple[str, ...] | None:
    """Every id that can be picked in the field, or None when the files do not settle it."""
    match field:
        case ShortText() | LongText():
            return ()
        case Ruler():
            return tuple(str(number) for number in range(11))
        case HowOften():
            return tuple(catalogue.frequencies)
        case PicturePairs(pairs=pairs):
            return tuple(option.id for pair in pairs for option in (pair.one, pair.other))
        case Compass():
            return tuple(catalogue.functions)
        case _:
            return _picked_from(field, known, catalogue)


def _picked_from(field: Field, known: Mapping[str, PlacedField], catalogue: Catalogue) -> tuple[str, ...] | None:
    options = cast(tuple[Option, ...], getattr(field, "options", ()))
    if options:
        return tuple(option.id for option in options)
    deck = catalogue.decks.get(getattr(field, "cards", ""))
    if deck:
        return tuple(card.id for group in deck.groups for card in group.cards)
    source = known.get(getattr(field, "options_from", ""))
    return choices_of(source.field, known, catalogue) if source else None
