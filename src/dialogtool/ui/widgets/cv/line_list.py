"""The lines that may stand on a CV in rows under their headings."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.cv.rows import CvRow, CvRows

from ...desk import Desk
from ..pieces import label
from ..surroundings import show_if
from .line_row import CvLineRow


class CvLineList(QWidget):
    """Rows that stay are not built anew: they keep what is unfolded, and the keyboard."""

    put = Signal(str, bool)
    """The line is to stand on the CV, or not."""
    asked = Signal(str, bool)
    """The line is to be changed, or the two are done with it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.rows: dict[str, CvLineRow] = {}
        self._groups: Sequence[CvRows] = ()
        self._heads: dict[str, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def found(self, id: str) -> CvRow | None:
        """The line of this id as it was last shown, or None."""
        return next((one for group in self._groups for one in group.rows if one.line.id == id), None)

    def neighbours(self, id: str) -> tuple[str, ...]:
        """The ids of the lines under the same heading, in their order."""
        here = (tuple(one.line.id for one in group.rows) for group in self._groups)
        return next((ids for ids in here if id in ids), ())

    def order(self) -> tuple[str, ...]:
        """The ids of all lines, in their order."""
        return tuple(one.line.id for group in self._groups for one in group.rows)

    def show_groups(self, groups: Sequence[CvRows]) -> None:
        """Shows these lines, and no others."""
        if _shape(groups) != _shape(self._groups):
            self._arrange(groups)
        self._groups = groups
        for one in (one for group in groups for one in group.rows):
            self.rows[one.line.id].show_row(one)
        show_if(self, any(group.rows for group in groups))

    def _arrange(self, groups: Sequence[CvRows]) -> None:
        hand = self.window().focusWidget()
        self._let_go({one.line.id for group in groups for one in group.rows})
        while self._column.takeAt(0):
            pass
        for head in self._heads.values():
            head.hide()
        for group in groups:
            if group.heading and len(groups) > 1:
                self._column.addWidget(self._head(group.heading))
            for one in group.rows:
                self._column.addWidget(self._row(one))
        if hand and hand.isEnabled() and self.isAncestorOf(hand):
            hand.setFocus()

    def _let_go(self, kept: set[str]) -> None:
        for id in [id for id in self.rows if id not in kept]:
            gone = self.rows.pop(id)
            gone.hide()
            gone.deleteLater()

    def _head(self, heading: str) -> QWidget:
        head = self._heads.get(heading) or label(self._desk.words.content(heading), "side-head")
        self._heads[heading] = head
        show_if(head, True)
        return head

    def _row(self, found: CvRow) -> CvLineRow:
        id = found.line.id
        if id not in self.rows:
            made = CvLineRow(found, self._desk)
            made.put.connect(self.put)
            made.asked.connect(self.asked)
            self.rows[id] = made
        return self.rows[id]


def _shape(groups: Sequence[CvRows]) -> list[tuple[str, list[str]]]:
    return [(group.heading, [one.line.id for one in group.rows]) for group in groups]
