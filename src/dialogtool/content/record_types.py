"""What the records' own types say of each key: what it may hold, who reads it, and what it points to."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import NamedTuple, cast

import msgspec
import msgspec.inspect as mi

from ..core.basis.record import Record

KeyPath = tuple[str | int, ...]
"""The way down to a value: keys as the file writes them, and places in lists."""

Marks = Mapping[str, str]
"""What a type's `extra` says: `audience` for words that are translated, `refers_to` for references."""


class Marked(NamedTuple):
    """One text of a record, what its type says of it, the way to it, and that way in words."""

    text: str
    marks: Marks
    path: KeyPath
    place: tuple[str, ...]


@cache
def type_of(record: type[Record]) -> mi.StructType:
    """The record type's keys and what they may hold."""
    return cast(mi.StructType, mi.type_info(record))


@cache
def marked_keys(record: type[Record]) -> tuple[mi.Field, ...]:
    """The keys of a record below which there is anything with marks."""
    return tuple(field for field in type_of(record).fields if _bears_marks(field.type))


def _bears_marks(kind: mi.Type) -> bool:
    match kind:
        case mi.StructType():
            return bool(marked_keys(cast(type[Record], kind.cls)))
        case mi.UnionType():
            return any(_bears_marks(one) for one in kind.types)
        case mi.VarTupleType() | mi.DictType():
            return _bears_marks(item_of(kind))
        case mi.Metadata():
            return bool(marks_of(kind)) or _bears_marks(kind.type)
        case _:
            return False


def marks_of(kind: mi.Type) -> Marks:
    """The marks on the type itself, or on any of its alternatives."""
    match kind:
        case mi.Metadata():
            return {**marks_of(kind.type), **(kind.extra or {})}
        case mi.UnionType():
            return {name: mark for one in kind.types for name, mark in marks_of(one).items()}
        case _:
            return {}


def item_of(kind: mi.Type) -> mi.Type:
    """What a list or a mapping holds."""
    match kind:
        case mi.Metadata():
            return item_of(kind.type)
        case mi.VarTupleType():
            return kind.item_type
        case mi.DictType():
            return kind.value_type
        case _:
            raise TypeError(f"{kind} holds nothing else")


def marked_texts(value: object, kind: mi.Type, path: KeyPath = (), place: tuple[str, ...] = ()) -> Iterator[Marked]:
    """Every text below the value that has marks, in the order of the keys."""
    match value:
        case str():
            yield from (Marked(value, marks, path, place) for marks in [marks_of(kind)] if marks)
        case Record():
            for key in marked_keys(type(value)):
                name = key.encode_name
                yield from marked_texts(getattr(value, key.name), key.type, (*path, name), (*place, name))
        case tuple():
            for number, item in enumerate(cast(tuple[object, ...], value)):
                yield from marked_texts(item, item_of(kind), (*path, number), _item_place(place, item, number))
        case dict():
            for name, item in cast(dict[str, object], value).items():
                yield from marked_texts(item, item_of(kind), (*path, name), (*place, name))
        case _:
            return


def _item_place(place: tuple[str, ...], item: object, number: int) -> tuple[str, ...]:
    """An item with an id is called by it, without its list's name; others are counted from 1."""
    item_id = getattr(item, "id", None)
    return (*place[:-1], item_id) if item_id else (*place, str(number + 1))


def with_texts(value: object, kind: mi.Type, change: Callable[[str, Marks], str]) -> object:
    """The value with every marked text, but the empty ones, replaced by what `change` makes of it."""
    match value:
        case str():
            marks = marks_of(kind)
            return change(value, marks) if marks and value else value
        case Record():
            keys = marked_keys(type(value))
            return msgspec.structs.replace(
                value, **{k.name: with_texts(getattr(value, k.name), k.type, change) for k in keys}
            )
        case tuple():
            return tuple(with_texts(item, item_of(kind), change) for item in cast(tuple[object, ...], value))
        case dict():
            named = cast(dict[str, object], value).items()
            return {name: with_texts(item, item_of(kind), change) for name, item in named}
        case _:
            return value
