"""An old CV: read from a file, and talked about line by line."""

from pathlib import PurePath
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from dialogtool.core.case.answers import Words
from dialogtool.core.case.cv_values import ItemKind
from dialogtool.core.cv.brought import Imported, TakenIn
from dialogtool.core.cv.material import TalkLine, item_of_line, lines_to_talk_about, without_line
from dialogtool.core.cv.old_lines import details_in, details_taken
from dialogtool.core.tool.asking import asked_again

from ...desk import Desk
from ...problem_texts import said
from ..asking_for_files import which_one
from ..pieces import button, label, row
from ..surroundings import show_if
from .edits import keep_item
from .talk_line import CvTalkLine

AT_ONCE = 6


class CvBrought(QWidget):
    """A few lines at a time; nothing of them stands on a CV before the two have said what it is."""

    used = Signal(str, str)
    """The kind and the id of a line that was made of one of these."""
    laid = Signal(object)
    """The widget that something new is in, which is to be seen."""

    def __init__(self, _cv: str, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self._desk = desk
        self._dialog: QFileDialog | None = None
        self.lines: dict[TalkLine, CvTalkLine] = {}
        self.told = label("", "note")
        self.told.hide()
        self.left = label("", "small")
        self.fetch = button(_("Fetch an old CV"))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(label(_("We talk about it line by line. You decide what is still true."), "small"))
        column.addWidget(self.told)
        column.addLayout(self._list)
        column.addWidget(self.left)
        column.addLayout(row(self.fetch, 1))
        self.fetch.setVisible(desk.read_cv is not None)
        self.fetch.clicked.connect(self.ask_which)
        self.show_part()

    def show_part(self) -> None:
        """Shows the first lines that nobody has used or put away."""
        lines = lines_to_talk_about(self._desk.model.case)
        wanted = lines[:AT_ONCE]
        for line in [line for line in self.lines if line not in wanted]:
            gone = self.lines.pop(line)
            gone.hide()
            gone.deleteLater()
        for place, line in enumerate(wanted):
            if line not in self.lines:
                self._show_new(line, place)
        self.lines = {line: self.lines[line] for line in wanted}
        others = len(lines) - len(wanted)
        told = self._desk.words.ngettext("{count} more line after these", "{count} more lines after these", others)
        self.left.setText(told.format(count=others))
        self.left.setVisible(others > 0)

    def _show_new(self, line: TalkLine, place: int) -> None:
        made = CvTalkLine(line, self._desk)
        made.used.connect(self._on_used)
        made.reached.connect(self._on_reached)
        made.put_away.connect(self._on_put_away)
        made.unfolded.connect(self._on_unfolded)
        self.lines[line] = made
        self._list.insertWidget(place, made)
        show_if(made, True)

    @Slot()
    def ask_which(self) -> None:
        """Opens the window that asks for a file."""
        _ = self._desk.words.gettext
        self._desk.model.rest()
        self._dialog = which_one(_("Fetch an old CV"), _("CVs (*.docx *.txt *.json *.xml)"), self.window())
        self._dialog.fileSelected.connect(self.take)
        self._dialog.open()

    @Slot(str)
    def take(self, path: str) -> None:
        """Takes in what the file holds, and says so; one undo takes it back."""
        _ = self._desk.words.gettext
        read = self._desk.read_cv(path) if self._desk.read_cv else None
        if isinstance(read, Imported):
            taken = self._desk.model.bring(read, PurePath(path).name)
            self._tell(self._summary(read, taken))
        elif read:
            self._tell(said(read, _))
        self.laid.emit(self)

    def _summary(self, read: Imported, taken: TakenIn) -> str:
        _, n_ = self._desk.words.gettext, self._desk.words.ngettext
        count, talk = len(taken.items), len(taken.lines)
        parts = [
            n_("{count} line is on the list now.", "{count} lines are on the list now.", count).format(count=count),
            n_("{count} line to talk about.", "{count} lines to talk about.", talk).format(count=talk),
            _("Something in the file could not be read.") if read.problems else "",
        ]
        return " ".join(part for part, shown in zip(parts, (count, talk, True), strict=True) if shown and part)

    def _tell(self, text: str) -> None:
        self.told.setText(text or self._desk.words.gettext("There was nothing new in it."))
        self.told.show()

    @Slot()
    def _on_unfolded(self) -> None:
        for line in self.lines.values():
            if line is not self.sender():
                line.fold()
        self.laid.emit(self.sender())

    @Slot(str)
    def _on_used(self, kind: str) -> None:
        """The line stands on the list, and is taken out of here; one undo takes both back."""
        made = self.sender()
        assert isinstance(made, CvTalkLine)
        id = self._desk.model.new_id()
        self._desk.model.rest()
        keep_item(self._desk, id, item_of_line(made.line.text, cast(ItemKind, kind)))
        with self._desk.model.joining():
            self._take_out(made.line)
        self.used.emit(kind, id)

    @Slot()
    def _on_put_away(self) -> None:
        made = self.sender()
        assert isinstance(made, CvTalkLine)
        self._take_out(made.line)
        self._go_on()

    @Slot()
    def _on_reached(self) -> None:
        """The citizen's details hold it where they held nothing, and the line goes; one undo takes both back."""
        _ = self._desk.words.gettext
        made = self.sender()
        assert isinstance(made, CvTalkLine)
        citizen = self._desk.model.case.citizen
        reached = details_taken(citizen, details_in(made.line.text))
        self._desk.model.rest()
        if reached == citizen:
            self._take_out(made.line)
            self._tell(_("The citizen's own details hold it already, or something else; they stay as they are."))
        else:
            self._desk.model.set_citizen(reached)
            with self._desk.model.joining():
                self._take_out(made.line)
            self._tell(_("It stands with the citizen's own details now."))
        self._go_on()

    def _go_on(self) -> None:
        following = next(iter(self.lines.values()), None)
        (following.face if following else self.fetch).setFocus()

    def _take_out(self, line: TalkLine) -> None:
        answer = self._desk.model.case.answers.get(line.key)
        if answer and isinstance(answer.value, Words):
            self._desk.model.answer(asked_again(answer), Words(text=without_line(answer.value.text, line.number)))
