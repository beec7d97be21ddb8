"""Any answer in a few lines of words, for people who compare two of them."""

from collections.abc import Iterable

from dialogtool.core.case.aid_values import Line, People, Period, Went
from dialogtool.core.case.answers import Answer, GoalSet, StepSet, SubGoalSet, Value, Verdict
from dialogtool.core.case.cv_values import CvItemSet, CvSettings, Photo
from dialogtool.core.case.keys import CV, FINDINGS
from dialogtool.core.case.plan_values import Closed, Handover, TrialSet, WorkplaceWord
from dialogtool.core.words.days import HERE, numeric

from ...desk import Desk
from ..answer_text import answer_in_words
from ..plan.plan_edits import status_names


def headed(answer: Answer, desk: Desk) -> str:
    """What was asked; what the answer is where the program itself did not ask in words."""
    _ = desk.words.gettext
    competence = desk.catalogue.competences.get(answer.key.subject)
    if answer.question:
        return answer.question
    if competence and answer.key.tool in (FINDINGS, CV):
        return desk.words.content(competence.label)
    names = {"goal": _("Goal"), "sub-goal": _("A sub-goal"), "step": _("A step"), "next-step": _("Next step")}
    more = {"handover": _("Hand the case on"), "note": _("Note"), "agenda": _("To talk about"), "trial": _("Workplace")}
    return (names | more).get(answer.key.field, _("Choice in the program"))


def said_in_words(answer: Answer, desk: Desk) -> str:
    """What was answered, in the language of the interface; never empty."""
    _ = desk.words.gettext
    if answer.value is None:
        return _("Would rather not answer")
    return _told(answer, desk) or answer_in_words(answer, desk) or _("Nothing")


def says_something(answer: Answer, desk: Desk) -> bool:
    """False for a choice of the program's own that no words tell of."""
    return bool(answer.question or _told(answer, desk) or answer_in_words(answer, desk))


def by_and_when(answer: Answer, desk: Desk) -> str:
    """Who wrote it and when, as the clock in Denmark showed it; and that it is marked."""
    _ = desk.words.gettext
    who = _("The citizen wrote it") if answer.origin.typed_by == "citizen" else _("The caseworker wrote it")
    at = answer.at.astimezone(HERE)
    when = f"{numeric(at.date())} {at:%H.%M}"
    return _joined((who, when, _("Not in the papers") if answer.private else ""))


def _told(answer: Answer, desk: Desk) -> str:
    """Values that hold more than items; "" for the others."""
    match answer.value:
        case GoalSet() | SubGoalSet() | StepSet() | CvItemSet() | TrialSet() | WorkplaceWord() | Handover():
            return _laid(answer, desk)
        case Verdict(choice=choice, wording=wording):
            return _joined((_verdicts(desk)[choice], wording))
        case Line(periods=periods):
            return ", ".join(_period(period) for period in periods)
        case People(people=people):
            return ", ".join(person.name for person in people)
        case Went(steps=steps):
            names = {**status_names(desk), "open": ""}
            return _joined(text for how in steps.values() for text in (names[how.status], how.reason))
        case Photo():
            return desk.words.gettext("A photo")
        case CvSettings(name=name, layout=layout):
            return _joined((name, layout))
        case _:
            return ""


def _laid(answer: Answer, desk: Desk) -> str:
    """What was laid on the road or stands on the CV."""
    match answer.value:
        case GoalSet(text=text, hours=hours, place=place, first_contact=contact):
            return _joined((text, hours, place, contact))
        case SubGoalSet(text=text, when=when):
            return _joined((text, when))
        case StepSet(text=text, when=when, status=status, reason=reason):
            how = status_names(desk).get(status, "")
            return _joined((text, numeric(when) if when else "", how, reason))
        case CvItemSet(title=title, place=place, start=start, end=end, text=text):
            return _joined((title, place, start, end, text))
        case TrialSet(place=place, function=function, agreed=agreed, after=after):
            return _joined((place, function, agreed, after))
        case WorkplaceWord(text=text, who=who):
            return _joined((text, who))
        case value:
            return _of_the_case(value)


def _of_the_case(value: Value | None) -> str:
    """That it was handed on, or closed."""
    match value:
        case Handover(recipient=recipient, purpose=purpose):
            return _joined((recipient, purpose))
        case Closed(day=day, delete_on=delete_on):
            return _joined((numeric(day), numeric(delete_on)))
        case _:
            return ""


def _verdicts(desk: Desk) -> dict[str, str]:
    _ = desk.words.gettext
    return {"yes": _("That is me"), "some": _("A little"), "no": _("Not me")}


def _period(period: Period) -> str:
    times = "-".join(time for time in (period.start, period.end) if time)
    return f"{period.title} ({times})" if times else period.title


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)
