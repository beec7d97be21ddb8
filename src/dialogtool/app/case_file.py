"""A case file, read and walked: whatever is wrong with it is said at once, each with its line."""

from pathlib import Path
from typing import NamedTuple

from dialogtool.content.fault import Fault
from dialogtool.content.reading import Found, read_file
from dialogtool.content.record_types import type_of
from dialogtool.core.basis.problems import Problem
from dialogtool.core.catalogue.suggestions import Matcher
from dialogtool.core.sample.faults import sample_faults
from dialogtool.core.sample.sample import Sample
from dialogtool.core.sample.walking import Walker
from dialogtool.core.tool.library import Library

from .faults import RefusedError
from .new_ids import new_id


class CaseFile(NamedTuple):
    """The life in a case file, and where in the file each part of it stands."""

    sample: Sample
    found: Found


def read_case(path: Path) -> CaseFile:
    """The life in a case file; RefusedError with every fault of its form."""
    reading = read_file(path, path.name, type_of(Sample))
    cases = [CaseFile(found.value, found) for found in reading.found if isinstance(found.value, Sample)]
    if reading.problems or len(cases) != 1:
        message, cure = "a case file holds one citizen", "see resources/demo/"
        one = Problem(code="bad-case", message=message, cure=cure, file=path.name)
        raise RefusedError(*(reading.problems or (one,)))
    return cases[0]


def walked(case: CaseFile, library: Library, matcher: Matcher) -> Walker:
    """The conversation walked to its end; RefusedError with everything that the case file says wrongly."""
    faults = sample_faults(case.sample, library)
    if faults:
        raise RefusedError(*(case.found.problem(Fault("bad-case", f.message, f.cure, f.path)) for f in faults))
    walker = Walker(case.sample, library, matcher, new_id)
    walker.walk()
    return walker
