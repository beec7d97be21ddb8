"""Answers carried along when a newer version of a tool calls its fields something else."""

from collections.abc import Iterable, Mapping

import msgspec

from ..case.answers import Answer, AnswerKey, Value, Verdict
from ..case.case import Case
from .definition import Tool, fields_of

Names = Mapping[tuple[str, str], tuple[str, int]]
"""By tool and earlier name of a field: its present name, and how long ago the earlier one was."""


def renamed(case: Case, tools: Iterable[Tool]) -> Case:
    """The case with every answer under its field's present name; where there are several, the latest name's stays."""
    names = {
        (tool.id, earlier): (field.id, ago)
        for tool in tools
        for field in fields_of(tool)
        for ago, earlier in enumerate(field.renamed_from, 1)
    }
    if not any((key.tool, key.field) in names for key in case.answers):
        return case
    newest_last = sorted(case.answers.values(), key=lambda answer: -_ago(answer.key, names))
    answers = [_moved(answer, names) for answer in newest_last]
    return msgspec.structs.replace(case, answers={answer.key: answer for answer in answers})


def _ago(key: AnswerKey, names: Names) -> int:
    return names.get((key.tool, key.field), ("", 0))[1]


def _moved(answer: Answer, names: Names) -> Answer:
    return msgspec.structs.replace(answer, key=_now(answer.key, names), value=_value(answer.value, names))


def _value(value: Value | None, names: Names) -> Value | None:
    """A verdict names answers too."""
    if not isinstance(value, Verdict):
        return value
    return msgspec.structs.replace(value, evidence=tuple(_now(key, names) for key in value.evidence))


def _now(key: AnswerKey, names: Names) -> AnswerKey:
    field = names.get((key.tool, key.field), (key.field, 0))[0]
    return AnswerKey(tool=key.tool, field=field, subject=key.subject)
