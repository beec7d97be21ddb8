"""Choose a tool together: picture cards with a name, one sentence and minutes."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from dialogtool.core.definition import Tool
from dialogtool.core.flow import has_begun, is_finished

from ..desk import Desk
from ..page import Page, column_page
from ..where import Where
from ..widgets.pieces import button, label, picture, row


class ToolCard(QPushButton):
    """One tool as a card that can be pressed."""

    def __init__(self, tool: Tool, desk: Desk, minutes: int) -> None:
        super().__init__()
        self.tool_id = tool.id
        words = desk.words
        _ = words.gettext
        self.setObjectName("tool")
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 16, 20, 16)
        state = self._state(tool, desk)
        facts = " · ".join(filter(None, (_("about {count} minutes").format(count=minutes), state)))
        words_column = QVBoxLayout()
        for text, look in (
            (words.content(tool.title), "lead"),
            (words.beside(tool.title), "second"),
            (words.content(tool.purpose), ""),
            (words.beside(tool.purpose), "soft"),
            (facts, "small"),
        ):
            if text:
                words_column.addWidget(label(text, look))
        line = row(picture(tool.picture, 72), words_column, spacing=20)
        line.setStretch(1, 1)
        self.column.addLayout(line)
        self.setAccessibleName(words.content(tool.title))
        self.setAccessibleDescription(f"{words.content(tool.purpose)} {facts}")

    def _state(self, tool: Tool, desk: Desk) -> str:
        _ = desk.words.gettext
        if is_finished(tool, desk.model.case, desk.model.meeting):
            return _("done, and open to look at again")
        return _("begun") if has_begun(tool, desk.model.case) else ""

    def sizeHint(self) -> QSize:
        """As high as its words need at its width."""
        return QSize(super().sizeHint().width(), self.column.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that its words need at this width."""
        return self.column.totalHeightForWidth(width)


class ChooserPage(Page):
    """All tools that could be read. One that could not is told of on the page about the program."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        _ = desk.words.gettext
        meeting = desk.model.current_meeting()
        times = 2 if meeting and meeting.interpreter else 1
        column = column_page(self)
        column.addWidget(label(_("What shall we look at today?"), "question"))
        self.cards = [ToolCard(tool, desk, tool.minutes * times) for tool in desk.library.tools.values()]
        for card in self.cards:
            card.clicked.connect(self._on_chosen)
            column.addWidget(card)
        if not self.cards:
            column.addWidget(label(_("No dialogue tool could be read. Look under About dialogtool: it says why.")))
        self.found = button(_("What we found"), "quiet")
        self.found.clicked.connect(self._on_found)
        column.addLayout(row(self.found, 1))
        column.addStretch(1)

    def arrive(self) -> None:
        """The hand lands on the first card, or on the way on when no tool could be read."""
        (self.cards[0] if self.cards else self.found).setFocus()

    @Slot()
    def _on_chosen(self) -> None:
        card = self.sender()
        assert isinstance(card, ToolCard)
        self.go.emit(Where("conversation", card.tool_id))

    @Slot()
    def _on_found(self) -> None:
        self.go.emit(Where("findings"))
