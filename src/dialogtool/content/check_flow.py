"""What a tool says of its own fields: conditions, repeated steps and options point to something earlier that fits."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ..core.catalogue.catalogue import Catalogue
from ..core.tool.aids import Bridge, GoalWords
from ..core.tool.definition import Tool
from ..core.tool.fields import CountOf, HowOften, LongText, PictureCards, Ruler, ShortText, ShowWhen, Sorting
from .check_shape import cure_for
from .fault import Fault
from .field_choices import choices_of
from .record_types import KeyPath
from .tool_parts import PlacedField, kind_of, placed_fields, placed_steps

STATES = ("answered", "skipped", "empty")
NOT_MANY = ShortText | LongText | CountOf | HowOften | Ruler | Bridge | GoalWords
"""Kinds whose answers hold no cards or options to go on with."""


class Earlier(NamedTuple):
    """What has been asked when a step or a field comes, by every name it goes by, and all that is asked at all."""

    known: Mapping[str, PlacedField]
    all: tuple[PlacedField, ...]
    catalogue: Catalogue


def flow_faults(tool: Tool, catalogue: Catalogue) -> Iterator[Fault]:
    """What is wrong with `show_when`, `for_each` and `options_from` anywhere in the tool."""
    every = placed_fields(tool)
    for step, path in placed_steps(tool):
        earlier = _earlier(every, (*path, "fields", 0), catalogue)
        yield from _conditions_faults(step.show_when, path, earlier)
        for n, name in enumerate(step.again):
            yield from _again_faults(name, (*path, "again", n), earlier)
        if step.for_each:
            yield from _source_faults(step.for_each.from_, (*path, "for_each", "from"), earlier)
            yield from _column_faults(step.for_each.from_, step.for_each.column, (*path, "for_each", "column"), earlier)
    for placed in every:
        earlier = _earlier(every, placed.path, catalogue)
        yield from _conditions_faults(placed.field.show_when, placed.path, earlier)
        if isinstance(placed.field, PictureCards | Sorting):
            yield from _taken_faults(placed.field, placed.path, earlier)


def _taken_faults(field: PictureCards | Sorting, path: KeyPath, earlier: Earlier) -> Iterator[Fault]:
    """What is wrong with the field that the cards are taken from, and with the column in it."""
    if field.options_from:
        yield from _source_faults(field.options_from, (*path, "options_from"), earlier)
        yield from _column_faults(field.options_from, field.column, (*path, "column"), earlier)
    elif field.column:
        message = f"'{field.column}' is a column of no field"
        yield Fault("unknown-column", message, "write options_from, or leave it out", (*path, "column"))


def _earlier(every: tuple[PlacedField, ...], path: KeyPath, catalogue: Catalogue) -> Earlier:
    before = [placed for placed in every if _order(placed.path) < _order(path)]
    names = {name: placed for placed in before for name in (placed.field.id, *placed.field.renamed_from)}
    return Earlier(names, every, catalogue)


def _order(path: KeyPath) -> tuple[int, ...]:
    return tuple(step for step in path if isinstance(step, int))


def _conditions_faults(conditions: tuple[ShowWhen, ...], path: KeyPath, earlier: Earlier) -> Iterator[Fault]:
    for n, condition in enumerate(conditions):
        here = (*path, "show_when", n)
        yield from _unknown_field(condition.field, (*here, "field"), earlier)
        if condition.field in earlier.known:
            yield from _wanted_faults(condition, here, earlier)
            yield from _column_faults(condition.field, condition.column, (*here, "column"), earlier)


def _unknown_field(name: str, path: KeyPath, earlier: Earlier) -> Iterator[Fault]:
    if name in earlier.known:
        return
    if any(placed.field.id == name for placed in earlier.all):
        yield Fault("later-field", f"field '{name}' is not asked before this", "move one of them", path)
    else:
        yield Fault("unknown-field", f"there is no field '{name}'", cure_for(name, earlier.known), path)


def _wanted_faults(condition: ShowWhen, path: KeyPath, earlier: Earlier) -> Iterator[Fault]:
    listed = {"any": condition.any_, "all": condition.all_, "none": condition.none}
    wanted: list[tuple[str, KeyPath]] = [
        (option, (*path, key, n)) for key, options in listed.items() for n, option in enumerate(options)
    ]
    if condition.is_ and condition.is_ not in STATES:
        wanted.append((condition.is_, (*path, "is")))
    if not condition.is_ and not wanted:
        yield Fault("empty-condition", "this condition says nothing", "write is, any, all or none", path)
    choices = choices_of(earlier.known[condition.field].field, earlier.known, earlier.catalogue)
    for option, place in wanted:
        if choices is not None and option not in choices:
            message = f"field '{condition.field}' has nothing called '{option}'"
            yield Fault("unknown-option", message, cure_for(option, (*choices, *STATES)), place)


def _again_faults(name: str, path: KeyPath, earlier: Earlier) -> Iterator[Fault]:
    """A field that stands once more was asked before, and once."""
    yield from _unknown_field(name, path, earlier)
    source = earlier.known.get(name)
    if source and (source.step.for_each or source.step.every_meeting):
        message = f"field '{name}' is itself asked several times"
        yield Fault("repeated-source", message, "point to a field that is asked once", path)


def _column_faults(name: str, column: str, path: KeyPath, earlier: Earlier) -> Iterator[Fault]:
    source = earlier.known.get(name)
    if source and column:
        known = [one.id for one in getattr(source.field, "columns", ())]
        if column not in known:
            yield Fault("unknown-column", f"field '{name}' has no column '{column}'", cure_for(column, known), path)


def _source_faults(name: str, path: KeyPath, earlier: Earlier) -> Iterator[Fault]:
    yield from _unknown_field(name, path, earlier)
    source = earlier.known.get(name)
    if source and isinstance(source.field, NOT_MANY):
        message = f"field '{name}' is {kind_of(source.field)}, which holds no cards or options"
        yield Fault("wrong-kind", message, "point to cards, a checklist, a sorting, or an aid that holds things", path)
    if source and (source.step.for_each or source.step.every_meeting):
        message = f"field '{name}' is itself asked several times"
        yield Fault("repeated-source", message, "point to a field that is asked once", path)
