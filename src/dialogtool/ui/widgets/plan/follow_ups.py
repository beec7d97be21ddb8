"""Beside a trial: what the workplace said, and the times to keep in touch after it became a job."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.plan_values import TrialSet
from dialogtool.core.findings.material import material_of
from dialogtool.core.plan.trials import CheckIn, check_ins
from dialogtool.core.words.days import numeric

from ...desk import Desk
from ..picks import Chips
from ..pieces import label, surface
from .trial_edits import add_word, check_in_words, lay_check_in, trial_kept, words_of
from .word_rows import WordRows


class PlaceWords(WordRows):
    """What was said at one workplace; each stands on the CV when the citizen says yes."""

    def __init__(self, id: str, desk: Desk) -> None:
        _ = desk.words.gettext
        super().__init__(desk, _("What does the workplace say?"), "strong", _("Add what the workplace said"))
        self._id = id
        self.asked.connect(self._on_asked)

    def show_trial(self, trial: TrialSet) -> None:
        """Shows the words of this place."""
        self.show_words(words_of(self._desk, trial.place))

    @Slot()
    def _on_asked(self) -> None:
        id = add_word(self._desk, trial_kept(self._desk, self._id))
        self.show_trial(trial_kept(self._desk, self._id))
        self.words[id].text.setFocus()


class Aftercare(QWidget):
    """Times to ask how a job goes; one that is pressed becomes a step on the road."""

    def __init__(self, id: str, desk: Desk) -> None:
        super().__init__()
        self._id = id
        self._desk = desk
        _ = desk.words.gettext
        self._offered: dict[str, CheckIn] = {}
        self.chips = Chips(desk)
        frame, inside = surface("sand", margin=16, spacing=10)
        inside.addWidget(label(_("A job needs company in the beginning"), "strong"))
        inside.addWidget(label(_("When shall we talk about how it goes? Press a day, and it lies on the road.")))
        inside.addWidget(self.chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        self.chips.picked.connect(self._on_picked)

    def show_trial(self, trial: TrialSet) -> None:
        """Shows the times that are still to come and not on the road; nothing when there are none."""
        steps = material_of(self._desk.model.case, self._desk.library).steps
        found = check_ins(self._id, trial, self._desk.catalogue, steps, self._desk.model.today())
        self._offered = {f"{numeric(one.when)}: {check_in_words(self._desk, one)}": one for one in found}
        self.chips.show_texts(self._offered)
        self.setVisible(bool(found))

    @Slot(str)
    def _on_picked(self, text: str) -> None:
        lane = next(iter(self._desk.catalogue.lanes), "")
        lay_check_in(self._desk, self._offered[text], lane)
