"""What of a case is not for others: marked "Ikke i papirer", told when life was hard, or the caseworker's own."""

from collections.abc import Iterable, Iterator
from typing import cast

import msgspec

from ..basis.record import Record
from ..case.answers import Answer, AnswerKey
from ..case.case import Case
from ..case.items import items_of
from ..case.keys import CV, FINDINGS, belief_key, cv_item_key, line_left_out_key, not_meant_key, own_note_key
from ..findings.made import Material
from ..findings.making_plans import plan_id
from ..findings.material import material_of
from ..tool.facts import about
from ..tool.library import Library, field_of, meaning_of
from ..tool.pruning import hard_periods

OWN = frozenset((key.tool, key.field) for key in (belief_key(""), own_note_key("")))
"""What the caseworker writes alone; it never leaves the installation."""

ABOUT_LINES = frozenset(key.field for key in (cv_item_key(""), line_left_out_key("")))
"""Of what is kept about a CV, what is about a piece of a life, and not about a competence."""

LAID = ("goal", "sub-goal", "step")


class LeftOut(Record):
    """The keys of marked answers and of those about the same things, and the ids of these things.

    `periods` counts those on a life line that are marked by themselves.
    """

    keys: frozenset[AnswerKey] = frozenset()
    things: frozenset[str] = frozenset()
    periods: int = 0


def is_own(key: AnswerKey) -> bool:
    """True for the caseworker's belief and notes of her own."""
    return (key.tool, key.field) in OWN


def left_out_of(case: Case, library: Library) -> LeftOut:
    """What enters no document, and no other installation without a yes to exactly that.

    A marked sentence takes the title of what it is about along, and all that was told of the same.
    """
    marked = [answer for answer in case.answers.values() if is_marked(answer, library)]
    periods = {period.id for answer in case.answers.values() for period in hard_periods(answer.value, library)}
    laid = {plan_id(answer) for answer in marked if answer.makes in LAID}
    own_words = {word for answer in marked for word in _own_words(answer, library)}
    things = frozenset((*_of_experiences(material_of(case, library)), *periods, *laid, *own_words)) - {""}
    keys = {answer.key for answer in marked} | {key for key in case.answers if _is_about(key, things)}
    heard = {not_meant_key(key) for key in keys}
    return LeftOut(keys=frozenset(keys | (heard & case.answers.keys())), things=things, periods=len(periods))


def is_marked(answer: Answer, library: Library) -> bool:
    """True for "Ikke i papirer", and for everything told inside a path."""
    field = field_of(library, answer.key)
    return answer.private or bool(field and field.path)


def texts_in(case: Case) -> Iterator[str]:
    """Every text in the answers' values, ids among them."""
    for answer in case.answers.values():
        yield from _texts(msgspec.to_builtins(answer.value))


def _texts(built: object) -> Iterator[str]:
    match built:
        case str():
            yield built
        case dict():
            yield from _each(cast("dict[str, object]", built).values())
        case tuple():
            yield from _each(cast("tuple[object, ...]", built))
        case _:
            pass


def _each(built: Iterable[object]) -> Iterator[str]:
    for inner in built:
        yield from _texts(inner)


def _of_experiences(material: Material) -> Iterator[str]:
    """Experiences that are private, and periods of the arena that is inside a path."""
    for id, experience in material.experiences.items():
        if experience.private or (experience.period and experience.discreet):
            yield id


def _own_words(answer: Answer, library: Library) -> Iterator[str]:
    """What the answer holds in the citizen's own words; cards and options belong to the catalogue."""
    return (item for item in items_of(answer.value) if meaning_of(library, item, answer.key).label == item)


def _is_about(key: AnswerKey, things: frozenset[str]) -> bool:
    if key.tool == FINDINGS:
        return False
    if key.tool == CV:
        ends = tuple(f"/{thing}" for thing in things)
        return key.field in ABOUT_LINES and (key.subject in things or key.subject.endswith(ends))
    return about(key) in things
