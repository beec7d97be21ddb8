"""What travels with a handover file, and what stays here, in numbers."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dialogtool.core.case.case import Case
from dialogtool.core.sharing.handover import Counts, Staying, counted, staying, travelling

from ...desk import Desk
from ..halves import Halves
from ..pieces import column, label, surface


class WhatTravels(QWidget):
    """Two quiet areas side by side: what goes, what does not."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        _ = desk.words.gettext
        self.travels, self.stays = label(""), label("")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        going = column(self._area("moss", _("This travels"), self.travels))
        outer.addWidget(Halves(going, column(self._area("sand", _("This stays here"), self.stays))))

    def _area(self, kind: str, head: str, told: QLabel) -> QWidget:
        frame, inside = surface(kind, margin=16, spacing=6)
        inside.addWidget(label(head, "side-head"))
        inside.addWidget(told)
        inside.addStretch(1)
        return frame

    def show_case(self, case: Case, *, with_marked: bool) -> Staying:
        """Shows the numbers of this case; what of it stays unless there is a yes to the marked too."""
        _ = self._desk.words.gettext
        library = self._desk.library
        left = staying(case, library)
        self.travels.setText(
            "\n".join(held_lines(counted(travelling(case, library, with_marked=with_marked)), self._desk))
        )
        stays = [_("Your own notes and what only you have answered")]
        if not with_marked:
            stays.append(_("Everything marked Not in the papers, and what was told about when life was hard"))
        self.stays.setText("\n".join((*stays, self._numbers(left, with_marked=with_marked))))
        return left

    def _numbers(self, left: Staying, *, with_marked: bool) -> str:
        """How much that is."""
        ngettext = self._desk.words.ngettext
        notes = ngettext("{count} note", "{count} notes", left.own).format(count=left.own)
        if with_marked:
            return notes
        marked = left.marked + left.periods
        answers = ngettext("{count} marked answer", "{count} marked answers", marked).format(count=marked)
        return f"{notes} · {answers}"


def held_lines(counts: Counts, desk: Desk) -> tuple[str, ...]:
    """How much a case holds, a line for each kind of thing that there is some of."""
    ngettext = desk.words.ngettext
    lines = (
        (counts.meetings, ngettext("{count} talk", "{count} talks", counts.meetings)),
        (counts.answers, ngettext("{count} answer", "{count} answers", counts.answers)),
        (counts.goals, ngettext("{count} goal", "{count} goals", counts.goals)),
        (counts.steps, ngettext("{count} step", "{count} steps", counts.steps)),
        (
            counts.marked,
            ngettext(
                "{count} of them marked Not in the papers", "{count} of them marked Not in the papers", counts.marked
            ),
        ),
    )
    return tuple(text.format(count=count) for count, text in lines if count)
