"""Lines of a CV that somebody brought along, to be talked about: none is a fact before the two make it one."""

import re

import msgspec

from ..basis.record import Record
from ..case.answers import AnswerKey, Words
from ..case.case import Case, answers_by_age
from ..case.cv_values import CvItemSet, ItemKind
from ..case.keys import material_key
from ..words.cleaning import clean_line
from ..words.sentences import opened
from .old_lines import details_in, without_details

_YEAR = r"(?:\d{1,2}[./-])?[12]\d{3}"
_NOW = r"nu|nuværende|d\.\s?d\.|dags dato|i dag|now|present|today"
_SPAN = re.compile(rf"\(?\b(?P<start>{_YEAR})(?:\s*(?:[-–—]|til|to)\s*(?P<end>{_YEAR}|{_NOW})?)?\)?", re.IGNORECASE)
_PLACE = re.compile(r"\s*(?:,|\t|\s[-–—|]|\shos\s|\sved\s|\spå\s|\sat\s)\s*")
_EDGES = " \t,;:.|-–—•·*"


class TalkLine(Record):
    """One line: the answer it is kept in, its number there, what it says, and the file it came from."""

    key: AnswerKey
    number: int
    text: str
    source: str = ""


def lines_to_talk_about(case: Case) -> tuple[TalkLine, ...]:
    """Every line that nobody has used or put away, in the order of the files."""
    kept = (a for a in answers_by_age(case) if a.key == material_key(a.key.subject))
    return tuple(
        TalkLine(key=answer.key, number=number, text=clean_line(line), source=answer.question)
        for answer in kept
        if isinstance(answer.value, Words)
        for number, line in enumerate(answer.value.text.split("\n"))
        if clean_line(line)
    )


def without_line(text: str, number: int) -> str:
    """The lines but this one; the others keep their numbers."""
    return "\n".join("" if at == number else line for at, line in enumerate(text.split("\n")))


def item_of_line(line: str, kind: ItemKind) -> CvItemSet:
    """The line as one of a career, as far as it can be told apart: the times in it, what it was, and where."""
    if kind == "reference":
        return _reference(line)
    found = _SPAN.search(line)
    if kind == "language" or not found:
        return _named(line, kind)
    start, end = found["start"], found["end"] or ""
    ongoing = bool(end) and not end[:1].isdecimal()
    rest = f"{line[: found.start()]} {line[found.end() :]}"
    item = _named(rest if rest.strip(_EDGES) else line, kind)
    return CvItemSet(
        kind=kind,
        title=item.title,
        place=item.place,
        start=start,
        end="" if ongoing else end,
        ongoing=ongoing,
    )


def _reference(line: str) -> CvItemSet:
    """Who it is, from where, and how to reach them."""
    item, details = _named(without_details(line), "reference"), details_in(line)
    return msgspec.structs.replace(item, text=", ".join(filter(None, (details.phone, details.email))))


def _named(words: str, kind: ItemKind) -> CvItemSet:
    title, *place = _PLACE.split(words.strip(_EDGES), maxsplit=1)
    if kind in {"language", "it", "leisure"} or not title.strip(_EDGES):
        return CvItemSet(kind=kind, title=opened(clean_line(words.strip(_EDGES))))
    where = clean_line(place[0].strip(_EDGES)) if place else ""
    return CvItemSet(kind=kind, title=opened(clean_line(title.strip(_EDGES))), place=where)
