"""What workplaces said of the citizen, in their words: on a CV when she says yes to it."""

from PySide6.QtCore import Signal, Slot

from dialogtool.core.case.keys import workplace_word_key
from dialogtool.core.case.plan_values import WorkplaceWord
from dialogtool.core.tool.asking import Asked

from ...desk import Desk
from .word_rows import WordRows


class CvWords(WordRows):
    """All words from workplaces."""

    laid = Signal(object)
    """The widget that something new is in, which is to be seen."""

    def __init__(self, desk: Desk) -> None:
        _ = desk.words.gettext
        super().__init__(desk, _("What workplaces have said"), "side-head", _("A good word from a workplace"))
        self.asked.connect(self._on_asked)
        self.show_part()

    def show_part(self) -> None:
        """Shows the words as they stand in the case now."""
        answers = self._desk.model.case.answers.values()
        kept = (a.key.subject for a in answers if a.key == workplace_word_key(a.key.subject) and a.value is not None)
        self.show_words(list(kept))

    @Slot()
    def _on_asked(self) -> None:
        id = self._desk.model.new_id()
        asked = Asked(key=workplace_word_key(id), question="", makes="workplace-word")
        self._desk.model.answer(asked, WorkplaceWord(text=""))
        self.show_part()
        self.laid.emit(self.words[id])
        self.words[id].text.setFocus()
