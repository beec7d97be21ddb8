"""Time at a workplace in a case file, and what a workplace said, as the answers they become."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated

from msgspec import Meta

from ..basis.record import Record
from ..case.answers import Value
from ..case.keys import trial_key, workplace_word_key
from ..case.plan_values import Hours, TrialSet, WorkplaceWord
from ..ports import IdSource
from ..tool.asking import Asked
from ..words.cleaning import clean, clean_line


class SampleTrial(Record):
    """Time at a workplace, as in the case; the same place in a later meeting is the same trial, further on."""

    place: Annotated[str, Meta(min_length=1)]
    scheme: str = ""
    function: str = ""
    contact: str = ""
    start: str = ""
    end: str = ""
    hours: tuple[Hours, ...] = ()
    agreed: str = ""
    learn: str = ""
    after: str = ""
    job: bool = False


class SampleWord(Record):
    """What a workplace said, as in the case; `confirmed` is the citizen's yes to it."""

    text: Annotated[str, Meta(min_length=1)]
    who: str = ""
    place: str = ""
    when: str = ""
    confirmed: bool = False


def work_in(
    trials: tuple[SampleTrial, ...],
    words: tuple[SampleWord, ...],
    known: Mapping[str, TrialSet],
    new_id: IdSource,
) -> Iterator[tuple[Asked, Value]]:
    """The trials and the words of one meeting; `known` are the trials there are, by id."""
    places = {trial.place: id for id, trial in known.items()}
    for trial in trials:
        id = places.get(clean_line(trial.place)) or new_id()
        yield Asked(key=trial_key(id), question="", makes="trial"), _trial(trial)
    for word in words:
        yield Asked(key=workplace_word_key(new_id()), question="", makes="workplace-word"), _word(word)


def _trial(trial: SampleTrial) -> TrialSet:
    return TrialSet(
        place=clean_line(trial.place),
        scheme=trial.scheme,
        function=trial.function,
        contact=clean_line(trial.contact),
        start=day_in(trial.start),
        end=day_in(trial.end),
        hours=trial.hours,
        agreed=clean(trial.agreed),
        learn=clean(trial.learn),
        after=clean(trial.after),
        job=trial.job,
    )


def _word(word: SampleWord) -> WorkplaceWord:
    return WorkplaceWord(
        text=clean(word.text),
        who=clean_line(word.who),
        place=clean_line(word.place),
        when=day_in(word.when),
        confirmed=word.confirmed,
    )


def day_in(text: str) -> date | None:
    """The date written, None for none; ValueError for what is no date."""
    return date.fromisoformat(text) if text else None
