"""What stands on papers: lines of a career, workplace trials, and what workplaces said."""

import msgspec

from ..case.answers import Answer
from ..case.cv_values import CvItemSet
from ..case.plan_values import TrialSet, WorkplaceWord
from ..tool.library import Library
from .evidence import evidence_of
from .made import Material


def with_cv_item(made: Material, answer: Answer, _library: Library) -> Material:
    """A line of a career, by its id; a marked one stays out."""
    if answer.private or not isinstance(answer.value, CvItemSet):
        return made
    return msgspec.structs.replace(made, cv_items={**made.cv_items, answer.key.subject: answer.value})


def with_trial(made: Material, answer: Answer, _library: Library) -> Material:
    """Time at a workplace, by its id; a marked one lies on the road and in no paper."""
    if not isinstance(answer.value, TrialSet):
        return made
    return msgspec.structs.replace(made, trials={**made.trials, answer.key.subject: answer.value})


def with_workplace_word(made: Material, answer: Answer, _library: Library) -> Material:
    """What a workplace said, by its id; a marked word stays out. It is evidence when the citizen said yes to it."""
    word = answer.value
    if answer.private or not isinstance(word, WorkplaceWord):
        return made
    made = msgspec.structs.replace(made, words={**made.words, answer.key.subject: word})
    if not word.confirmed:
        return made
    shown = evidence_of(answer, word.text, word.who or word.place)
    return msgspec.structs.replace(made, evidence=(*made.evidence, shown))
