"""A tool as its author sees it while writing: the conversation, and under it what is wrong with the file."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.case import Place

from .case_model import Change
from .desk import Desk
from .pages.conversation import ConversationPage
from .where import Where
from .widgets.pieces import empty, label, scrolled, surface

PROBLEMS_HEIGHT = 180


class PreviewRoom(QWidget):
    """Shows the newest version of a tool that can be shown, at the place where the author was."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setObjectName("page")
        self.page: ConversationPage | None = None
        self._stage = QVBoxLayout()
        self._told = QVBoxLayout()
        holder = QWidget()
        holder.setLayout(self._told)
        self.problems = scrolled(holder)
        self.problems.setMaximumHeight(PROBLEMS_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._stage, 1)
        column.addWidget(self.problems)
        desk.model.changed.connect(self._on_changed)

    def show_tool(self, tool: str) -> None:
        """Shows this tool of the desk's library anew; answers and the place are kept."""
        step = self.page.screens[self.page.index].key if self.page and self.page.screens else ""
        empty(self._stage)
        self.desk.model.place = Place(page="conversation", tool=tool, step=step)
        self.page = ConversationPage(self.desk)
        self.page.go.connect(self._on_go)
        self._stage.addWidget(self.page)
        self.page.show()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Says what is wrong, each with its line and cure; or that nothing is."""
        _ = self.desk.words.gettext
        empty(self._told)
        frame, inside = surface("clay" if problems else "moss", margin=12)
        said = _("Something needs a look. The last version that works is shown.") if problems else _("All is in order.")
        inside.addWidget(label(said, "lead"))
        for problem in problems:
            inside.addWidget(label(str(problem), "small"))
        self._told.addWidget(frame)
        frame.show()

    def show_nothing(self) -> None:
        """Says that there is no version of the tool that can be shown yet."""
        empty(self._stage)
        self.page = None
        self._stage.addWidget(label(self.desk.words.gettext("The tool comes here when its file can be read."), "say"))
        self._stage.addStretch(1)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if self.page:
            self.page.refresh(change)

    @Slot(object)
    def _on_go(self, _where: Where) -> None:
        """Out of the tool there is nowhere to go here: it begins again."""
        if self.page:
            tool = self.page.tool.id
            self.page = None
            self.show_tool(tool)
