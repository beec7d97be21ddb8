"""The sections of a CV: work, education, life's other arenas, languages, licences, IT and leisure, in that order.

What lies in no arena stands by itself, after those of life.
"""

from collections.abc import Iterable, Iterator

from ..basis.record import Record
from ..catalogue.catalogue import Arena
from ..findings.career import CareerKind, CareerLine, listed
from ..findings.material import Experience, Material
from ..tool.library import Library
from .experiences import CvExperience, CvSection, Telling, is_listed, is_told_elsewhere, of_experience, of_line

UNDER: dict[CareerKind, CareerKind] = {"course": "education", "break": "work"}
"""The kinds that stand under the heading of another: courses after the education, pauses among the work."""

FIRST: tuple[CareerKind, ...] = ("work", "education", "voluntary")
BEFORE_LEISURE: tuple[CareerKind, ...] = ("language", "licence", "it")
"""What has sections of its own, after life's other arenas and before leisure."""

LEISURE: tuple[CareerKind, ...] = ("leisure",)


MOST_NAMED = 3
"""So many things that are only named stand in one arena: more of them say no more."""


class Lived(Record):
    """What the sections are made of: the lines to list, the experiences that back competences, and how to tell them.

    `known` are the ids of all lines of the career, listed or not: what is left out comes back under no other heading.
    `order` are ids of lines in the order that was chosen.
    """

    lines: tuple[CareerLine, ...] = ()
    about: tuple[str, ...] = ()
    known: frozenset[str] = frozenset()
    telling: Telling = Telling()
    order: tuple[str, ...] = ()


def sections_of(library: Library, material: Material, lived: Lived) -> tuple[CvSection, ...]:
    """All sections that hold something, in the order of a CV; a story that is said already is not repeated."""
    ids = [id for id in lived.about if id in material.experiences and id not in lived.known]
    backing = [one for id in ids if is_listed(one := material.experiences[id], library)]
    sections = (_section(heading, backing, lived, library) for heading in headings_of(library))
    return tuple(section for section in sections if section.experiences)


def arenas_in_order(library: Library) -> list[Arena]:
    """The arenas as they follow each other on a CV."""
    return sorted(library.catalogue.arenas.values(), key=lambda arena: arena.cv_place)


def headings_of(library: Library) -> Iterator[Arena | CareerKind]:
    """What may have a section, in order: the arenas, and the kinds of line that no arena's heading speaks of."""
    arenas = arenas_in_order(library)
    before = [arena for arena in arenas if arena.career != "leisure" and not arena.inside]
    yield from _unhosted(FIRST, arenas)
    yield from before
    yield _elsewhere(library)
    yield from BEFORE_LEISURE
    yield from _unhosted(LEISURE, arenas)
    yield from (arena for arena in arenas if arena not in before)


def _elsewhere(library: Library) -> Arena:
    """Where all stands that nobody said an arena of."""
    return Arena(id="", label="", picture="", cv_heading=library.catalogue.phrases.get("cv.heading.everyday", ""))


def _unhosted(kinds: tuple[CareerKind, ...], arenas: list[Arena]) -> tuple[CareerKind, ...]:
    hosted = {arena.career for arena in arenas}
    return tuple(kind for kind in kinds if kind not in hosted)


def place_and_words(heading: Arena | CareerKind, library: Library) -> tuple[str, str]:
    """The place of a section, as `home_of` gives it for a line, and what stands above it."""
    if isinstance(heading, Arena):
        return heading.id, heading.cv_heading
    return heading, library.catalogue.phrases.get(f"cv.heading.{heading}", "")


def _section(heading: Arena | CareerKind, backing: list[Experience], lived: Lived, library: Library) -> CvSection:
    place, words = place_and_words(heading, library)
    kind = (heading.career or None) if isinstance(heading, Arena) else heading
    arenas = arenas_in_order(library)
    lines = listed((line for line in lived.lines if home_of(line, arenas) == place), lived.order)
    arena = heading.id if isinstance(heading, Arena) else None
    here = (one for one in backing if (one.arena if one.arena in library.catalogue.arenas else "") == arena)
    done = (of_experience(one, lived.telling, library) for one in here if not is_told_elsewhere(one, lived.telling))
    told = (*(of_line(line, lived.telling, library) for line in lines), *_unfolded(done))
    return CvSection(heading=words, experiences=told, kind=kind)


def _unfolded(done: Iterable[CvExperience]) -> Iterator[CvExperience]:
    """All that something is told of, and the first few that are only named."""
    named = 0
    for one in done:
        told = one.story or one.detail or one.start or one.place
        named += not told
        if told or named <= MOST_NAMED:
            yield one


def home_of(line: CareerLine, arenas: list[Arena]) -> str:
    """Where a line stands: its own arena when that is of its kind, else the first that is, else under its kind."""
    kind = UNDER.get(line.kind, line.kind)
    of_kind = [arena.id for arena in arenas if arena.career == kind]
    if line.arena in of_kind:
        return line.arena
    return of_kind[0] if of_kind and kind != "care" else kind
