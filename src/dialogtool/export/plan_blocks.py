"""Min vej as blocks: one page in large type that can hang on a refrigerator door."""

from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from dialogtool.core.basis.phrases import Wordbook
from dialogtool.core.case.answers import GoalSet, StepSet
from dialogtool.core.papers.blocks import (
    SEPARATOR,
    Block,
    Bullet,
    Document,
    Framed,
    Heading,
    Lead,
    Line,
    PageBreak,
    Paragraph,
    Room,
    Title,
)
from dialogtool.core.papers.drawings import Drawing
from dialogtool.core.plan.plan import (
    Plan,
    PlanLane,
    PlannedStep,
    PlannedTrial,
    on_paper,
    trials_ahead,
    trials_behind,
)
from dialogtool.core.ports import Pictures
from dialogtool.core.words.sentences import opened

from .saying import Saying
from .trial_blocks import hours_said, trial_entry, tried_entry

LEAST_ROOM = 2
"""Lines to write on, at the least; where the page has space for more, there are more."""

GOAL_ROOM = 2


def plan_document(
    plan: Plan, wordbook: Wordbook, today: date, language: str = "da", next_meeting: date | None = None
) -> Document:
    """The plan in the words of `wordbook`, which must be in `language`, without anything marked "Ikke i papirer".

    The next step stands in its frame only. Trials stand where they lie on the road: in the first lane, and those that
    ended with the steps already done, which come last.
    """
    saying, plan = Saying(wordbook, language), on_paper(plan)
    return Document(
        title=saying.words("plan.document", name=plan.name) if plan.name else saying.words("plan.title"),
        author=plan.name,
        language=language,
        blocks=(
            *_top(plan, saying, today),
            *_meeting(next_meeting, saying),
            *_goal(plan.goal, saying),
            *_lanes(plan, saying, today),
            *_tried(trials_behind(plan, today), saying),
            *_done(plan, saying),
            Heading(text=saying.words("plan.notes")),
            Room(lines=LEAST_ROOM),
        ),
    )


def _top(plan: Plan, saying: Saying, today: date) -> Iterator[Block]:
    yield Title(text=saying.words("plan.title"))
    yield Line(parts=tuple(filter(None, (plan.name, opened(saying.long_date(today))))))
    yield _framed(plan.next_step, saying, today)


def _framed(planned: PlannedStep | None, saying: Saying, today: date) -> Framed:
    """The next step in its frame, with its day until that has passed; empty to write in when none is chosen."""
    label = saying.words("plan.next-step")
    if planned is None:
        return Framed(label=label, text="", facts=(saying.words("plan.no-step"),))
    step = planned.step
    helps = saying.words("plan.helps", helps=step.helps) if step.helps else ""
    when = opened(saying.date_and_week(step.when)) if step.when and step.when >= today else ""
    first = SEPARATOR.join(filter(None, (when, saying.words(f"plan.who.{step.who}"))))
    return Framed(label=label, text=opened(step.text), facts=(first, helps) if helps else (first,))


def _meeting(next_meeting: date | None, saying: Saying) -> Iterator[Block]:
    if next_meeting:
        yield Lead(text=saying.words("plan.meeting", date=saying.date_and_week(next_meeting)))


def _goal(goal: GoalSet | None, saying: Saying) -> Iterator[Block]:
    """The goal with what makes it concrete, or room to write one."""
    yield Heading(text=saying.words("plan.goal"))
    if goal is None:
        yield Room(lines=GOAL_ROOM)
        return
    yield Paragraph(text=opened(goal.text))
    hours = hours_said(goal.hours, saying)
    told = (("plan.place", goal.place), ("plan.hours", hours), ("plan.first-contact", goal.first_contact))
    if facts := tuple(saying.words(id, text=text) for id, text in told if text):
        yield Line(parts=facts)


def _lanes(plan: Plan, saying: Saying, today: date) -> Iterator[Block]:
    """Every lane that holds something, with the trials in the first."""
    trials = trials_ahead(plan, today)
    for place, lane in enumerate(plan.lanes):
        yield from _lane(lane, () if place else trials, saying, today)


def _lane(lane: PlanLane, trials: Sequence[PlannedTrial], saying: Saying, today: date) -> Iterator[Block]:
    """One lane with its trials, sub-goals and open steps, without the next step, which has its frame; or nothing."""
    steps = [planned.step for planned in lane.steps if planned.step.status != "done" and not planned.is_next]
    if lane.sub_goals or steps or trials:
        yield Heading(text=lane.label)
    yield from (trial_entry(planned, saying) for planned in trials)
    yield from (Bullet(text=opened(planned.sub_goal.text), detail=planned.sub_goal.when) for planned in lane.sub_goals)
    yield from (Bullet(text=opened(step.text), detail=_detail(step, saying, today), mark="step") for step in steps)


def _tried(trials: Sequence[PlannedTrial], saying: Saying) -> Iterator[Block]:
    """The trials that ended, each with how it went; or nothing."""
    if trials:
        yield Heading(text=saying.words("plan.trial.tried"))
    yield from (tried_entry(planned, saying) for planned in trials)


def _done(plan: Plan, saying: Saying) -> Iterator[Block]:
    """What has been done already, in all lanes; or nothing."""
    steps = [planned.step for lane in plan.lanes for planned in lane.steps if planned.step.status == "done"]
    if steps:
        yield Heading(text=saying.words("plan.done"))
    yield from (Bullet(text=opened(step.text), mark="done") for step in steps)


def _detail(step: StepSet, saying: Saying, today: date) -> str:
    if step.status == "some":
        return saying.words("plan.begun")
    return saying.coming_date(step.when, today) if step.when else ""


def with_pictures(plan: Document, drawings: Sequence[Drawing], pictures: Pictures, wordbook: Wordbook) -> Document:
    """The plan with the pictures on pages of their own after it, each under its name; as it is where there are none."""
    drawn = [(drawing, pictures.picture(drawing.answer)) for drawing in drawings]
    shown = tuple(msgspec.structs.replace(picture, caption=one.title) for one, picture in drawn if picture)
    if not shown:
        return plan
    heading = Heading(text=Saying(wordbook, plan.language).words("plan.pictures"))
    return msgspec.structs.replace(plan, blocks=(*plan.blocks, PageBreak(), heading, *shown))
