"""Reads the catalogue's folder: each part of the catalogue from its file, or from all files in its folder."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple, cast

import msgspec
import msgspec.inspect as mi

from ..core.basis.problems import Problem
from ..core.catalogue.catalogue import Catalogue
from .check_catalogue import record_faults, reference_faults
from .check_shape import cure_for
from .fault import Fault
from .folders import HasPicture
from .reading import Found, read_file
from .record_types import item_of, type_of

OTHER_NAMES = {"decks": "cards"}
"""Parts whose files are not called as the part is."""


class Piece(NamedTuple):
    """Something read for one part of the catalogue."""

    part: str
    found: Found


class CatalogueReading(NamedTuple):
    """The catalogue, the pieces it was made of, and what is wrong with the rest."""

    catalogue: Catalogue
    pieces: tuple[Piece, ...] = ()
    problems: tuple[Problem, ...] = ()


@cache
def part_kinds() -> dict[str, mi.Type]:
    """What the files of each part hold, by the name of its file or folder: records, or texts by name."""
    kinds: dict[str, mi.Type] = {}
    for field in type_of(Catalogue).fields:
        name = OTHER_NAMES.get(field.name, field.name.replace("_", "-"))
        record = item_of(field.type)
        kinds[name] = record if isinstance(record, mi.StructType) else field.type
    return kinds


def part_of(path: Path, folder: Path) -> str:
    """The part of the catalogue that a file in the catalogue's folder belongs to."""
    return path.relative_to(folder).parts[0].removesuffix(".yaml")


def read_catalogue(folder: Path) -> CatalogueReading:
    """Everything in the folder that can be read, and a problem for all else."""
    if not folder.is_dir():
        message, cure = "the folder with the catalogue is missing", "install the program again"
        problem = Problem(code="missing-folder", message=message, cure=cure, file=folder.name)
        return CatalogueReading(Catalogue(), problems=(problem,))
    pieces: list[Piece] = []
    problems: list[Problem] = []
    for path in sorted(folder.rglob("*.yaml")):
        part = part_of(path, folder)
        file = f"{folder.parent.name}/{folder.name}/{path.relative_to(folder).as_posix()}"
        if part in part_kinds():
            reading = read_file(path, file, part_kinds()[part])
            pieces += (Piece(part, found) for found in reading.found)
            problems += reading.problems
        else:
            message, cure = f"nothing in the catalogue is called '{part}'", cure_for(part, part_kinds())
            problems.append(Problem(code="unknown-file", message=message, cure=cure, file=file))
    return _together(pieces, problems)


def _together(pieces: list[Piece], problems: list[Problem]) -> CatalogueReading:
    """The pieces as one catalogue; of two with the same id the first holds."""
    parts: dict[str, dict[str, object]] = {name: {} for name in part_kinds()}
    first: dict[tuple[str, str], Found] = {}
    for part, found in pieces:
        for name, value in _by_id(found.value):
            earlier = first.setdefault((part, name), found)
            if earlier is found:
                parts[part][name] = value
            else:
                problems.append(_twice(name, found, earlier))
    values = zip(type_of(Catalogue).fields, parts.values(), strict=True)
    catalogue = msgspec.structs.replace(Catalogue(), **{field.name: part for field, part in values})
    return CatalogueReading(catalogue, tuple(pieces), tuple(problems))


def _by_id(value: object) -> tuple[tuple[str, object], ...]:
    if isinstance(value, dict):
        return tuple(cast(dict[str, object], value).items())
    return ((str(getattr(value, "id", "")), value),)


def _twice(name: str, found: Found, earlier: Found) -> Problem:
    message = f"'{name}' is already in {earlier.file} line {earlier.line()}"
    return found.problem(Fault("duplicate-id", message, "give one of them another id", ("id",)))


def catalogue_problems(reading: CatalogueReading, has_picture: HasPicture) -> Iterator[Problem]:
    """What was wrong with the files, and what is wrong with what they mean.

    References are only followed in a catalogue that could be read in full: what is missing in it is not news.
    """
    yield from reading.problems
    for _part, found in reading.pieces:
        yield from map(found.problem, record_faults(found.value))
        if not reading.problems:
            yield from map(found.problem, reference_faults(found.value, found.kind, reading.catalogue, has_picture))
