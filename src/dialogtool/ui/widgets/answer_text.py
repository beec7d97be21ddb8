"""An answer in one line of words, for "det har du fortalt" and for lists."""

from dialogtool.core.case.answers import Answer, Number, Ruling, Words
from dialogtool.core.case.items import items_of
from dialogtool.core.tool.library import meaning_of

from ..desk import Desk


def answer_in_words(answer: Answer | None, desk: Desk) -> str:
    """What was answered, in the language of the interface; a frequency or an option by its label."""
    match answer.value if answer else None:
        case Words(text=text):
            return text
        case Number(number=number):
            return str(number)
        case Ruling(value=value, reason=reason):
            return f"{value}. {reason}".strip()
        case value:
            return ", ".join(_label(item, answer, desk) for item in items_of(value))


def _label(item: str, answer: Answer | None, desk: Desk) -> str:
    frequency = desk.catalogue.frequencies.get(item)
    if frequency:
        return desk.words.content(frequency.label)
    return desk.words.content(meaning_of(desk.library, item, answer.key if answer else None).label)
