"""Names within a tool: each stands for one thing, and an earlier name for nothing that is there now."""

from collections.abc import Iterable, Iterator
from typing import cast

from ..core.tool.aids import PicturePairs
from ..core.tool.definition import Tool
from .fault import Fault
from .record_types import KeyPath, type_of
from .tool_parts import PlacedField, placed_fields, placed_steps

Named = tuple[str, KeyPath]


def id_faults(tool: Tool) -> Iterator[Fault]:
    """Every id that stands twice: parts, steps and fields in the whole tool, options and columns in their field."""
    fields = placed_fields(tool)
    yield from repeated("part", ((part.id, ("parts", n, "id")) for n, part in enumerate(tool.parts)))
    yield from repeated("step", ((step.id, (*path, "id")) for step, path in placed_steps(tool)))
    yield from repeated("field", ((placed.field.id, (*placed.path, "id")) for placed in fields))
    for placed in fields:
        yield from _faults_within(placed)
    yield from _rename_faults(fields)


def repeated(what: str, named: Iterable[Named]) -> Iterator[Fault]:
    """A fault for each id that stood there before."""
    seen: set[str] = set()
    for name, path in named:
        if name in seen:
            yield Fault("duplicate-id", f"there are two {what}s called '{name}'", "give one of them another id", path)
        seen.add(name)


def _faults_within(placed: PlacedField) -> Iterator[Fault]:
    """Repeated ids in each list of the field, whatever the list is called."""
    for key in type_of(type(placed.field)).fields:
        value = getattr(placed.field, key.name)
        items = cast(tuple[object, ...], value) if isinstance(value, tuple) else ()
        named = ((getattr(item, "id", ""), (*placed.path, key.encode_name, n, "id")) for n, item in enumerate(items))
        yield from repeated(key.encode_name.removesuffix("s"), (one for one in named if one[0]))
    if isinstance(placed.field, PicturePairs):
        yield from repeated("option", _in_pairs(placed.field, placed.path))


def _in_pairs(field: PicturePairs, path: KeyPath) -> Iterator[Named]:
    """The options of all pairs: an answer tells them apart by their ids alone."""
    for n, pair in enumerate(field.pairs):
        yield pair.one.id, (*path, "pairs", n, "one", "id")
        yield pair.other.id, (*path, "pairs", n, "other", "id")


def _rename_faults(fields: tuple[PlacedField, ...]) -> Iterator[Fault]:
    taken = {placed.field.id for placed in fields}
    for placed in fields:
        for n, name in enumerate(placed.field.renamed_from):
            if name in taken:
                message = f"'{name}' is the id of a field, or was already taken over by one"
                yield Fault("rename-collides", message, "leave it out", (*placed.path, "renamed_from", n))
            taken.add(name)
