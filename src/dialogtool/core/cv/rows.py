"""What the two choose among when a CV is made: every line that may stand on it, and what of it does."""

from collections.abc import Iterable, Iterator

from ..basis.record import Record
from ..case.case import Case
from ..case.cv_values import CvItemSet, Extra
from ..case.keys import cv_item_key, line_left_out_key, line_order_key
from ..findings.career import CareerKind, CareerLine, career_of, line_of_item, listed
from ..findings.findings import Findings
from ..findings.made import Experience, Material
from ..tool.library import Library
from .competences import Asked, entries_of, profile_text
from .experiences import is_listed
from .sections import arenas_in_order, headings_of, home_of, place_and_words
from .versions import chosen_ids, extras_of, is_left_out, settings_of

ONLY_WITH: dict[CareerKind, Extra] = {"break": "breaks", "reference": "references"}
"""What stands on a CV only where its kind was chosen for it."""


class CvRow(Record):
    """A line and whether it stands on the CV; a marked one, "Ikke i papirer", never does.

    `written` is false for what only lies on the life line.
    """

    line: CareerLine
    on: bool
    written: bool
    private: bool = False


class CvRows(Record):
    """The lines under one heading, in the order of the CV; the heading is Danish, "" for none."""

    heading: str
    rows: tuple[CvRow, ...]


def rows_of(
    case: Case, library: Library, material: Material, kinds: Iterable[CareerKind], cv: str = ""
) -> tuple[CvRows, ...]:
    """Every line of these kinds, on the CV or not, under the headings of the CV."""
    wanted, arenas = frozenset(kinds), arenas_in_order(library)
    order = chosen_ids(case, line_order_key, cv)
    career = [line for line in (*career_of(material, library), *_marked(case, material)) if line.kind in wanted]
    places = {**dict(place_and_words(one, library) for one in headings_of(library)), "reference": ""}
    groups = ((words, [one for one in career if home_of(one, arenas) == place]) for place, words in places.items())
    rows = ((words, tuple(_row(case, line, cv) for line in listed(lines, order))) for words, lines in groups)
    return tuple(CvRows(heading=words, rows=found) for words, found in rows if found)


def _marked(case: Case, material: Material) -> Iterator[CareerLine]:
    """What was written for the CV and then marked, so that the mark can be taken away."""
    for answer in case.answers.values():
        if answer.private and isinstance(answer.value, CvItemSet) and answer.value.title.strip():
            yield line_of_item(answer.key.subject, answer.value, material)


def _row(case: Case, line: CareerLine, cv: str) -> CvRow:
    answer = case.answers.get(cv_item_key(line.id))
    private = answer is not None and answer.private
    extra = ONLY_WITH.get(line.kind)
    wanted = extra is None or extra in extras_of(settings_of(case, cv))
    on = wanted and not private and not is_left_out(case, lambda cv: line_left_out_key(line.id, cv), cv)
    return CvRow(line=line, on=on, written=answer is not None, private=private)


def everyday_of(case: Case, library: Library, findings: Findings, cv: str = "") -> tuple[Experience, ...]:
    """What is done from day to day and stands on the CV because it shows a competence there, left out or not."""
    material = findings.material
    known = {line.id for line in career_of(material, library)}
    entries = entries_of(case, library, findings, profile_text(case, library, findings, cv), Asked(cv=cv))
    about = dict.fromkeys(shown.evidence.about for entry in entries for shown in entry.shown)
    lived = (material.experiences[id] for id in about if id in material.experiences and id not in known)
    return tuple(experience for experience in lived if is_listed(experience, library))
