"""What a tool means: everything about it that its types alone cannot say."""

from collections.abc import Iterable, Iterator, Mapping

from ..core.catalogue.catalogue import Catalogue
from ..core.tool.aids import CardMat, Compass
from ..core.tool.definition import Field, Tool
from ..core.tool.fields import Column, Sorting
from .check_flow import flow_faults
from .check_ids import id_faults
from .fault import Fault
from .makes import can_make
from .placeholders import has_stray_braces, names_in
from .record_types import KeyPath, type_of
from .tool_parts import PlacedField, kind_of, placed_fields, placed_steps
from .translation import Said, texts_of

SOURCES = ("cards", "options", "options_from")
"""Where what is shown on a field may come from."""


def tool_faults(tool: Tool, catalogue: Catalogue) -> Iterator[Fault]:
    """Everything in the tool that cannot be meant so."""
    yield from id_faults(tool)
    yield from flow_faults(tool, catalogue)
    yield from _placeholder_faults(tool)
    for placed in placed_fields(tool):
        yield from _source_faults(placed)
        yield from _makes_faults(placed)
        yield from _column_faults(placed)


def _placeholder_faults(tool: Tool) -> Iterator[Fault]:
    names = {path: step.for_each.as_ for step, path in placed_steps(tool) if step.for_each}
    for said in texts_of(tool):
        yield from place_faults(said, {name for path, name in names.items() if said.path[: len(path)] == path})


def place_faults(said: Said, allowed: Iterable[str]) -> Iterator[Fault]:
    """What is wrong with the named places in a text that may only have these."""
    accepted = sorted(allowed)
    for name in names_in(said.text):
        if name not in accepted:
            can = f"use {' or '.join(f'{{{one}}}' for one in accepted)}" if accepted else "write it out"
            yield Fault("unknown-place", f"nothing is known to put in {{{name}}}", can, said.path)
    if has_stray_braces(said.text):
        yield Fault("stray-brace", "there is a brace that names no place", "use { } only around a name", said.path)


def _source_faults(placed: PlacedField) -> Iterator[Fault]:
    """A field that may take what it shows from several places takes it from exactly one."""
    keys = [key for key in type_of(type(placed.field)).fields if key.name in SOURCES]
    used = [key.name for key in keys if getattr(placed.field, key.name)]
    if len(keys) > 1 and len(used) != 1:
        message = f"field '{placed.field.id}' has {' and '.join(used) or 'nothing to show'}"
        yield Fault("one-source", message, f"use exactly one of: {', '.join(k.name for k in keys)}", placed.path)


def _makes_faults(placed: PlacedField) -> Iterator[Fault]:
    makes = placed.field.makes
    if makes and makes not in can_make(placed.field):
        message = f"a {kind_of(placed.field)} cannot leave a {makes}"
        yield Fault(
            "wrong-makes", message, "take 'makes' out, or ask in another kind of field", (*placed.path, "makes")
        )


def _column_faults(placed: PlacedField) -> Iterator[Fault]:
    """Where competences and job functions are sorted, each column says yes, some or no."""
    for n, column in enumerate(_judging(placed.field)):
        if not column.says:
            message = f"column '{column.id}' does not say what it means"
            yield Fault("silent-column", message, "write says: yes, some or no", (*placed.path, "columns", n))


def _judging(field: Field) -> tuple[Column, ...]:
    """The columns that are a verdict on what is sorted into them."""
    match field:
        case CardMat(makes=makes, columns=columns) | Compass(makes=makes, columns=columns) if makes:
            return columns
        case Sorting(makes="function", columns=columns):
            return columns
        case _:
            return ()


Facts = Mapping[str, tuple[str, str]]
"""The kind of field that each fact is asked in, and the tool that does."""


def facts_of(tool: Tool) -> Facts:
    """The facts that the tool asks for."""
    return {placed.field.fact: (kind_of(placed.field), tool.id) for placed in placed_fields(tool) if placed.field.fact}


def fact_faults(tool: Tool, known: Facts) -> Iterator[Fault]:
    """Facts that the tool asks in another kind of field than it did before, or than earlier tools do."""
    kinds = dict(known)
    for field, _step, path in placed_fields(tool):
        kind, where = kinds.setdefault(field.fact, (kind_of(field), tool.id))
        if field.fact and kind != kind_of(field):
            message = f"'{field.fact}' is asked as {kind} in '{where}', and as {kind_of(field)} here"
            yield Fault("fact-differs", message, "use the same kind, or another name", (*path, "fact"))


def folder_faults(tool: Tool, folder: str) -> Iterator[Fault]:
    """A tool lies in a folder of its own name."""
    if tool.id != folder:
        path: KeyPath = ("id",)
        yield Fault("folder-name", f"the folder is '{folder}', the id is '{tool.id}'", "make them equal", path)
