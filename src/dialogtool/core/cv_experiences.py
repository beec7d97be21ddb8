"""The experiences on the CV: what backs its competences, by arena, with how often and for how many."""

from .catalogue import Arena
from .library import Library
from .material import Experience, Material
from .phrases import Phrase, phrase
from .record import Record
from .sentences import as_sentence, opened

OWN_CARE = ("9", "842", "850")
"""The ICATUS codes of sleep, meals, rest and television: they may show a competence, and are no experience on a CV."""


class CvExperience(Record):
    """One experience on the CV; `detail` says how often and for how many."""

    title: str
    detail: Phrase | None = None
    story: str = ""


class CvSection(Record):
    """The experiences of one arena under its heading."""

    heading: str
    experiences: tuple[CvExperience, ...]


def sections_of(library: Library, material: Material, about: tuple[str, ...], said: str) -> tuple[CvSection, ...]:
    """The experiences with these ids under their arenas, in the order of a CV; a story in `said` is not repeated."""
    backing = [material.experiences[id] for id in about if id in material.experiences]
    listed = [experience for experience in backing if _is_listed(experience, library)]
    sections = (_section(arena, listed, library, said) for arena in _arenas(library))
    return tuple(section for section in sections if section.experiences)


def _arenas(library: Library) -> list[Arena]:
    return sorted(library.catalogue.arenas.values(), key=lambda arena: arena.cv_place)


def _is_listed(experience: Experience, library: Library) -> bool:
    """False for what tells of health, faith, hard times or how one looks after oneself."""
    activity = library.catalogue.activities.get(experience.activity)
    if activity is None:
        return not experience.discreet
    arena = library.catalogue.arenas.get(activity.arena)
    own_care = activity.icatus[0].startswith(OWN_CARE)
    return not (experience.discreet or own_care or (arena and arena.inside))


def _section(arena: Arena, listed: list[Experience], library: Library, said: str) -> CvSection:
    here = [experience for experience in listed if experience.arena == arena.id]
    return CvSection(heading=arena.cv_heading, experiences=tuple(_experience(one, library, said) for one in here))


def _experience(experience: Experience, library: Library, said: str) -> CvExperience:
    story = as_sentence(experience.story)
    return CvExperience(
        title=opened(experience.title),
        detail=detail_of(experience, library),
        story="" if story and story in said else story,
    )


def detail_of(experience: Experience, library: Library) -> Phrase | None:
    """How often and for how many, as far as it was told."""
    frequency = library.catalogue.frequencies.get(experience.often)
    often = frequency.label if frequency else ""
    people = experience.people or 0
    if people > 1:
        return phrase("cv.often-people", often=often, people=people) if often else phrase("cv.people", people=people)
    return phrase("cv.often", often=often) if often else None
