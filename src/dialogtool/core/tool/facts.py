"""Shared facts: what one tool has asked, no other tool asks again."""

from ..case.answers import Answer, AnswerKey, is_empty
from ..case.case import Case, age
from .definition import Field

MEETING = "meeting:"
"""Begins the subject of answers that are asked anew at each meeting."""


def about(key: AnswerKey) -> str:
    """The thing an answer is about; "" when its field stands once, or is asked anew at each meeting."""
    return "" if key.subject.startswith(MEETING) else key.subject


def key_of(tool: str, field: Field, subject: str) -> AnswerKey:
    """The key under which a field's answer about a subject is kept."""
    return AnswerKey(tool=tool, field=field.id, subject=subject)


def own_answer(case: Case, tool: str, field: Field, subject: str) -> Answer | None:
    """The answer to this very field, also when it was given under an earlier name of the field."""
    for name in (field.id, *field.renamed_from):
        if answer := case.answers.get(AnswerKey(tool=tool, field=name, subject=subject)):
            return answer
    return None


def known_elsewhere(case: Case, tool: str, field: Field, subject: str) -> Answer | None:
    """The newest answer to the same fact from another question, or None. A declined or empty one is not knowledge."""
    if not field.fact or own_answer(case, tool, field, subject):
        return None
    same = (
        answer
        for answer in case.answers.values()
        if answer.fact == field.fact and answer.key.subject == subject and not is_empty(answer.value)
    )
    return max(same, key=age, default=None)


def answer_about(case: Case, tool: str, field: Field, subject: str) -> Answer | None:
    """What is known of this field: its own answer, or the same fact from another tool."""
    return own_answer(case, tool, field, subject) or known_elsewhere(case, tool, field, subject)
