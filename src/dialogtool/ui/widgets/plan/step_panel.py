"""One step on the way: its words first, then the rest."""

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dialogtool.core.case.aid_values import StepStatus
from dialogtool.core.case.answers import StepSet
from dialogtool.core.case.keys import step_key
from dialogtool.core.plan.step_ideas import ideas_for
from dialogtool.core.words.cleaning import clean_line

from ...desk import Desk
from ..flow_layout import FlowLayout
from ..form_row import form_row
from ..picks import Chips
from ..pieces import button
from .another_road import AnotherRoad
from .plan_edits import PrivateMark, branches_now, choose_next, keep_step, one_line, step_kept, take_away, with_standing
from .step_details import StepDetails
from .step_standing import keep_standing


class StepPanel(QFrame):
    """Edits one step; every change is kept at once. Nothing but the words is asked before there are words."""

    closed = Signal()
    """The two are done with it."""
    taken = Signal(str)
    """It was taken away; its words."""
    instead = Signal(str)
    """The id of a step that is taken first."""

    def __init__(self, id: str, step: StepSet, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.id = id
        self._first = step
        self._desk = desk
        _ = desk.words.gettext
        self.text = one_line("text", shared=True)
        self.ideas = Chips(desk)
        self.another = AnotherRoad(desk)
        self.details = StepDetails(desk)
        self.private = PrivateMark(desk, step_key(id))
        self.make_next = button(_("Make it the next step"))
        self.take = button(_("Take it away"), "quiet")
        self.done = button(_("Finished"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        _ = self._desk.words.gettext
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(16)
        outer.addLayout(form_row(_("What would you like to do?"), self.text, look="lead"))
        outer.addWidget(self.ideas)
        outer.addWidget(self.another)
        outer.addWidget(self.details)
        buttons = FlowLayout(spacing=12)
        for widget in (self.done, self.make_next, self.private, self.take):
            buttons.addWidget(widget)
        outer.addLayout(buttons)

    def _connect(self) -> None:
        self.text.textEdited.connect(self._on_text)
        self.text.editingFinished.connect(self._desk.model.rest)
        self.text.returnPressed.connect(self._on_words)
        self.ideas.picked.connect(self._on_idea)
        self.details.changed.connect(self._on_changed)
        self.details.smaller.connect(self._on_smaller)
        self.another.picked.connect(self._on_instead)
        self.details.rested.connect(self._desk.model.rest)
        self.make_next.clicked.connect(self._on_next)
        self.take.clicked.connect(self._on_take)
        self.done.clicked.connect(self.closed)

    @property
    def step(self) -> StepSet:
        """The step as it lies in the case now."""
        return step_kept(self._desk.model, self.id, self._first)

    @property
    def standing(self) -> StepStatus:
        """How it went, wherever that was told."""
        return with_standing(self.step, self.id, self._desk).status

    def show_item(self, next_id: str) -> None:
        """Shows the step as it stands; `next_id` is the id of the next step."""
        step = self.step
        if clean_line(self.text.text()) != step.text:
            self.text.setText(step.text)
        self._show_rest(step)
        self.details.show_step(with_standing(step, self.id, self._desk))
        self.another.show_step(self.id, step)
        self.private.show_mark()
        self.make_next.setVisible(bool(step.text) and self.id != next_id and step.status != "done")

    def _show_rest(self, step: StepSet) -> None:
        """Ideas while there are no words, and the other questions when there are."""
        content = self._desk.words.content
        texts = () if step.text else ideas_for(step.lane, self._desk.catalogue, branches_now(self._desk))
        self.ideas.show_texts(content(text) for text in texts)
        for widget in (self.details, self.private, self.take):
            widget.setVisible(bool(step.text))

    def first_focus(self) -> QWidget:
        """Where the keyboard lands."""
        return self.text

    def _keep(self, part: str, value: object, typing: bool = False) -> None:
        # What was told of how it went stays where it was told, until that is what is changed here.
        step = with_standing(self.step, self.id, self._desk) if part in {"status", "reason"} else self.step
        step = msgspec.structs.replace(step, **{part: value})
        keep = keep_standing if part == "status" else keep_step
        keep(self._desk, self.id, step, typing)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._keep("text", clean_line(text), typing=True)
        if not self.details.isVisibleTo(self):
            self._show_rest(self.step)

    @Slot()
    def _on_words(self) -> None:
        """Enter goes on to the next question."""
        self.focusNextChild()

    @Slot(str)
    def _on_idea(self, text: str) -> None:
        self._keep("text", text)
        self.text.setFocus()

    @Slot(str)
    def _on_smaller(self, text: str) -> None:
        """A smaller step is another step: how much the larger one was believed in says nothing of it."""
        keep_step(self._desk, self.id, msgspec.structs.replace(self.step, text=text, confidence=None))
        self.text.setFocus()

    @Slot(str)
    def _on_instead(self, text: str) -> None:
        """Another step comes first; this one stays on the road with what was learnt from it."""
        id, step = self._desk.model.new_id(), self.step
        keep_step(self._desk, id, StepSet(text=text, lane=step.lane, who=step.who, sub_goal=step.sub_goal))
        with self._desk.model.joining():
            choose_next(self._desk, id)
        self.instead.emit(id)

    @Slot(str, object, bool)
    def _on_changed(self, part: str, value: object, typing: bool) -> None:
        self._keep(part, value, typing)

    @Slot()
    def _on_next(self) -> None:
        choose_next(self._desk, self.id)

    @Slot()
    def _on_take(self) -> None:
        words = self.step.text
        take_away(self._desk.model, step_key(self.id))
        self.taken.emit(words)
