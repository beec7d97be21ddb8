"""Det har vi aftalt: read together, saved, and the talk is over."""

from datetime import date

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from dialogtool.core.case.keys import prepare_key, shared_note_key, verdict_key
from dialogtool.core.findings.findings import Finding, confirmed
from dialogtool.core.plan.plan import Plan, build_plan

from ..case_model import Change
from ..desk import Desk
from ..page import Page, column_page, title
from ..parts.announcing import announce
from ..where import Where
from ..widgets.findings.bouquet import Bouquet
from ..widgets.flow_layout import FlowLayout
from ..widgets.halves import Halves
from ..widgets.meeting.noted import Noted
from ..widgets.papers.save_as_word import SaveAsWord
from ..widgets.pieces import button, column, label, row, surface
from ..widgets.plan.first_steps import FirstSteps
from ..widgets.plan.next_step import NextStep
from ..widgets.reading_order import tab_as_read
from ..widgets.when_line import WhenLine


class AgreedPage(Page):
    """What was found today, the next step, when the two meet again, and the papers."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        _ = desk.words.gettext
        self.found = Bouquet(desk, "yes")
        self.nothing = label("")
        self.next = NextStep(desk, asks=False)
        self.first_steps = FirstSteps(desk)
        self.when = WhenLine(desk, _("When do we meet again?"), next_meeting=False, ahead=True)
        self.cv = SaveAsWord(desk, "cv", _("Save the CV as Word"))
        self.plan = SaveAsWord(desk, "plan", _("Save My way as Word"))
        self.papers = button(_("All papers"))
        self.end = button("", "primary")
        self.note = Noted(desk, _("What we write together"), _("In your own words, if you like."))
        self.prepare = Noted(desk, _("What is to be ready for next time?"), _("such as a letter to bring along"))
        self._lay_out()
        self.found.opened.connect(self._on_found)
        self.first_steps.laid.connect(self._on_laid)
        self.when.dated.connect(self._on_dated)
        self.papers.clicked.connect(self._on_papers)
        self.end.clicked.connect(self.end_talk)
        self.refresh(Change())

    def _lay_out(self) -> None:
        _ = self.desk.words.gettext
        inside = column_page(self, 1180)
        inside.addWidget(title(_("What we agreed")))
        inside.addWidget(label(_("Read it to each other. Is it right? Everything can still be changed."), "say"))
        left = column(self.next, self.first_steps, self._found_card(), self._note_card(), 1, spacing=16)
        right = column(self._meeting_card(), self._papers_card(), row(1, self.end), 1, spacing=16)
        inside.addWidget(Halves(left, right))
        inside.addStretch(1)

    def _found_card(self) -> QFrame:
        frame, inside = surface("card")
        inside.addWidget(label(self.desk.words.gettext("What we found today"), "side-head"))
        inside.addWidget(self.nothing)
        inside.addWidget(self.found)
        return frame

    def _note_card(self) -> QFrame:
        frame, inside = surface("card")
        inside.addWidget(self.note)
        self.note_card = frame
        return frame

    def _meeting_card(self) -> QFrame:
        frame, inside = surface("card")
        inside.addWidget(self.when)
        inside.addWidget(self.prepare)
        self.meeting_card = frame
        return frame

    def _papers_card(self) -> QFrame:
        frame, inside = surface("card")
        inside.addWidget(label(self.desk.words.gettext("To take home"), "side-head"))
        self._add_papers(inside)
        return frame

    def _add_papers(self, inside: QVBoxLayout) -> None:
        buttons = FlowLayout(spacing=12)
        for paper in (self.plan, self.cv):
            buttons.addWidget(paper.save)
        buttons.addWidget(self.papers)
        inside.addLayout(buttons)
        for paper in (self.plan, self.cv):
            inside.addWidget(paper)

    def arrive(self) -> None:
        """The hand lands on the date, or on the way out when no talk is going on."""
        tab_as_read(self)
        (self.when.line if self.desk.model.current_meeting() else self.end).setFocus()

    def refresh(self, change: Change) -> None:
        """Shows what stands now."""
        _ = self.desk.words.gettext
        model = self.desk.model
        meeting = model.current_meeting()
        today = [finding for finding in model.findings.all if self._is_of_today(finding)]
        self.found.show_findings("", today)
        self._show_nothing(shown=not today)
        self._show_next(build_plan(model.case, model.library))
        self.meeting_card.setVisible(meeting is not None)
        self.note_card.setVisible(meeting is not None)
        self.when.show_day(meeting.next_date if meeting else None)
        if meeting:
            self.note.show_note(shared_note_key(meeting.id))
            self.prepare.show_note(prepare_key(meeting.id))
        self.end.setText(_("End the talk") if meeting else _("To the citizen's page"))
        tab_as_read(self)

    def _show_nothing(self, shown: bool) -> None:
        """A kind word where this talk brought no new finding."""
        _ = self.desk.words.gettext
        before = _("Nothing new today. What was found before still stands.")
        self.nothing.setText(before if confirmed(self.desk.model.findings) else _("You came today. That counts."))
        self.nothing.setVisible(shown)

    def _show_next(self, plan: Plan) -> None:
        """The next step; somebody without any is offered a small one."""
        self.next.show_step(plan.next_step)
        lacks = plan.next_step is None and self.desk.model.current_meeting() is not None
        if lacks:
            self.first_steps.show_ideas(plan)
        self.first_steps.setVisible(lacks and self.first_steps.has_ideas)

    def _is_of_today(self, finding: Finding) -> bool:
        """True for what the citizen said yes to in this talk."""
        answer = self.desk.model.case.answers.get(verdict_key(finding.competence))
        said_yes = finding.verdict is not None and finding.verdict.choice == "yes"
        return said_yes and answer is not None and answer.meeting == self.desk.model.meeting

    @Slot(object)
    def _on_dated(self, day: date | None) -> None:
        meeting = self.desk.model.current_meeting()
        if meeting and meeting.next_date != day:
            self.desk.model.set_meeting(msgspec.structs.replace(meeting, next_date=day))

    @Slot(str)
    def _on_laid(self, text: str) -> None:
        self.arrive()
        announce(self, self.desk.words.gettext("Next step: {text}").format(text=text))

    @Slot()
    def end_talk(self) -> None:
        """Ends the talk, and goes to the citizen's page; a date that is not understood is asked about first."""
        if self.when.is_unclear:
            self.when.ask()
            self.when.line.setFocus()
            return
        self.desk.model.rest()
        self.desk.model.end_meeting()
        self.go.emit(Where("citizen"))

    @Slot(str)
    def _on_found(self, _competence: str) -> None:
        self.go.emit(Where("findings"))

    @Slot()
    def _on_papers(self) -> None:
        self.go.emit(Where("papers"))
