"""Time at a workplace: a visit, a trial, paid hours or a job, and what comes of it."""

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dialogtool.core.case.keys import trial_key
from dialogtool.core.case.plan_values import TrialSet
from dialogtool.core.plan.trials import phase_of

from ...desk import Desk
from ..flow_layout import FlowLayout
from ..pieces import button
from .follow_ups import Aftercare, PlaceWords
from .plan_edits import PrivateMark, take_away
from .trial_edits import keep_trial, trial_kept
from .trial_form import TrialForm


class TrialPanel(QFrame):
    """Edits one trial; every change is kept at once. What the workplace said comes when it has begun."""

    closed = Signal()
    """The two are done with it."""
    taken = Signal(str)
    """It was taken away; its place."""

    def __init__(self, id: str, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.id = id
        self._desk = desk
        _ = desk.words.gettext
        self.form = TrialForm(desk)
        self.said = PlaceWords(id, desk)
        self.aftercare = Aftercare(id, desk)
        self.private = PrivateMark(desk, trial_key(id))
        self.take = button(_("Take it away"), "quiet")
        self.done = button(_("Finished"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(16)
        for part in (self.form, self.said, self.aftercare):
            outer.addWidget(part)
        buttons = FlowLayout(spacing=12)
        for widget in (self.done, self.private, self.take):
            buttons.addWidget(widget)
        outer.addLayout(buttons)
        self.form.changed.connect(self._on_changed)
        self.form.rested.connect(desk.model.rest)
        self.take.clicked.connect(self._on_take)
        self.done.clicked.connect(self.closed)

    @property
    def trial(self) -> TrialSet:
        """The trial as it lies in the case now."""
        return trial_kept(self._desk, self.id)

    def show_item(self, next_id: str = "") -> None:
        """Shows the trial as it stands."""
        trial, today = self.trial, self._desk.model.today()
        self.form.show_trial(trial, today)
        begun = bool(trial.place) and phase_of(trial, today) in {"running", "ended"}
        self.said.setVisible(begun)
        if begun:
            self.said.show_trial(trial)
        self.aftercare.show_trial(trial)
        self.private.show_mark()
        for widget in (self.private, self.take):
            widget.setVisible(bool(trial.place))

    def first_focus(self) -> QWidget:
        """Where the keyboard lands."""
        return self.form.place

    @Slot(str, object, bool)
    def _on_changed(self, part: str, value: object, typing: bool) -> None:
        had = bool(self.trial.place)
        keep_trial(self._desk, self.id, msgspec.structs.replace(self.trial, **{part: value}), typing)
        if typing and had != bool(self.trial.place):
            self.form.show_trial(self.trial, self._desk.model.today())

    @Slot()
    def _on_take(self) -> None:
        place = self.trial.place
        take_away(self._desk.model, trial_key(self.id))
        self.taken.emit(place)
