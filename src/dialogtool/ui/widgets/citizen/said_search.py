"""Looking up what was said: a line to type on, and what was found as it is typed."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dialogtool.core.meetings.said import Said, around
from dialogtool.core.words.days import HERE, numeric

from ...desk import Desk
from ..form_row import describe, form_row
from ..pieces import label

FIND_MS = 60
LEAST = 2
"""Letters before anything is looked up: one letter alone says nothing."""

ROW, HIGHEST = 98, 420
"""Logical pixels; a longer list is scrolled."""


class Hit(NamedTuple):
    """Something found; `citizen` and `name` are empty within one case."""

    said: Said
    citizen: str = ""
    name: str = ""


class SaidSearch(QWidget):
    """Finds at once. `find` tells what was said in the words that were typed."""

    chosen = Signal(object)
    """The `Hit` that was pressed."""

    def __init__(self, desk: Desk, find: Callable[[str], tuple[Hit, ...]]) -> None:
        super().__init__()
        self._desk, self._find = desk, find
        self.hits: tuple[Hit, ...] = ()
        _ = desk.words.gettext
        self.line = QLineEdit()
        self.line.setProperty("draft", True)
        self.line.setMaxLength(300)
        self.line.setClearButtonEnabled(True)
        self.told = label("", "soft")
        self.found = QListWidget()
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setWordWrap(True)
        describe(self.found, _("What was found"))
        self._later = QTimer(self, interval=FIND_MS, singleShot=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(form_row(_("Words that were said"), self.line, _("What is not for papers is not looked up.")))
        outer.addWidget(self.told)
        outer.addWidget(self.found)
        self._connect()
        self._show(())

    def _connect(self) -> None:
        self.line.textChanged.connect(self._later.start)
        self.line.returnPressed.connect(self.enter)
        self._later.timeout.connect(self.look)
        self.found.itemActivated.connect(self._on_item)
        self.found.itemClicked.connect(self._on_item)

    @Slot()
    def look(self) -> None:
        """Shows what was said in the words on the line."""
        typed = self.line.text().strip()
        self._show(self._find(typed) if len(typed) >= LEAST else ())

    @Slot()
    def enter(self) -> None:
        """Enter goes on to what was found."""
        self.look()
        if self.hits:
            self.found.setFocus()
            self.found.setCurrentRow(0)

    def _show(self, hits: tuple[Hit, ...]) -> None:
        _ = self._desk.words.gettext
        self.hits = hits
        self.found.clear()
        for hit in hits:
            self.found.addItem(self._text(hit))
        self.found.setVisible(bool(hits))
        typed = len(self.line.text().strip()) >= LEAST
        self.told.setText(_("Nothing was found with these words.") if typed and not hits else "")
        self.told.setVisible(bool(self.told.text()))
        self.found.setFixedHeight(min(HIGHEST, ROW * len(hits)))

    def _text(self, hit: Hit) -> str:
        """The words, and under them who, when and to which question."""
        said = hit.said
        day = numeric(said.at.astimezone(HERE).date())
        under = " · ".join(filter(None, (hit.name, day, self._desk.words.content(said.question))))
        return f"“{around(said.words, self.line.text())}”\n{under}"

    @Slot(QListWidgetItem)
    def _on_item(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self.hits[self.found.row(item)])
