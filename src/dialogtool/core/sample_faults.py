"""What a case file says wrongly, all of it at once: names that nothing bears, days that are none, unfitting answers."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from difflib import get_close_matches
from typing import NamedTuple

from .answers import AnswerKey
from .cleaning import clean_line
from .definition import Field, Step, Tool, field_named, fields_of
from .fields import Checklist, CountOf, HowOften
from .items import items_of
from .library import Library, meaning_of
from .sample import Said, Sample
from .sample_reading import UnfittingError
from .sample_values import value_of

FEW = 12
"""Up to so many names are all told when none is near."""

COMMA_CURE = "put the text before it in quotes, since it holds a comma"

CLOCKS = ("%H.%M", "%H:%M", "%H")


class SampleFault(NamedTuple):
    """One fault; `path` leads to it, by keys and places in lists."""

    path: tuple[str | int, ...]
    message: str
    cure: str


def sample_faults(sample: Sample, library: Library) -> tuple[SampleFault, ...]:
    """Every fault of the case file, so that nothing in it is passed over in silence; none for one in order."""
    return (
        *_of_the_person(sample),
        *_of_answers(sample, library),
        *_of_names(sample, library),
        *_of_plan(sample, library),
    )


def _of_the_person(sample: Sample) -> Iterator[SampleFault]:
    if not clean_line(sample.name):
        yield SampleFault(("name",), "'name' holds no letters", "write a name")
    yield from _day(("date",), sample.date)
    if sample.next_date:
        yield from _day(("next_date",), sample.next_date)
    if not any(_reads(sample.time, clock) for clock in CLOCKS):
        yield SampleFault(("time",), f"'time' is '{sample.time}'", 'write it as hours and minutes, such as "10.30"')


def _reads(text: str, form: str) -> bool:
    try:
        datetime.strptime(text, form)  # noqa: DTZ007 - only whether it can be read
    except ValueError:
        return False
    return True


def _day(path: tuple[str | int, ...], text: str) -> Iterator[SampleFault]:
    """A fault unless the text is a day with another before and after it."""
    try:
        good = date.min < date.fromisoformat(text) < date.max
    except ValueError:
        good = False
    if not good:
        yield SampleFault(path, f"'{path[-1]}' is '{text}'", "write a day as year-month-day, such as 2026-12-03")


def _of_answers(sample: Sample, library: Library) -> Iterator[SampleFault]:
    for tool_id, said in sample.answers.items():
        path = ("answers", tool_id)
        if tool := library.tools.get(tool_id):
            yield from _of_tool(tool, said, library)
        else:
            yield SampleFault(path, f"there is no dialogue tool '{tool_id}'", _near(tool_id, library.tools))


def _of_tool(tool: Tool, said: dict[str, Said], library: Library) -> Iterator[SampleFault]:
    fields = {field.id: (step, field) for part in tool.parts for step in part.steps for field in step.fields}
    for name, words in said.items():
        path = ("answers", tool.id, name)
        if name not in fields:
            yield SampleFault(path, f"there is no field '{name}'", _near(name, fields))
        elif words is not None:
            yield from _of_field(tool, *fields[name], said, library)


def _of_field(tool: Tool, step: Step, field: Field, said: dict[str, Said], library: Library) -> Iterator[SampleFault]:
    """What is wrong with the answer, or with the answer about each thing that the step is repeated for."""
    path, words, each = ("answers", tool.id, field.id), said[field.id], step.for_each
    if not each:
        yield from _of_value(path, tool, field, words, library)
    elif not isinstance(words, dict):
        cure = f"write a line for each thing in '{each.from_}', such as 'name: words'"
        yield SampleFault(path, f"'{field.id}' is asked about one thing at a time", cure)
    else:
        chosen = _chosen(tool, each.from_, said, library)
        for subject, told in words.items():
            if subject not in chosen and not _is_known(subject, AnswerKey(tool=tool.id, field=each.from_), library):
                cure = COMMA_CURE if told is None else _near(subject, chosen)
                yield SampleFault((*path, subject), f"'{subject}' is not among '{each.from_}'", cure)
            yield from _of_value((*path, subject), tool, field, told, library)


def _is_known(item: str, key: AnswerKey, library: Library) -> bool:
    """True for a card or an option of the field; what is in the citizen's own words stands for itself alone."""
    return meaning_of(library, item, key).label != item


def _chosen(tool: Tool, name: str, said: dict[str, Said], library: Library) -> tuple[str, ...]:
    """What the case file puts in a field, as ids and own words; nothing when the field cannot hold it."""
    field, key = field_named(tool, name), AnswerKey(tool=tool.id, field=name)
    try:
        value = value_of(field, said.get(name), lambda item: _is_known(item, key, library)) if field else None
    except UnfittingError:
        return ()
    return items_of(value)


def _of_value(
    path: tuple[str | int, ...], tool: Tool, field: Field, words: Said, library: Library
) -> Iterator[SampleFault]:
    key = AnswerKey(tool=tool.id, field=field.id)
    try:
        value_of(field, words, lambda item: _is_known(item, key, library))
    except UnfittingError as fault:
        yield SampleFault(path, str(fault), "compare with the case files in resources/demo/")
    else:
        yield from _beyond(path, field, words, library)


def _beyond(path: tuple[str | int, ...], field: Field, words: Said, library: Library) -> Iterator[SampleFault]:
    """What fits the kind of field, but not this field."""
    match field:
        case HowOften() if words is not None and str(words) not in library.catalogue.frequencies:
            yield SampleFault(
                path, f"'{words}' does not say how often", _near(str(words), library.catalogue.frequencies)
            )
        case CountOf(most=most) if words is not None and int(str(words)) > most:
            yield SampleFault(path, f"'{field.id}' is {words}", f"write a number from 0 to {most}")
        case Checklist(own=False, options=options) if words is not None:
            known = [option.id for option in options]
            for word in words if isinstance(words, tuple) else (str(words),):
                if word not in known:
                    yield SampleFault(path, f"'{field.id}' has nothing called '{word}'", _near(word, known))
        case _:
            return


def _of_names(sample: Sample, library: Library) -> Iterator[SampleFault]:
    """Fields that are marked, and competences."""
    tools = [library.tools[id] for id in sample.answers if id in library.tools]
    fields = {field.id for tool in tools for field in fields_of(tool)}
    for place, name in enumerate(sample.private):
        if name not in fields:
            yield SampleFault(("private", place), f"there is no field '{name}'", _near(name, fields))
    for key, names in (("findings", sample.findings), ("examples", sample.examples), ("wording", sample.wording)):
        for name in names:
            if name not in library.catalogue.competences:
                cure = _near(name, library.catalogue.competences)
                yield SampleFault((key, name), f"there is no competence '{name}'", cure)


def _of_plan(sample: Sample, library: Library) -> Iterator[SampleFault]:
    catalogue = library.catalogue
    if sample.goal and sample.goal.function and sample.goal.function not in catalogue.functions:
        cure = _near(sample.goal.function, catalogue.functions)
        yield SampleFault(("goal", "function"), f"there is no job function '{sample.goal.function}'", cure)
    for key, parts in (("sub_goals", sample.sub_goals), ("steps", sample.steps)):
        for place, part in enumerate(parts):
            if part.lane and part.lane not in catalogue.lanes:
                yield SampleFault(
                    (key, place, "lane"), f"there is no lane '{part.lane}'", _near(part.lane, catalogue.lanes)
                )
    for place, step in enumerate(sample.steps):
        if step.when:
            yield from _day(("steps", place, "when"), step.when)
    if sum(step.next for step in sample.steps) > 1:
        yield SampleFault(("steps",), "there are several next steps", "write 'next: true' at one of them")


def _near(word: str, known: Iterable[str]) -> str:
    """The name that was probably meant, or all of them when they are few."""
    names = sorted(known)
    close = get_close_matches(word, names, n=1)
    if close:
        return f"did you mean '{close[0]}'?"
    return (
        f"use one of: {', '.join(names)}" if 0 < len(names) <= FEW else "see the names in dialog_tools/ and resources/"
    )
