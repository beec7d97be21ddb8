"""The hours of a trial week by week: a bar for each, as high as its hours."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dialogtool.core.plan.trials import Week, as_hours

from ...desk import Desk
from ...parts.lettering import lettering

HIGH = 132
LINE = 24
WIDEST = 64
"""Logical pixels: the whole picture, one line of its words, and the widest that one week is."""


class WeekBars(QWidget):
    """A small picture of hours; a screen reader hears each week."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.weeks: tuple[Week, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_weeks(self, weeks: tuple[Week, ...]) -> None:
        """Shows these weeks, nothing when there are none."""
        self.weeks = weeks
        self.setVisible(bool(weeks))
        self.setAccessibleName("; ".join(self._said(week) for week in weeks))
        self.update()

    def _said(self, week: Week) -> str:
        _ = self._desk.words.gettext
        said = _("week {number}: {hours} hours") if week.number else _("{number}. week: {hours} hours")
        return said.format(number=week.number or week.place, hours=as_hours(week.hours))

    def sizeHint(self) -> QSize:
        """High enough for bars with a line of words above and beneath."""
        return QSize(320, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the bars from the side where reading begins; the week that is now is in sun."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(lettering(self._desk.theme, "small", self.font()))
        wide = min(WIDEST, self.width() / max(len(self.weeks), 1))
        for place, week in enumerate(self.weeks):
            left = self.width() - (place + 1) * wide if self.isRightToLeft() else place * wide
            self._paint_week(painter, week, QRectF(left, 0, wide, HIGH))
        painter.end()

    def _paint_week(self, painter: QPainter, week: Week, room: QRectF) -> None:
        theme, centre = self._desk.theme, Qt.AlignmentFlag.AlignCenter
        most = max(*(each.hours for each in self.weeks), 1.0)
        high = (HIGH - 2 * LINE) * week.hours / most
        bar = QRectF(room.left() + room.width() * 0.16, HIGH - LINE - high, room.width() * 0.68, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sun" if week.now else "lane-arbejdsplads"))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setPen(theme.colour("ink"))
        painter.drawText(QRectF(room.left(), bar.top() - LINE, room.width(), LINE), centre, as_hours(week.hours))
        painter.setPen(theme.colour("ink-soft"))
        foot = QRectF(room.left(), HIGH - LINE, room.width(), LINE)
        painter.drawText(foot, centre, str(week.number or week.place))
