"""The CV as blocks: one column that an employer and an applicant system can both read from top to bottom."""

from collections.abc import Iterable, Iterator

from dialogtool.core.basis.phrases import Wordbook
from dialogtool.core.cv.cv import Cv
from dialogtool.core.cv.experiences import CvSection
from dialogtool.core.papers.blocks import (
    Block,
    Bullet,
    Document,
    Entry,
    Framed,
    Heading,
    Lead,
    Line,
    Paragraph,
    Picture,
    Room,
    Title,
)
from dialogtool.core.words.sentences import opened

from .cv_entries import entry_of, section_blocks, word_of
from .saying import Saying
from .trial_blocks import hours_said

TO_FILL_IN = (("cv.heading.profile", 4), ("cv.heading.competences", 10))
"""Headings, with lines to write on, of a CV that holds nothing yet."""

AFTER_COMPETENCES = frozenset({"language", "licence", "it", "leisure"})
"""What comes after the competences also where the years come first."""

PHOTO_WIDTH = 32
"""Millimetres."""

ON_A_VISIT = 3
"""So many competences stand on the page for a workplace visit."""


def cv_document(cv: Cv, wordbook: Wordbook, language: str = "da") -> Document:
    """The CV in its layout and in the words of `wordbook`, which must be in `language`."""
    saying = Saying(wordbook, language)
    kind = "cv.short" if cv.layout == "short" else "cv.title"
    match cv.layout:
        case "competences":
            blocks = (*_top(cv, saying), *_body(cv, saying))
        case "chronological":
            blocks = (*_top(cv, saying), *_by_years(cv, saying))
        case _:
            blocks = tuple(_short(cv, saying))
    return Document(
        title=saying.words(kind, name=cv.name) if cv.name else saying.words(f"{kind}-no-name"),
        author=cv.name,
        language=language,
        blocks=blocks,
    )


def _top(cv: Cv, saying: Saying) -> Iterator[Block]:
    yield from _photo(cv, saying)
    if cv.name:
        yield Title(text=cv.name)
    if cv.contact:
        yield Line(parts=cv.contact)
    if cv.goal:
        yield Lead(text=saying.words("cv.goal" if cv.goal_kind == "job" else "cv.goal-education", goal=cv.goal))


def _photo(cv: Cv, saying: Saying) -> Iterator[Block]:
    if cv.photo:
        yield Picture(data=cv.photo, alt=saying.words("cv.photo", name=cv.name), width=PHOTO_WIDTH)


def _body(cv: Cv, saying: Saying) -> Iterator[Block]:
    """What somebody can comes first, then what was done."""
    yield from _first(cv, saying)
    yield from _competences(cv, saying)
    yield from _sections(cv.sections, saying)
    yield from _references(cv, saying)


def _by_years(cv: Cv, saying: Saying) -> Iterator[Block]:
    """What was done comes first, then what it has made somebody good at."""
    yield from _first(cv, saying)
    yield from _sections((part for part in cv.sections if part.kind not in AFTER_COMPETENCES), saying)
    yield from _competences(cv, saying)
    yield from _sections((part for part in cv.sections if part.kind in AFTER_COMPETENCES), saying)
    yield from _references(cv, saying)


def _first(cv: Cv, saying: Saying) -> Iterator[Block]:
    if not (cv.profile or cv.competences or cv.sections):
        yield from _to_fill_in(saying)
    if cv.profile:
        yield Heading(text=saying.words("cv.heading.profile"))
        yield Paragraph(text=cv.profile)
    yield from _works_best(cv, saying)


def _works_best(cv: Cv, saying: Saying) -> Iterator[Block]:
    if cv.works_best:
        yield Heading(text=saying.words("cv.heading.works-best"))
        yield Paragraph(text=cv.works_best)


def _to_fill_in(saying: Saying) -> Iterator[Block]:
    """A sheet to go on with by hand, for a CV that holds nothing yet: never an empty page."""
    for id, lines in TO_FILL_IN:
        yield Heading(text=saying.words(id))
        yield Room(lines=lines)


def _competences(cv: Cv, saying: Saying) -> Iterator[Block]:
    """Those in front, each with what shows it; the others as a list, under a heading of its own if need be."""
    if not cv.competences:
        return
    yield Heading(text=saying.words("cv.heading.competences"))
    told = cv.competences if any(competence.text for competence in cv.competences) else ()
    yield from (Entry(title=competence.line, text=competence.text) for competence in told)
    lines = (*(competence.line for competence in cv.competences if not told), *cv.also)
    if told and lines:
        yield Heading(text=saying.words("cv.heading.also"), level=2)
    yield from (Bullet(text=line) for line in lines)


def _sections(sections: Iterable[CvSection], saying: Saying) -> Iterator[Block]:
    for section in sections:
        yield from section_blocks(section, saying)


def _references(cv: Cv, saying: Saying) -> Iterator[Block]:
    if cv.references or cv.words:
        yield Heading(text=saying.words("cv.heading.reference"))
    yield from (entry_of(person, saying) for person in cv.references)
    yield from (Paragraph(text=word_of(word, saying)) for word in cv.words)


def _short(cv: Cv, saying: Saying) -> Iterator[Block]:
    """One page to hand over on a visit: who, what for, three things I can, how it goes best, and how to reach me."""
    yield from _photo(cv, saying)
    yield Title(text=cv.name or saying.words("cv.short-no-name"))
    if cv.goal:
        facts = map(opened, filter(None, (hours_said(cv.goal_hours, saying), cv.goal_place)))
        label = saying.words("cv.short-goal" if cv.goal_kind == "job" else "plan.goal")
        yield Framed(label=label, text=cv.goal, facts=tuple(facts))
    yield Heading(text=saying.words("cv.heading.competences"))
    if not cv.competences:
        yield Room(lines=6)
    told_first = sorted(cv.competences, key=lambda competence: not competence.text)
    yield from (Entry(title=one.line, text=one.text) for one in told_first[:ON_A_VISIT])
    yield from _works_best(cv, saying)
    if cv.contact:
        yield Heading(text=saying.words("cv.heading.contact"))
        yield Line(parts=cv.contact)
