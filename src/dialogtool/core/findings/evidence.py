"""What shows something: told sentences, cards and options, each with how it came to be said."""

from collections.abc import Iterator

import msgspec

from ..basis.record import Record
from ..case.aid_values import Choice, Line, Period
from ..case.answers import Answer, AnswerKey, Origin, Words
from ..case.items import items_in_column, items_of
from ..tool.aids import CardMat, Compass
from ..tool.facts import about
from ..tool.fields import Sorting
from ..tool.library import Library, Meaning, field_of, meaning_of, subject_of


class Evidence(Record):
    """The words that show something, with the question, the meeting, and how they reached the screen.

    `told` is true for a sentence in the citizen's own words, false for the name of a card or an option. `path` is
    where it was told: what belongs to hard times is heard nowhere else. `not_meant` are
    activities and competences that the citizen said these words do not mean. `confirmed_by` is who said it, when a
    workplace did and the citizen said yes.
    """

    answer: AnswerKey
    sentence: str
    question: str
    meeting: str
    language: str
    origin: Origin
    private: bool
    about: str = ""
    activity: str = ""
    shows: tuple[str, ...] = ()
    told: bool = False
    path: str = ""
    not_meant: tuple[str, ...] = ()
    confirmed_by: str = ""


def experience_of(answer: Answer) -> str:
    """The id of the experience that told words belong to; a story about nothing else is one itself."""
    return about(answer.key) or (answer.id if answer.makes == "experience" else "")


def pieces_of(answer: Answer, library: Library) -> Iterator[Evidence]:
    """The sentence that was told, or one piece for each period, and for each card and option but those denied."""
    field = field_of(library, answer.key)
    path = field.path if field else ""
    match answer.value:
        case Words(text=text):
            yield _piece(answer, text, experience_of(answer), subject_of(library, answer.key), path)
        case Line(periods=periods):
            for period in periods:
                yield _of_period(period, answer, path)
        case _:
            for item in held_in(answer, library):
                meaning = meaning_of(library, item, answer.key)
                yield _piece(answer, meaning.label, item, meaning, path)


def evidence_of(answer: Answer, sentence: str, confirmed_by: str) -> Evidence:
    """What somebody else said of the citizen, who said yes to it; it is about no one experience."""
    piece = _piece(answer, sentence, "", Meaning(sentence), "")
    return msgspec.structs.replace(piece, confirmed_by=confirmed_by)


def held_in(answer: Answer, library: Library) -> tuple[str, ...]:
    """What the answer holds, without what lies in a column that says no."""
    no = (column for column, says in says_of(library, answer) if says == "no")
    denied = {item for column in no for item in items_in_column(answer.value, column)}
    return tuple(item for item in items_of(answer.value) if item not in denied)


def says_of(library: Library, answer: Answer) -> tuple[tuple[str, Choice], ...]:
    """The columns of the answer's field that hold a verdict, each with it."""
    field = field_of(library, answer.key)
    columns = field.columns if isinstance(field, Sorting | CardMat | Compass) else ()
    return tuple((column.id, column.says) for column in columns if column.says)


def _of_period(period: Period, answer: Answer, path: str) -> Evidence:
    piece = _piece(answer, period.title, period.id, Meaning(period.title), path)
    return msgspec.structs.replace(piece, private=answer.private or period.private)


def _piece(answer: Answer, sentence: str, experience: str, meaning: Meaning, path: str) -> Evidence:
    return Evidence(
        answer=answer.key,
        sentence=sentence,
        question=answer.question,
        meeting=answer.meeting,
        language=answer.language,
        origin=answer.origin,
        private=answer.private,
        about=experience,
        activity=meaning.activity,
        shows=tuple(dict.fromkeys((*answer.shows, *meaning.shows))),
        told=isinstance(answer.value, Words),
        path=path,
    )
