"""What a case file says of a field, as the value that the field's editor would give."""

from collections.abc import Callable

from ..case.answers import Chosen, Number, Ruling, Value, Words
from ..tool.definition import Field
from ..tool.fields import Checklist, CountOf, HowOften, LongText, PictureCards, Ruler, ShortText, Sorting
from ..words.cleaning import clean, clean_line
from .aids import aid_value
from .reading import UnfittingError, lines_in, named_in, number_in, sorted_in, words_in
from .sample import Said

MOST_ON_RULER = 10


def value_of(field: Field, said: Said, known: Callable[[str], bool]) -> Value | None:
    """The value for a field, None for a declined one; `known` tells ids of cards and options from own words.

    Raises UnfittingError.
    """
    if said is None:
        return None
    match field:
        case PictureCards() | Checklist():
            return _chosen(field, said, known)
        case Sorting():
            return sorted_in(field.id, said, (column.id for column in field.columns))
        case Ruler():
            return _ruling(field, said)
        case ShortText() | LongText() | CountOf() | HowOften():
            return _told(field, said)
        case _:
            return aid_value(field, said)


def _told(field: ShortText | LongText | CountOf | HowOften, said: Said) -> Value:
    match field:
        case CountOf():
            return Number(number=number_in(field.id, said))
        case HowOften():
            return Chosen(ids=(words_in(field.id, said),))
        case _:
            return Words(text=clean(words_in(field.id, said)))


def _chosen(field: Field, said: Said, known: Callable[[str], bool]) -> Chosen:
    items = lines_in(field.id, said)
    own = (clean_line(item) for item in items if not known(item))
    return Chosen(ids=tuple(filter(known, items)), own=tuple(filter(None, own)))


def _ruling(field: Ruler, said: Said) -> Ruling:
    given = named_in(field.id, said, ("value", "reason")) if isinstance(said, dict) else {"value": said}
    value, reason = str(given.get("value")), given.get("reason") or ""
    if not value.isdecimal() or int(value) > MOST_ON_RULER:
        raise UnfittingError(f"'{field.id}' takes a number from 0 to 10")
    return Ruling(value=int(value), reason=clean(str(reason)))
