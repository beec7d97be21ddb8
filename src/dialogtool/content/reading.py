"""Reads data files: nodes that are in order become records, each remembering where it stands."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec
import msgspec.inspect as mi
import yaml

from ..core.basis.problems import Problem
from .build import built
from .check_scalar import Place
from .check_shape import shape_faults
from .fault import Fault
from .record_types import KeyPath
from .yaml_nodes import line_of, node_at, parse


class Found(NamedTuple):
    """A value read from a file, with what it takes to say where each part of it stands."""

    value: object
    kind: mi.Type
    node: yaml.Node
    file: str

    def line(self, path: KeyPath = ()) -> int:
        """The line where the part at the end of the path begins."""
        return line_of(node_at(self.node, path))

    def problem(self, fault: Fault) -> Problem:
        """The fault as a problem with file and line."""
        code, message, cure, path = fault
        return Problem(code=code, message=message, cure=cure, file=self.file, line=self.line(path))


class Reading(NamedTuple):
    """What could be read, and what is wrong with the rest."""

    found: tuple[Found, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_file(path: Path, file: str, kind: mi.Type) -> Reading:
    """The values of this kind in a file: one, or a list of them. A bad one leaves the others in force."""
    try:
        raw = path.read_bytes()
    except OSError as fault:
        message, cure = f"the file cannot be read: {fault.strerror}", "see that it is there and may be opened"
        return Reading(problems=(Problem(code="unreadable", message=message, cure=cure, file=file),))
    return read_text(raw, file, kind)


def read_text(raw: bytes, file: str, kind: mi.Type) -> Reading:
    """As `read_file`, for the bytes of a file."""
    node, problems = parse(raw, file)
    if node is None or problems:
        return Reading(problems=problems if node is None else (*problems, *_shape_of_all(node, kind, file)))
    readings = [_read_node(item, kind, file) for item in _items(node, kind)]
    found = tuple(one for reading in readings for one in reading.found)
    return Reading(found, tuple(problem for reading in readings for problem in reading.problems))


def _items(node: yaml.Node, kind: mi.Type) -> list[yaml.Node]:
    is_list = isinstance(kind, mi.StructType) and isinstance(node, yaml.SequenceNode)
    return node.value if is_list else [node]


def _shape_of_all(node: yaml.Node, kind: mi.Type, file: str) -> Iterator[Problem]:
    for item in _items(node, kind):
        yield from shape_faults(item, kind, Place(file=file))


def _read_node(node: yaml.Node, kind: mi.Type, file: str) -> Reading:
    problems = tuple(shape_faults(node, kind, Place(file=file)))
    if problems:
        return Reading(problems=problems)
    try:
        value = built(node, kind)
    except msgspec.ValidationError as fault:
        message, cure = f"a value is not accepted: {fault}", "see what the key may hold"
        return Reading(problems=(Problem(code="bad-value", message=message, cure=cure, file=file, line=line_of(node)),))
    return Reading(found=(Found(value, kind, node, file),))
