"""The page as paper: white, A4, with the type of the Word file, and lines that open what they were made of."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from dialogtool.core.papers.blocks import Block, Bullet, Document, Entry, Heading, plain_text

from ...desk import Desk
from ...theme import Theme
from .paper_pieces import MARGIN, PAGE_HEIGHT, PAGE_WIDTH
from .paper_setting import FINE, set_document, set_in_type
from .sheet_painting import paint_page

GAP = 16
"""Between two pages, in logical pixels."""


class PaperLine(QPushButton):
    """A place on the paper that can be pressed. Its words are painted on the paper below it."""

    def __init__(self, line: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self._theme = theme
        self.setObjectName("mark")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        self.setAccessibleName(line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints a bar beside the line under the hand, and a frame where the keyboard is."""
        if not (self.underMouse() or self.hasFocus()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self._theme.colour("sheet-accent")
        if self.hasFocus():
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.fillRect(QRectF(0, 3, 4, self.height() - 6), accent)
        painter.end()


class Paper(QWidget):
    """A document at A4's proportions, as large as its width allows."""

    pressed = Signal(str)
    """The words of the line that was pressed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._theme = desk.theme
        self._document = Document(title="", author="", language="", blocks=())
        self._setting = set_in_type((), desk.theme)
        self.lines: dict[int, PaperLine] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_document(self, document: Document, opens: Callable[[str], bool], kind: str = "cv") -> None:
        """Shows the document in the type of its kind; a line for which `opens` is true can be pressed."""
        if document != self._document:
            self._document = document
            self._setting = set_document(document, kind, self._theme)
            self.setAccessibleName(document.title)
            self.setAccessibleDescription(plain_text(document))
            self.updateGeometry()
            self.update()
        self._renew_lines(opens)
        self._place_lines()

    def _renew_lines(self, opens: Callable[[str], bool]) -> None:
        """Keeps the lines that still say the same, so that the keyboard stays where it is."""
        said = {number: _title(block) for number, block in enumerate(self._document.blocks)}
        wanted = {number: text for number, text in said.items() if text and opens(text)}
        for number in [number for number, line in self.lines.items() if wanted.get(number) != line.line]:
            self.lines.pop(number).deleteLater()
        for number, text in wanted.items():
            if number not in self.lines:
                self.lines[number] = self._line(text)
        self.lines = dict(sorted(self.lines.items()))

    def _line(self, text: str) -> PaperLine:
        line = PaperLine(text, self._theme, self)
        line.setAccessibleDescription(self._desk.words.gettext("Opens what shows it"))
        line.clicked.connect(self._on_pressed)
        line.show()
        return line

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._setting.pages

    def top_of(self, headings: Collection[str]) -> int | None:
        """How far down the first of these headings stands, in logical pixels; None when none of them is there."""
        for placed in self._setting.placed:
            block = self._document.blocks[placed.piece.block]
            if isinstance(block, Heading) and block.text in headings:
                return round(self._corner(placed.page).y() + placed.place.top() * self._scale)
        return None

    @property
    def _scale(self) -> float:
        return self.width() / PAGE_WIDTH

    def _corner(self, page: int) -> QPointF:
        return QPointF(0, page * (PAGE_HEIGHT * self._scale + GAP))

    def _place_lines(self) -> None:
        for number, line in self.lines.items():
            of_block = [placed for placed in self._setting.placed if placed.piece.block == number]
            first = [placed.place for placed in of_block if placed.page == of_block[0].page]
            place = QRectF(first[0].topLeft(), first[-1].bottomRight()).adjusted(-9, -3, 0, 3)
            place.setWidth(PAGE_WIDTH - 2 * MARGIN + 18)
            place.moveLeft(MARGIN - 9)
            scaled = QRectF(place.topLeft() * self._scale, place.size() * self._scale)
            line.setGeometry(scaled.translated(self._corner(of_block[0].page)).toRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the lines where their words are."""
        super().resizeEvent(event)
        self._place_lines()

    def sizeHint(self) -> QSize:
        """As wide as reads well."""
        return QSize(760, self.heightForWidth(760))

    def hasHeightForWidth(self) -> bool:
        """Its proportions are those of A4."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all pages at this width."""
        return round(self.pages * (width * PAGE_HEIGHT / PAGE_WIDTH + GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the sheets and what stands on them."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        for page in range(self.pages):
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.setBrush(self._theme.colour("sheet"))
            painter.drawRect(QRectF(self._corner(page), QSizeF(self.width() - 1, PAGE_HEIGHT * self._scale - 1)))
            painter.save()
            painter.translate(self._corner(page))
            painter.scale(self._scale / FINE, self._scale / FINE)
            paint_page(painter, self._setting, page, self._theme)
            painter.restore()
        painter.end()

    @Slot()
    def _on_pressed(self) -> None:
        line = self.sender()
        assert isinstance(line, PaperLine)
        self.pressed.emit(line.line)


def _title(block: Block) -> str:
    """The words by which a block is told, for blocks that may have something behind them."""
    match block:
        case Entry(title=title):
            return title
        case Bullet(text=text):
            return text
        case _:
            return ""
