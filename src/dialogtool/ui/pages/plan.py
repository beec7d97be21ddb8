"""Min vej: the goal, the road of stones in five lanes, and exactly one next step."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea

from dialogtool.core.case.answers import AnswerKey

from ..case_model import Change
from ..desk import Desk
from ..page import Page, column_page, title
from ..where import Where
from ..widgets.halves import Halves
from ..widgets.papers.save_as_word import SaveAsWord
from ..widgets.pieces import button, column, row
from ..widgets.plan.goal_card import GoalCard
from ..widgets.plan.next_step import NextStep
from ..widgets.plan.road_work import RoadWork
from ..widgets.reading_order import tab_as_read


class PlanPage(Page):
    """One thing at a time: the goal and the next step stand on top, or the one thing that is being written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        _ = desk.words.gettext
        self.goal = GoalCard(desk)
        self.next = NextStep(desk, asks=True)
        self.top = Halves(column(self.goal), column(self.next))
        self.work = RoadWork(desk)
        self.save = SaveAsWord(desk, "plan", _("Save as Word"))
        self.on = button(_("On to what we agree"), "primary")
        self._lay_out()
        self._connect()
        self.refresh(Change())

    def _lay_out(self) -> None:
        _ = self.desk.words.gettext
        inside = column_page(self, 1260)
        head = row(title(_("My way")), self.save.save, self.on)
        head.setStretch(0, 1)
        inside.addLayout(head)
        for part in (self.save, self.top, self.work):
            inside.addWidget(part)
        inside.addStretch(1)

    def _connect(self) -> None:
        self.goal.asked.connect(self.work.open_one_goal)
        self.work.opened.connect(self._on_opened)
        self.work.put_away.connect(self._on_put_away)
        self.work.laid.connect(self._on_laid)
        self.next.answered.connect(self._on_step_answered)
        self.on.clicked.connect(self._on_agreed)

    def arrive(self) -> None:
        """The hand lands on the goal."""
        tab_as_read(self)
        self.goal.open.setFocus()

    def refresh(self, change: Change) -> None:
        """Shows the plan anew; while somebody types, the goal and the next step wait."""
        if not change.typing:
            self._show_top()
        self.work.refresh(change)

    def _show_top(self) -> None:
        plan = self.work.plan
        self.goal.show_plan(plan)
        self.next.show_step(plan.next_step)

    @Slot()
    def _on_laid(self) -> None:
        tab_as_read(self)

    @Slot()
    def _on_opened(self) -> None:
        """A panel stands in place of the goal and the next step, at the top of the page."""
        self.top.hide()
        if area := self.findChild(QScrollArea):
            area.verticalScrollBar().setValue(0)

    @Slot()
    def _on_put_away(self) -> None:
        """What was written in the panel shows at once: while the hand typed, it waited."""
        self._show_top()
        self.top.show()

    @Slot(str, str)
    def _on_step_answered(self, status: str, words: str) -> None:
        _ = self.desk.words.gettext
        said = {
            "done": _("“{words}” is done."),
            "some": _("“{words}”: a part of the way."),
            "hindered": _("“{words}”: something came in the way. That is good to know."),
        }
        self.work.echo.tell(said[status].format(words=words))

    def show_answer(self, key: AnswerKey) -> None:
        """Goes to what undo changed, when it is still there; else puts its panel away."""
        self.work.show_answer(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts an open panel away, wherever the hand is."""
        if self.work.panel:
            self.work.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_agreed(self) -> None:
        self.go.emit(Where("agreed"))
