"""What somebody brings along from elsewhere, such as a CV in a file: what it holds, and how a case takes it in.

Nothing of it is taken in unseen: lines of a career become answers that the two can change or take away, and whatever
is no line of a career becomes material to talk about, which no document is made of.
"""

from collections.abc import Callable, Iterator

import msgspec

from ..basis.problems import Problem
from ..basis.record import Record
from ..case.answers import Answer, Value, Words
from ..case.case import Case, Citizen, with_answer, with_citizen
from ..case.cv_values import CvItemSet
from ..case.keys import cv_item_key, material_key, profile_key
from ..findings.career import CareerLine, career_of
from ..findings.material import material_of
from ..tool.asking import Asked, Hand, answered
from ..tool.library import Library
from ..words.cleaning import LONGEST
from ..words.sentences import opened
from .old_lines import worth_a_talk


class About(Record):
    """What a file says of the person; `profile` is a text about them. Each is "" where the file says nothing."""

    name: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    profile: str = ""


class TalkAbout(Record):
    """Lines to talk about, in the order of the file: never facts."""

    lines: tuple[str, ...] = ()


class Imported(Record):
    """What was read from a file.

    `not_held` names what the file says and no part of a case holds, by its place such as "work[0].url". `problems` say
    what was wrong, each with its place as `file`; the rest was read all the same.
    """

    items: tuple[CvItemSet, ...] = ()
    about: About = About()
    talk_about: TalkAbout = TalkAbout()
    not_held: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


class TakenIn(Record):
    """The case with what was brought along.

    `items` are the lines that are new in it. `kept` names the details that the case had already and that stay as they
    were: "name", "phone", "email", "address" or "profile". `lines` are those to talk about, without headings, the name,
    and whatever holds a civil registration number.
    """

    case: Case
    items: tuple[CvItemSet, ...] = ()
    kept: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()


def taken_in(case: Case, brought: Imported, library: Library, source: str, new_hand: Callable[[], Hand]) -> TakenIn:
    """The case with all that it did not hold before; `source` is what the file is called.

    Nothing that was there is changed, and no line stands twice. What is called as something that is marked "Ikke i
    papirer" gets the mark too.
    """
    known, marked = {_plain(item) for item in _held(case, library)}, _marked(case, library)
    new = tuple(item for item in dict.fromkeys(brought.items) if _plain(item) not in known)
    citizen, kept = _details(case, brought.about)
    taken = with_citizen(case, citizen)
    if brought.about.profile and profile_key() not in case.answers:
        taken = _put(taken, Asked(key=profile_key(), question=""), Words(brought.about.profile), new_hand())
    for item in new:
        hand = new_hand()
        private = item.title.casefold() in marked
        asked = Asked(key=cv_item_key(hand.id), question="", makes="cv-item", private=private)
        taken = _put(taken, asked, item, hand)
    there = {answer.value for answer in case.answers.values() if answer.key == material_key(answer.key.subject)}
    lines = tuple(worth_a_talk(brought.talk_about.lines, citizen.name))
    for text in _in_answers(lines):
        if Words(text) in there:
            continue
        hand = new_hand()
        taken = _put(taken, Asked(key=material_key(hand.id), question=source), Words(text), hand)
    return TakenIn(case=taken, items=new, kept=kept, lines=lines)


def as_item(line: CareerLine) -> CvItemSet | None:
    """The line as an answer holds it; None for care, which is no line that is written for a CV."""
    if line.kind == "care":
        return None
    held = {name: getattr(line, name) for name in CvItemSet.__struct_fields__}
    return CvItemSet(**held)


def _put(case: Case, asked: Asked, value: Value, hand: Hand) -> Case:
    return with_answer(case, answered(asked, value, hand))


def _plain(item: CvItemSet) -> CvItemSet:
    return msgspec.structs.replace(item, title=opened(item.title))


def _held(case: Case, library: Library) -> Iterator[CvItemSet]:
    """The lines there are already, marked ones too."""
    yield from (answer.value for answer in case.answers.values() if isinstance(answer.value, CvItemSet))
    lines = map(as_item, career_of(material_of(case, library), library))
    yield from (item for item in lines if item)


def _marked(case: Case, library: Library) -> frozenset[str]:
    """What is marked "Ikke i papirer", by what it is called."""
    hidden: Iterator[Answer] = (answer for answer in case.answers.values() if answer.private)
    titles = {answer.value.title for answer in hidden if isinstance(answer.value, CvItemSet)}
    lived = material_of(case, library).experiences.values()
    return frozenset(title.casefold() for title in (*titles, *(one.title for one in lived if one.private)))


def _details(case: Case, about: About) -> tuple[Citizen, tuple[str, ...]]:
    """The citizen with the details that were missing, and the names of those that the file says otherwise."""
    told = {name: getattr(about, name) for name in ("name", "phone", "email", "address") if getattr(about, name)}
    missing = {name: words for name, words in told.items() if not getattr(case.citizen, name)}
    other = [name for name, words in told.items() if getattr(case.citizen, name) not in {"", words}]
    own = case.answers.get(profile_key())
    if about.profile and own and own.value != Words(about.profile):
        other.append("profile")
    return msgspec.structs.replace(case.citizen, **missing), tuple(other)


def _in_answers(lines: tuple[str, ...]) -> Iterator[str]:
    """The lines as few texts, none of them longer than an answer may be."""
    text = ""
    for line in lines:
        if text and len(text) + 1 + len(line) > LONGEST:
            yield text
            text = ""
        text = f"{text}\n{line}" if text else line[:LONGEST]
    if text:
        yield text
