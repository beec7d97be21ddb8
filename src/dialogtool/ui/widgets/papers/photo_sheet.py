"""A paper as large as the screen, to take a picture of where there is no printer."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dialogtool.core.papers.blocks import Document, plain_text

from ...desk import Desk
from ...parts.announcing import announce
from ..pieces import button, label
from .paper_setting import FINE, Form, Setting, set_in_type
from .sheet_painting import paint_page

POINTS_WIDE = 620.0
"""So many points fill the width of the screen: words are more than twice as large as on paper."""

MARGIN = 28.0
BAR = 64
FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)


class PhotoSheet(QWidget):
    """White from edge to edge. The arrow keys turn the page; Escape closes."""

    closed = Signal()

    def __init__(self, document: Document, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._document, self._desk = document, desk
        self._setting: Setting = set_in_type((), desk.theme)
        self.page = 0
        _ = desk.words.gettext
        self.back, self.forward = button(_("Back")), button(_("Next page"))
        self.count = label("", "on-sheet")
        self.done = button(_("Close (Esc)"))
        self.setObjectName("photo")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(document.title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_("{title}, as large as the screen. Escape closes it.").format(title=document.title))
        self.setAccessibleDescription(plain_text(document))
        self._lay_out()
        self.back.clicked.connect(self.turn_back)
        self.forward.clicked.connect(self.turn)
        self.done.clicked.connect(self.close)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addStretch(1)
        self.count.setWordWrap(False)
        for widget in (self.count, self.back, self.forward, self.done):
            bar.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.addStretch(1)
        column.addLayout(bar)

    def open(self) -> None:
        """Fills the screen, and says so."""
        self.showFullScreen()
        self.setFocus()
        announce(self, self.accessibleName())

    def sizeHint(self) -> QSize:
        """As large as a small screen, where the system does not fill it."""
        return QSize(1024, 640)

    @property
    def pages(self) -> int:
        """How many screens there are to take a picture of."""
        return self._setting.pages

    @property
    def _scale(self) -> float:
        return self.width() / POINTS_WIDE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sets the words for this screen."""
        super().resizeEvent(event)
        form = Form(POINTS_WIDE, max((self.height() - BAR) / self._scale, 200), MARGIN)
        self._setting = set_in_type(self._document.blocks, self._desk.theme, form=form)
        self._show_page(min(self.page, self.pages - 1))

    def _show_page(self, page: int) -> None:
        self.page = page
        _ = self._desk.words.gettext
        many = self.pages > 1
        self.count.setText(_("Page {page} of {pages}").format(page=page + 1, pages=self.pages) if many else "")
        for widget in (self.back, self.forward):
            widget.setVisible(many)
        self.back.setEnabled(page > 0)
        self.forward.setEnabled(page < self.pages - 1)
        self.update()

    @Slot()
    def turn(self) -> None:
        """Goes to the next page, if there is one."""
        self._turn_to(self.page + 1)

    @Slot()
    def turn_back(self) -> None:
        """Goes to the page before, if there is one."""
        self._turn_to(self.page - 1)

    def _turn_to(self, page: int) -> None:
        if 0 <= page < self.pages:
            self._show_page(page)
            announce(self, self.count.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turns the page, or closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in FORWARD:
            self.turn()
        elif event.key() in BACK:
            self.turn_back()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the page in the colours of paper, whatever the looks of the program."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(self.rect()), self._desk.theme.colour("sheet"))
        painter.scale(self._scale / FINE, self._scale / FINE)
        paint_page(painter, self._setting, self.page, self._desk.theme)
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tells that it is gone."""
        self.closed.emit()
