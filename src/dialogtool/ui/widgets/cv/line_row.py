"""One line that may stand on the CV: on or off, what it says, and a way in to change it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from dialogtool.core.basis.phrases import phrase
from dialogtool.core.cv.rows import CvRow
from dialogtool.core.words.times import span

from ...desk import Desk
from ..form_row import describe
from ..pieces import button, column, label, row
from .line_form import CvLineForm

DOT = " · "


class CvLineRow(QFrame):
    """Shows one line; "Change" unfolds its form, which is built when it is asked for."""

    put = Signal(str, bool)
    """The line is to stand on the CV, or not."""
    asked = Signal(str, bool)
    """The line is to be changed, or the two are done with it."""

    def __init__(self, found: CvRow, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "plank")
        self.id = found.line.id
        self.form: CvLineForm | None = None
        self._desk = desk
        self.on_cv = QCheckBox()
        self.title = label("", "strong")
        self.facts = label("", "small")
        self.change = button(desk.words.gettext("Change"))
        self.change.setCheckable(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 4, 8, 4)
        self._column.setSpacing(4)
        line = row(self.on_cv, column(self.title, self.facts, spacing=0), self.change, spacing=8)
        line.setStretch(1, 1)
        self._column.addLayout(line)
        self.show_row(found)
        self.on_cv.toggled.connect(self._on_put)
        self.change.toggled.connect(self._on_change)

    def show_row(self, found: CvRow) -> None:
        """Shows the line as it stands now."""
        _ = self._desk.words.gettext
        title = found.line.title
        self.title.setText(title)
        facts = DOT.join(filter(None, self._facts(found)))
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))
        describe(self.on_cv, _("On the CV: {line}").format(line=title), facts)
        describe(self.change, _("Change: {line}").format(line=title))
        self.on_cv.blockSignals(True)
        self.on_cv.setChecked(found.on)
        self.on_cv.blockSignals(False)
        self.on_cv.setEnabled(not found.private)
        self.change.setVisible(found.line.kind != "care")

    def _facts(self, found: CvRow) -> tuple[str, ...]:
        _ = self._desk.words.gettext
        line, words = found.line, self._desk.words
        book = {id: words.content(text) for id, text in self._desk.catalogue.phrases.items() if id.startswith("time.")}
        level = line.level and (self._desk.say(phrase(f"cv.level.{_code(line.level)}")) or line.level)
        return (
            ", ".join(filter(None, (line.place, line.town))),
            span(line.start, line.end, line.ongoing, book),
            level,
            _("Not in the papers") if found.private else "" if found.written else _("From the life line"),
        )

    def open_form(self, form: CvLineForm) -> None:
        """Unfolds the form under the line."""
        self.form = form
        self._column.addWidget(form)
        self._show_open(True)

    def fold(self) -> None:
        """Folds the form away."""
        if self.form:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self._show_open(False)

    def _show_open(self, on: bool) -> None:
        self.change.blockSignals(True)
        self.change.setChecked(on)
        self.change.blockSignals(False)

    @Slot(bool)
    def _on_put(self, on: bool) -> None:
        self.put.emit(self.id, on)

    @Slot(bool)
    def _on_change(self, on: bool) -> None:
        self.asked.emit(self.id, on)


def _code(level: str) -> str:
    return "native" if level.strip().lower() == "modersmål" else level.strip().lower()
