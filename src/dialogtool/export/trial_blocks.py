"""Time at a workplace as a block: where, what, when, how many hours, who to ask, and what it is for."""

import re
from collections.abc import Iterator

from dialogtool.core.case.plan_values import TrialSet
from dialogtool.core.papers.blocks import SEPARATOR, Entry
from dialogtool.core.plan.plan import PlannedTrial
from dialogtool.core.plan.trials import hours_told
from dialogtool.core.words.sentences import as_sentence, opened

from .saying import Saying

_MERE_NUMBER = re.compile(r"\d+(?:[.,]\d+)?(?:\s*[-–]\s*\d+(?:[.,]\d+)?)?")

MOST_CHANGES = 5
"""When the hours change more often than this, only the first and the last are said."""


def trial_entry(planned: PlannedTrial, saying: Saying) -> Entry:
    """A trial that runs or comes: what there is to know before going there."""
    trial = planned.trial
    learn = trial.learn if not trial.after else ""
    told = (("contact", trial.contact), ("agreed", as_sentence(trial.agreed)), ("learn", as_sentence(learn)))
    return _entry(planned, saying, *_labelled(saying, *told, ("after", as_sentence(trial.after))))


def tried_entry(planned: PlannedTrial, saying: Saying) -> Entry:
    """A trial that ended: what it was, and how it went."""
    return _entry(planned, saying, *_labelled(saying, ("after", as_sentence(planned.trial.after))))


def _entry(planned: PlannedTrial, saying: Saying, *lines: str) -> Entry:
    facts = what_it_is(planned, saying)
    return Entry(
        title=opened(planned.trial.place),
        detail=days_of(planned.trial, saying),
        text="\n".join(filter(None, (facts, *lines))),
    )


def _labelled(saying: Saying, *told: tuple[str, str]) -> Iterator[str]:
    return (saying.words(f"plan.trial.{id}", text=text) for id, text in told if text)


def what_it_is(planned: PlannedTrial, saying: Saying) -> str:
    """On one line what kind of time it is, what is done there, and the hours; "" when nothing is known."""
    trial = planned.trial
    job = saying.words("plan.trial.job") if trial.job and not planned.scheme else ""
    return opened(SEPARATOR.join(filter(None, (planned.scheme, job, planned.function, hours_of(trial, saying)))))


def days_of(trial: TrialSet, saying: Saying) -> str:
    """From when to when, as far as it has been said; the year stands once."""
    start, end = trial.start, trial.end
    if start is None:
        return saying.words("time.until", end=saying.whole_date(end)) if end else ""
    if start == end:
        return saying.whole_date(start)
    if end is None:
        return saying.words("plan.trial.from", start=saying.whole_date(start))
    first = saying.day_of_year(start) if start.year == end.year else saying.whole_date(start)
    return saying.words("plan.trial.from-to", start=first, end=saying.whole_date(end))


def hours_said(hours: str, saying: Saying) -> str:
    """The hours of a goal as they were said; a mere number, such as "6" or "6-8", says of what it is."""
    if not _MERE_NUMBER.fullmatch(hours.strip()):
        return hours
    counted = saying.words("plan.trial.hour" if hours.strip() == "1" else "plan.trial.hours", number=hours.strip())
    return saying.words("plan.trial.hours-weekly", hours=counted)


def hours_of(trial: TrialSet, saying: Saying) -> str:
    """The hours of a week and how they change, such as "2 timer om ugen, siden 4 og 6"; "" where none were said."""
    numbers = tuple(map(saying.number, hours_told(trial)))
    if not numbers:
        return ""
    first, *later = numbers
    hours = saying.words("plan.trial.hour" if first == "1" else "plan.trial.hours", number=first)
    if trial.start and trial.start == trial.end:
        return hours
    if len(later) > MOST_CHANGES:
        return saying.words("plan.trial.hours-long", first=first, last=later[-1])
    if later:
        return saying.words("plan.trial.hours-then", hours=hours, then=tuple(later))
    return saying.words("plan.trial.hours-weekly", hours=hours)
