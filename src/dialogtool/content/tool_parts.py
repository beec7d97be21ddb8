"""The steps and fields of a tool, each with the way to it."""

from typing import NamedTuple

from ..core.tool.definition import Field, Step, Tool
from .record_types import KeyPath


class PlacedStep(NamedTuple):
    """A step, and where it stands."""

    step: Step
    path: KeyPath


class PlacedField(NamedTuple):
    """A field, the step it is asked on, and where it stands."""

    field: Field
    step: Step
    path: KeyPath


def placed_steps(tool: Tool) -> tuple[PlacedStep, ...]:
    """Every step of the tool, in order."""
    return tuple(
        PlacedStep(step, ("parts", p, "steps", s))
        for p, part in enumerate(tool.parts)
        for s, step in enumerate(part.steps)
    )


def placed_fields(tool: Tool) -> tuple[PlacedField, ...]:
    """Every field of the tool, in order."""
    return tuple(
        PlacedField(field, step, (*path, "fields", n))
        for step, path in placed_steps(tool)
        for n, field in enumerate(step.fields)
    )


def kind_of(field: Field) -> str:
    """The field's kind, as the file calls it."""
    return str(field.__struct_config__.tag)
