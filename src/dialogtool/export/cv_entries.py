"""One thing somebody has done as a block: where, when, in which words, and who vouches for it."""

from collections.abc import Iterator

from dialogtool.core.basis.phrases import render
from dialogtool.core.case.plan_values import WorkplaceWord
from dialogtool.core.cv.experiences import CvExperience, CvSection
from dialogtool.core.papers.blocks import SEPARATOR, Block, Bullet, Entry, Heading
from dialogtool.core.words.times import span

from .saying import Saying

MOTHER_TONGUE = "modersmål"
AS_LIST = frozenset({"language", "licence", "it"})
"""What is a list of short lines, each with how well or since when."""


def section_blocks(section: CvSection, saying: Saying) -> Iterator[Block]:
    """What is told of first; several that are only named are a list after it."""
    yield Heading(text=section.heading)
    entries = [entry_of(experience, saying) for experience in section.experiences]
    short = [entry for entry in entries if not entry.text and (section.kind in AS_LIST or not entry.detail)]
    listed = short if len(short) > 1 or section.kind in AS_LIST else []
    yield from (entry for entry in entries if entry not in listed)
    yield from (Bullet(text=entry.title, detail=entry.detail) for entry in listed)


def entry_of(experience: CvExperience, saying: Saying) -> Entry:
    """The experience with its place after the title, and when, how well and how often in a lower voice."""
    when = span(experience.start, experience.end, experience.ongoing, saying.wordbook)
    often = render(experience.detail, saying.wordbook) if experience.detail else ""
    vouched = saying.words("cv.confirmed", who=experience.confirmed_by) if experience.confirmed_by else ""
    return Entry(
        title=experience.whole_title,
        detail=SEPARATOR.join(filter(None, (level_of(experience, saying), when, often))),
        text="\n".join(filter(None, (experience.story, vouched))),
    )


def level_of(experience: CvExperience, saying: Saying) -> str:
    """How well a language is known in plain words, and which categories a licence has; else what was written."""
    level = experience.level.strip()
    match experience.kind:
        case "language":
            return saying.words(f"cv.level.{'native' if level.lower() == MOTHER_TONGUE else level.lower()}") or level
        case "licence" if level:
            return saying.words("cv.categories", level=level)
        case _:
            return level


def word_of(word: WorkplaceWord, saying: Saying) -> str:
    """What a workplace said, in quotation marks, and who said it."""
    who = ", ".join(filter(None, (word.who, word.place)))
    text = " ".join(word.text.split())
    return saying.words("cv.word-of", text=text, who=who) if who else saying.words("cv.word", text=text)
