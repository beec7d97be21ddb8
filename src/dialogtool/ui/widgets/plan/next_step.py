"""The next step: the one sun-coloured surface of the page, and how it went."""

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from dialogtool.core.case.aid_values import StepStatus
from dialogtool.core.plan.plan import PlannedStep
from dialogtool.core.words.days import numeric

from ...desk import Desk
from ..flow_layout import FlowLayout
from ..pieces import empty, label, surface
from .plan_edits import status_names, who_names
from .step_standing import keep_standing


class StatusButton(QPushButton):
    """One way that a step may have gone."""

    def __init__(self, status: StepStatus, text: str) -> None:
        super().__init__(text)
        self.status: StepStatus = status
        self.setAutoDefault(True)


class NextStep(QWidget):
    """Shows the next step, or says kindly that there is none yet. `asks` adds the buttons for how it went."""

    answered = Signal(str, str)
    """How it went, and the words of the step."""

    def __init__(self, desk: Desk, asks: bool) -> None:
        super().__init__()
        self._desk = desk
        self._asks = asks
        self._planned: PlannedStep | None = None
        self._is_shown = False
        self.buttons: list[StatusButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_step(self, planned: PlannedStep | None) -> None:
        """Shows this step as the next one; None for no step."""
        if self._is_shown and planned == self._planned:
            return
        had_focus = any(made.hasFocus() for made in self.buttons)
        self._planned, self._is_shown = planned, True
        empty(self._column)
        self.buttons = []
        self._column.addWidget(self._step(planned) if planned else self._nothing())
        if had_focus and self.buttons:
            self.buttons[0].setFocus()

    def _nothing(self) -> QWidget:
        _ = self._desk.words.gettext
        frame, inside = surface("sand", margin=20)
        inside.addWidget(label(_("Next step"), "side-head"))
        inside.addWidget(
            label(_("There is none yet. Add a small one in any lane below.") if self._asks else _("None."))
        )
        inside.addStretch(1)
        return frame

    def _step(self, planned: PlannedStep) -> QWidget:
        _ = self._desk.words.gettext
        step = planned.step
        frame, inside = surface("sun", margin=20, spacing=8)
        inside.addWidget(label(_("Next step"), "on-sun"))
        inside.addWidget(label(step.text, "on-sun-lead"))
        helps = _("What helps me: {text}").format(text=step.helps) if step.helps else ""
        for facts in (" · ".join(filter(None, (numeric(step.when), who_names(self._desk)[step.who]))), helps):
            if facts:
                inside.addWidget(label(facts, "on-sun"))
        inside.addStretch(1)
        if self._asks:
            inside.addLayout(self._statuses(step.status))
        return frame

    def _statuses(self, chosen: StepStatus) -> FlowLayout:
        flow = FlowLayout(spacing=8)
        for status, text in status_names(self._desk).items():
            made = StatusButton(status, f"✓ {text}" if status == chosen else text)
            made.setProperty("weight", "on-sun")
            made.clicked.connect(self._on_status)
            self.buttons.append(made)
            flow.addWidget(made)
        return flow

    @Slot()
    def _on_status(self) -> None:
        pressed = self.sender()
        assert isinstance(pressed, StatusButton)
        if self._planned:
            step = msgspec.structs.replace(self._planned.step, status=pressed.status)
            keep_standing(self._desk, self._planned.id, step)
            self.answered.emit(pressed.status, step.text)
