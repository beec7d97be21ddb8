"""Journalnotat as blocks: for the case system, which takes it as plain text."""

from collections.abc import Iterator

from dialogtool.core.basis.phrases import Wordbook, join_words
from dialogtool.core.case.answers import StepSet
from dialogtool.core.papers.blocks import SEPARATOR, Block, Bullet, Document, Heading, Line, Paragraph, Title
from dialogtool.core.papers.meeting_note import MeetingNote
from dialogtool.core.words.sentences import as_sentence, opened

from .saying import Saying


def note_document(note: MeetingNote, wordbook: Wordbook, language: str = "da") -> Document:
    """The note in the words of `wordbook`, which must be in `language`; the citizen's own words stand in quotes."""
    saying = Saying(wordbook, language)
    return Document(
        title=saying.words("note.document", name=note.name) if note.name else saying.words("note.title"),
        author=note.name,
        language=language,
        blocks=(
            *_top(note, saying),
            *_listed("note.worked", _tools(note, saying), saying),
            *_listed("note.written", _written(note, saying), saying),
            *_listed("note.went", map(_bullet, _went(note, saying)), saying),
            *_listed("note.agreed", map(_bullet, _agreed(note, saying)), saying),
            *_next(note, saying),
            *_quotes(note, saying),
        ),
    )


def _top(note: MeetingNote, saying: Saying) -> Iterator[Block]:
    yield Title(text=saying.words("note.title"))
    yield Line(parts=tuple(filter(None, (note.name, opened(_when(note, saying))))))
    if note.started:
        yield Line(parts=tuple(_present(note, saying)))


def _when(note: MeetingNote, saying: Saying) -> str:
    if note.started is None:
        return ""
    date, start = saying.long_date(note.started.date()), saying.time(note.started)
    if note.ended is None:
        return saying.words("note.when", date=date, start=start)
    return saying.words("note.when-span", date=date, start=start, end=saying.time(note.ended))


def _present(note: MeetingNote, saying: Saying) -> Iterator[str]:
    """Who was there, and the interpreter with the language that was spoken."""
    people = (note.name, *(note.present or (saying.words("note.caseworker"),)))
    named = join_words(tuple(filter(None, people)), saying.words("and"))
    yield saying.words("note.present", people=named)
    if note.interpreter:
        spoken = saying.language_name(note.spoken) if note.spoken != saying.language else ""
        yield saying.words("note.interpreter-in", language=spoken) if spoken else saying.words("note.interpreter")


def _listed(id: str, blocks: Iterator[Block], saying: Saying) -> Iterator[Block]:
    """The blocks under their heading, or nothing."""
    if held := tuple(blocks):
        yield Heading(text=saying.words(id))
        yield from held


def _tools(note: MeetingNote, saying: Saying) -> Iterator[Block]:
    if note.tools:
        yield Paragraph(text=as_sentence(join_words(note.tools, saying.words("and"))))


def _bullet(text: str) -> Bullet:
    return Bullet(text=text)


def _written(note: MeetingNote, saying: Saying) -> Iterator[Block]:
    """What the two chose to write; what the citizen wrote is attributed."""
    if not note.written.strip():
        return
    if note.by_citizen:
        yield Paragraph(text=saying.words("note.written-by", words=" ".join(note.written.split())))
    else:
        yield Paragraph(text=note.written)


def _went(note: MeetingNote, saying: Saying) -> Iterator[str]:
    yield from (saying.words(f"note.went.{one.status}", step=one.text) for one in note.went)


def _agreed(note: MeetingNote, saying: Saying) -> Iterator[str]:
    if note.goal:
        yield saying.words("note.goal", words=note.goal.text)
    yield from (_step(step, saying) for step in note.agreed)


def _step(step: StepSet, saying: Saying) -> str:
    """Who does what, and when; what the citizen is to do stands in the citizen's words."""
    said = saying.words(f"note.by-{step.who}", words=step.text)
    return SEPARATOR.join(filter(None, (said, saying.long_date(step.when) if step.when else "")))


def _next(note: MeetingNote, saying: Saying) -> Iterator[Block]:
    if note.next_step:
        yield Heading(text=saying.words("note.next-step"))
        yield Paragraph(text=_step(note.next_step, saying))
    if note.started and note.next_meeting:
        yield Paragraph(text=saying.words("note.meeting", date=saying.date_and_week(note.next_meeting)))
    elif note.started:
        yield Paragraph(text=saying.words("note.no-meeting"))


def _quotes(note: MeetingNote, saying: Saying) -> Iterator[Block]:
    """Whose the quoted words are, where there are any."""
    steps = (*note.agreed, *((note.next_step,) if note.next_step else ()))
    if note.goal or any(step.who == "citizen" for step in steps):
        yield Paragraph(text=saying.words("note.quotes"))
