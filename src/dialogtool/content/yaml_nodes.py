"""Strict YAML: a file becomes nodes that know their lines, or problems that say where and what to do."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple, Protocol

import yaml

from ..core.basis.problems import Problem
from .record_types import KeyPath

DEEPEST = 30
"""More levels than any of our files needs; far fewer than the C loader can bear."""

_WORDS = {"null": (r"^(null)?$", ["n", ""]), "bool": (r"^(true|false)$", ["t", "f"])}
_NUMBERS = {"int": r"^-?(0|[1-9][0-9]*)$", "float": r"^-?(0|[1-9][0-9]*)\.[0-9]+$"}
_KNOWN_TAGS = {f"tag:yaml.org,2002:{name}" for name in ("null", "bool", "int", "float", "str", "seq", "map")}
_CONTROL = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufeff\uff00-\ufffd\U00010000-\U0010ffff]")


class StrictLoader(yaml.CSafeLoader):
    """The C loader, to which only true, false, null, integers and plain decimals are more than text."""

    yaml_implicit_resolvers = {}


for _name, (_pattern, _first) in _WORDS.items():
    StrictLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_name}", re.compile(_pattern), _first)
for _name, _pattern in _NUMBERS.items():
    StrictLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_name}", re.compile(_pattern), list("-0123456789"))


class Mark(Protocol):
    """A place in a file, as the C loader or the Python one tells it."""

    @property
    def line(self) -> int:
        """The line, counted from 0."""
        ...


class Parsed(NamedTuple):
    """The top node, None when there is none to go on with, and every problem found on the way."""

    node: yaml.Node | None
    problems: tuple[Problem, ...]


def parse(raw: bytes, file: str) -> Parsed:
    """What a YAML file holds; `file` is how the problems call it."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = raw[: fault.start].count(b"\n") + 1
        message, cure = "the text is not UTF-8", "save the file as UTF-8"
        return Parsed(None, (Problem(code="not-utf-8", message=message, cure=cure, file=file, line=line),))
    if strange := tuple(_strange_characters(text, file)):
        return Parsed(None, strange)
    return _composed(text, file)


def _strange_characters(text: str, file: str) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), start=1):
        if "\t" in line:
            yield Problem(code="tab", message="there is a tab", cure="use spaces instead", file=file, line=number)
        if found := _CONTROL.search(line):
            message = f"there is a control character (U+{ord(found.group()):04X})"
            yield Problem(code="control-character", message=message, cure="take it out", file=file, line=number)


def _composed(text: str, file: str) -> Parsed:
    try:
        refused = tuple(_refused_events(text, file))
        node = None if refused else yaml.compose(text, Loader=StrictLoader)
    except yaml.MarkedYAMLError as fault:
        return Parsed(None, (_bad_yaml(fault, file),))
    if refused:
        return Parsed(None, refused)
    if node is None:
        message, cure = "the file is empty", "write something in it, or remove it"
        return Parsed(None, (Problem(code="empty-file", message=message, cure=cure, file=file),))
    return Parsed(node, tuple(_node_problems(node, file)))


def _refused_events(text: str, file: str) -> Iterator[Problem]:
    """What must not be composed: anchors and aliases, and nesting so deep that the C loader would crash."""
    depth = 0
    for event in yaml.parse(text, Loader=StrictLoader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        line = _line(event.start_mark)
        if depth > DEEPEST:
            message, cure = "this is nested too deeply", "look for brackets that are not closed"
            yield Problem(code="bad-yaml", message=message, cure=cure, file=file, line=line)
            return
        if name := getattr(event, "anchor", None):
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            message, cure = f"'{sign}{name}' points within the file", "write it out, or put the text in quotes"
            yield Problem(code="alias", message=message, cure=cure, file=file, line=line)


def _bad_yaml(fault: yaml.MarkedYAMLError, file: str) -> Problem:
    message = f"this is not YAML: {fault.problem}"
    cure = "look at indentation, and put texts with ': ' or ' #' in quotes"
    return Problem(code="bad-yaml", message=message, cure=cure, file=file, line=_line(fault.problem_mark))


def _line(mark: Mark | None) -> int:
    return mark.line + 1 if mark else 0


def _node_problems(node: yaml.Node, file: str) -> Iterator[Problem]:
    if node.tag not in _KNOWN_TAGS:
        message, cure = f"there is a tag, '{node.tag}'", "take it out, or put the text in quotes"
        yield Problem(code="tag", message=message, cure=cure, file=file, line=line_of(node))
    yield from _repeated_keys(node, file)
    for child in children(node):
        yield from _node_problems(child, file)


def _repeated_keys(node: yaml.Node, file: str) -> Iterator[Problem]:
    seen: Counter[str] = Counter()
    for key, _value in pairs_of(node):
        name = key_name(key)
        seen[name] += 1
        if seen[name] > 1:
            message, cure = f"'{name}' stands twice", "keep one of them"
            yield Problem(code="duplicate-key", message=message, cure=cure, file=file, line=line_of(key))


def children(node: yaml.Node) -> tuple[yaml.Node, ...]:
    """The nodes right below: values of a mapping and its keys, items of a list."""
    match node:
        case yaml.MappingNode():
            return tuple(part for pair in node.value for part in pair)
        case yaml.SequenceNode():
            return tuple(node.value)
        case _:
            return ()


def pairs_of(node: yaml.Node) -> list[tuple[yaml.Node, yaml.Node]]:
    """The keys of a mapping with their values; nothing for other nodes."""
    return node.value if isinstance(node, yaml.MappingNode) else []


def key_name(key: yaml.Node) -> str:
    """What a key is called; a key that is no plain word is called "?"."""
    return key.value if isinstance(key, yaml.ScalarNode) else "?"


def line_of(node: yaml.Node) -> int:
    """The line the node begins on, counted from 1."""
    return node.start_mark.line + 1


def node_at(node: yaml.Node, path: KeyPath) -> yaml.Node:
    """The node that the path leads to, or the last one on the way that the file has."""
    for step in path:
        below = _below(node, step)
        if below is None:
            return node
        node = below
    return node


def _below(node: yaml.Node, step: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        if step == 0:
            return node
        return next((value for key, value in node.value if key_name(key) == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
        return node.value[step]
    return None
