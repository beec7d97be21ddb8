"""The way through a tool: which screens there are for this case, and where to go on."""

from collections.abc import Iterator

from ..basis.record import Record
from ..case.case import Case
from ..case.items import items_in_column
from .conditions import holds
from .definition import Field, Part, Step, Tool, field_named
from .facts import MEETING, answer_about


class Screen(Record):
    """One step as it is shown: about `subject` when the step is repeated, with the fields that are asked now."""

    tool: str
    part: str
    step: Step
    subject: str
    fields: tuple[Field, ...]

    @property
    def key(self) -> str:
        """The place's name, equal from meeting to meeting: step id, and what it is repeated for."""
        return f"{self.step.id}/{self.subject}" if self.step.for_each else self.step.id


def visible_steps(tool: Tool, case: Case, meeting: str = "") -> tuple[Screen, ...]:
    """Every screen of the tool that this case sees, in order; `meeting` is the id of the meeting going on."""
    return tuple(
        screen for part in tool.parts for step in part.steps for screen in _screens(tool, part, step, case, meeting)
    )


def _screens(tool: Tool, part: Part, step: Step, case: Case, meeting: str) -> Iterator[Screen]:
    for subject in _subjects(tool, step, case, meeting):
        nearest = (subject, f"{MEETING}{meeting}", "")
        if holds(step.show_when, tool, case, nearest):
            asked = (*_again(tool, step), *step.fields)
            fields = tuple(field for field in asked if holds(field.show_when, tool, case, nearest))
            if fields or not asked:
                yield Screen(tool=tool.id, part=part.id, step=step, subject=subject, fields=fields)


def _again(tool: Tool, step: Step) -> tuple[Field, ...]:
    return tuple(field for name in step.again if (field := field_named(tool, name)))


def _subjects(tool: Tool, step: Step, case: Case, meeting: str) -> tuple[str, ...]:
    if each := step.for_each:
        return items_in(tool, each.from_, case, each.column)[: each.pick]
    return (f"{MEETING}{meeting}",) if step.every_meeting else ("",)


def items_in(tool: Tool, field_id: str, case: Case, column: str = "") -> tuple[str, ...]:
    """What an earlier field of the tool holds, as ids and own words; only what lies in `column` when one is named."""
    source = field_named(tool, field_id)
    answer = answer_about(case, tool.id, source, "") if source else None
    return items_in_column(answer.value, column) if answer else ()


def is_settled(screen: Screen, case: Case) -> bool:
    """True when every field of the screen was answered, declined, or is known from another tool."""
    return all(answer_about(case, screen.tool, field, screen.subject) for field in screen.fields)


def first_open(screens: tuple[Screen, ...], case: Case) -> int:
    """The index of the first screen with something left to ask; the last screen when all is settled."""
    return next((n for n, screen in enumerate(screens) if not is_settled(screen, case)), max(len(screens) - 1, 0))


def place_of(screens: tuple[Screen, ...], key: str) -> int | None:
    """The index of the screen with this key, or None when the case no longer sees it."""
    return next((n for n, screen in enumerate(screens) if screen.key == key), None)


def has_begun(tool: Tool, case: Case) -> bool:
    """True when the tool holds at least one answer."""
    return any(key.tool == tool.id for key in case.answers)


def is_finished(tool: Tool, case: Case, meeting: str = "") -> bool:
    """True when the tool was begun and every screen is settled.

    What is asked anew at each meeting keeps only those tools open that ask nothing else.
    """
    screens = visible_steps(tool, case, meeting)
    lasting = [screen for screen in screens if not screen.step.every_meeting] or screens
    return has_begun(tool, case) and all(is_settled(screen, case) for screen in lasting)


def in_words(text: str, screen: Screen, label: str) -> str:
    """A step's text with what the step is repeated for in its named place; other texts come back as they are."""
    each = screen.step.for_each
    return text.replace(f"{{{each.as_}}}", label) if each else text
