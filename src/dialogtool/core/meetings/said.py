"""What was said, for looking it up: the citizen's own words in each answer, and where they were said."""

from collections.abc import Iterator
from datetime import datetime

from ..basis.record import Record
from ..case.aid_values import Line, People, Went
from ..case.answers import Answer, AnswerKey, Chosen, GoalSet, Ruling, StepSet, SubGoalSet, Value, Verdict, Words
from ..case.case import Case, answers_by_age
from ..case.cv_values import CvItemSet
from ..case.plan_values import TrialSet, WorkplaceWord
from ..sharing.left_out import is_own, left_out_of
from ..tool.library import Library
from ..words.folding import spoken_words


class Said(Record):
    """Something said: the words, the question, the meeting it was said in, and when (UTC)."""

    key: AnswerKey
    question: str
    words: str
    meeting: str
    at: datetime


def said_in_answer(answer: Answer) -> str:
    """What can be looked up of an answer; "" for what is marked, and for what the caseworker wrote alone."""
    if answer.private or is_own(answer.key):
        return ""
    return " · ".join(text.strip() for text in own_texts(answer.value) if text.strip())


def find_in_case(case: Case, typed: str, library: Library) -> tuple[Said, ...]:
    """Everything said in which each word typed begins a word, the newest first; nothing for nothing.

    What is marked "Ikke i papirer" is not found, nor what was told of the same.
    """
    wanted = spoken_words(typed)
    if not wanted:
        return ()
    hidden = left_out_of(case, library).keys
    told = (answer for answer in reversed(answers_by_age(case)) if answer.key not in hidden)
    said = ((answer, said_in_answer(answer)) for answer in told)
    return tuple(
        Said(key=answer.key, question=answer.question, words=words, meeting=answer.meeting, at=answer.at)
        for answer, words in said
        if words and _fits(wanted, words)
    )


def _fits(wanted: tuple[str, ...], words: str) -> bool:
    """True when each word begins a word of what was said."""
    known = spoken_words(words)
    return all(any(word.startswith(begun) for word in known) for begun in wanted)


def around(words: str, typed: str, longest: int = 180) -> str:
    """The words around the first one that was looked for, in so many characters."""
    wanted = spoken_words(typed)
    if len(words) <= longest:
        return words
    tokens = words.split(" ")
    hits = (place for place, token in enumerate(tokens) if any(w.startswith(wanted) for w in spoken_words(token)))
    before = len(" ".join(tokens[: next(hits, 0)]))
    start = words.rfind(" ", 0, max(before - longest // 3, 0)) + 1
    fits = len(words) - start <= longest
    end = len(words) if fits else words.rfind(" ", start, start + longest)
    cut = words[start : end if end > start else start + longest]
    return ("… " if start else "") + cut + (" …" if start + len(cut) < len(words) else "")


def own_texts(value: Value | None) -> Iterator[str]:
    """The texts of a value that somebody said, and no ids."""
    match value:
        case Words(text=text) | Ruling(reason=text) | Verdict(wording=text) | SubGoalSet(text=text):
            yield text
        case Chosen(own=own):
            yield from own
        case GoalSet(text=text, hours=hours, place=place, first_contact=contact, why_left=why):
            yield from (text, hours, place, contact, why)
        case StepSet(text=text, helps=helps, hinders=hinders, then=then, reason=reason):
            yield from (text, helps, hinders, then, reason)
        case _:
            yield from _texts_of_parts(value)


def _texts_of_parts(value: Value | None) -> Iterator[str]:
    """The same for lives, people, lines of the CV and workplaces."""
    match value:
        case Line(periods=periods):
            yield from (period.title for period in periods if not period.private)
        case People(people=people):
            yield from (f"{person.name} {person.helps}" for person in people)
        case Went(steps=steps):
            yield from (how.reason for how in steps.values())
        case CvItemSet(title=title, place=place, text=text, long_text=more):
            yield from (title, place, text, more)
        case TrialSet(place=place, function=function, contact=contact, agreed=agreed, learn=learn, after=after):
            yield from (place, function, contact, agreed, learn, after)
        case WorkplaceWord(text=text, who=who, place=place):
            yield from (text, who, place)
        case _:
            return
