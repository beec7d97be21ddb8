"""What was left under the name that a period or a person had then, under the name it has now."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

import msgspec

from .evidence import Evidence
from .made import Interest, Material, Told

Named = TypeVar("Named", Told, Interest)


def with_present_names(made: Material, names: Mapping[str, str]) -> Material:
    """The same, with each period and person by its present name, `names` by the id; told sentences stay as they are."""
    if all(id == name for id, name in names.items()):
        return made
    return msgspec.structs.replace(
        made,
        evidence=tuple(_evidence(made.evidence, names)),
        wishes=tuple(_called(made.wishes, names)),
        contacts=tuple(_called(made.contacts, names)),
        interests=tuple(_called(made.interests, names)),
    )


def _evidence(pieces: tuple[Evidence, ...], names: Mapping[str, str]) -> Iterator[Evidence]:
    for piece in pieces:
        is_name = not piece.told and piece.sentence == piece.about
        yield msgspec.structs.replace(piece, sentence=names.get(piece.about, piece.about)) if is_name else piece


def _called(told: tuple[Named, ...], names: Mapping[str, str]) -> Iterator[Named]:
    for one in told:
        yield msgspec.structs.replace(one, text=names.get(one.text, one.text))
