"""The lines of a career: what was written for the CV, and the periods of a life that nothing was written of."""

from collections.abc import Iterable
from typing import Literal

from ..basis.record import Record
from ..case.cv_values import CvItemSet, ItemKind
from ..tool.library import Library
from ..words.sentences import as_sentence, opened
from ..words.times import Place, place_of
from .made import Experience, Material

CareerKind = ItemKind | Literal["care"]
"""What a line tells of; "care" is a period at home or with family, which stands under the heading of its arena."""

NOW: Place = (9999, 0, 0)
"""Later than any year that was told."""


class CareerLine(Record):
    """One line of a career. `arena` is where its period lies on the life line, "" for what was written for the CV.

    `start` and `end` are times in any words. `text` is short, `long_text` says more.
    """

    id: str
    kind: CareerKind
    title: str
    place: str = ""
    town: str = ""
    start: str = ""
    end: str = ""
    ongoing: bool = False
    text: str = ""
    long_text: str = ""
    level: str = ""
    confirmed_by: str = ""
    arena: str = ""


def career_of(material: Material, library: Library) -> tuple[CareerLine, ...]:
    """Every line that may stand on a CV, in the order they were told; nothing marked, and nothing of hard times.

    What was written for the CV under the id of a period stands in its place.
    """
    periods = (one for one in material.experiences.values() if one.period and _is_open(one, material))
    lines = (_of_period(one, library) for one in periods)
    told = {line.id: line for line in lines if line}
    written = {
        id: line_of_item(id, item, material) for id, item in material.cv_items.items() if _may_stand(id, material)
    }
    return tuple({**told, **written}.values())


def _is_open(experience: Experience, material: Material) -> bool:
    return not (experience.private or experience.discreet or experience.id in material.private)


def _may_stand(id: str, material: Material) -> bool:
    """True unless what the line tells of is marked."""
    experience = material.experiences.get(id)
    return experience is None or _is_open(experience, material)


def _of_period(period: Experience, library: Library) -> CareerLine | None:
    """The period as a line; None in an arena whose periods are no lines of a career."""
    arena = library.catalogue.arenas.get(period.arena)
    if not (arena and arena.career):
        return None
    return CareerLine(
        id=period.id,
        kind=arena.career,
        title=opened(period.title),
        place=period.place,
        start=period.start,
        end=period.end,
        ongoing=period.ongoing,
        text=as_sentence(period.story),
        arena=arena.id,
    )


def line_of_item(id: str, item: CvItemSet, material: Material) -> CareerLine:
    """What was written for the CV as a line, in the arena of its period."""
    period = material.experiences.get(id)
    return CareerLine(
        id=id,
        kind=item.kind,
        title=opened(item.title),
        place=item.place,
        town=item.town,
        start=item.start,
        end=item.end,
        ongoing=item.ongoing,
        text=item.text,
        long_text=item.long_text,
        level=item.level,
        confirmed_by=item.confirmed_by,
        arena=period.arena if period else "",
    )


def listed(lines: Iterable[CareerLine], order: tuple[str, ...] = ()) -> tuple[CareerLine, ...]:
    """The lines of one section: in the order of these ids, with what is newer than the order before them.

    Those that nobody has ordered stand the newest first, courses after the education.
    """
    plain = newest_first(lines)
    usual = sorted(plain, key=lambda line: line.kind == "course")
    return tuple(sorted(usual, key=lambda line: order.index(line.id) if line.id in order else -1))


def newest_first(lines: Iterable[CareerLine]) -> tuple[CareerLine, ...]:
    """The lines whose year is known, the newest first; then the others as they came."""
    placed = [(place, line) for line in lines for place in (_last(line),)]
    dated = [(place, line) for place, line in placed if place is not None]
    newest = sorted(dated, key=_place_alone, reverse=True)
    return (*(line for _place, line in newest), *(line for place, line in placed if place is None))


def _place_alone(placed: tuple[tuple[Place, Place], CareerLine]) -> tuple[Place, Place]:
    return placed[0]


def _last(line: CareerLine) -> tuple[Place, Place] | None:
    """When it ended and when it began; None where neither is known."""
    began = place_of(line.start)
    ended = NOW if line.ongoing else place_of(line.end) or began
    return (ended, began or ended) if ended else None
