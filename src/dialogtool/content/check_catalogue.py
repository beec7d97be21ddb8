"""What the catalogue means: references that lead somewhere, and rules for each kind of record."""

import re
from collections.abc import Iterator
from functools import singledispatch
from typing import cast

import msgspec.inspect as mi

from ..core.basis.record import Record
from ..core.catalogue.catalogue import Catalogue, Competence, Deck, JobFunction
from .check_ids import repeated
from .check_shape import cure_for
from .check_tool import place_faults
from .fault import Fault
from .folders import HasPicture
from .placeholders import has_stray_braces
from .record_types import KeyPath, marked_texts
from .translation import texts_of

HOMES = {
    "activity": "activities",
    "competence": "competences",
    "function": "functions",
    "arena": "arenas",
    "deck": "decks",
    "lane": "lanes",
    "branch": "branches",
    "scale": "scales",
    "work choice": "work_choices",
}
"""In which part of the catalogue each kind of reference is looked up."""

_UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_ESCO_SKILL = re.compile(rf"http://data\.europa\.eu/esco/skill/({_UUID}|[A-Z][0-9.]*)")
_ESCO_OCCUPATION = re.compile(rf"http://data\.europa\.eu/esco/occupation/{_UUID}")


def reference_faults(value: object, kind: mi.Type, catalogue: Catalogue, has_picture: HasPicture) -> Iterator[Fault]:
    """Each reference below the value, in a tool or in the catalogue, that leads nowhere."""
    for name, marks, path, _place in marked_texts(value, kind):
        refers_to = marks.get("refers_to", "")
        if refers_to == "picture" and name and not has_picture(name):
            cure = "look the code up at OpenMoji, and put it in quotes"
            yield Fault("unknown-picture", f"there is no picture '{name}'", cure, path)
        if refers_to in HOMES and name and name not in getattr(catalogue, HOMES[refers_to]):
            cure = cure_for(name, getattr(catalogue, HOMES[refers_to]))
            yield Fault("unknown-reference", f"there is no {refers_to} '{name}'", cure, path)


@singledispatch
def record_faults(record: object) -> Iterator[Fault]:
    """What is wrong with one record of the catalogue, by its own kind's rules."""
    yield from _no_places(record) if isinstance(record, Record) else _template_faults(cast(dict[str, object], record))


def _no_places(record: Record) -> Iterator[Fault]:
    for said in texts_of(record):
        yield from place_faults(said, ())


def _template_faults(templates: dict[str, object]) -> Iterator[Fault]:
    for name, template in templates.items():
        if isinstance(template, str) and has_stray_braces(template):
            message = f"'{name}' has a brace that names no place"
            yield Fault("stray-brace", message, "use { } only around a name", (name,))


@record_faults.register
def competence_faults(record: Competence) -> Iterator[Fault]:
    """The CV's words hold the evidence once, and nothing else has a named place; ESCO's addresses are skills."""
    for said in texts_of(record):
        yield from place_faults(said, ("evidence",) if said.path == ("cv",) else ())
    if record.cv.count("{evidence}") != 1:
        yield Fault("evidence-place", "'cv' must hold {evidence} exactly once", "put it last, after a colon", ("cv",))
    for n, address in enumerate(record.esco):
        yield from _esco_faults(_ESCO_SKILL, address, ("esco", n))


@record_faults.register
def function_faults(record: JobFunction) -> Iterator[Fault]:
    """ESCO's address is an occupation."""
    yield from _no_places(record)
    yield from _esco_faults(_ESCO_OCCUPATION, record.esco, ("esco",))


def _esco_faults(form: re.Pattern[str], address: str, path: KeyPath) -> Iterator[Fault]:
    if not form.fullmatch(address):
        yield Fault("esco-form", f"'{address}' is no address of ESCO", "copy the concept's URI from ESCO", path)


@record_faults.register
def deck_faults(record: Deck) -> Iterator[Fault]:
    """Groups and cards have ids of their own in the whole deck."""
    yield from _no_places(record)
    yield from repeated("group", ((group.id, ("groups", n, "id")) for n, group in enumerate(record.groups)))
    yield from repeated(
        "card",
        (
            (card.id, ("groups", g, "cards", c, "id"))
            for g, group in enumerate(record.groups)
            for c, card in enumerate(group.cards)
        ),
    )
