"""What somebody has done, as it stands on the CV: one experience, with when, how often and for how many."""

from ..basis.phrases import Phrase, phrase
from ..basis.record import Record
from ..findings.career import CareerKind, CareerLine
from ..findings.material import Experience
from ..tool.library import Library
from ..words.sentences import as_sentence, opened

OWN_CARE = ("9", "842", "850")
"""The ICATUS codes of sleep, meals, rest and television: they may show a competence, and are no experience on a CV."""


class CvExperience(Record):
    """One experience on the CV; `detail` says how often and for how many.

    `id` is that of the line or the experience it tells of. `start` and `end` are times in any words, `place` is an
    employer or a school with its town, and `level` a CEFR level or the categories of a licence.
    """

    title: str
    detail: Phrase | None = None
    story: str = ""
    id: str = ""
    kind: CareerKind | None = None
    place: str = ""
    start: str = ""
    end: str = ""
    ongoing: bool = False
    level: str = ""
    confirmed_by: str = ""

    @property
    def whole_title(self) -> str:
        """What was done, and where."""
        return titled(self.title, self.place)


def titled(title: str, place: str) -> str:
    """What was done, and where, as it stands on one line."""
    return ", ".join(filter(None, (title, place)))


class CvSection(Record):
    """What stands under one heading; `kind` is what its lines tell of, None for an arena without such lines."""

    heading: str
    experiences: tuple[CvExperience, ...]
    kind: CareerKind | None = None


class Telling(Record):
    """How lines are told: what is said already, whether texts are long, and whether times and texts stand there."""

    said: str = ""
    long: bool = False
    dated: bool = True
    texts: bool = True


def of_line(line: CareerLine, telling: Telling, library: Library) -> CvExperience:
    """A line of a career as it stands on the CV. A pause says when, and only what was written for the CV."""
    short, long = line.text or line.long_text, line.long_text or line.text
    pause = library.catalogue.phrases.get("cv.break", "")
    return CvExperience(
        id=line.id,
        kind=line.kind,
        title=(pause if line.kind == "break" else "") or line.title,
        place=titled(line.place, line.town),
        start=line.start if telling.dated else "",
        end=line.end if telling.dated else "",
        ongoing=line.ongoing and telling.dated,
        level=line.level,
        confirmed_by=line.confirmed_by,
        story=_unsaid(opened((long if telling.long else short).strip()), telling),
    )


def of_experience(experience: Experience, telling: Telling, library: Library) -> CvExperience:
    """What is done in everyday life as it stands on the CV; a period that is no line of a career says when it was."""
    return CvExperience(
        id=experience.id,
        title=opened(_named(experience, telling, library)),
        detail=detail_of(experience, library),
        story="" if _is_a_story(experience) else _unsaid(as_sentence(experience.story), telling),
        place=experience.place,
        start=experience.start if telling.dated else "",
        end=experience.end if telling.dated else "",
        ongoing=experience.ongoing and telling.dated,
    )


def _is_a_story(experience: Experience) -> bool:
    """True for what was told of nothing that has a name: its title is the story itself."""
    return bool(experience.story) and experience.title == experience.story


def is_told_elsewhere(experience: Experience, telling: Telling) -> bool:
    """True for a bare story that stands among the competences, or that is in another language than the CV."""
    return _is_a_story(experience) and not _unsaid(as_sentence(experience.story), telling)


def _named(experience: Experience, telling: Telling, library: Library) -> str:
    """The title as it was told; on a CV without what was told, that of the activity where there is one."""
    activity = None if telling.texts else library.catalogue.activities.get(experience.activity)
    return activity.title if activity else experience.title


def _unsaid(words: str, telling: Telling) -> str:
    """The words, unless they are said already or no texts are wanted."""
    return "" if not telling.texts or (words and words in telling.said) else words


def is_listed(experience: Experience, library: Library) -> bool:
    """False for what tells of health, faith, hard times or how one looks after oneself."""
    activity = library.catalogue.activities.get(experience.activity)
    if activity is None:
        return not experience.discreet
    arena = library.catalogue.arenas.get(activity.arena)
    own_care = activity.icatus[0].startswith(OWN_CARE)
    return not (experience.discreet or own_care or (arena and arena.inside))


def detail_of(experience: Experience, library: Library) -> Phrase | None:
    """How often and for how many, as far as it was told."""
    frequency = library.catalogue.frequencies.get(experience.often)
    often = frequency.label if frequency else ""
    people = experience.people or 0
    if people > 1:
        return phrase("cv.often-people", often=often, people=people) if often else phrase("cv.people", people=people)
    return phrase("cv.often", often=often) if often else None
