"""What stands on papers: lines of a career, workplace trials, and what workplaces said."""

import msgspec

from .answers import Answer
from .cv_values import CvItemSet
from .library import Library
from .made import Material
from .plan_values import TrialSet, WorkplaceWord


def with_cv_item(made: Material, answer: Answer, _library: Library) -> Material:
    """A line of a career, by its id; a marked one stays out."""
    if answer.private or not isinstance(answer.value, CvItemSet):
        return made
    return msgspec.structs.replace(made, cv_items={**made.cv_items, answer.key.subject: answer.value})


def with_trial(made: Material, answer: Answer, _library: Library) -> Material:
    """A workplace trial, by its id; a marked one stays out."""
    if answer.private or not isinstance(answer.value, TrialSet):
        return made
    return msgspec.structs.replace(made, trials={**made.trials, answer.key.subject: answer.value})


def with_workplace_word(made: Material, answer: Answer, _library: Library) -> Material:
    """What a workplace said, by its id; a marked word stays out."""
    if answer.private or not isinstance(answer.value, WorkplaceWord):
        return made
    return msgspec.structs.replace(made, words={**made.words, answer.key.subject: answer.value})
