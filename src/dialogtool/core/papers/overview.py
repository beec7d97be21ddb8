"""One minute for whoever opens a case: who this is, where it goes and why, what was tried, who is around."""

from collections.abc import Iterator
from datetime import date

from ..basis.phrases import phrase, render
from ..basis.record import Record
from ..case.aid_values import Person
from ..case.answers import GoalSet, Words
from ..case.case import Case, Meeting, day_of, next_day
from ..case.keys import profile_key, shared_note_key
from ..cv.cv import works_best_told
from ..findings.material import Material, material_of
from ..meetings.agreed import agreed_steps, all_steps, meeting_meant
from ..plan.plan import Plan, PlannedStep, on_paper, plan_of
from ..tool.library import Library
from ..words.sentences import as_sentence, shortened
from ..work.fitting import best_parts
from .handover_sheet import Tried, conditions_on_paper, tried_in, why_of

MOST = 3
"""So many things of one kind stand on the page at once: what one minute holds."""

A_FEW_WORDS = 180
"""Characters."""


class Talk(Record):
    """One meeting on the line of meetings; `missed` is one that did not take place."""

    meeting: str
    day: date
    missed: bool = False
    short: bool = False


class LastTalk(Record):
    """What was agreed when the two last spoke: the steps, what they wrote together, and when they meet again."""

    day: date
    steps: tuple[PlannedStep, ...] = ()
    written: str = ""
    next_date: date | None = None


class Overview(Record):
    """Everything the citizen's page says. `words` are the citizen's own; `works` is what makes things go well.

    `around` are the people around the citizen, whom to call first at the front. `tried` holds everything tried.
    """

    name: str
    plan: Plan
    words: str = ""
    goal: GoalSet | None = None
    why: str = ""
    next_step: PlannedStep | None = None
    works: tuple[str, ...] = ()
    tried: tuple[Tried, ...] = ()
    around: tuple[Person, ...] = ()
    last: LastTalk | None = None
    talks: tuple[Talk, ...] = ()


def overview_of(case: Case, library: Library) -> Overview:
    """The case in one minute. What is marked "Ikke i papirer" stands where it was told, and not here."""
    material = material_of(case, library)
    plan = plan_of(case, library, material)
    why = why_of(case, material)
    return Overview(
        name=case.citizen.name,
        plan=plan,
        words=own_words(case, material, why),
        goal=plan.goal,
        why=why,
        next_step=plan.next_step,
        works=tuple(dict.fromkeys(_works(case, library, material, plan)))[:MOST],
        tried=tried_in(case, material, on_paper(plan)),
        around=_around(material),
        last=_last(case, plan),
        talks=tuple(map(_talk, case.meetings)),
    )


def own_words(case: Case, material: Material, why: str) -> str:
    """Who this is in own words: the profile as the citizen wrote it, else the newest wish, else the newest story.

    What is said already of `why` is not said once more.
    """
    profile = case.answers.get(profile_key())
    if profile and isinstance(profile.value, Words) and not profile.private and profile.value.text.strip():
        return shortened(as_sentence(profile.value.text), A_FEW_WORDS) or as_sentence(profile.value.text)
    wishes = [wish.text for wish in material.wishes if not wish.private and wish.text != why]
    lived = material.experiences.values()
    stories = [one.story for one in lived if one.story and not (one.private or one.discreet)]
    return next((as_sentence(told) for told in (*wishes[-1:], *stories[-1:])), "")


def _works(case: Case, library: Library, material: Material, plan: Plan) -> Iterator[str]:
    """The citizen's own sentence to a workplace, or what was said of conditions; then what helped in steps taken."""
    told = works_best_told(case, library)
    parts = best_parts(conditions_on_paper(material), library.catalogue)[:MOST]
    best = render(phrase("cv.works-best", words=parts), library.catalogue.phrases) if parts else ""
    yield from filter(None, (told or as_sentence(best),))
    taken = (one for one in all_steps(plan) if one.step.status in ("done", "some") and one.id not in plan.private)
    yield from (one.step.helps for one in taken if one.step.helps)


def _around(material: Material) -> tuple[Person, ...]:
    shown = [person for id, person in material.people.items() if id not in material.private]
    return tuple(sorted(shown, key=lambda person: not person.first))


def _last(case: Case, plan: Plan) -> LastTalk | None:
    """What came of the latest meeting that took place."""
    meeting = meeting_meant(case)
    if meeting is None:
        return None
    note = case.answers.get(shared_note_key(meeting.id))
    return LastTalk(
        day=day_of(meeting),
        steps=agreed_steps(case, plan, meeting),
        written=note.value.text if note and isinstance(note.value, Words) and not note.private else "",
        next_date=_next_date(case.meetings),
    )


def _next_date(meetings: tuple[Meeting, ...]) -> date | None:
    """When the two meet again, as it was agreed last; also when a meeting was missed since."""
    return next_day(meetings[-1]) if meetings else None


def _talk(meeting: Meeting) -> Talk:
    return Talk(meeting=meeting.id, day=day_of(meeting), missed=meeting.missed, short=meeting.short)
