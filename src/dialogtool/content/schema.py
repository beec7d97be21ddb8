"""The form of tool.yaml as a JSON schema, for editors that help while one writes."""

import json
from collections.abc import Iterator
from inspect import cleandoc
from pathlib import Path
from typing import Any, cast

import msgspec
import msgspec.inspect as mi

from ..core.tool.definition import Tool
from .record_types import marks_of, type_of

FILE_NAME = "tool.schema.json"
AUDIENCES = {
    "citizen": "Danish words that the citizen reads.",
    "caseworker": "Danish words for the caseworker, which bear being read by the citizen.",
}
REFERENCES = {
    "picture": "The code of a picture from OpenMoji, in quotes.",
    "activity": "The id of an activity in the catalogue.",
    "competence": "The id of a competence in the catalogue.",
    "function": "The id of a job function in the catalogue.",
    "arena": "The id of an arena in the catalogue.",
    "deck": "The id of a deck of cards in the catalogue.",
    "lane": "The id of a lane of the road in the catalogue.",
    "branch": "The id of a branch in the catalogue.",
    "scale": "The id of a scale in the catalogue.",
    "work choice": "The id of a work choice in the catalogue.",
}

Node = dict[str, Any]


def write_schema(tools: Path) -> None:
    """Writes the schema into the folder of tools."""
    (tools / FILE_NAME).write_text(schema_text(), encoding="utf-8", newline="\n")


def schema_text() -> str:
    """The schema as the text of its file."""
    schema = msgspec.json.schema(Tool)
    definitions = cast(dict[str, Node], schema["$defs"])
    for record in _records(type_of(Tool)):
        _describe(definitions[record.cls.__name__], record)
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "tool.yaml", **schema}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _records(kind: mi.Type) -> Iterator[mi.StructType]:
    """The record types that a type is made of, itself among them."""
    match kind:
        case mi.StructType():
            yield kind
            for field in kind.fields:
                yield from _records(field.type)
        case mi.VarTupleType():
            yield from _records(kind.item_type)
        case mi.UnionType():
            for one in kind.types:
                yield from _records(one)
        case _:
            return


def _describe(definition: Node, record: mi.StructType) -> None:
    """Says what each key is for, and lets a single record stand without its list, as the reader does."""
    definition["description"] = cleandoc(record.cls.__doc__ or "")
    properties = cast(dict[str, Node], definition["properties"])
    for field in record.fields:
        key = properties[field.encode_name]
        if text := _meaning(field.type):
            key["description"] = text
        if key.get("type") == "array" and key["items"].keys() & {"$ref", "anyOf"} and "anyOf" not in key:
            items = cast(Node, key["items"])
            properties[field.encode_name] = {"anyOf": [items, key]}


def _meaning(kind: mi.Type) -> str:
    one = kind.item_type if isinstance(kind, mi.VarTupleType) else kind
    marks = marks_of(one)
    return AUDIENCES.get(marks.get("audience", ""), "") or REFERENCES.get(marks.get("refers_to", ""), "")
