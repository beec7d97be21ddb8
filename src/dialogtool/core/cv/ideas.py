"""What can be put on a CV with one press: the catalogue's suggestions that are not there yet."""

import msgspec

from ..case.cv_values import CvItemSet, ItemKind
from ..catalogue.catalogue import Catalogue, CvIdea
from ..findings.made import Material


def ideas_left(catalogue: Catalogue, material: Material, kind: ItemKind) -> tuple[CvIdea, ...]:
    """The suggestions of this kind that no line holds yet, in the order of the catalogue."""
    held = [item for item in material.cv_items.values() if item.kind == kind]
    return tuple(idea for idea in catalogue.cv_ideas.values() if idea.kind == kind and not _is_held(idea, held))


def _is_held(idea: CvIdea, held: list[CvItemSet]) -> bool:
    names = {idea.label.casefold(), (idea.title or idea.label).casefold()}
    same = [item for item in held if item.title.strip().casefold() in names]
    return any(not idea.level or idea.level in categories_of(item.level) for item in same)


def categories_of(level: str) -> tuple[str, ...]:
    """The categories of a licence, one by one."""
    return tuple(level.replace(",", " ").split())


def with_idea(idea: CvIdea, material: Material) -> tuple[str, CvItemSet]:
    """The line that a suggestion becomes, and the id of the line it belongs to; "" for a new one.

    Several categories of one licence stand on one line.
    """
    title = idea.title or idea.label
    for id, item in material.cv_items.items():
        if idea.level and item.kind == idea.kind and item.title.strip().casefold() == title.casefold():
            level = ", ".join(dict.fromkeys((*categories_of(item.level), idea.level)))
            return id, msgspec.structs.replace(item, level=level)
    return "", CvItemSet(kind=idea.kind, title=title, level=idea.level)
