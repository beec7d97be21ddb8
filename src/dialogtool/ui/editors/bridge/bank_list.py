"""The far bank as a list: which job functions open, which need something changed, and why."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dialogtool.core.scenes.bridge import BankPlace
from dialogtool.core.scenes.far_bank import BankJob
from dialogtool.core.work.fitting import Opening

from ...desk import Desk
from ...theme import Theme
from ...widgets.pieces import empty, label, row, surface
from .jobs import draw_job

SIDE = 56


def opening_words(desk: Desk) -> dict[Opening, str]:
    """What is said of jobs that open, that need something changed, and that ask too much now."""
    _ = desk.words.gettext
    return {"opens": _("Open to you"), "adapting": _("When something is changed"), "not-now": _("Too much right now")}


class JobPlate(QWidget):
    """The picture of a job in its ring, as on the bank."""

    def __init__(self, job: BankJob, theme: Theme) -> None:
        super().__init__()
        self._place = BankPlace(job=job, x=0, y=0)
        self._theme = theme
        self.setFixedSize(QSize(SIDE, SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the plate."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        middle = QPointF(SIDE / 2 - 2, SIDE / 2 - 2)
        draw_job(painter, middle, SIDE / 2 - 5, self._place, self._theme)
        painter.end()


class BankList(QFrame):
    """At most five jobs with their reasons, calm; it says what will come while no plank lies."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("surface", "sand")
        unit = desk.theme.size("unit")
        self._jobs: tuple[BankJob, ...] | None = None
        self._items = QVBoxLayout()
        self._items.setSpacing(unit + unit // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit)
        column.setSpacing(unit + unit // 2)
        column.addWidget(label(desk.words.gettext("On the other side"), "lead"))
        column.addLayout(self._items)
        column.addStretch(1)

    def show_jobs(self, jobs: tuple[BankJob, ...], begun: bool) -> None:
        """Shows these; `begun` when there is something to judge them by."""
        if jobs == self._jobs and jobs:
            return
        self._jobs = jobs
        empty(self._items)
        if not jobs:
            self._items.addWidget(label(self._nothing(begun), "say"))
        said = opening_words(self.desk)
        for opening, head in said.items():
            group = [job for job in jobs if job.opening == opening]
            if group:
                self._items.addWidget(label(head, "side-head"))
            for job in group:
                self._items.addWidget(self._card(job))

    def _nothing(self, begun: bool) -> str:
        _ = self.desk.words.gettext
        if begun:
            return _("Not many jobs go with all of this as they are. Talk about what could be changed.")
        return _("Lay the first plank, and see what it leads to.")

    def _card(self, job: BankJob) -> QFrame:
        words, unit = self.desk.words, self.desk.theme.size("unit")
        frame, inside = surface("card", margin=unit + unit // 2, spacing=2)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(words.content(job.label), "strong"))
        if beside := words.beside(job.label):
            texts.addWidget(label(beside, "soft"))
        if job.liked:
            texts.addWidget(label(words.gettext("You have said yes or perhaps to this one."), "small"))
        if job.opening != "opens":
            texts.addWidget(label(self.desk.say(job.because), "soft"))
        line = row(JobPlate(job, self.desk.theme), spacing=unit + unit // 2)
        line.addLayout(texts, 1)
        inside.addLayout(line)
        return frame
