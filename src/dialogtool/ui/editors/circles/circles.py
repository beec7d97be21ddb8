"""The editor of the people around the citizen, in rings."""

from functools import partial

import msgspec
from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from dialogtool.core.case.aid_values import People, Person
from dialogtool.core.case.answers import Value, is_empty
from dialogtool.core.scenes.circles import (
    CirclesScene,
    added,
    called_first,
    circles_scene,
    helping,
    helps_in,
    helps_of,
    moved,
    person_of,
    removed,
    renamed,
    ring_beside,
)
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.aids import Circles
from dialogtool.core.tool.fields import Column

from ...desk import Desk
from ...parts.announcing import announce
from ...parts.focus import hold_focus
from ...parts.lettering import lettering
from ...parts.painted import Painted, painted_for
from ...theme import Theme
from ...widgets.pieces import button, label, row
from ..editor import Editor, editor_for
from .listed import PeopleList
from .paint import CirclesLooks, paint_circles
from .panel import PersonPanel
from .view import CirclesView

STACKED_BELOW = 860
PAPER_SIDE = 680


class CirclesEditor(Editor):
    """Rings, a form and a list: three views of the same people."""

    def __init__(self, field: Circles, asked: SharedField, desk: Desk) -> None:
        super().__init__(asked, desk)
        _ = desk.words.gettext
        self._field = field
        self._people = People()
        self._columns = in_words(field, desk)
        self.view = CirclesView(desk)
        self.add = button(_("+ One more person"), "big")
        self.panel = PersonPanel(field.columns, field.helps, desk)
        self.lines = PeopleList(desk)
        self._sides = QHBoxLayout(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        _, unit = self.desk.words.gettext, self.desk.theme.size("unit")
        how = _("Press a name to change it, or carry it to another ring.")
        beside = QVBoxLayout()
        beside.setSpacing(2 * unit)
        for part in (label(how, "soft"), row(self.add, 1), self.panel, self.lines):
            beside.addWidget(part) if isinstance(part, QWidget) else beside.addLayout(part)
        beside.addStretch(1)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(3 * unit)
        self._sides.addWidget(self.view, 3, Qt.AlignmentFlag.AlignTop)
        self._sides.addLayout(beside, 2)
        self.panel.hide()

    def _connect(self) -> None:
        self.add.clicked.connect(self._on_add)
        self.view.opened.connect(self.open)
        self.view.moved.connect(self._move)
        self.view.stepped.connect(self._on_stepped)
        self.view.unwanted.connect(self._remove)
        self.panel.placed.connect(self._on_placed)
        self.panel.ring_picked.connect(self._on_ring)
        self.panel.named.connect(self._on_named)
        self.panel.helped.connect(self._on_helped)
        self.panel.first_asked.connect(self._on_first)
        self.panel.rested.connect(self.rested)
        self.panel.unwanted.connect(self._on_unwanted)
        self.panel.closed.connect(self.close_panel)
        self.lines.opened.connect(self.open)
        self.lines.unwanted.connect(self._remove)

    def first_focus(self) -> QWidget:
        """The first person, or the way to name one."""
        return next(iter(self.view.tokens.values()), self.add)

    def show_value(self, value: Value | None) -> None:
        """Shows everybody in the rings, in the list, and in the form that lies open."""
        self._people = value if isinstance(value, People) else People()
        told = {one.id: told_of(one, self._field, self.desk) for one in self._people.people}
        scene = circles_scene(self._columns, self._people, self.desk.model.case.citizen.name)
        self.view.show_scene(scene, told)
        self.lines.show_people(scene.spots, told)
        self._show_list()
        if self.panel.id:
            person = person_of(self._people, self.panel.id)
            self.panel.show_person(person) if person else self.close_panel()

    def _show_list(self) -> None:
        """The list makes room for the form: one thing at a time."""
        self.lines.setVisible(bool(self._people.people) and self.panel.isHidden())

    def _give(self, people: People, typing: bool = False) -> None:
        self.show_value(people)
        self.answered.emit(people, typing)

    @Slot()
    def _on_add(self) -> None:
        self.panel.show_person(None)
        self._show_panel()

    @Slot(str)
    def open(self, id: str) -> None:
        """Opens the form of somebody."""
        self.panel.show_person(person_of(self._people, id))
        self._show_panel()

    def _show_panel(self) -> None:
        self.panel.note.tell("")
        self.panel.show()
        self.panel.name.setFocus()
        self.add.hide()
        self._show_list()

    @Slot()
    def close_panel(self) -> None:
        """Puts the form away; the keyboard goes to the person, or to the way to name one."""
        token = self.view.tokens.get(self.panel.id)
        followed = hold_focus(self.panel) or self.panel.hasFocus()
        self.panel.show_person(None)
        self.add.show()
        if followed:
            (token or self.add).setFocus()
        self.panel.hide()
        self._show_list()
        self.rested.emit()

    @Slot(str, str)
    def _on_placed(self, name: str, ring: str) -> None:
        people, self.panel.id = added(self._people, name, ring)
        self._give(people)
        self._say(self.panel.id)

    @Slot(str, str)
    def _move(self, id: str, ring: str) -> None:
        after = moved(self._people, id, ring)
        if after != self._people:
            self._give(after)
            self._say(id)

    @Slot(str, int)
    def _on_stepped(self, id: str, step: int) -> None:
        if person := person_of(self._people, id):
            self._move(id, ring_beside(self._field.columns, person.ring, step))

    @Slot(str)
    def _on_ring(self, ring: str) -> None:
        self._move(self.panel.id, ring)

    @Slot(str)
    def _on_named(self, name: str) -> None:
        self._give(renamed(self._people, self.panel.id, name), typing=True)

    @Slot(str, bool)
    def _on_helped(self, helps: str, typing: bool) -> None:
        self._give(helping(self._people, self.panel.id, helps), typing)

    @Slot(bool)
    def _on_first(self, first: bool) -> None:
        self._give(called_first(self._people, self.panel.id if first else ""))

    @Slot()
    def _on_unwanted(self) -> None:
        self._remove(self.panel.id)

    @Slot(str)
    def _remove(self, id: str) -> None:
        """Takes somebody away; the keyboard goes to whoever comes next."""
        ids = list(self.view.tokens)
        in_rings = self.view.tokens[id].hasFocus()
        self._give(removed(self._people, id))
        if in_rings:
            after = [*ids[ids.index(id) + 1 :], *ids[: ids.index(id)][::-1]]
            (self.view.tokens[after[0]] if after else self.add).setFocus()

    def _say(self, id: str) -> None:
        person = person_of(self._people, id)
        if person:
            announce(self.view, f"{person.name}: {told_of(person, self._field, self.desk)}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the form and the list under the rings where it is narrow."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = event.size().width() < STACKED_BELOW
        self._sides.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)


def in_words(field: Circles, desk: Desk) -> tuple[Column, ...]:
    """The rings in the language of the window."""
    content = desk.words.content
    return tuple(msgspec.structs.replace(ring, label=content(ring.label)) for ring in field.columns)


def told_of(person: Person, field: Circles, desk: Desk) -> str:
    """What there is to say of somebody besides the name: the ring, what they help with, and whether to call first."""
    rings = {ring.id: ring.label for ring in in_words(field, desk)}
    chosen, own = helps_in(person.helps, field.helps)
    helps = helps_of(map(desk.words.content, chosen), own)
    first = desk.words.gettext("Call first") if person.first else ""
    return " · ".join(filter(None, (rings.get(person.ring, ""), helps, first)))


@editor_for.register
def _(field: Circles, asked: SharedField, desk: Desk) -> Editor:
    return CirclesEditor(field, asked, desk)


@painted_for.register
def _(field: Circles, value: Value | None, desk: Desk) -> Painted | None:
    """The rings with everybody in them; nothing while nobody was named, or where it is in no papers."""
    if not isinstance(value, People) or is_empty(value) or field.private or field.path:
        return None
    scene = circles_scene(in_words(field, desk), value, desk.model.case.citizen.name)
    people = "; ".join(f"{one.name} ({told_of(one, field, desk)})" for one in value.people)
    said = desk.words.gettext("Rings around {name}: {people}.").format(name=scene.middle, people=people)
    return Painted(QSize(PAPER_SIDE, PAPER_SIDE), partial(_paint, scene, desk.theme), said)


def _paint(scene: CirclesScene, theme: Theme, painter: QPainter) -> None:
    paint_circles(painter, scene, PAPER_SIDE, CirclesLooks(theme, lettering(theme, "text")))
