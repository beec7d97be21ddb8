"""The sections of a CV: work, education, life's other arenas, languages, licences, IT and leisure, in that order."""

from collections.abc import Iterator

from .career import CareerKind, CareerLine, newest_first
from .catalogue import Arena
from .cv_experiences import CvExperience, CvSection, Telling, is_listed, of_experience, of_line
from .library import Library
from .material import Experience, Material
from .record import Record

UNDER: dict[CareerKind, CareerKind] = {"course": "education", "break": "work"}
"""The kinds that stand under the heading of another: courses after the education, pauses among the work."""

FIRST: tuple[CareerKind, ...] = ("work", "education", "voluntary")
BEFORE_LEISURE: tuple[CareerKind, ...] = ("language", "licence", "it")
"""What has sections of its own, after life's other arenas and before leisure."""

LEISURE: tuple[CareerKind, ...] = ("leisure",)


class Lived(Record):
    """What the sections are made of: the lines to list, the experiences that back competences, and how to tell them.

    `known` are the ids of all lines of the career, listed or not: what is left out comes back under no other heading.
    """

    lines: tuple[CareerLine, ...] = ()
    about: tuple[str, ...] = ()
    known: frozenset[str] = frozenset()
    telling: Telling = Telling()


def sections_of(library: Library, material: Material, lived: Lived) -> tuple[CvSection, ...]:
    """All sections that hold something, in the order of a CV; a story that is said already is not repeated."""
    ids = [id for id in lived.about if id in material.experiences and id not in lived.known]
    backing = [one for id in ids if is_listed(one := material.experiences[id], library)]
    arenas = sorted(library.catalogue.arenas.values(), key=lambda arena: arena.cv_place)
    sections = (_section(heading, backing, lived, library, arenas) for heading in _headings(arenas))
    return tuple(section for section in sections if section.experiences)


def _headings(arenas: list[Arena]) -> Iterator[Arena | CareerKind]:
    """What may have a section, in order: the arenas, and the kinds of line that no arena's heading speaks of."""
    before = [arena for arena in arenas if arena.career != "leisure" and not arena.inside]
    yield from _unhosted(FIRST, arenas)
    yield from before
    yield from BEFORE_LEISURE
    yield from _unhosted(LEISURE, arenas)
    yield from (arena for arena in arenas if arena not in before)


def _unhosted(kinds: tuple[CareerKind, ...], arenas: list[Arena]) -> tuple[CareerKind, ...]:
    hosted = {arena.career for arena in arenas}
    return tuple(kind for kind in kinds if kind not in hosted)


def _section(
    heading: Arena | CareerKind, backing: list[Experience], lived: Lived, library: Library, arenas: list[Arena]
) -> CvSection:
    if isinstance(heading, Arena):
        words, kind, place = heading.cv_heading, heading.career or None, heading.id
    else:
        words, kind, place = library.catalogue.phrases.get(f"cv.heading.{heading}", ""), heading, heading
    lines = [line for line in lived.lines if home_of(line, arenas) == place]
    here = [one for one in backing if isinstance(heading, Arena) and one.arena == heading.id]
    told = (*_told(lines, lived.telling, library), *(of_experience(one, lived.telling, library) for one in here))
    return CvSection(heading=words, experiences=told, kind=kind)


def _told(lines: list[CareerLine], telling: Telling, library: Library) -> Iterator[CvExperience]:
    """The lines, the newest first; courses after the education they stand with. Languages and the like as told."""
    courses = [line for line in lines if line.kind == "course"]
    others = [line for line in lines if line.kind != "course"]
    yield from (of_line(line, telling, library) for line in (*newest_first(others), *newest_first(courses)))


def home_of(line: CareerLine, arenas: list[Arena]) -> str:
    """Where a line stands: its own arena when that is of its kind, else the first that is, else under its kind."""
    kind = UNDER.get(line.kind, line.kind)
    of_kind = [arena.id for arena in arenas if arena.career == kind]
    if line.arena in of_kind:
        return line.arena
    return of_kind[0] if of_kind and kind != "care" else kind
