"""Short suggestions that put a line on the CV with one press: languages, licences, IT and leisure."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.cv_values import ItemKind
from dialogtool.core.catalogue.catalogue import CvIdea
from dialogtool.core.cv.ideas import ideas_left

from ...desk import Desk
from ..picks import Chips
from ..pieces import button, row

AT_ONCE = 8


class CvIdeas(QWidget):
    """The suggestions of one kind that are not on the list yet: a few, and the others behind a button."""

    picked = Signal(object)
    """The `CvIdea` that was pressed."""

    def __init__(self, kind: ItemKind, desk: Desk) -> None:
        super().__init__()
        self._kind: ItemKind = kind
        self._desk = desk
        self._left: dict[str, CvIdea] = {}
        self.chips = Chips(desk)
        self.all = button(desk.words.gettext("Show more"), "quiet")
        self.all.setCheckable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.chips)
        column.addLayout(row(self.all, 1))
        self.chips.picked.connect(self._on_picked)
        self.all.toggled.connect(self.show_ideas)

    @Slot()
    def show_ideas(self) -> None:
        """Shows what is not on the list yet."""
        desk = self._desk
        ideas = ideas_left(desk.catalogue, desk.model.findings.material, self._kind)
        self._left = {desk.words.content(idea.label): idea for idea in ideas}
        everything = self.all.isChecked()
        self.all.setText(desk.words.gettext("Show fewer") if everything else desk.words.gettext("Show more"))
        self.all.setVisible(len(self._left) > AT_ONCE)
        focus = self.window().focusWidget()
        hand = next((place for place, chip in enumerate(self.chips.chips) if chip is focus), None)
        self.chips.show_texts(list(self._left)[: None if everything else AT_ONCE])
        if hand is not None and self.chips.chips:
            self._take_hand(self.chips.chips[min(hand, len(self.chips.chips) - 1)])

    def _take_hand(self, chip: QWidget) -> None:
        """The keyboard stays in its place among the suggestions, also where they are new."""
        chip.show()
        chip.setFocus()

    @Slot(str)
    def _on_picked(self, text: str) -> None:
        self.picked.emit(self._left[text])
