"""Keeping trials and what workplaces said as answers, and which day it is in the conversation."""

from dialogtool.core.basis.phrases import phrase, render
from dialogtool.core.case.answers import StepSet
from dialogtool.core.case.keys import trial_key, workplace_word_key
from dialogtool.core.case.plan_values import TrialSet, WorkplaceWord
from dialogtool.core.plan.trials import CheckIn
from dialogtool.core.tool.asking import Asked

from ...desk import Desk
from .plan_edits import keep_step


def trial_kept(desk: Desk, id: str) -> TrialSet:
    """A trial as it lies in the case now; an empty one before anything was written."""
    answer = desk.model.case.answers.get(trial_key(id))
    return answer.value if answer and isinstance(answer.value, TrialSet) else TrialSet(place="")


def keep_trial(desk: Desk, id: str, trial: TrialSet, typing: bool = False) -> None:
    """Keeps a trial."""
    question = desk.words.gettext("Where is it?")
    desk.model.answer(Asked(key=trial_key(id), question=question, makes="trial"), trial, typing)


def words_of(desk: Desk, place: str) -> tuple[str, ...]:
    """The ids of what was said at this workplace."""
    answers = desk.model.case.answers.values()
    words = ((a.key, a.value) for a in answers if isinstance(a.value, WorkplaceWord))
    return tuple(key.subject for key, word in words if key == workplace_word_key(key.subject) and word.place == place)


def add_word(desk: Desk, trial: TrialSet) -> str:
    """Makes room for one more word from this workplace; its id."""
    id, question = desk.model.new_id(), desk.words.gettext("What did they say?")
    word = WorkplaceWord(text="", who=trial.contact, place=trial.place, when=desk.model.today())
    desk.model.answer(Asked(key=workplace_word_key(id), question=question, makes="workplace-word"), word)
    return id


def check_in_words(desk: Desk, check_in: CheckIn) -> str:
    """What the step says in which people keep in touch after a job began."""
    book = {id: desk.words.content(text) for id, text in desk.catalogue.phrases.items()}
    return render(phrase(f"check-in.{check_in.name}", place=check_in.place), book)


def lay_check_in(desk: Desk, check_in: CheckIn, lane: str) -> None:
    """Lays a time to keep in touch as a step on the road."""
    step = StepSet(text=check_in_words(desk, check_in), lane=lane, who="together", when=check_in.when)
    keep_step(desk, check_in.id, step)
