"""One step since last time: three equal ways that it may have gone, and the reason in few words."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dialogtool.core.case.aid_values import HowItWent, StepStatus
from dialogtool.core.case.answers import StepSet
from dialogtool.core.words.days import numeric

from ...desk import Desk
from ...parts.announcing import Note
from ...parts.growing_text import GrowingText
from ...parts.tiles import TileRadio, choose_one
from ...widgets.form_row import describe
from ...widgets.pieces import label, picture, row
from ...widgets.plan.plan_edits import lane_names, status_names, who_names
from ..long_text import cut_note
from .parts import WentForm, WhatNext

REASON_LINES = 2


def went_names(desk: Desk) -> dict[StepStatus, str]:
    """How a step went, in as few words as there is room for on three buttons side by side."""
    return {**status_names(desk), "some": desk.words.gettext("A little")}


class StepCard(QFrame):
    """Asks how one step went. Every change is told at once."""

    chosen = Signal(str, str)
    """The step, and how it went; the same again takes it back."""
    reasoned = Signal(str, str)
    """The step, and the reason as it is being written."""
    rested = Signal()
    followed = Signal(str, str)
    """The step, and the words of the one after it."""

    def __init__(self, id: str, step: StepSet, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.id = id
        self.step = step
        self._desk = desk
        self.tiles = {status: self._tile(status, text) for status, text in went_names(desk).items()}
        self.question = label("", "strong")
        self.reason = GrowingText(fewest=REASON_LINES)
        self.note = Note()
        self.after = WhatNext(desk)
        self.told = QWidget()
        self._lay_out()
        self.reason.written.connect(self._on_written)
        self.reason.shortened.connect(self._on_shortened)
        self.reason.left.connect(self.rested)
        self.after.said.connect(self._on_followed)
        self.show_how(None)

    def _tile(self, status: StepStatus, text: str) -> TileRadio:
        tile = TileRadio(status, WentForm(status, text, self._desk.theme), self._desk.theme, text)
        tile.setAccessibleDescription(self.step.text)
        tile.setProperty("went", status)
        tile.clicked.connect(self._on_pressed)
        return tile

    def _lay_out(self) -> None:
        unit = self._desk.theme.size("unit")
        ways = row(*self.tiles.values(), spacing=unit)
        for place in range(len(self.tiles)):
            ways.setStretch(place, 1)
        told = QVBoxLayout(self.told)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(unit // 2)
        for widget in (self.question, self.reason, self.note):
            told.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, 2 * unit + unit // 2, 3 * unit, 2 * unit + unit // 2)
        column.setSpacing(2 * unit - unit // 2)
        column.addLayout(self._head())
        column.addLayout(ways)
        column.addWidget(self.told)
        column.addWidget(self.after)

    def _head(self) -> QVBoxLayout:
        desk, step = self._desk, self.step
        lane = desk.catalogue.lanes.get(step.lane)
        words = label(step.text, "lead")
        line = row(*([picture(lane.picture, desk.theme.size("picture-small"))] if lane else []), words)
        line.setStretch(line.count() - 1, 1)
        facts = (numeric(step.when), who_names(desk)[step.who], lane_names(desk).get(step.lane, ""))
        head = QVBoxLayout()
        head.setSpacing(self._desk.theme.size("unit") // 2)
        head.addLayout(line)
        head.addWidget(label(" · ".join(filter(None, facts)), "small"))
        return head

    def first_focus(self) -> QWidget:
        """How it went, or the first way that it may have gone."""
        return next((tile for tile in self.tiles.values() if tile.isChecked()), self.tiles["done"])

    def show_how(self, how: HowItWent | None, laid: str = "") -> None:
        """Shows how it went, with its reason, and the step that was laid after it."""
        choose_one(list(self.tiles.values()), how.status if how else None)
        self.told.setVisible(how is not None)
        self.after.setVisible(how is not None and how.status == "done")
        self.after.show_laid(laid)
        self.reason.show_text(how.reason if how else "")
        if how:
            question = self._questions()[how.status]
            self.question.setText(question)
            self.question.setBuddy(self.reason)
            describe(self.reason, question, self.step.text)

    def _questions(self) -> dict[StepStatus, str]:
        _ = self._desk.words.gettext
        return {
            "done": _("What helped?"),
            "some": _("What did it come to?"),
            "hindered": _("What came in the way?"),
            "open": "",
        }

    @Slot()
    def _on_pressed(self) -> None:
        tile = self.sender()
        assert isinstance(tile, TileRadio)
        self.chosen.emit(self.id, tile.item)

    @Slot(str)
    def _on_written(self, text: str) -> None:
        self.note.tell("")
        self.reasoned.emit(self.id, text)

    @Slot()
    def _on_shortened(self) -> None:
        self.note.tell(cut_note(self._desk))

    @Slot(str)
    def _on_followed(self, words: str) -> None:
        self.followed.emit(self.id, words)
