"""The several CVs of one citizen, made of the same material: what was chosen for each of them."""

from collections.abc import Callable

import msgspec

from ..case.answers import Answer, AnswerKey, Chosen, is_empty
from ..case.case import Case, answers_by_age
from ..case.cv_values import CvSettings, Extra
from ..case.keys import CV, cv_settings_key

USUAL: tuple[Extra, ...] = ("address", "dates", "references")
"""What stands on a CV unless somebody chose otherwise. Photo, pauses and conditions only when they were chosen."""

FIRST = ""
"""The id of the first CV, which is always there."""

ABOUT_ONE = ("wording", "left-out", "line-left-out")
"""Choices that are made for each competence or line of a CV; their subject says which, after the CV's id."""

ABOUT_ALL = ("order", "line-order", "profile")
"""Choices that are made once for each CV; their subject is the CV's id."""

SETTINGS = (cv_settings_key().field,)


def cv_versions(case: Case) -> tuple[str, ...]:
    """The ids of all CVs, the first one first, then the others as they were made."""
    settings = (a for a in answers_by_age(case) if isinstance(a.value, CvSettings))
    made = (a.key.subject for a in settings if a.key == cv_settings_key(a.key.subject))
    return tuple(dict.fromkeys((FIRST, *made)))


def settings_of(case: Case, cv: str = FIRST) -> CvSettings:
    """How one CV is to be."""
    answer = case.answers.get(cv_settings_key(cv))
    return answer.value if answer and isinstance(answer.value, CvSettings) else CvSettings()


def another_cv(case: Case, name: str, goal: str = "", like: str = FIRST) -> CvSettings:
    """How a new CV begins: as another one, the first if none is named, but with a name and a goal of its own."""
    return msgspec.structs.replace(settings_of(case, like), name=name, goal=goal)


def copied(case: Case, like: str, cv: str) -> tuple[Answer, ...]:
    """What was chosen for one CV, as the same choices for a new one; each of them can then be changed by itself."""
    return tuple(msgspec.structs.replace(answer, key=_moved(answer.key, like, cv)) for answer in chosen_for(case, like))


def chosen_for(case: Case, cv: str) -> tuple[Answer, ...]:
    """Every choice that is one CV's own, but not its settings."""
    return tuple(
        a for a in answers_by_age(case) if a.key.field in (*ABOUT_ONE, *ABOUT_ALL) and cv_of(case, a.key) == cv
    )


def cv_of(case: Case, key: AnswerKey) -> str | None:
    """The CV that an answer is a choice for; None for what all of them share."""
    if key.tool != CV or key.field not in (*ABOUT_ONE, *ABOUT_ALL, *SETTINGS):
        return None
    if key.field in (*ABOUT_ALL, *SETTINGS):
        return key.subject
    others = (cv for cv in cv_versions(case) if cv and key.subject.startswith(f"{cv}/"))
    return next(others, FIRST)


def _moved(key: AnswerKey, like: str, cv: str) -> AnswerKey:
    if key.field in ABOUT_ALL:
        return msgspec.structs.replace(key, subject=cv)
    return msgspec.structs.replace(key, subject=f"{cv}/{key.subject.removeprefix(f'{like}/') if like else key.subject}")


def paper_of(cv: str) -> str:
    """The kind of document that one CV is, as the papers are asked for it."""
    return f"cv@{cv}" if cv else "cv"


def extras_of(settings: CvSettings) -> tuple[Extra, ...]:
    """What stands on the CV, or what is usual when nothing was chosen."""
    return USUAL if settings.extras is None else settings.extras


def choice(case: Case, key: Callable[[str], AnswerKey], cv: str) -> Answer | None:
    """What was chosen for this CV; `key` gives the key for the id of a CV."""
    return case.answers.get(key(cv))


def chosen_ids(case: Case, key: Callable[[str], AnswerKey], cv: str) -> tuple[str, ...]:
    """The ids that were chosen for this CV."""
    answer = choice(case, key, cv)
    return answer.value.ids if answer and isinstance(answer.value, Chosen) else ()


def is_left_out(case: Case, key: Callable[[str], AnswerKey], cv: str) -> bool:
    """True for what stays off this CV."""
    answer = choice(case, key, cv)
    return answer is not None and not is_empty(answer.value)
