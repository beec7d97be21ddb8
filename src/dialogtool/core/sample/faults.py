"""What a case file says wrongly, all of it at once: unknown names, times that are none, unfitting answers."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from ..case.answers import AnswerKey, Value
from ..case.items import items_in_column, items_of
from ..tool.definition import Field, Step, Tool, field_named, fields_of
from ..tool.fields import PictureCards, Sorting
from ..tool.library import Library, meaning_of
from ..words.cleaning import clean_line
from .beyond import beyond
from .cv_faults import cv_faults
from .fault import Path, SampleFault, day_faults, near
from .later import START, Earlier, after, later_faults
from .reading import UnfittingError
from .road_faults import road_faults, work_faults
from .sample import Said, Sample, SampleMeeting
from .values import value_of

COMMA_CURE = "put the text before it in quotes, since it holds a comma"

CLOCKS = ("%H.%M", "%H:%M", "%H")


def sample_faults(sample: Sample, library: Library) -> tuple[SampleFault, ...]:
    """Every fault of the case file, so that nothing in it is passed over in silence; none for one in order."""
    return (
        *_of_the_person(sample),
        *_of_a_meeting(sample, library, START),
        *_of_competences("wording", sample.wording, library),
        *cv_faults(sample, library),
        *_of_later_meetings(sample, library),
    )


def _of_the_person(sample: Sample) -> Iterator[SampleFault]:
    if not clean_line(sample.name):
        yield SampleFault(("name",), "'name' holds no letters", "write a name")


def _of_later_meetings(sample: Sample, library: Library) -> Iterator[SampleFault]:
    earlier = after(START, sample, library)
    for place, talk in enumerate(sample.meetings):
        for fault in (*_of_a_meeting(talk, library, earlier), *later_faults(talk, earlier)):
            yield fault._replace(path=("meetings", place, *fault.path))
        earlier = after(earlier, talk, library)


def _of_a_meeting(talk: SampleMeeting, library: Library, earlier: Earlier) -> Iterator[SampleFault]:
    yield from _of_the_day(talk)
    yield from _of_answers(talk, library, earlier)
    yield from _of_names(talk, library)
    yield from road_faults(talk, library, earlier.steps if earlier.day else [step.text for step in talk.steps])
    yield from work_faults(talk, library)


def _of_the_day(talk: SampleMeeting) -> Iterator[SampleFault]:
    yield from day_faults(("date",), talk.date)
    if talk.next_date:
        yield from day_faults(("next_date",), talk.next_date)
    if not any(_reads(talk.time, clock) for clock in CLOCKS):
        yield SampleFault(("time",), f"'time' is '{talk.time}'", 'write it as hours and minutes, such as "10.30"')


def _reads(text: str, form: str) -> bool:
    try:
        datetime.strptime(text, form)  # noqa: DTZ007 - only whether it can be read
    except ValueError:
        return False
    return True


def _of_answers(talk: SampleMeeting, library: Library, earlier: Earlier) -> Iterator[SampleFault]:
    for tool_id, said in talk.answers.items():
        path = ("answers", tool_id)
        if tool := library.tools.get(tool_id):
            yield from _of_tool(tool, said, {**earlier.said.get(tool_id, {}), **said}, library)
        else:
            yield SampleFault(path, f"there is no dialogue tool '{tool_id}'", near(tool_id, library.tools))


class _Place(NamedTuple):
    """A field, where it is asked, and all that the case file says in its tool, in this meeting and the earlier ones."""

    tool: Tool
    step: Step
    field: Field
    said: dict[str, Said]
    library: Library


def _of_tool(tool: Tool, said: dict[str, Said], known: dict[str, Said], library: Library) -> Iterator[SampleFault]:
    fields = {field.id: (step, field) for part in tool.parts for step in part.steps for field in step.fields}
    for name, words in said.items():
        path = ("answers", tool.id, name)
        if name not in fields:
            yield SampleFault(path, f"there is no field '{name}'", near(name, fields))
        elif words is not None:
            yield from _of_field(_Place(tool, *fields[name], known, library), path)


def _of_field(at: _Place, path: Path) -> Iterator[SampleFault]:
    """What is wrong with the answer, or with the answer about each thing that the step is repeated for."""
    words, each = at.said[at.field.id], at.step.for_each
    if not each:
        yield from _of_value(at, path, words)
    elif not isinstance(words, dict):
        cure = f"write a line for each thing in '{each.from_}', such as 'name: words'"
        yield SampleFault(path, f"'{at.field.id}' is asked about one thing at a time", cure)
    else:
        chosen = _chosen(at, each.from_, each.column)
        for subject, told in words.items():
            if chosen is not None and not _is_there(at, subject, each.from_, chosen):
                cure = COMMA_CURE if told is None else near(subject, chosen)
                yield SampleFault((*path, subject), f"'{subject}' is not among '{each.from_}'", cure)
            yield from _of_value(at, (*path, subject), told, subject)


def _is_there(at: _Place, item: str, name: str, chosen: Iterable[str]) -> bool:
    """True for what was chosen in the field of this name, and for any card or option of it."""
    return item in chosen or _is_known(item, AnswerKey(tool=at.tool.id, field=name), at.library)


def _is_known(item: str, key: AnswerKey, library: Library) -> bool:
    """True for a card or an option of the field; what is in the citizen's own words stands for itself alone."""
    return meaning_of(library, item, key).label != item


def _chosen(at: _Place, name: str, column: str) -> tuple[str, ...] | None:
    """What the case file puts in a field, as ids and own words; None when it cannot hold it, which is told there."""
    field = field_named(at.tool, name)
    try:
        value = _value(at, field, at.said.get(name)) if field else None
    except UnfittingError:
        return None
    return items_in_column(value, column)


def _value(at: _Place, field: Field, words: Said) -> Value | None:
    key = AnswerKey(tool=at.tool.id, field=field.id)
    return value_of(field, words, lambda item: _is_known(item, key, at.library))


def _of_value(at: _Place, path: Path, words: Said, subject: str = "") -> Iterator[SampleFault]:
    try:
        value = _value(at, at.field, words)
    except UnfittingError as fault:
        yield SampleFault(path, str(fault), "compare with the case files in resources/demo/")
        return
    for message, cure in beyond(at.field, value, subject, at.library.catalogue):
        yield SampleFault(path, message, cure)
    match at.field:
        case (
            Sorting(options_from=source, column=column) | PictureCards(options_from=source, column=column, own=False)
        ) if source:
            chosen = _chosen(at, source, column)
            for item in items_of(value):
                if chosen is not None and not _is_there(at, item, source, chosen):
                    yield SampleFault(path, f"'{item}' is not among '{source}'", near(item, chosen))
        case _:
            return


def _of_names(talk: SampleMeeting, library: Library) -> Iterator[SampleFault]:
    """Fields that are marked, and competences."""
    tools = [library.tools[id] for id in talk.answers if id in library.tools]
    fields = {field.id for tool in tools for field in fields_of(tool)}
    for place, name in enumerate(talk.private):
        if name not in fields:
            yield SampleFault(("private", place), f"there is no field '{name}'", near(name, fields))
    for key, names in (("findings", talk.findings), ("examples", talk.examples)):
        yield from _of_competences(key, names, library)


def _of_competences(key: str, names: Iterable[str], library: Library) -> Iterator[SampleFault]:
    for name in names:
        if name not in library.catalogue.competences:
            cure = near(name, library.catalogue.competences)
            yield SampleFault((key, name), f"there is no competence '{name}'", cure)
