"""What of two copies nobody has to choose about: what is equal, and what only one of them has."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from dialogtool.core.case.answers import Answer
from dialogtool.core.case.case import Meeting, day_of
from dialogtool.core.sharing.comparing import Comparison
from dialogtool.core.sharing.left_out import is_own
from dialogtool.core.words.days import numeric

from ...desk import Desk
from ..halves import Halves
from ..pieces import column, label, surface
from .said_in_words import headed, said_in_words, says_something

MOST_LISTED = 60
"""So many answers of one copy are told one by one; the others are counted."""


class WhatIsKept(QFrame):
    """Everything listed here stands in the case afterwards."""

    def __init__(self, found: Comparison, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "sand")
        self._desk = desk
        _, ngettext = desk.words.gettext, desk.words.ngettext
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 20, 20, 20)
        inside.setSpacing(12)
        inside.addWidget(label(_("Kept as it is"), "side-head"))
        count = len(found.equal)
        same = ngettext("{count} answer is the same in both.", "{count} answers are the same in both.", count)
        inside.addWidget(label(same.format(count=count)))
        here = column(label(_("Only here"), "strong"), self._list(found.only_here, found.meetings_here), 1)
        there = column(label(_("Only in the file"), "strong"), self._list(found.only_there, found.meetings_there), 1)
        inside.addWidget(Halves(here, there))

    def _list(self, answers: Sequence[Answer], meetings: Sequence[Meeting]) -> QFrame:
        """Talks by day and answers by question; of what is marked or the caseworker's own only that it is there."""
        _, ngettext = self._desk.words.gettext, self._desk.words.ngettext
        shared = [answer for answer in answers if not is_own(answer.key)]
        lines = [_("The talk of {day}").format(day=numeric(day_of(meeting))) for meeting in meetings]
        told = [answer for answer in shared if says_something(answer, self._desk)]
        lines += [self._line(answer) for answer in told[:MOST_LISTED]]
        beyond, own = len(told[MOST_LISTED:]), len(answers) - len(shared)
        if beyond:
            lines.append(ngettext("and {count} more", "and {count} more", beyond).format(count=beyond))
        if own:
            lines.append(ngettext("{count} note of your own", "{count} notes of your own", own).format(count=own))
        frame, inside = surface("plank", margin=14, spacing=8)
        for line in lines or [_("Nothing")]:
            inside.addWidget(label(line))
        return frame

    def _line(self, answer: Answer) -> str:
        _ = self._desk.words.gettext
        said = _("Not in the papers") if answer.private else said_in_words(answer, self._desk)
        return f"{headed(answer, self._desk)} – {said}"
