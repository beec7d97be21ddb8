""" "Jeg arbejder bedst, når ...": the citizen's own sentence to an employer, on a CV only when it is asked for."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from dialogtool.core.case.answers import Words
from dialogtool.core.case.keys import works_best_key
from dialogtool.core.cv.cv import WORKS_BEST, works_best_answer
from dialogtool.core.cv.versions import extras_of, settings_of
from dialogtool.core.tool.asking import Asked, asked_again
from dialogtool.core.work.fitting import works_best

from ...desk import Desk
from ...parts.growing_text import GrowingText
from ..form_row import describe
from ..offer import Offer
from ..pieces import label
from .edits import show_extra


class CvBest(QWidget):
    """The sentence as it was told; one is offered where none was."""

    def __init__(self, cv: str, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self._cv = cv
        self._desk = desk
        self.on_cv = QCheckBox(_("Have the sentence on this CV"))
        self.text = GrowingText(_("... I know what to do, and have one person to ask."), fewest=2)
        self.text.setProperty("look", "")
        help = _("Only what you want a workplace to know.")
        describe(self.text, _("I work best when ..."), help)
        self.offer = Offer(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(help, "small"))
        for part in (self.text, self.offer, self.on_cv):
            column.addWidget(part)
        self.text.written.connect(self._on_written)
        self.text.left.connect(desk.model.rest)
        self.offer.taken.connect(self._on_taken)
        self.on_cv.toggled.connect(self._on_put)
        self.show_part()

    def show_part(self) -> None:
        """Shows the sentence as it stands in the case now."""
        model = self._desk.model
        told = works_best_answer(model.case)
        words = told.value.text if told and isinstance(told.value, Words) else ""
        self.text.show_text(words)
        offered = None if words else works_best(model.findings.material.conditions, self._desk.catalogue)
        self.offer.show_sentence(self._desk.say(offered) if offered else "")
        self.on_cv.blockSignals(True)
        self.on_cv.setChecked("conditions" in extras_of(settings_of(model.case, self._cv)))
        self.on_cv.blockSignals(False)
        self.on_cv.setEnabled(bool(words) and not (told and told.private))

    def _keep(self, text: str, typing: bool) -> None:
        told = works_best_answer(self._desk.model.case)
        question = self._desk.words.gettext("I work best when ...")
        asked = asked_again(told) if told else Asked(key=works_best_key(), question=question, fact=WORKS_BEST)
        self._desk.model.answer(asked, Words(text=text), typing)

    @Slot(str)
    def _on_written(self, text: str) -> None:
        self._keep(text, typing=True)

    @Slot(str)
    def _on_taken(self, sentence: str) -> None:
        """Takes the sentence that was offered, on this CV too; one undo takes both back."""
        self._keep(sentence, typing=False)
        with self._desk.model.joining():
            show_extra(self._desk, self._cv, "conditions", on=True)
        self.text.setFocus()

    @Slot(bool)
    def _on_put(self, on: bool) -> None:
        show_extra(self._desk, self._cv, "conditions", on)
