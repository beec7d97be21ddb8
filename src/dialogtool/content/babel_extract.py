"""Babel's extractor for tools and catalogue: every text that a person reads, with its line and its place."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import IO

import msgspec.inspect as mi

from ..core.tool.definition import Tool
from .catalogue_files import part_kinds
from .folders import TOOL_FILE
from .reading import read_text
from .record_types import type_of
from .translation import texts_of_value

Message = tuple[int, None, str, list[str]]
"""What Babel takes: line, no function's name, text, and comments for the translator."""


def extract(
    fileobj: IO[bytes],
    keywords: Collection[str],  # noqa: ARG001 - Babel hands over the same four to every extractor
    comment_tags: Collection[str],  # noqa: ARG001
    options: Mapping[str, str],  # noqa: ARG001
) -> Iterator[Message]:
    """Each text of a tool.yaml or of a file of the catalogue; ValueError for a file that is not in order.

    Babel marks texts with {named} places by itself. `keywords`, `comment_tags` and `options` mean nothing here.
    """
    path = Path(fileobj.name)
    reading = read_text(fileobj.read(), path.as_posix(), kind_of_file(path))
    if reading.problems:
        raise ValueError("\n".join(map(str, reading.problems)))
    for found in reading.found:
        for said in texts_of_value(found.value, found.kind):
            yield found.line(said.path), None, said.text, [said.place]


def kind_of_file(path: Path) -> mi.Type:
    """What a file holds, told by its name or its folder's; ValueError for a file that is neither."""
    if path.name == TOOL_FILE:
        return type_of(Tool)
    for name in (path.parent.name, path.stem):
        if name in part_kinds():
            return part_kinds()[name]
    raise ValueError(f"{path} is neither a tool nor a part of the catalogue")
