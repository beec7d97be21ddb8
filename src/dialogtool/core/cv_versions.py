"""The several CVs of one citizen, made of the same material: what was chosen for each of them."""

from collections.abc import Callable

import msgspec

from .answers import Answer, AnswerKey, Chosen, is_empty
from .case import Case, answers_by_age
from .cv_values import CvSettings, Extra
from .keys import cv_settings_key

USUAL: tuple[Extra, ...] = ("address", "dates", "references")
"""What stands on a CV unless somebody chose otherwise. Photo, pauses and conditions only when they were chosen."""

FIRST = ""
"""The id of the first CV, which is always there."""


def cv_versions(case: Case) -> tuple[str, ...]:
    """The ids of all CVs, the first one first, then the others as they were made."""
    settings = (a for a in answers_by_age(case) if isinstance(a.value, CvSettings))
    made = (a.key.subject for a in settings if a.key == cv_settings_key(a.key.subject))
    return tuple(dict.fromkeys((FIRST, *made)))


def settings_of(case: Case, cv: str = FIRST) -> CvSettings:
    """How one CV is to be."""
    answer = case.answers.get(cv_settings_key(cv))
    return answer.value if answer and isinstance(answer.value, CvSettings) else CvSettings()


def another_cv(case: Case, name: str, goal: str = "") -> CvSettings:
    """How a new CV begins: as the first one, but with a name and a goal of its own."""
    return msgspec.structs.replace(settings_of(case), name=name, goal=goal)


def extras_of(settings: CvSettings) -> tuple[Extra, ...]:
    """What stands on the CV, or what is usual when nothing was chosen."""
    return USUAL if settings.extras is None else settings.extras


def choice(case: Case, key: Callable[[str], AnswerKey], cv: str) -> Answer | None:
    """What was chosen for this CV, or else for the first one; `key` gives the key for the id of a CV."""
    return case.answers.get(key(cv)) or case.answers.get(key(FIRST))


def chosen_ids(case: Case, key: Callable[[str], AnswerKey], cv: str) -> tuple[str, ...]:
    """The ids that were chosen for this CV, or else for the first one."""
    answer = choice(case, key, cv)
    return answer.value.ids if answer and isinstance(answer.value, Chosen) else ()


def is_left_out(case: Case, key: Callable[[str], AnswerKey], cv: str) -> bool:
    """True for what stays off this CV; a choice for this CV goes before that for the first one."""
    answer = choice(case, key, cv)
    return answer is not None and not is_empty(answer.value)
