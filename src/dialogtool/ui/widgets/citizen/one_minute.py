"""The citizen in one minute: three columns of short cards, with the next step as the one sun-coloured surface."""

from collections.abc import Iterator

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dialogtool.core.papers.handover_sheet import Tried
from dialogtool.core.papers.overview import A_FEW_WORDS, LastTalk, Overview
from dialogtool.core.plan.plan import on_paper
from dialogtool.core.words.days import numeric
from dialogtool.core.words.sentences import shortened

from ...desk import Desk
from ..columns import Columns
from ..meeting.talk_line import TalkLine
from ..pieces import column, empty, label, surface
from ..plan.lane_row import state_names
from ..plan.next_step import NextStep
from ..plan.small_road import SmallRoad

SHOWN = 4
"""So many of a kind stand in a card; the rest stands on Min vej."""


class OneMinute(QWidget):
    """Everything but the name and the ways on. Nothing is built anew while nothing of it has changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: Overview | None = None
        self.columns = Columns(4, 4, 3)
        self.setLayout(column(self.columns))

    def show_overview(self, overview: Overview) -> None:
        """Shows where things stand now."""
        if overview == self._shown:
            return
        self._shown = overview
        ways = (self._way(overview), self._learnt(overview), self._between(overview))
        for part, cards in zip(self.columns.parts, ways, strict=True):
            empty(part)
            for card in cards:
                part.addWidget(card)
            part.addStretch(1)

    def _way(self, overview: Overview) -> Iterator[QWidget]:
        """Where it goes: the next step, the goal with why, and what works."""
        step = NextStep(self._desk, asks=False)
        step.show_step(overview.next_step)
        yield step
        _ = self._desk.words.gettext
        frame, inside = self._card(_("Goal"))
        goal = overview.goal
        inside.addWidget(label(goal.text if goal else _("Not chosen yet. A first guess is enough."), "strong"))
        facts = " · ".join(filter(None, (goal.hours, goal.place))) if goal else ""
        why = _("Why: {text}").format(text=overview.why) if overview.why else ""
        guess = _("The best guess right now") if goal and goal.best_guess else ""
        for text in filter(None, (guess, facts, why)):
            inside.addWidget(label(text, "small"))
        yield frame
        if overview.works:
            frame, inside = self._card(_("This works"))
            for text in overview.works:
                inside.addWidget(label(text))
            yield frame

    def _learnt(self, overview: Overview) -> Iterator[QWidget]:
        """What was tried with what came of it, and the road in small."""
        _ = self._desk.words.gettext
        frame, inside = self._card(_("We have tried this - and learnt"))
        for tried in overview.tried[:SHOWN]:
            inside.addLayout(self._tried(tried))
        if not overview.tried:
            inside.addWidget(label(_("Nothing yet. It comes with the first steps."), "small"))
        yield frame
        yield self._road(overview)

    def _road(self, overview: Overview) -> QFrame:
        """The road and the meetings, both as lines."""
        frame, inside = self._card(self._desk.words.gettext("The road so far"))
        road, talks = SmallRoad(self._desk), TalkLine(self._desk)
        road.show_plan(on_paper(overview.plan))
        talks.show_talks(overview.talks)
        inside.addWidget(road)
        if overview.talks:
            inside.addWidget(talks)
        return frame

    def _tried(self, tried: Tried) -> QVBoxLayout:
        """A step by how it went, a trial by its place; under it what was learnt."""
        went = self._desk.words.gettext("Trial") if tried.trial else state_names(self._desk)[tried.status]
        learnt = f"{went}: {tried.learnt}" if tried.learnt else went
        return column(label(tried.text), label(learnt, "small"), spacing=0)

    def _between(self, overview: Overview) -> Iterator[QWidget]:
        """What was agreed last, and who is around."""
        _ = self._desk.words.gettext
        if overview.last:
            yield self._agreed(overview.last)
        frame, inside = self._card(_("Around {name}").format(name=overview.name.split(" ")[0]))
        first = [person for person in overview.around if person.first]
        for person in first:
            inside.addWidget(label(_("Call first: {name}").format(name=person.name), "strong"))
            if person.helps:
                inside.addWidget(label(person.helps, "small"))
        others = [person.name for person in overview.around if not person.first]
        if others:
            inside.addWidget(label(", ".join(others)))
        if not overview.around:
            inside.addWidget(label(_("Nobody is named yet."), "small"))
        yield frame

    def _agreed(self, last: LastTalk) -> QFrame:
        _ = self._desk.words.gettext
        frame, inside = self._card(_("Agreed last, {day}").format(day=numeric(last.day)))
        for one in last.steps[:SHOWN]:
            inside.addWidget(label(f"– {one.step.text}"))
        if last.written:
            inside.addWidget(label(shortened(last.written, A_FEW_WORDS) or last.written, "small"))
        if not last.steps and not last.written:
            inside.addWidget(label(_("No steps were agreed."), "small"))
        if last.next_date:
            inside.addWidget(label(_("Next talk: {day}").format(day=numeric(last.next_date)), "strong"))
        return frame

    def _card(self, head: str) -> tuple[QFrame, QVBoxLayout]:
        frame, inside = surface("card", margin=14, spacing=6)
        inside.addWidget(label(head, "side-head"))
        return frame, inside
