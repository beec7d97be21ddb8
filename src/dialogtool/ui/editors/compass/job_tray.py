"""Where suggested job functions wait: each on a card with the ways to sort it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...desk import Desk
from ...parts.forms import Face
from ...pictures import icon
from ...widgets.pieces import label, row
from ..sorting.sort_item import SortItem
from ..sorting.sort_piles import MakeItem, Tray
from .job_form import JobFace, JobForm

ICON = 24


class JobCard(QWidget):
    """One suggestion, with a button for each column. By the keyboard, the card itself takes the keys 1 to 3."""

    sorted_to = Signal(str, str)
    """The function, and the column whose button was pressed."""

    def __init__(self, tile: SortItem, heads: Sequence[tuple[str, Face]], desk: Desk) -> None:
        super().__init__()
        self.tile = tile
        self._says = desk.words.gettext("{column}: {job}")
        self.buttons = [self._button(column, face) for column, face in heads]
        self._heads = [face.label for _column, face in heads]
        unit = desk.theme.size("unit")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, unit)
        inside.setSpacing(unit // 2)
        inside.addWidget(tile)
        inside.addLayout(row(*self.buttons, spacing=unit // 2))

    def _button(self, column: str, face: Face) -> QPushButton:
        made = QPushButton(face.label)
        made.setProperty("column", column)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if face.picture:
            made.setIcon(icon(face.picture))
            made.setIconSize(QSize(ICON, ICON))
        made.clicked.connect(self._on_clicked)
        return made

    def show_job(self, function: str, job: JobFace, form: JobForm) -> None:
        """Stands for this function from now on."""
        self.tile.show_item(function, form, job.face.label)
        self.tile.setAccessibleDescription(job.told)
        for made, head in zip(self.buttons, self._heads, strict=True):
            made.setAccessibleName(self._says.format(column=head, job=job.face.label))

    @Slot()
    def _on_clicked(self) -> None:
        made = self.sender()
        assert isinstance(made, QPushButton)
        self.sorted_to.emit(self.tile.item, str(made.property("column")))


class JobTray(Tray):
    """The suggestions under each other, at most so many `at_once`."""

    sorted_to = Signal(str, str)
    """The function, and the column that it is to lie in."""

    def __init__(self, heads: Sequence[tuple[str, Face]], at_once: int, desk: Desk, make_item: MakeItem) -> None:
        self._heads = heads
        self.cards: list[JobCard] = []
        self.jobs: dict[str, JobFace] = {}
        super().__init__(desk, make_item, at_once)
        self.setProperty("surface", "hand")

    def lay_out(self) -> None:
        """One card under the other."""
        unit = self.desk.theme.size("unit")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addWidget(label(self.desk.words.gettext("Is the reason wrong? Then lay the card under no."), "soft"))
        for tile in self.places:
            card = JobCard(tile, self._heads, self.desk)
            card.sorted_to.connect(self.sorted_to)
            column.addWidget(card)
            self.cards.append(card)
        column.addWidget(self.said)
        column.addStretch(1)

    def lay(self, items: list[tuple[str, Face]]) -> None:
        """Lays out what waits, as far as there is room."""
        self.tiles = self.places[: len(items)]
        for card, (item, face) in zip(self.cards, items, strict=False):
            job = self.jobs.get(item, JobFace(face))
            card.show_job(item, job, JobForm(job, self.desk.theme))
        for card in self.cards:
            card.setVisible(card.tile in self.tiles)
        self.said.setText("" if items else self.done())
        self.said.setVisible(not items)
