"""When a step or a field is shown: `show_when`, decided by earlier answers."""

from collections.abc import Iterable

from ..case.answers import Answer, Number, Ruling, is_empty
from ..case.case import Case
from ..case.items import items_in_column
from .definition import Field, Tool, field_named
from .facts import answer_about
from .fields import ShowWhen


def holds(conditions: tuple[ShowWhen, ...], tool: Tool, case: Case, subjects: Iterable[str]) -> bool:
    """True when every condition holds, each asked about the first of `subjects` that its field was answered for."""
    return all(_holds(condition, tool, case, subjects) for condition in conditions)


def _holds(condition: ShowWhen, tool: Tool, case: Case, subjects: Iterable[str]) -> bool:
    field = field_named(tool, condition.field)
    answer = _nearest(field, tool, case, subjects) if field else None
    picked = set(_picked(answer, condition.column))
    if condition.is_ and not _is(condition, answer, picked):
        return False
    if condition.any_ and not picked.intersection(condition.any_):
        return False
    if not picked.issuperset(condition.all_):
        return False
    return not picked.intersection(condition.none)


def _nearest(field: Field, tool: Tool, case: Case, subjects: Iterable[str]) -> Answer | None:
    return next((answer for subject in subjects if (answer := answer_about(case, tool.id, field, subject))), None)


def _is(condition: ShowWhen, answer: Answer | None, picked: set[str]) -> bool:
    wanted = condition.is_
    if wanted == "answered" and condition.column:
        return bool(picked)
    if wanted == "answered":
        return answer is not None and not is_empty(answer.value)
    if wanted == "empty":
        return answer is not None and (not picked if condition.column else is_empty(answer.value))
    if wanted == "skipped":
        return answer is not None and answer.value is None
    return wanted in picked


def _picked(answer: Answer | None, column: str) -> tuple[str, ...]:
    match answer.value if answer else None:
        case Number(number=number):
            return (str(number),)
        case Ruling(value=value):
            return (str(value),)
        case value:
            return items_in_column(value, column)
