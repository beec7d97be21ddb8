"""One paper: what it asks first, the ways out of it, and its pages as they will be."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from dialogtool.core.case.answers import Chosen
from dialogtool.core.papers.leaving import TO_TAKE_HOME, YES, is_ticked, print_tick
from dialogtool.core.tool.asking import Asked

from ...desk import Desk
from ...paper_names import FORM, NOTE, named
from ..citizen.handover_form import HandoverForm
from ..meeting.meetings_to_record import MeetingsToRecord
from ..pieces import label, surface
from .copy_blocks import CopyBlocks
from .paper import Paper
from .ways_out import FILES, WaysOut

WIDEST = 760
HANDOVER = "overdragelse"


class PaperDetail(QWidget):
    """Shows the paper that was chosen last."""

    left = Signal()
    """A paper left the house."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.kind, self.meeting = "", ""
        self.name, self.purpose = label("", "title"), label("", wide=desk.theme.size("measure"))
        self.form = HandoverForm(desk)
        self.meetings = MeetingsToRecord(desk)
        self.ways = WaysOut(desk)
        self.has_print = QCheckBox(desk.words.gettext("The citizen has it on paper"))
        self.blocks = CopyBlocks(desk)
        self.pages = label("", "small")
        self.paper = Paper(desk)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.paper.setMaximumWidth(WIDEST)
        inside = QVBoxLayout(self)
        inside.setSpacing(12)
        self._talks, talks = surface("card", margin=16)
        talks.addWidget(self.meetings)
        self._parts, parts = surface("card", margin=16)
        parts.addWidget(self.blocks)
        for part in (self.name, self.purpose, self.form, self._talks, self.ways, self.has_print, self._parts):
            inside.addWidget(part)
        inside.addWidget(self.pages)
        inside.addWidget(self.paper)
        inside.addStretch(1)

    def _connect(self) -> None:
        self.form.asking.connect(self.show_case)
        self.meetings.chosen.connect(self._on_meeting)
        self.ways.left.connect(self.left)
        self.has_print.clicked.connect(self._on_print)
        self.blocks.asked.connect(self.ways.copy_part)

    def show_kind(self, kind: str) -> None:
        """Shows this paper."""
        self.kind, self.meeting = kind, ""
        told = named(kind, self._desk)
        self.name.setText(told.name)
        self.purpose.setText(told.purpose)
        self.show_case()

    @property
    def whole_kind(self) -> str:
        """The paper itself: the note is that of one meeting."""
        return f"{self.kind}@{self.meeting}" if self.meeting else self.kind

    @Slot()
    def show_case(self) -> None:
        """Shows the paper as it would leave now."""
        is_ready = self.kind != HANDOVER or self.form.is_given
        self._show_asking()
        self.ways.show_kind(self.whole_kind)
        for part in (self.ways, self.pages, self.paper):
            part.setVisible(is_ready)
        if is_ready:
            self._show_paper()

    def _show_asking(self) -> None:
        """What belongs to this kind of paper alone."""
        case = self._desk.model.case
        self.form.setVisible(self.kind == HANDOVER)
        self.form.show_case()
        self._talks.setVisible(self.kind == NOTE and bool(case.meetings))
        if self.kind == NOTE and case.meetings:
            self.meetings.show_meetings(self.meeting or case.meetings[-1].id)
        self.has_print.setVisible(self.kind in TO_TAKE_HOME and bool(case.meetings))
        self.has_print.setChecked(is_ticked(case, print_tick(case, self.kind)))

    def _show_paper(self) -> None:
        document = self._desk.papers.preview(self.whole_kind)
        self.paper.show_document(document, _opens_nothing, self.kind)
        self._parts.setVisible(self.kind == FORM)
        if self.kind == FORM:
            self.blocks.show_blocks(document)
        ngettext, count = self._desk.words.ngettext, self.paper.pages
        pages = ngettext("One page", "{count} pages", count).format(count=count)
        inside = self._desk.words.gettext("This is what the file holds.")
        self.pages.setText(inside if self.kind in FILES else pages)

    @Slot(str)
    def _on_meeting(self, meeting: str) -> None:
        self.meeting = meeting
        self.show_case()

    @Slot(bool)
    def _on_print(self, ticked: bool) -> None:
        model = self._desk.model
        model.answer(Asked(key=print_tick(model.case, self.kind), question=""), YES if ticked else Chosen(ids=()))


def _opens_nothing(_line: str) -> bool:
    """No line of these papers is pressed."""
    return False
