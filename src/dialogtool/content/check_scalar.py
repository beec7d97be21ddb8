"""Checks a single value against what its key may hold."""

import re
from collections.abc import Iterator

import msgspec.inspect as mi
import yaml

from ..core.basis.problems import Problem
from ..core.basis.record import ID_PATTERN, Record
from .yaml_nodes import line_of

LONGEST_SHOWN = 40
WANTED: dict[type[mi.Type], str] = {
    mi.BoolType: "true or false",
    mi.IntType: "a whole number",
    mi.FloatType: "a number",
    mi.StrType: "a text",
}
FITTING: dict[type[mi.Type], set[str]] = {
    mi.BoolType: {"bool"},
    mi.IntType: {"int"},
    mi.FloatType: {"int", "float"},
    mi.StrType: {"str", "int", "float"},
}


class Place(Record):
    """Where a value stands: in which file, under which key."""

    file: str
    key: str = ""

    @property
    def named(self) -> str:
        """The key in quotes, or what stands for the whole file."""
        return f"'{self.key}'" if self.key else "this"

    def fault(self, node: yaml.Node, code: str, message: str, cure: str) -> Problem:
        """A problem with the node, on its line."""
        return Problem(code=code, message=message, cure=cure, file=self.file, line=line_of(node))


def tag_of(node: yaml.Node) -> str:
    """What the node is, as YAML calls it: null, bool, int, float, str, seq or map."""
    return node.tag.rpartition(":")[2]


def said(node: yaml.Node) -> str:
    """The node as the author wrote it, short enough for a message."""
    match node:
        case yaml.ScalarNode(value=value):
            return f"'{value[:LONGEST_SHOWN]}'" if value else "empty"
        case yaml.SequenceNode():
            return "a list"
        case _:
            return "a group of keys"


def scalar_faults(node: yaml.Node, kind: mi.Type, at: Place) -> Iterator[Problem]:
    """What is wrong with a text, a number, or a yes or no; a number where text is wanted stands as it is written."""
    wanted = WANTED[type(kind)]
    if tag_of(node) == "null":
        yield at.fault(node, "empty-value", f"{at.named} has nothing after it", "write something, or take the line out")
    elif tag_of(node) not in FITTING[type(kind)] or not isinstance(node, yaml.ScalarNode):
        yield at.fault(node, "wrong-type", f"{at.named} is {said(node)}", f"write {wanted}{_quotes(node, kind)}")
    elif isinstance(kind, mi.StrType):
        yield from _text_faults(node, kind, at)
    elif isinstance(kind, mi.IntType | mi.FloatType):
        yield from _bound_faults(node, kind, at)


def _quotes(node: yaml.Node, kind: mi.Type) -> str:
    return ", in quotes" if isinstance(kind, mi.StrType) and tag_of(node) == "bool" else ""


def _text_faults(node: yaml.ScalarNode, kind: mi.StrType, at: Place) -> Iterator[Problem]:
    text = node.value.strip()
    if kind.min_length and not text:
        yield at.fault(node, "empty-text", f"{at.named} is empty", "write something")
    if kind.max_length and len(text) > kind.max_length:
        message = f"{at.named} has {len(text)} characters"
        yield at.fault(node, "too-long", message, f"use at most {kind.max_length}")
    if kind.pattern and not re.search(kind.pattern, text):
        yield at.fault(node, "bad-form", f"{at.named} is {said(node)}", _form(kind.pattern))


def _form(pattern: str) -> str:
    if pattern == ID_PATTERN:
        return "use only a-z, 0-9 and single hyphens, as in 'min-hverdag'"
    return f"write it in the form {pattern}"


def _bound_faults(node: yaml.ScalarNode, kind: mi.IntType | mi.FloatType, at: Place) -> Iterator[Problem]:
    number = float(node.value)
    low = kind.ge is not None and number < kind.ge
    high = kind.le is not None and number > kind.le
    if low or high:
        yield at.fault(node, "out-of-range", f"{at.named} is {node.value}", f"write a number {_range(kind)}")


def _range(kind: mi.IntType | mi.FloatType) -> str:
    ends = [f"from {kind.ge:g}" if kind.ge is not None else "", f"to {kind.le:g}" if kind.le is not None else ""]
    return " ".join(end for end in ends if end)
