"""The qualified CV, derived from what the citizen confirmed. Nothing in it is stored twice."""

from functools import partial
from typing import Literal

from ..basis.phrases import phrase, render
from ..basis.record import Record
from ..case.answers import Answer, GoalSet, Photo, Words, is_empty
from ..case.case import Case, answers_by_age
from ..case.cv_values import CvSettings, Layout
from ..case.keys import line_left_out_key, line_order_key, photo_key
from ..case.plan_values import WorkplaceWord
from ..findings.career import CareerLine, career_of, listed
from ..findings.findings import Findings
from ..tool.library import Library
from ..words.sentences import as_sentence
from .competences import (
    FRONT,
    TELLING,
    WORDINGS,
    Asked,
    CvCompetence,
    candidates,
    entries_of,
    goal_of,
    in_order,
    is_backed,
    line_of,
    profile_text,
    wording_of,
)
from .experiences import CvExperience, CvSection, Telling, of_line
from .sections import Lived, sections_of
from .versions import chosen_ids, extras_of, is_left_out, settings_of

__all__ = [
    "ALSO",
    "FRONT",
    "WORDINGS",
    "Cv",
    "CvCompetence",
    "build_cv",
    "candidates",
    "goal_of",
    "in_order",
    "is_backed",
    "line_of",
    "profile_text",
    "wording_of",
]

WORKS_BEST = "citizen.works-best"
"""The fact under which the citizen's own sentence to an employer is kept."""


ALSO = 6
"""At most so many competences are named besides those in front: a CV has two pages."""

PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff")
"""How a PNG and a JPEG file begin."""


class Cv(Record):
    """The whole CV as content, without layout. `profile` is a paragraph; `also` are labels without examples.

    `goal_hours` and `goal_place` say how many hours and where, as far as that was told, in any words.
    `works_best` is the citizen's own sentence "Jeg arbejder bedst, når ...". `references` are people who vouch, `words`
    what workplaces said. `photo` is a PNG or JPEG file, empty for none. With `dated`, times stand on it.
    """

    name: str
    contact: tuple[str, ...]
    goal: str
    profile: str
    competences: tuple[CvCompetence, ...]
    also: tuple[str, ...]
    sections: tuple[CvSection, ...]
    goal_kind: Literal["job", "education"] = "job"
    goal_hours: str = ""
    goal_place: str = ""
    works_best: str = ""
    references: tuple[CvExperience, ...] = ()
    words: tuple[WorkplaceWord, ...] = ()
    photo: bytes = b""
    layout: Layout = "competences"
    dated: bool = True


def build_cv(case: Case, library: Library, findings: Findings, cv: str = "", language: str = TELLING) -> Cv:
    """One CV as the case stands now; "" is the first of them. The library must be in the language asked for."""
    asked, settings = Asked(cv=cv, language=language), settings_of(case, cv)
    profile = profile_text(case, library, findings, cv, language)
    entries = entries_of(case, library, findings, profile, asked)
    front = tuple(entry for entry in entries[:FRONT] if entry.backed)
    goal, extras = goal_of(case, findings.material, cv), extras_of(settings)
    career = career_of(findings.material, library)
    telling = _telling(settings, front, asked)
    return Cv(
        name=case.citizen.name,
        contact=_contact(case, address="address" in extras),
        goal=_goal_in(goal, library, asked) if goal else "",
        goal_kind=goal.kind if goal else "job",
        goal_hours=goal.hours if goal else "",
        goal_place=goal.place if goal else "",
        profile=profile,
        competences=front,
        also=tuple(entry.line for entry in entries[len(front) :][:ALSO]),
        sections=sections_of(library, findings.material, _lived(case, career, entries, settings, telling, cv)),
        works_best=works_best_told(case, library, asked) if "conditions" in extras else "",
        references=_references(case, career, library, telling, cv) if "references" in extras else (),
        words=_words(findings, asked) if "references" in extras else (),
        photo=_photo(case) if "photo" in extras else b"",
        layout=settings.layout,
        dated="dates" in extras,
    )


def _goal_in(goal: GoalSet, library: Library, asked: Asked) -> str:
    """The goal as it was told; in another language the name of its work, where there is one."""
    function = None if asked.speaks(TELLING) else library.catalogue.functions.get(goal.function)
    return function.label if function else goal.text


def _contact(case: Case, address: bool) -> tuple[str, ...]:
    citizen = case.citizen
    return tuple(filter(None, (citizen.address if address else "", citizen.phone, citizen.email)))


def _telling(settings: CvSettings, front: tuple[CvCompetence, ...], asked: Asked) -> Telling:
    """How the lines are told; what the competences in front say is not told again."""
    return Telling(
        said=" ".join(entry.text for entry in front),
        long=settings.long,
        dated="dates" in extras_of(settings),
        texts=asked.speaks(TELLING),
    )


def _lived(
    case: Case,
    career: tuple[CareerLine, ...],
    entries: tuple[CvCompetence, ...],
    settings: CvSettings,
    telling: Telling,
    cv: str,
) -> Lived:
    """What stands in the sections: each line but those left out, and what backs the competences on the CV."""
    apart = {"reference"} if "breaks" in extras_of(settings) else {"reference", "break"}
    about = dict.fromkeys(shown.evidence.about for entry in entries for shown in entry.shown)
    return Lived(
        lines=tuple(line for line in career if line.kind not in apart and _stays(case, line.id, cv)),
        about=tuple(id for id in about if _stays(case, id, cv)),
        known=frozenset(line.id for line in career),
        telling=telling,
        order=chosen_ids(case, line_order_key, cv),
    )


def _stays(case: Case, line: str, cv: str) -> bool:
    return not is_left_out(case, partial(line_left_out_key, line), cv)


def works_best_answer(case: Case) -> Answer | None:
    """Where the sentence to an employer was told last; None where nobody has asked for it."""
    told = [answer for answer in answers_by_age(case) if answer.fact == WORKS_BEST]
    said = [answer for answer in told if not is_empty(answer.value)]
    return next(reversed(said or told), None)


def works_best_told(case: Case, library: Library, asked: Asked | None = None) -> str:
    """The citizen's own sentence to an employer, as it was told; "" when there is none, or it is marked."""
    last = works_best_answer(case)
    if not (last and isinstance(last.value, Words)) or last.private or is_empty(last.value):
        return ""
    if not (asked or Asked()).speaks(last.language):
        return ""
    words = " ".join(last.value.text.split())
    if words.lower().startswith("jeg "):
        return as_sentence(words)
    rest = words.removeprefix("når ").removeprefix("Når ")
    return as_sentence(render(phrase("cv.works-best", words=rest), library.catalogue.phrases)) or as_sentence(words)


def _references(
    case: Case, career: tuple[CareerLine, ...], library: Library, telling: Telling, cv: str
) -> tuple[CvExperience, ...]:
    """The people who vouch, as they were told."""
    people = (line for line in career if line.kind == "reference" and _stays(case, line.id, cv))
    return tuple(of_line(line, telling, library) for line in listed(people, chosen_ids(case, line_order_key, cv)))


def _words(findings: Findings, asked: Asked) -> tuple[WorkplaceWord, ...]:
    """What workplaces said and the citizen said yes to."""
    return tuple(word for word in findings.material.words.values() if word.confirmed and asked.speaks(TELLING))


def _photo(case: Case) -> bytes:
    answer = case.answers.get(photo_key())
    data = answer.value.data if answer and isinstance(answer.value, Photo) and not answer.private else b""
    return data if data.startswith(PICTURES) else b""
