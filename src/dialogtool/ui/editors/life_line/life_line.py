"""The editor that lays the periods of a life on a line, from long ago to now."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.aid_values import Line, Period
from dialogtool.core.case.answers import Value
from dialogtool.core.scenes.life_line import added, by_time, changed, period_of, place_of, removed
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.aids import LifeLine

from ...desk import Desk
from ...parts.announcing import announce
from ...parts.focus import hold_focus, in_tab_order
from ...parts.painted import Painted, painted_for
from ...parts.scrolling import scroll_to
from ...widgets.pieces import button, label, row
from ..editor import Editor, editor_for
from .canvas import LifeCanvas
from .edits import LifeEdit, edited
from .panel import PeriodPanel
from .picture import life_picture
from .tools import LifeTools
from .words import place_words

MARGIN = 80
"""How far from the edge of what is in sight the form opens, in logical pixels."""


class LifeLineEditor(Editor):
    """The line, what can be done with the chosen period, and the form that tells of one."""

    def __init__(self, field: LifeLine, asked: SharedField, desk: Desk) -> None:
        super().__init__(asked, desk)
        _ = desk.words.gettext
        self._marked = field.private or bool(field.path)
        self._line = Line()
        self._chosen = ""
        self._just_added = ""
        self.canvas = LifeCanvas(desk)
        self.empty = label(_("Begin where you like: with the first thing that comes to mind. The order comes later."))
        self.tools = LifeTools(desk)
        self.add = button(_("+ Add something"), "big")
        self.panel = PeriodPanel(field, desk)
        self._lay_out()
        self.canvas.asked.connect(self._on_asked)
        self.canvas.edited.connect(self._on_key)
        self.canvas.chosen.connect(self._on_chosen)
        self.tools.edited.connect(self._on_tool)
        self.add.clicked.connect(self._on_add)
        self.panel.told.connect(self._on_told)
        self.panel.dated.connect(self._on_dated)
        self.panel.rested.connect(self.rested)
        self.panel.closed.connect(self._close)
        self.panel.unwanted.connect(self._on_unwanted)

    def _lay_out(self) -> None:
        unit = self.desk.theme.size("unit")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        for part in (self.canvas, self.empty, self.tools):
            column.addWidget(part)
        column.addLayout(row(self.add, 1))
        column.addWidget(self.panel)
        column.addStretch(1)
        self.panel.hide()
        self.tools.hide()

    def first_focus(self) -> QWidget:
        """The first period, or the way to add one."""
        return next(iter(self.canvas.stones), self.add)

    def show_value(self, value: Value | None) -> None:
        """Shows a line; a form about a period that is gone is put away."""
        self._show(value if isinstance(value, Line) else Line())

    def _show(self, line: Line, chosen: str | None = None) -> None:
        self._line = line
        wanted = self._chosen if chosen is None else chosen
        held = self.canvas.stone_of(wanted)
        self.canvas.show_line(line)
        self._choose(wanted if period_of(line, wanted) else "")
        self.empty.setVisible(not line.periods)
        if self.panel.isVisibleTo(self) and self.panel.period.id:
            self._show_in_panel()
        if held is not None and held.hasFocus() and not self._chosen:
            self.first_focus().setFocus()
        in_tab_order([self.canvas.first_place, *self.canvas.stones, *self.tools.buttons.values(), self.add])

    def _show_in_panel(self) -> None:
        period = period_of(self._line, self.panel.period.id)
        if period is None:
            self._close()
        elif period != self.panel.period:
            self.panel.show_period(period)

    def _choose(self, id: str) -> None:
        self._chosen = id
        self.canvas.choose(id)
        period = period_of(self._line, id)
        self.tools.show_title(period.title if period else "")
        self.tools.setVisible(period is not None and not self.panel.isVisibleTo(self))

    def _give(self, line: Line, chosen: str, typing: bool = False, say: bool = True) -> None:
        """Shows and tells a line the hand has made, and says where the period lies now."""
        self._show(line, chosen)
        if say:
            announce(self.canvas, place_words(self.canvas.scene, chosen, self.desk.words))
        self.answered.emit(line, typing)

    @Slot(object, str)
    def _on_asked(self, line: Line, id: str) -> None:
        self._just_added = ""
        self._give(line, id)

    @Slot(str)
    def _on_chosen(self, id: str) -> None:
        """Another period is another edit."""
        if id == self._chosen:
            return
        self.rested.emit()
        self._choose(id)
        if self.panel.isVisibleTo(self) and self.panel.period.id != id:
            self._close()

    @Slot(str, object)
    def _on_key(self, id: str, edit: LifeEdit) -> None:
        self._choose(id)
        self._on_tool(edit)

    @Slot(object)
    def _on_tool(self, edit: LifeEdit) -> None:
        self._just_added = ""
        if edit is LifeEdit.CHANGE:
            self._open(period_of(self._line, self._chosen))
        elif edit is LifeEdit.REMOVE:
            self._remove(self._chosen)
        elif (line := edited(self._line, self._chosen, edit)) != self._line:
            self._give(line, self._chosen, typing=True)

    def _remove(self, id: str) -> None:
        """Takes a period off; the keyboard lands on the next one, or the one before."""
        at, period = place_of(self._line, id), period_of(self._line, id)
        if at is None or period is None:
            return
        line = removed(self._line, id)
        after = line.periods[min(at, len(line.periods) - 1)].id if line.periods else ""
        self._close()
        self._give(line, after)
        said = self.desk.words.gettext("{title}: taken off the line")
        announce(self, said.format(title=period.title))
        self._land(after)

    def _land(self, id: str) -> None:
        """Puts the keyboard on a period, or where one may be added."""
        (self.canvas.stone_of(id) or self.add).setFocus()

    @Slot()
    def _on_add(self) -> None:
        self._open(Period(id="", title="", private=self._marked))

    def _open(self, period: Period | None) -> None:
        """Opens the form about a period, with the keyboard in its first line."""
        if period is None:
            return
        self.panel.show_period(period)
        self.panel.show()
        self.tools.hide()
        self.add.hide()
        self.panel.title.setFocus()
        QTimer.singleShot(0, self._bring_in_sight)

    @Slot()
    def _bring_in_sight(self) -> None:
        """Scrolls the form's first line in sight, when it has its place on the page."""
        scroll_to(self.panel, self.panel.mapToGlobal(self.panel.title.geometry().bottomLeft()), MARGIN)

    @Slot(object, bool)
    def _on_told(self, period: Period, typing: bool) -> None:
        """What the form tells: of a period on the line, or of a new one, which is laid last on it."""
        if period.id:
            self._give(changed(self._line, period), period.id, typing, say=False)
            return
        line = added(self._line, period)
        self._just_added = line.periods[-1].id
        self.panel.show_period(line.periods[-1])
        self._give(by_time(line, self._just_added), self._just_added)

    @Slot()
    def _on_dated(self) -> None:
        """A year that is told of a new period helps it to its place; after that the hand decides."""
        line = by_time(self._line, self._just_added)
        if line != self._line:
            self._give(line, self._just_added)

    @Slot()
    def _on_unwanted(self) -> None:
        self._remove(self.panel.period.id)

    @Slot()
    def _close(self) -> None:
        """Puts the form away; a keyboard that was in it lands on the period it was about."""
        followed = hold_focus(self)
        self._just_added = ""
        self.panel.hide()
        self.add.show()
        self._choose(self._chosen)
        if followed:
            self._land(self._chosen)


@editor_for.register
def _(field: LifeLine, asked: SharedField, desk: Desk) -> Editor:
    return LifeLineEditor(field, asked, desk)


@painted_for.register
def _(field: LifeLine, value: Value | None, desk: Desk) -> Painted | None:
    return life_picture(field, value, desk) if isinstance(value, Line) else None
