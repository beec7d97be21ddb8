"""Det har vi aftalt as blocks: one page in large print, with another language under each line when asked for."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from dialogtool.core.basis.phrases import Wordbook
from dialogtool.core.case.answers import StepSet
from dialogtool.core.papers.blocks import (
    SEPARATOR,
    Beside,
    Block,
    Bullet,
    Document,
    Entry,
    Framed,
    Heading,
    Lead,
    Line,
    Paragraph,
    Room,
    Title,
)
from dialogtool.core.papers.take_home import Found, TakeHome
from dialogtool.core.plan.plan import PlannedTrial
from dialogtool.core.words.sentences import opened

from .saying import Pair, Saying, Tongue, pair_of
from .trial_blocks import days_of, hours_of, trial_entry

LEAST_ROOM = 1


def take_home_document(
    sheet: TakeHome, wordbook: Wordbook, language: str = "da", beside: Tongue | None = None
) -> Document:
    """The sheet in the words of `wordbook`, which must be in `language`; what the citizen said stays as it was said."""
    pair = pair_of(wordbook, language, beside)
    words = pair.first.words
    return Document(
        title=words("agreed.document", name=sheet.name) if sheet.name else words("agreed.title"),
        author=sheet.name,
        language=language,
        blocks=(
            *_top(sheet, pair),
            *_steps(sheet, pair),
            *_trials(sheet, pair),
            *_found(sheet, pair),
            *_call(sheet, pair),
            Room(lines=LEAST_ROOM),
        ),
    )


def _top(sheet: TakeHome, pair: Pair) -> Iterator[Block]:
    yield Title(text=pair.first.words("agreed.title"))
    yield from pair.beside(lambda saying: saying.words("agreed.title"))
    day = opened(pair.first.long_date(sheet.day)) if sheet.day else ""
    if facts := tuple(filter(None, (sheet.name, day))):
        yield Line(parts=facts)
    yield _framed(sheet, pair)
    yield from _meeting(sheet, pair)


def _framed(sheet: TakeHome, pair: Pair) -> Framed:
    """The next step in its frame; an empty frame to write in when none is chosen."""
    label = pair.label("plan.next-step")
    sayings = (pair.first, *((pair.second,) if pair.second else ()))
    if sheet.next_step is None:
        empty = (saying.words("plan.no-step") for saying in sayings)
        return Framed(label=label, text="", facts=tuple(filter(None, empty)))
    step = sheet.next_step.step
    facts = (_when_said(step, sheet.day, saying) for saying in sayings)
    helps = pair.first.words("plan.helps", helps=step.helps) if step.helps else ""
    return Framed(label=label, text=opened(step.text), facts=tuple(filter(None, (*facts, helps))))


def _meeting(sheet: TakeHome, pair: Pair) -> Iterator[Block]:
    """When the two meet again, or a line to write it on."""
    if sheet.next_meeting is None:
        yield from _heading("agreed.meeting", pair)
        yield Room(lines=1)
        return
    yield Lead(text=_again(sheet, pair.first))
    yield from pair.beside(partial(_again, sheet))


def _again(sheet: TakeHome, saying: Saying) -> str:
    day = saying.date_and_week(sheet.next_meeting) if sheet.next_meeting else ""
    return saying.words("plan.meeting", date=day) if day else ""


def _heading(id: str, pair: Pair) -> Iterator[Block]:
    yield Heading(text=pair.first.words(id))
    yield from pair.beside(lambda saying: saying.words(id))


def _steps(sheet: TakeHome, pair: Pair) -> Iterator[Block]:
    """Who does what, and when."""
    if sheet.steps:
        yield from _heading("agreed.steps", pair)
    for planned in sheet.steps:
        yield Bullet(
            text=opened(planned.step.text), detail=_when_said(planned.step, sheet.day, pair.first), mark="step"
        )
        yield from pair.beside(partial(_when_said, planned.step, sheet.day))
    if sheet.more:
        yield Paragraph(text=pair.first.words("agreed.more"))
        yield from pair.beside(lambda saying: saying.words("agreed.more"))


def _when_said(step: StepSet, day: date | None, saying: Saying) -> str:
    """Who does it, and when, on one line; a day before that of the sheet is not said."""
    when = saying.coming_date(step.when, day or step.when) if step.when else ""
    return SEPARATOR.join(filter(None, (saying.words(f"agreed.who.{step.who}"), when)))


def _trials(sheet: TakeHome, pair: Pair) -> Iterator[Block]:
    """The time at a workplace that runs or comes."""
    if sheet.trials:
        yield from _heading("plan.trial.heading", pair)
    for planned in sheet.trials:
        yield trial_entry(planned, pair.first)
        yield from pair.beside(partial(_when_there, planned, pair))


def _when_there(planned: PlannedTrial, pair: Pair, saying: Saying) -> str:
    """What it is, from when to when, and the hours, as far as they are in that language."""
    named = (pair.content(name) for name in (planned.scheme, planned.function))
    known = (name for name in named if name not in (planned.scheme, planned.function))
    return SEPARATOR.join(filter(None, (*known, days_of(planned.trial, saying), hours_of(planned.trial, saying))))


def _found(sheet: TakeHome, pair: Pair) -> Iterator[Block]:
    if sheet.found:
        yield from _heading("agreed.found", pair)
    for found in sheet.found:
        yield from _one_found(found, pair)


def _one_found(found: Found, pair: Pair) -> Iterator[Block]:
    """The line with the citizen's example, or with the same in the other language, which takes the example's place."""
    translated = found.line if found.own else pair.content(found.line)
    if pair.second and translated != found.line:
        yield Entry(title=found.line)
        yield Beside(text=translated, language=pair.second.language)
    else:
        example = pair.first.words("agreed.said", words=found.example) if found.example else ""
        yield Entry(title=found.line, text=example)


def _call(sheet: TakeHome, pair: Pair) -> Iterator[Block]:
    if sheet.call:
        yield from _heading("agreed.call", pair)
        yield Entry(title=sheet.call.name, detail=sheet.call.helps)
