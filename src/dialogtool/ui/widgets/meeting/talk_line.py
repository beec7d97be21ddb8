"""The meetings as a line of days, from the first on."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.papers.overview import Talk

from ...desk import Desk
from ..flow_layout import FlowLayout
from ..pieces import empty, label


class TalkLine(QWidget):
    """One word for each meeting. One that did not take place is said so, and nobody is blamed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._talks: tuple[Talk, ...] = ()
        self._flow = FlowLayout(spacing=8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._flow)
        self.setAccessibleName(desk.words.gettext("Talks"))

    def show_talks(self, talks: tuple[Talk, ...]) -> None:
        """Shows these, the first one first."""
        if talks == self._talks:
            return
        self._talks = talks
        empty(self._flow)
        self._flow.addWidget(self._word(self._desk.words.gettext("Talks"), "side-head"))
        year = 0
        for talk in talks:
            if talk.day.year != year:
                year = talk.day.year
                self._flow.addWidget(self._word(str(year), "side-head"))
            self._flow.addWidget(self._word(self._said(talk), "small"))

    def _said(self, talk: Talk) -> str:
        """The day without its year, which stands before the first of it."""
        _ = self._desk.words.gettext
        day = f"{talk.day.day}.{talk.day.month}."
        return _("○ {day} was moved").format(day=day) if talk.missed else f"● {day}"

    def _word(self, text: str, look: str) -> QWidget:
        made = label(text, look)
        made.setWordWrap(False)
        return made
