"""The editor that chooses among picture cards."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.answers import Chosen, Value
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.fields import PictureCards
from dialogtool.core.tool.library import meaning_of

from ...desk import Desk
from ...parts.announcing import Note
from ...parts.focus import in_tab_order
from ...parts.forms import Face, Form, own_face
from ...parts.tiles import TileCheck
from ...widgets.pieces import label
from ..card_picker import CardPicker
from ..choosing import chosen_of, count_of, with_item, with_own, without
from ..editor import Editor, editor_for
from ..own_words import OwnWords
from .card_flow import CardFlow
from .shelf import Shelf


class PictureCardsEditor(Editor):
    """A deck by its groups, or a few options all in sight; what is chosen gathers beneath."""

    def __init__(self, field: PictureCards, asked: SharedField, desk: Desk) -> None:
        super().__init__(asked, desk)
        self.field = field
        self._chosen = Chosen()
        self._faces = {option.id: self._face(option.label, option.picture) for option in asked.options}
        self.cards = self._make_cards()
        self.shelf, self.note, self.own = Shelf(self._heading(), desk), Note(), OwnWords(desk)
        self.shelf.removed.connect(self._on_removed)
        self.shelf.emptied.connect(self._on_emptied)
        self.own.said.connect(self._on_said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * desk.theme.size("unit"))
        for widget in (self.cards or self._nothing(), self.note, self.shelf, self.own):
            column.addWidget(widget)
        self.own.setVisible(field.own)  # only where it stands: before that it is a window of its own

    def _make_cards(self) -> CardPicker | CardFlow | None:
        deck = self.desk.catalogue.decks.get(self.field.cards)
        if deck:
            return CardPicker(deck, self.desk, self._make_tile)
        return CardFlow(self.asked.options, self.desk, self._make_tile) if self.asked.options else None

    def _heading(self) -> str:
        _ = self.desk.words.gettext
        return _("In your own words:") if isinstance(self.cards, CardFlow) else _("Chosen:")

    def _nothing(self) -> QWidget:
        _ = self.desk.words.gettext
        return label(_("There are no cards here yet. They come from what you tell earlier."), "say")

    def _make_tile(self, item: str, form: Form) -> TileCheck:
        tile = TileCheck(item, form, self.desk.theme, self._face_of(item).label)
        tile.clicked.connect(self._on_clicked)
        return tile

    def _face(self, text: str, code: str) -> Face:
        return Face(self.desk.words.content(text), self.desk.words.beside(text), code)

    def _face_of(self, item: str) -> Face:
        meaning = meaning_of(self.desk.library, item)
        return self._faces.get(item) or self._face(meaning.label, meaning.picture)

    def first_focus(self) -> QWidget:
        """The first group or card; the line for own words where there is none."""
        return (self.cards.first_focus() if self.cards else None) or self.own.line

    def show_value(self, value: Value | None) -> None:
        """Marks what is chosen. Of a deck all is gathered on the shelf, of a few options only own words."""
        self._chosen = chosen_of(value)
        if self.cards:
            self.cards.show_chosen(self._chosen.ids)
        ids = () if isinstance(self.cards, CardFlow) else self._chosen.ids
        faces = [(item, self._face_of(item)) for item in ids]
        self.shelf.show_items([*faces, *((own, own_face(own)) for own in self._chosen.own)])
        if last := self.cards.last_stop() if self.cards else None:
            in_tab_order([last, *self.shelf.tiles])

    @Slot()
    def _on_clicked(self) -> None:
        tile = self.sender()
        assert isinstance(tile, TileCheck)
        self._give(with_item(self._chosen, tile.item) if tile.isChecked() else without(self._chosen, tile.item))

    @Slot(str)
    def _on_removed(self, item: str) -> None:
        self._give(without(self._chosen, item))

    @Slot()
    def _on_emptied(self) -> None:
        self.first_focus().setFocus()

    @Slot(str)
    def _on_said(self, text: str) -> None:
        """An option that says the same is chosen instead."""
        said = text.casefold()
        same = next((item for item, face in self._faces.items() if face.label.casefold() == said), None)
        self._give(with_item(self._chosen, same) if same else with_own(self._chosen, text))

    def _give(self, chosen: Chosen) -> None:
        """Shows and tells the choice, unless it holds more than there is room for; of one, the newest stays."""
        most = self.field.most
        if most == 1 and count_of(chosen) > 1:
            chosen = Chosen(own=chosen.own[-1:]) if chosen.own != self._chosen.own else Chosen(ids=chosen.ids[-1:])
        full = bool(most) and count_of(chosen) > most
        kept = self._chosen if full else chosen
        self.show_value(kept)
        self.note.tell(self._full_note() if full else "")
        if not full:
            self.answered.emit(kept, False)

    def _full_note(self) -> str:
        _ = self.desk.words.gettext
        said = _("There is room for {count} here. Take one away if you would rather have another.")
        return said.format(count=self.field.most)


@editor_for.register
def _(field: PictureCards, asked: SharedField, desk: Desk) -> Editor:
    return PictureCardsEditor(field, asked, desk)
