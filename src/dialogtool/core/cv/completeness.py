"""What would help a CV on: a few things to do next, in plain words. Never a score, and nothing that is demanded."""

from ..basis.phrases import Phrase, phrase
from .cv import Cv
from .sections import FIRST

AT_ONCE = 3
"""So many things are named at a time."""

ENOUGH = 3
"""With so many competences shown by something, a CV can stand by itself."""


def helps_next(cv: Cv, works_best: str = "") -> tuple[Phrase, ...]:
    """At most three things that would help this CV on, the most helpful first; none when all of it is there.

    `works_best` is the citizen's own sentence "Jeg arbejder bedst, når ...", also where it is not on the CV.
    """
    found = (helps(cv, works_best) for helps in (_reached, _shown, _done, _goal, _dated, _besides))
    return tuple(help for help in found if help)[:AT_ONCE]


def _reached(cv: Cv, _works_best: str) -> Phrase | None:
    return None if cv.contact else phrase("help.contact")


def _shown(cv: Cv, _works_best: str) -> Phrase | None:
    """An example of what is named without one, or one more thing."""
    if not cv.competences:
        return phrase("help.profile")
    untold = next((one.line for one in cv.competences if not any(piece.evidence.told for piece in one.shown)), "")
    if untold:
        return phrase("help.evidence", line=untold)
    return phrase("help.more") if len(cv.competences) < ENOUGH else None


def _done(cv: Cv, _works_best: str) -> Phrase | None:
    return None if cv.sections else phrase("help.work")


def _goal(cv: Cv, _works_best: str) -> Phrase | None:
    return None if cv.goal else phrase("help.goal")


def _dated(cv: Cv, _works_best: str) -> Phrase | None:
    """A time for work and education that have none at all, on a CV that shows times."""
    lines = [one for section in cv.sections for one in section.experiences if one.kind in FIRST]
    undated = any(not (one.start or one.end or one.ongoing) for one in lines)
    return phrase("help.dates") if cv.dated and undated else None


def _besides(cv: Cv, works_best: str) -> Phrase | None:
    """What is often forgotten, one thing at a time."""
    kinds = {one.kind for section in cv.sections for one in section.experiences}
    if works_best and not cv.works_best:
        return phrase("help.works-best")
    if "language" not in kinds:
        return phrase("help.language")
    if not kinds & {"licence", "course"}:
        return phrase("help.licence")
    return None if cv.references or cv.words else phrase("help.reference")
