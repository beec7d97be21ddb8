"""The editor that ticks what fits."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.answers import Chosen, Value
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.fields import Checklist, Option

from ..desk import Desk
from ..parts.forms import Face, RowForm, own_face
from ..parts.tiles import TileCheck
from .choosing import chosen_of, with_item, with_own, without
from .editor import Editor, editor_for
from .own_words import OwnWords


class ChecklistEditor(Editor):
    """Large rows to tick, the citizen's own among them."""

    def __init__(self, field: Checklist, asked: SharedField, desk: Desk) -> None:
        super().__init__(asked, desk)
        self._chosen = Chosen()
        self._pictured = any(option.picture for option in field.options)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(desk.theme.size("unit"))
        self.rows = [self._option_row(option) for option in field.options]
        self.own_rows: list[TileCheck] = []
        self.own = OwnWords(desk)
        self.own.said.connect(self._on_said)
        for tile in self.rows:
            self._column.addWidget(tile)
        self._column.addWidget(self.own)
        self.own.setVisible(field.own)  # only where it stands: before that it is a window of its own

    def _option_row(self, option: Option) -> TileCheck:
        words = self.desk.words
        return self._row(option.id, Face(words.content(option.label), words.beside(option.label), option.picture))

    def _row(self, item: str, face: Face) -> TileCheck:
        tile = TileCheck(item, RowForm(face, self.desk.theme, "box"), self.desk.theme, face.label)
        tile.clicked.connect(self._on_clicked)
        return tile

    def first_focus(self) -> QWidget:
        """The first row."""
        return self.rows[0]

    def show_value(self, value: Value | None) -> None:
        """Ticks what is chosen; own words become rows of their own."""
        self._chosen = chosen_of(value)
        for tile in self.rows:
            tile.setChecked(tile.item in self._chosen.ids)
        self._show_own(self._chosen.own)

    def _show_own(self, own: tuple[str, ...]) -> None:
        for gone in [tile for tile in self.own_rows if tile.item not in own]:
            if gone.hasFocus():
                self.rows[-1].setFocus()
            self.own_rows.remove(gone)
            gone.hide()
            gone.deleteLater()
        there = [tile.item for tile in self.own_rows]
        for words in (words for words in own if words not in there):
            tile = self._row(words, own_face(words) if self._pictured else Face(words))
            self._column.insertWidget(len(self.rows) + len(self.own_rows), tile)
            self.setTabOrder((*self.rows, *self.own_rows)[-1], tile)
            self.own_rows.append(tile)
        for tile in self.own_rows:
            tile.setChecked(True)

    @Slot()
    def _on_clicked(self) -> None:
        tile = self.sender()
        assert isinstance(tile, TileCheck)
        if not tile.isChecked():
            self._give(without(self._chosen, tile.item))
        else:
            self._give(with_item(self._chosen, tile.item))

    @Slot(str)
    def _on_said(self, text: str) -> None:
        """An option that says the same is ticked instead."""
        same = next((t.item for t in self.rows if t.accessibleName().casefold() == text.casefold()), None)
        self._give(with_item(self._chosen, same) if same else with_own(self._chosen, text))

    def _give(self, chosen: Chosen) -> None:
        self.show_value(chosen)
        self.answered.emit(chosen, False)


@editor_for.register
def _(field: Checklist, asked: SharedField, desk: Desk) -> Editor:
    return ChecklistEditor(field, asked, desk)
