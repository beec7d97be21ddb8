"""What stands on one CV as a JSON Resume: no more than that CV shows."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

import msgspec

from dialogtool.core.basis.phrases import Wordbook, phrase, render
from dialogtool.core.case.case import Citizen
from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.case.plan_values import WorkplaceWord
from dialogtool.core.catalogue.catalogue import Catalogue, Competence
from dialogtool.core.cv.brought import as_item
from dialogtool.core.cv.cv import Cv
from dialogtool.core.cv.experiences import CvExperience, CvSection
from dialogtool.core.findings.career import CareerLine
from dialogtool.core.words.times import to_iso

from .addresses import line_of, parts_of
from .fluency import fluency_of
from .noting import Noting
from .resume_lines import line_in
from .resume_shape import OF, ORDER, OWN, SCHEMA, SECTION_OF, SECTIONS, VERSION, Section
from .tree import Json, grown

Entry = dict[str, Json]
COMPETENCE: Entry = {OF: "competence"}
WORKPLACE: Entry = {OF: "workplace-word"}
BY_NAME = {section.name: section for section in SECTIONS}


def resume_of(cv: Cv, career: Sequence[CareerLine], citizen: Citizen, catalogue: Catalogue, now: datetime) -> Entry:
    """What this CV shows; `career` are the lines it was made of, `now` is in UTC."""
    wordbook = catalogue.phrases
    skills = _skills(cv, catalogue.competences)
    found: dict[str, list[Json]] = {}
    for name, entry in (*_lines(cv, career, wordbook), *skills, *_words(cv.words), *_lived(cv.sections, career)):
        found.setdefault(name, []).append(entry)
    sections = {name: found[name] for name in ORDER if name in found}
    meta: Entry = {"version": VERSION, "lastModified": f"{now.astimezone(UTC):%Y-%m-%dT%H:%M:%S}"}
    return {"$schema": SCHEMA, "basics": _basics(cv, citizen, wordbook), **sections, "meta": meta}


def as_file(resume: Entry) -> bytes:
    """The resume as a file, in UTF-8."""
    return f"{json.dumps(resume, ensure_ascii=False, indent=2)}\n".encode()


def _basics(cv: Cv, citizen: Citizen, wordbook: Wordbook) -> Entry:
    """Who it is, with no more ways to reach somebody than the CV shows; the goal stands there as a goal."""
    email, phone, address = (
        one if one in cv.contact else "" for one in (citizen.email, citizen.phone, citizen.address)
    )
    goal = "cv.goal" if cv.goal_kind == "job" else "cv.goal-education"
    label = (render(phrase(goal, goal=cv.goal), wordbook) or cv.goal) if cv.goal else ""
    basics = _told(name=cv.name, label=label, email=email, phone=phone, summary=cv.profile)
    parts = parts_of(address)
    given_back = line_of(parts.get("address", ""), parts.get("postalCode", ""), parts.get("city", ""))
    basics |= _told(location={**parts})
    return basics if given_back == address else {**basics, OWN: {"address": address}}


def _lines(cv: Cv, career: Sequence[CareerLine], wordbook: Wordbook) -> Iterator[tuple[str, Entry]]:
    for item in _shown(cv, career):
        section = BY_NAME[SECTION_OF[item.kind]]
        yield section.name, entry_of(section, item, wordbook)


def _shown(cv: Cv, career: Sequence[CareerLine]) -> Iterator[CvItemSet]:
    """The lines that stand on the CV, in its order, with the title and the times that it shows."""
    lines = {line.id: line for line in career}
    experiences = (*(one for section in cv.sections for one in section.experiences), *cv.references)
    for shown in experiences:
        item = as_item(lines[shown.id]) if shown.id in lines else None
        if item:
            yield msgspec.structs.replace(
                item, title=shown.title, start=shown.start, end=shown.end, ongoing=shown.ongoing
            )


def entry_of(section: Section, item: CvItemSet, wordbook: Wordbook) -> Entry:
    """The line as an entry; whatever the standard's names would not give back is added under a name of our own."""
    entry = _standard(section, item, wordbook)
    again = line_in(section, grown("", "", entry), Noting())
    own: Entry = {} if again and again.kind == item.kind else {"kind": item.kind}
    again = line_in(section, grown("", "", {**entry, OWN: own}), Noting())
    told, back = msgspec.structs.asdict(item), msgspec.structs.asdict(again) if again else {}
    own |= {name: value for name, value in told.items() if back.get(name) != value}
    return {**entry, OWN: own} if own else entry


def _standard(section: Section, item: CvItemSet, wordbook: Wordbook) -> Entry:
    start, end = to_iso(item.start), "" if item.ongoing else to_iso(item.end)
    more = _all(item.long_text, "\n")
    where = {section.title[0]: item.title, section.place[0]: item.place, "location": item.town}
    match section.name:
        case "languages":
            return _told(**where, fluency=fluency_of(item.level, wordbook), summary=item.text, highlights=more)
        case "certificates":
            named = {**where, section.title[0]: " ".join(filter(None, (item.title, item.level)))}
            return _told(**named, date=end or start, summary=item.text, highlights=more)
        case "skills" | "interests":
            return _told(**where, level=item.level, **_keywords(item.text), highlights=more)
        case "references":
            return _told(**where, reference=item.text, highlights=more)
        case _:
            return _told(**where, startDate=start, endDate=end, summary=item.text, highlights=more)


def _keywords(text: str) -> Entry:
    """A sentence as it is; words between commas as a list."""
    is_told = "\n" in text or text.endswith((".", "!", "?"))
    return {"summary": text} if is_told else {"keywords": _all(text, ", ")}


def _all(text: str, between: str) -> list[Json]:
    """The pieces of the text as a list; an empty text has none."""
    return [*text.split(between)] if text else []


def _told(**named: Json) -> Entry:
    """Only what says something."""
    return {name: value for name, value in named.items() if value}


def _skills(cv: Cv, known: Mapping[str, Competence]) -> Iterator[tuple[str, Entry]]:
    """The competences that the citizen said yes to, each with its short name and what shows it; they are not graded."""
    for competence in cv.competences:
        keywords: list[Json] = [known[competence.id].label] if competence.id in known else []
        yield "skills", {**_told(name=competence.line, keywords=keywords, summary=competence.text), OWN: COMPETENCE}
    for line in cv.also:
        yield "skills", {"name": line, OWN: COMPETENCE}


def _words(words: Sequence[WorkplaceWord]) -> Iterator[tuple[str, Entry]]:
    """What workplaces said."""
    for word in words:
        told = _told(name=word.who or word.place, organization=word.place, reference=word.text)
        yield "references", {**told, OWN: WORKPLACE}


def _lived(sections: Sequence[CvSection], career: Sequence[CareerLine]) -> Iterator[tuple[str, Entry]]:
    """What was done at home, for others and among others; the heading it stands under says what it is."""
    written = {line.id for line in career if line.kind != "care"}
    for section in sections:
        for one in section.experiences:
            if one.id not in written:
                yield "projects", _project(section, one)


def _project(section: CvSection, one: CvExperience) -> Entry:
    return _told(
        name=one.title,
        description=one.story,
        entity=one.place,
        startDate=to_iso(one.start),
        endDate="" if one.ongoing else to_iso(one.end),
        type=section.heading,
    )
