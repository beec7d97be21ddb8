"""What the answers of a case leave behind: one function for each name that a field's `makes` can have."""

from collections.abc import Callable, Iterable
from functools import reduce

import msgspec

from .answers import Answer, is_empty
from .case import Case, answers_by_age
from .details import details_in
from .evidence import Evidence
from .library import Library
from .made import Bearing, Experience, Interest, Material, Told
from .making_experiences import with_evidence, with_experience, with_periods
from .making_plans import plan_id, with_goal, with_step, with_sub_goal, with_went
from .making_words import with_bearing, with_condition, with_contact, with_function, with_interest, with_wish
from .renaming import renamed

__all__ = ["MAKERS", "Bearing", "Evidence", "Experience", "Interest", "Material", "Told", "material_of"]

Maker = Callable[[Material, Answer, Library], Material]


def material_of(case: Case, library: Library) -> Material:
    """Everything the answers leave, oldest first; declined and empty answers leave nothing."""
    case = renamed(case, library.tools.values())
    given = [answer for answer in answers_by_age(case) if not is_empty(answer.value)]
    makers = [(MAKERS[answer.makes], answer) for answer in given if answer.makes in MAKERS]
    made = reduce(lambda made, pair: pair[0](made, pair[1], library), makers, Material(private=_private_ids(given)))
    return reduce(lambda made, answer: _with_detail(made, answer, library), given, made)


def _private_ids(given: Iterable[Answer]) -> frozenset[str]:
    marked = (answer for answer in given if answer.private and answer.makes in {"goal", "sub-goal", "step"})
    return frozenset(map(plan_id, marked))


def _with_detail(made: Material, answer: Answer, library: Library) -> Material:
    """What was told of an experience afterwards, unless it is "Ikke i papirer"."""
    known = None if answer.private else made.experiences.get(answer.key.subject)
    told = details_in(answer, library) if known else {}
    return _replaced(made, msgspec.structs.replace(known, **told)) if known and told else made


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
    "bearing": with_bearing,
}
