"""From a line of the CV back to what it was made of."""

from collections.abc import Sequence

from .case import Case
from .cv import candidates, line_of
from .findings import Findings, Shown
from .library import Library
from .sentences import opened


def behind(line: str, case: Case, library: Library, findings: Findings) -> tuple[Shown, ...]:
    """The evidence behind a competence's line or an experience's title; empty for a line that is neither."""
    for finding in candidates(case, library, findings):
        if line_of(case, library.catalogue.competences[finding.competence], finding) == line:
            return finding.shown
    told = [experience.id for experience in findings.material.experiences.values() if opened(experience.title) == line]
    return tuple(Shown(evidence=piece) for piece in findings.material.evidence if piece.about in told)


def moved(order: Sequence[str], id: str, by: int) -> tuple[str, ...]:
    """The order with one id so many places further on, or back when `by` is negative; never past an end."""
    place = max(0, min(order.index(id) + by, len(order) - 1))
    others = [other for other in order if other != id]
    return (*others[:place], id, *others[place:])
