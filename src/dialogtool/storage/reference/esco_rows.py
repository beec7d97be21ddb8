"""Rows of the official files as occupations, skills and relations, or what is wrong with them."""

import re
from hashlib import blake2b
from typing import Final

from dialogtool.core.basis.problems import Problem
from dialogtool.core.basis.record import Record
from dialogtool.core.words.cleaning import clean, clean_line
from dialogtool.core.words.terms import TermKind

from .csv_file import CsvRow

RELATIONS: Final = {"essential": True, "optional": False}

_URI = re.compile(r"https?://[^\s/]+/\S*[^\s/]")
_ISCO = re.compile(r"\d{1,4}")
_ID_BYTES = 7


class Concept(Record):
    """An occupation or a skill; `alternatives` are its other labels, `depth` how far down the classification it is."""

    line: int
    uri: str
    kind: TermKind
    label: str
    alternatives: tuple[str, ...]
    isco: str
    depth: int


class Relation(Record):
    """That an occupation asks for a skill, by their numbers."""

    occupation: int
    skill: int
    essential: bool


def id_of(uri: str) -> int:
    """A number of 56 bits made from the URI, the same every time."""
    return int.from_bytes(blake2b(uri.encode(), digest_size=_ID_BYTES).digest(), "big")


def concept_of(row: CsvRow, kind: TermKind, file: str) -> Concept | Problem:
    """The occupation or skill in the row."""
    uri, label = row.fields["conceptUri"].strip(), clean_line(row.fields["preferredLabel"])
    if not _URI.fullmatch(uri):
        return _bad_uri("conceptUri", uri, file, row.line)
    if not label:
        return _problem("no-label", "there is no preferredLabel", file, row.line)
    isco = row.fields.get("iscoGroup", "").strip()
    return Concept(
        line=row.line,
        uri=uri,
        kind=kind,
        label=label,
        alternatives=_other_labels(row, label),
        isco=isco if _ISCO.fullmatch(isco) else "",
        depth=row.fields.get("code", "").count("."),
    )


def relation_of(row: CsvRow, file: str) -> Relation | Problem:
    """The relation in the row."""
    for column in ("occupationUri", "skillUri"):
        if not _URI.fullmatch(row.fields[column].strip()):
            return _bad_uri(column, row.fields[column], file, row.line)
    kind = row.fields["relationType"].strip().lower()
    if kind not in RELATIONS:
        return _problem("unknown-relation", f"'{kind}' is neither essential nor optional", file, row.line)
    occupation, skill = (id_of(row.fields[column].strip()) for column in ("occupationUri", "skillUri"))
    return Relation(occupation, skill, RELATIONS[kind])


def _other_labels(row: CsvRow, label: str) -> tuple[str, ...]:
    """One a line in the field, each once."""
    written = f"{row.fields.get('altLabels', '')}\n{row.fields.get('hiddenLabels', '')}"
    others = {other.casefold(): other for line in clean(written).split("\n") if (other := clean_line(line))}
    others.pop(label.casefold(), None)
    return tuple(others.values())


def _bad_uri(column: str, uri: str, file: str, line: int) -> Problem:
    return _problem("bad-uri", f"{column} is no URI: '{clean_line(uri, 60)}'", file, line)


def _problem(code: str, message: str, file: str, line: int) -> Problem:
    return Problem(code=code, message=message, cure="the row is passed over", file=file, line=line)
