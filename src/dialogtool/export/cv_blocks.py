"""The CV as blocks: one column that an employer and an applicant system can both read from top to bottom."""

from collections.abc import Iterator

from dialogtool.core.blocks import Block, Bullet, Document, Entry, Heading, Lead, Line, Paragraph, Room, Title
from dialogtool.core.cv import Cv
from dialogtool.core.cv_experiences import CvExperience, CvSection
from dialogtool.core.phrases import Wordbook, render

from .saying import Saying

TO_FILL_IN = (("cv.heading.profile", 4), ("cv.heading.competences", 10))
"""Headings, with lines to write on, of a CV that holds nothing yet."""


def cv_document(cv: Cv, wordbook: Wordbook, language: str = "da") -> Document:
    """The CV in the words of `wordbook`, which must be in `language`."""
    saying = Saying(wordbook, language)
    return Document(
        title=saying.words("cv.title", name=cv.name) if cv.name else saying.words("cv.title-no-name"),
        author=cv.name,
        language=language,
        blocks=(*_top(cv, saying), *_body(cv, saying)),
    )


def _top(cv: Cv, saying: Saying) -> Iterator[Block]:
    if cv.name:
        yield Title(text=cv.name)
    if cv.contact:
        yield Line(parts=cv.contact)
    if cv.goal:
        yield Lead(text=saying.words("cv.goal", goal=cv.goal))


def _body(cv: Cv, saying: Saying) -> Iterator[Block]:
    if not (cv.profile or cv.competences or cv.sections):
        yield from _to_fill_in(saying)
    if cv.profile:
        yield Heading(text=saying.words("cv.heading.profile"))
        yield Paragraph(text=cv.profile)
    if cv.competences:
        yield Heading(text=saying.words("cv.heading.competences"))
        yield from _competences(cv, saying)
    for section in cv.sections:
        yield from _section(section, saying)


def _to_fill_in(saying: Saying) -> Iterator[Block]:
    """A sheet to go on with by hand, for a CV that holds nothing yet: never an empty page."""
    for id, lines in TO_FILL_IN:
        yield Heading(text=saying.words(id))
        yield Room(lines=lines)


def _competences(cv: Cv, saying: Saying) -> Iterator[Block]:
    """Those in front, each with what shows it; the others as a list, under a heading of its own if need be."""
    told = cv.competences if any(competence.text for competence in cv.competences) else ()
    yield from (Entry(title=competence.line, text=competence.text) for competence in told)
    lines = (*(competence.line for competence in cv.competences if not told), *cv.also)
    if told and lines:
        yield Heading(text=saying.words("cv.heading.also"), level=2)
    yield from (Bullet(text=line) for line in lines)


def _section(section: CvSection, saying: Saying) -> Iterator[Block]:
    """What is told of first; several that are only named are a list after it."""
    yield Heading(text=section.heading)
    entries = [_experience(experience, saying) for experience in section.experiences]
    bare = [entry for entry in entries if not (entry.text or entry.detail)]
    listed = bare if len(bare) > 1 else []
    yield from (entry for entry in entries if entry not in listed)
    yield from (Bullet(text=entry.title) for entry in listed)


def _experience(experience: CvExperience, saying: Saying) -> Entry:
    detail = render(experience.detail, saying.wordbook) if experience.detail else ""
    return Entry(title=experience.title, detail=detail, text=experience.story)
