"""What shows something: told sentences, cards and options, each with how it came to be said."""

from collections.abc import Iterator

from .answers import Answer, AnswerKey, Origin, Words
from .facts import about
from .items import items_of
from .library import Library, Meaning, meaning_of, subject_of
from .record import Record


class Evidence(Record):
    """The words that show something, with the question, the meeting, and how they reached the screen.

    `told` is true for a sentence in the citizen's own words, false for the name of a card or an option.
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


def experience_of(answer: Answer) -> str:
    """The id of the experience that told words belong to; a story about nothing else is one itself."""
    return about(answer.key) or (answer.id if answer.makes == "experience" else "")


def pieces_of(answer: Answer, library: Library) -> Iterator[Evidence]:
    """The sentence that was told, or one piece for each card and option picked."""
    if isinstance(answer.value, Words):
        yield _piece(answer, answer.value.text, experience_of(answer), subject_of(library, answer.key))
    for item in items_of(answer.value):
        meaning = meaning_of(library, item, answer.key)
        yield _piece(answer, meaning.label, item, meaning)


def _piece(answer: Answer, sentence: str, experience: str, meaning: Meaning) -> Evidence:
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
    )
