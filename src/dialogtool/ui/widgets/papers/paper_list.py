"""All papers under each other: what each is called, what it is for, when it left, and what is missing."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.papers.leaving import lacks_print, not_recorded

from ...desk import Desk
from ...paper_names import NOTE, grouped, left_words, named
from ..flow_layout import FlowLayout
from ..pieces import empty, label
from ..worded_button import WordedButton


class PaperRow(WordedButton):
    """One paper that can be chosen."""

    def __init__(self, kind: str, desk: Desk) -> None:
        super().__init__()
        self.kind = kind
        self._desk = desk
        self.setObjectName("tile")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        told = named(kind, desk)
        self.left, self._marks = label("", "small"), FlowLayout(spacing=8)
        self.column.setContentsMargins(16, 10, 16, 12)
        self.column.setSpacing(4)
        self.column.addWidget(label(told.name, "strong"))
        self.column.addWidget(label(told.purpose, "side"))
        self.column.addWidget(self.left)
        self.column.addLayout(self._marks)
        self.setAccessibleName(told.name)
        self.show_state()

    def show_state(self) -> None:
        """Shows when the paper left, and what is missing."""
        left, marks = left_words(self.kind, self._desk), tuple(marks_of(self.kind, self._desk))
        self.left.setText(left)
        self.left.setVisible(bool(left))
        empty(self._marks)
        for text in marks:
            mark = label(text, "lacking")
            mark.setWordWrap(False)
            self._marks.addWidget(mark)
        self.setAccessibleDescription(" ".join(filter(None, (*marks, named(self.kind, self._desk).purpose, left))))
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """It may be narrow; its words wrap."""
        return QSize(0, 44)


def marks_of(kind: str, desk: Desk) -> Iterable[str]:
    """What is missing, in few words."""
    _, ngettext, case = desk.words.gettext, desk.words.ngettext, desk.model.case
    if lacks_print(case, kind, desk.papers.log()):
        yield _("Print is missing")
    waiting = len(not_recorded(case)) if kind == NOTE else 0
    if waiting:
        yield ngettext("Not in the case system yet", "{count} talks are not in the case system yet", waiting).format(
            count=waiting
        )


class PaperList(QWidget):
    """The papers in groups; exactly one is chosen."""

    chosen = Signal(str)
    """The kind of the paper that was pressed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.rows: dict[str, PaperRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_papers(self, chosen: str) -> None:
        """Shows every paper there is now; the rows stay where they are when the papers are the same."""
        groups = grouped(self._desk.papers.kinds(), self._desk)
        kinds = [kind for group in groups.values() for kind in group]
        if kinds != list(self.rows):
            self._build(groups)
        for kind, made in self.rows.items():
            made.setChecked(kind == chosen)
            made.show_state()

    def _build(self, groups: dict[str, tuple[str, ...]]) -> None:
        empty(self._column)
        self.rows = {}
        for head, kinds in groups.items():
            self._column.addWidget(label(head, "side-head"))
            for kind in kinds:
                self.rows[kind] = PaperRow(kind, self._desk)
                self.rows[kind].clicked.connect(self._on_row)
                self._column.addWidget(self.rows[kind])

    @Slot()
    def _on_row(self) -> None:
        made = self.sender()
        assert isinstance(made, PaperRow)
        made.setChecked(True)
        self.chosen.emit(made.kind)
