"""What a case file says wrongly of the road: unknown names, days that are none, and steps that are not there."""

from collections.abc import Iterable, Iterator

from ..tool.aids import SinceLast
from ..tool.definition import fields_of
from ..tool.library import Library
from ..words.cleaning import clean_line
from .fault import SampleFault, day_faults, near
from .sample import SampleTalk


def road_faults(sample: SampleTalk, library: Library, laid: Iterable[str]) -> Iterator[SampleFault]:
    """Every fault in goal, sub-goals and steps, and in how the steps went; `laid` are those it may tell of."""
    catalogue = library.catalogue
    if sample.goal and sample.goal.function and sample.goal.function not in catalogue.functions:
        cure = near(sample.goal.function, catalogue.functions)
        yield SampleFault(("goal", "function"), f"there is no job function '{sample.goal.function}'", cure)
    for key, parts in (("sub_goals", sample.sub_goals), ("steps", sample.steps)):
        for place, part in enumerate(parts):
            if part.lane and part.lane not in catalogue.lanes:
                yield SampleFault(
                    (key, place, "lane"), f"there is no lane '{part.lane}'", near(part.lane, catalogue.lanes)
                )
    for place, step in enumerate(sample.steps):
        if step.when:
            yield from day_faults(("steps", place, "when"), step.when)
    if sum(step.next for step in sample.steps) > 1:
        yield SampleFault(("steps",), "there are several next steps", "write 'next: true' at one of them")
    yield from _of_no_step(sample, library, [clean_line(text) for text in laid])


def work_faults(talk: SampleTalk, library: Library) -> Iterator[SampleFault]:
    """Every fault in time at workplaces, and in what a workplace said."""
    functions = library.catalogue.functions
    for place, trial in enumerate(talk.trials):
        if trial.function and trial.function not in functions:
            cure = near(trial.function, functions)
            yield SampleFault(("trials", place, "function"), f"there is no job function '{trial.function}'", cure)
        for key, day in (("start", trial.start), ("end", trial.end)):
            yield from day_faults(("trials", place, key), day) if day else ()
    for place, word in enumerate(talk.words):
        yield from day_faults(("words", place, "when"), word.when) if word.when else ()


def _of_no_step(sample: SampleTalk, library: Library, steps: list[str]) -> Iterator[SampleFault]:
    """How it went with a step that was not laid."""
    tools = [library.tools[id] for id in sample.answers if id in library.tools]
    asked = [(tool.id, field.id) for tool in tools for field in fields_of(tool) if isinstance(field, SinceLast)]
    for tool, field in asked:
        said = sample.answers[tool].get(field)
        for step in said if isinstance(said, dict) else ():
            if clean_line(step) not in steps:
                cure = near(step, steps) if steps else "write it under 'steps'"
                yield SampleFault(("answers", tool, field, step), f"there is no step '{step}'", cure)
