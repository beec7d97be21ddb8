"""When a step or a field is shown: `show_when`, decided by earlier answers."""

from .answers import Answer, Number, Ruling, is_empty
from .case import Case
from .definition import Field, ShowWhen, Tool, fields_of
from .facts import answer_about
from .items import items_of


def holds(conditions: tuple[ShowWhen, ...], tool: Tool, case: Case, subject: str) -> bool:
    """True when every condition holds, asked about `subject` first and the whole case second."""
    return all(_holds(condition, tool, case, subject) for condition in conditions)


def _holds(condition: ShowWhen, tool: Tool, case: Case, subject: str) -> bool:
    field = next((field for field in fields_of(tool) if condition.field in (field.id, *field.renamed_from)), None)
    answer = _nearest(field, tool, case, subject) if field else None
    picked = set(_picked(answer))
    if condition.is_ and not _is(condition.is_, answer, picked):
        return False
    if condition.any_ and not picked.intersection(condition.any_):
        return False
    if not picked.issuperset(condition.all_):
        return False
    return not picked.intersection(condition.none)


def _nearest(field: Field, tool: Tool, case: Case, subject: str) -> Answer | None:
    return answer_about(case, tool.id, field, subject) or (answer_about(case, tool.id, field, "") if subject else None)


def _is(wanted: str, answer: Answer | None, picked: set[str]) -> bool:
    if wanted == "answered":
        return answer is not None and not is_empty(answer.value)
    if wanted == "skipped":
        return answer is not None and answer.value is None
    return wanted in picked


def _picked(answer: Answer | None) -> tuple[str, ...]:
    match answer.value if answer else None:
        case Number(number=number):
            return (str(number),)
        case Ruling(value=value):
            return (str(value),)
        case value:
            return items_of(value)
