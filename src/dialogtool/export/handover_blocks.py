"""Overdragelse as blocks: one page for somebody who meets the citizen for the first time."""

from collections.abc import Iterator

from dialogtool.core.basis.phrases import Wordbook
from dialogtool.core.case.answers import StepSet
from dialogtool.core.case.plan_values import WorkplaceWord
from dialogtool.core.papers.blocks import (
    SEPARATOR,
    Block,
    Bullet,
    Document,
    Entry,
    Framed,
    Heading,
    Lead,
    Line,
    Paragraph,
    Title,
)
from dialogtool.core.papers.handover_sheet import HandoverSheet, Tried
from dialogtool.core.words.sentences import as_sentence, opened

from .saying import Saying


def handover_document(sheet: HandoverSheet, wordbook: Wordbook, language: str = "da") -> Document:
    """The sheet in the words of `wordbook`, which must be in `language`; without the citizen's yes it says that."""
    saying = Saying(wordbook, language)
    if not sheet.agreed:
        title = saying.words("handover.title")
        blocks = (Title(text=title), Lead(text=saying.words("handover.no-yes")))
        return Document(title=title, author="", language=language, blocks=blocks)
    return Document(
        title=saying.words("handover.document", name=sheet.name),
        author=sheet.name,
        language=language,
        blocks=(*_top(sheet, saying), *_can(sheet, saying), *_tried(sheet, saying), *_ahead(sheet, saying)),
    )


def _top(sheet: HandoverSheet, saying: Saying) -> Iterator[Block]:
    yield Title(text=sheet.name or saying.words("handover.title"))
    yield Line(parts=(saying.words("handover.title"), saying.words("handover.recipient", recipient=sheet.recipient)))
    yield Line(parts=(saying.words("handover.purpose", purpose=sheet.purpose),))
    yield Lead(text=saying.words("handover.agreed", name=sheet.name))


def _can(sheet: HandoverSheet, saying: Saying) -> Iterator[Block]:
    if sheet.can:
        yield Heading(text=saying.words("handover.can"))
    for one in sheet.can:
        yield Entry(title=one.line, text=saying.words("agreed.said", words=one.example))
    if sheet.works_best or sheet.conditions:
        yield Heading(text=saying.words("handover.conditions"))
    if sheet.works_best:
        yield Paragraph(text=sheet.works_best)
    yield from (Bullet(text=saying.words("handover.condition", words=words)) for words in sheet.conditions)


def _tried(sheet: HandoverSheet, saying: Saying) -> Iterator[Block]:
    """What works and what did not, and what came of it."""
    if sheet.tried or sheet.said:
        yield Heading(text=saying.words("handover.tried"))
    for tried in sheet.tried:
        yield Entry(title=opened(tried.text), detail=_status(tried, saying), text=as_sentence(tried.learnt))
    yield from (Paragraph(text=_word(word, saying)) for word in sheet.said)


def _status(tried: Tried, saying: Saying) -> str:
    return saying.words("handover.trial") if tried.trial else saying.words(f"handover.status.{tried.status}")


def _word(word: WorkplaceWord, saying: Saying) -> str:
    """What a workplace said, and who said it."""
    who = ", ".join(filter(None, (word.who, word.place)))
    said = as_sentence(word.text)
    return saying.words("handover.said", who=who, words=said) if who else saying.words("agreed.said", words=said)


def _ahead(sheet: HandoverSheet, saying: Saying) -> Iterator[Block]:
    """Where it is going, why, the next step, and how to reach the citizen."""
    if sheet.goal:
        yield Heading(text=saying.words("plan.goal"))
        yield Paragraph(text=opened(sheet.goal.text))
    if sheet.goal and sheet.why:
        yield Paragraph(text=saying.words("handover.why", words=as_sentence(sheet.why)))
    if sheet.next_step:
        yield _framed(sheet.next_step, saying)
    if sheet.contact:
        yield Heading(text=saying.words("handover.contact"))
        yield Line(parts=sheet.contact)


def _framed(step: StepSet, saying: Saying) -> Framed:
    when = opened(saying.date_and_week(step.when)) if step.when else ""
    facts = SEPARATOR.join(filter(None, (when, saying.words(f"plan.who.{step.who}"))))
    return Framed(label=saying.words("plan.next-step"), text=opened(step.text), facts=(facts,))
