"""From a line of the CV back to what it was made of."""

from collections.abc import Iterator, Sequence

from ..case.case import Case
from ..findings.career import CareerLine, career_of
from ..findings.findings import Findings, Shown
from ..tool.library import Library
from ..words.sentences import opened
from .cv import candidates, line_of
from .experiences import titled


def behind(line: str, case: Case, library: Library, findings: Findings, cv: str = "") -> tuple[Shown, ...]:
    """The evidence behind a competence's line or an experience's title; empty for a line that is neither."""
    for finding in candidates(case, library, findings, cv):
        if line_of(case, library.catalogue.competences[finding.competence], finding, cv) == line:
            return finding.shown
    told = set(_called(line, library, findings))
    return tuple(Shown(evidence=piece) for piece in findings.material.evidence if piece.about in told)


def _called(line: str, library: Library, findings: Findings) -> Iterator[str]:
    """The ids of what stands on the CV under this title: experiences of everyday life, and lines of a career."""
    for experience in findings.material.experiences.values():
        if titled(opened(experience.title), experience.place) == line:
            yield experience.id
    if told := career_line(line, library, findings):
        yield told.id


def career_line(line: str, library: Library, findings: Findings) -> CareerLine | None:
    """The line of a career that stands on the CV under this title, or None."""
    career = career_of(findings.material, library)
    return next((one for one in career if titled(one.title, titled(one.place, one.town)) == line), None)


def moved(order: Sequence[str], id: str, by: int) -> tuple[str, ...]:
    """The order with one id so many places further on, or back when `by` is negative; never past an end."""
    place = max(0, min(order.index(id) + by, len(order) - 1))
    others = [other for other in order if other != id]
    return (*others[:place], id, *others[place:])
