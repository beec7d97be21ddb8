"""What the answers of a case leave behind: one function for each name that a field's `makes` can have."""

from collections.abc import Callable, Iterable
from functools import reduce

import msgspec

from ..case.aid_values import Conditions, People
from ..case.answers import Answer, Sorted, is_empty
from ..case.case import Case, answers_by_age
from ..case.items import items_of
from ..tool.details import details_in
from ..tool.library import Library, field_of
from ..tool.renaming import renamed
from .evidence import Evidence
from .made import Bearing, Experience, Interest, Material, Told
from .making_experiences import NOT_MEANT, with_evidence, with_experience, with_not_meant, with_periods
from .making_names import with_present_names
from .making_papers import with_cv_item, with_trial, with_workplace_word
from .making_plans import plan_id, standing_now, with_goal, with_step, with_sub_goal, with_went
from .making_words import (
    with_bearing,
    with_condition,
    with_contact,
    with_function,
    with_interest,
    with_reasons_of_a_no,
    with_wish,
)
from .names import present_names

__all__ = ["MAKERS", "Bearing", "Evidence", "Experience", "Interest", "Material", "Told", "material_of"]

Maker = Callable[[Material, Answer, Library], Material]


def material_of(case: Case, library: Library) -> Material:
    """Everything the answers leave, oldest first; declined and empty answers leave nothing."""
    case = renamed(case, library.tools.values())
    given = _given(case, library)
    makers = [(MAKERS[answer.makes], answer) for answer in given if answer.makes in MAKERS]
    made = reduce(lambda made, pair: pair[0](made, pair[1], library), makers, Material(private=_private_ids(given)))
    made = reduce(lambda made, answer: _with_detail(made, answer, library), given, made)
    made = reduce(_marked_with_its_line, given, made)
    return with_present_names(with_reasons_of_a_no(made), present_names(case))


def _given(case: Case, library: Library) -> list[Answer]:
    """What was answered, oldest first, but how the steps went after the steps. What is told in a path is marked."""
    answers = (answer for answer in answers_by_age(case) if not is_empty(answer.value))
    marked = (_marked(standing_now(answer, case), library) for answer in answers)
    return sorted(marked, key=lambda answer: answer.makes == "went")


def _marked(answer: Answer, library: Library) -> Answer:
    field = field_of(library, answer.key)
    return msgspec.structs.replace(answer, private=True) if field and field.path else answer


def _private_ids(given: Iterable[Answer]) -> frozenset[str]:
    return frozenset(id for answer in given if answer.private for id in _ids_in(answer))


def _ids_in(answer: Answer) -> tuple[str, ...]:
    """The ids that what the answer leaves is known by outside it; a line of the CV has that of its period."""
    match (answer.makes, answer.value):
        case ("goal" | "sub-goal" | "step", _):
            return (plan_id(answer),)
        case ("cv-item" | "trial", _):
            return (answer.key.subject,)
        case ("condition", Conditions(levels=levels, choices=choices)):
            return (*levels, *choices)
        case ("contact", People()) | ("function", Sorted()):
            return items_of(answer.value)
        case _:
            return ()


def _with_detail(made: Material, answer: Answer, library: Library) -> Material:
    """What was told of an experience afterwards, unless it is "Ikke i papirer"."""
    known = None if answer.private else made.experiences.get(answer.key.subject)
    told = details_in(answer, library) if known else {}
    return _replaced(made, msgspec.structs.replace(known, **told)) if known and told else made


def _marked_with_its_line(made: Material, answer: Answer) -> Material:
    """A line of the CV that is "Ikke i papirer" takes along the period that it stands for."""
    lived = made.experiences.get(answer.key.subject) if answer.private and answer.makes == "cv-item" else None
    return _replaced(made, msgspec.structs.replace(lived, private=True)) if lived else made


def _replaced(made: Material, experience: Experience) -> Material:
    return msgspec.structs.replace(made, experiences={**made.experiences, experience.id: experience})


MAKERS: dict[str, Maker] = {
    "experience": with_experience,
    "evidence": with_evidence,
    "competence": with_evidence,
    "period": with_periods,
    "condition": with_condition,
    "wish": with_wish,
    "interest": with_interest,
    "function": with_function,
    "goal": with_goal,
    "sub-goal": with_sub_goal,
    "step": with_step,
    "went": with_went,
    "contact": with_contact,
    NOT_MEANT: with_not_meant,
    "cv-item": with_cv_item,
    "trial": with_trial,
    "workplace-word": with_workplace_word,
    "bearing": with_bearing,
}
