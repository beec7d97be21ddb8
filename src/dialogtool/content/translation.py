"""Tools and catalogue in another language: every text that a person reads, and nothing else."""

from collections.abc import Callable, Iterator
from typing import NamedTuple, cast

import msgspec.inspect as mi

from ..core.basis.record import Record
from ..core.catalogue.catalogue import Catalogue
from ..core.tool.definition import Tool
from .record_types import KeyPath, Marks, marked_texts, type_of, with_texts


class Said(NamedTuple):
    """One text that a person reads: for whom, its place in words, and the way to it in the file."""

    text: str
    audience: str
    place: str
    path: KeyPath


def translate_tool(tool: Tool, text: Callable[[str], str]) -> Tool:
    """The tool with each text replaced by what `text` makes of it; ids and references stay."""
    return cast(Tool, _translated(tool, text))


def translate_catalogue(catalogue: Catalogue, text: Callable[[str], str]) -> Catalogue:
    """The catalogue with each text replaced; what the matcher listens for (`says`, `cues`) stays Danish."""
    return cast(Catalogue, _translated(catalogue, text))


def _translated(record: Record, text: Callable[[str], str]) -> object:
    def change(words: str, marks: Marks) -> str:
        return text(words) if "audience" in marks else words

    return with_texts(record, type_of(type(record)), change)


def texts_of(record: Record) -> Iterator[Said]:
    """Every text of the record that a person reads and that is not empty, in order."""
    return texts_of_value(record, type_of(type(record)))


def texts_of_value(value: object, kind: mi.Type) -> Iterator[Said]:
    """As `texts_of`, for a value that need not be a record."""
    start = (record_id,) if (record_id := getattr(value, "id", "")) else ()
    for text, marks, path, place in marked_texts(value, kind, place=start):
        if text and "audience" in marks:
            yield Said(text, marks["audience"], " / ".join(place), path)
