"""JSON as a tree, with every reason why it is none."""

import json
from collections.abc import Iterable
from typing import NoReturn

from .faults import fault
from .tree import Branch, grown

MOST_SHOWN = 80


def json_tree(content: bytes, name: str) -> Branch:
    """What the file says; InterchangeFault for what is no JSON. `name` is what the file is called."""
    try:
        text = content.decode(json.detect_encoding(content)).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise fault("bad-encoding", name) from error
    try:
        value = json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise fault("bad-json", name, error.lineno) from error
    except RecursionError as error:
        raise fault("too-deep", name) from error
    except ValueError as error:  # a number of more digits than can be read
        raise fault("bad-json", name) from error
    return grown("", "", value)


def _once(pairs: Iterable[tuple[str, object]]) -> dict[str, object]:
    """The names with their values; nothing is lost silently when a name stands twice."""
    named: dict[str, object] = {}
    for key, value in pairs:
        if key in named:
            raise fault("twice", key[:MOST_SHOWN])
        named[key] = value
    return named


def _no_number(word: str) -> NoReturn:
    raise fault("no-number", word)
