"""What a case file says wrongly of the CV: lines that stand for periods nobody laid on the life line."""

from collections.abc import Iterator

from ..case.aid_values import Line
from ..tool.aids import LifeLine
from ..tool.definition import fields_of
from ..tool.library import Library
from ..words.cleaning import clean_line
from .aids import aid_value
from .fault import SampleFault, near
from .reading import UnfittingError
from .sample import Said, Sample


def cv_faults(sample: Sample, library: Library) -> Iterator[SampleFault]:
    """Every line that stands for a period which is not there."""
    periods = tuple(_periods(sample, library))
    for place, item in enumerate(sample.cv.items):
        if item.period and clean_line(item.period) not in periods:
            cure = near(item.period, periods) if periods else "lay it on a life line first"
            yield SampleFault(("cv", "items", place, "period"), f"there is no period '{item.period}'", cure)


def _periods(sample: Sample, library: Library) -> Iterator[str]:
    """The titles of everything on the life lines of the case file."""
    tools = [library.tools[id] for id in sample.answers if id in library.tools]
    lines = [(tool.id, field) for tool in tools for field in fields_of(tool) if isinstance(field, LifeLine)]
    for tool, field in lines:
        value = _line_in(field, sample.answers[tool].get(field.id))
        yield from (period.title for period in value.periods) if value else ()


def _line_in(field: LifeLine, said: Said) -> Line | None:
    """The line that is said; None for none, and for what is no line."""
    try:
        value = None if said is None else aid_value(field, said)
    except UnfittingError:
        return None
    return value if isinstance(value, Line) else None
