"""The heart: one question on a large calm side for both, and how to ask on a narrow side."""

from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dialogtool.core.case.answers import AnswerKey
from dialogtool.core.scenes.shared import SharedField, SharedScene, shared_scene
from dialogtool.core.tool.definition import Tool
from dialogtool.core.tool.flow import Screen, first_open, place_of, visible_steps

from ..case_model import Change
from ..desk import Desk
from ..editors.question import Question
from ..page import Page
from ..where import Where, after_tool
from ..widgets.citizen.caseworker_side import CaseworkerSide
from ..widgets.pieces import button, column, empty, label, picture, row, scrolled

SIDE_WIDTH = 320
FOLDED_WIDTH = 210
STACKED_BELOW = 900
"""A window narrower than this, in logical pixels, stacks the two sides."""


def _in_turn(window: QWidget) -> tuple[QWidget, ...]:
    """Everything in a window that Tab stops at, in turn; the ring of them may leave out the window itself."""
    found: dict[QWidget, None] = {}
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window and widget not in found:
        found[widget] = None
        widget = widget.nextInFocusChain()
    return tuple(one for one in found if one.focusPolicy() & Qt.FocusPolicy.TabFocus)


class ConversationPage(Page):
    """Walks one tool. What it shows comes from `shared_scene` alone, the allow-list of the conversation."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.tool: Tool = desk.library.tools[desk.model.place.tool]
        self.screens: tuple[Screen, ...] = ()
        self.index = 0
        self.questions: list[Question] = []
        self.content = QVBoxLayout()
        self.asked = QVBoxLayout()
        self.side = CaseworkerSide(desk)
        self.buttons = QWidget()
        self.back, self.skip, self.on = self._buttons()
        self._lay_out()
        self._find_place()
        self.show_screen()

    def _buttons(self) -> tuple[QWidget, QWidget, QWidget]:
        _ = self.desk.words.gettext
        back, skip, on = button(_("Back"), "big"), button(_("Skip"), "big"), button(_("Next"), "primary")
        on.setProperty("scale", "big")
        back.clicked.connect(self.go_back)
        skip.clicked.connect(self.skip_screen)
        on.clicked.connect(self.go_on)
        self.buttons.setLayout(row(back, 1, skip, on))
        return back, skip, on

    def _lay_out(self) -> None:
        self.content.setContentsMargins(32, 24, 32, 24)
        self.content.setSpacing(16)
        inner = QWidget()
        self.shared = column(self.content, spacing=0)
        inner.setLayout(self.shared)
        self.area = scrolled(inner)
        bar = QFrame()
        line = row(self.buttons)
        line.setContentsMargins(32, 8, 32, 16)
        bar.setLayout(line)
        self.beside = QScrollArea()
        self.beside.setWidgetResizable(True)
        self.beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.beside.setWidget(self.side)
        sides = row(column(self.area, bar, spacing=0), self.beside, spacing=0)
        sides.setStretch(0, 1)
        self.setLayout(sides)
        self._fit_beside(folded=False)
        self.side.folded.connect(self._fit_beside)
        QShortcut(QKeySequence(Qt.Key.Key_F9), self).activated.connect(self.side.fold)

    def _find_place(self) -> None:
        model = self.desk.model
        self.screens = visible_steps(self.tool, model.case, model.meeting)
        kept = place_of(self.screens, model.place.step) if model.place.step else None
        self.index = kept if kept is not None else first_open(self.screens, model.case)

    @property
    def scene(self) -> SharedScene:
        """What both may see now."""
        model = self.desk.model
        return shared_scene(self.tool, self.screens[self.index], model.case, model.library, model.meeting)

    def show_screen(self) -> None:
        """Shows the screen the conversation has come to, built anew."""
        scene = self.scene
        empty(self.content)
        self._show_head(scene)
        self.questions = []
        self.asked = QVBoxLayout()
        self.asked.setSpacing(16)
        self.content.addLayout(self.asked)
        self.content.addStretch(1)
        self._show_questions(scene)
        self.side.show_scene(scene)
        self.area.verticalScrollBar().setValue(0)
        self._keep_place()

    @property
    def _screen(self) -> Screen:
        return self.screens[self.index]

    def _show_head(self, scene: SharedScene) -> None:
        words = self.desk.words
        head = QVBoxLayout()
        head.setSpacing(6)
        head.addWidget(label(words.content(scene.title), "question"))
        for text, look in (
            (words.beside(scene.title), "second"),
            (words.content(scene.say), "say"),
            (words.beside(scene.say), "second"),
        ):
            if text:
                head.addWidget(label(text, look))
        line = QHBoxLayout()
        line.setSpacing(16)
        if scene.picture:
            line.addWidget(picture(scene.picture, 56), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(head, 1)
        self.content.addLayout(line)

    def _keep_place(self) -> None:
        self.moved.emit(Where("conversation", self.tool.id, self._screen.key))

    def arrive(self) -> None:
        """The hand lands in the first question; this is where the talk has come to."""
        self._keep_place()
        self._lead_on()
        if self.questions:
            self.questions[0].editor.first_focus().setFocus()
        else:
            self.on.setFocus()

    def _lead_on(self) -> None:
        """Tab goes from the last question to the way on, to the hints, and then to the bar at the top.

        What the questions hold comes and goes, and always stands last in the window's own order, before its first.
        """
        bar = (widget for widget in _in_turn(self.window()) if not self.isAncestorOf(widget))
        ways = (self.back, self.skip, self.on, self.side.toggle, self.side.citizen_types, *bar)
        for before, after in pairwise(ways):
            QWidget.setTabOrder(before, after)

    def progress(self) -> str:
        """The tool and how far: "Min hverdag · 4 af 9"."""
        words = self.desk.words
        place = words.gettext("{number} of {total}").format(number=self.index + 1, total=len(self.screens))
        return f"{words.content(self.tool.title)} · {place}"

    def refresh(self, change: Change) -> None:
        """Shows an answer that came from elsewhere; new screens may have come, the one in sight stays."""
        key = self._screen.key
        model = self.desk.model
        self.screens = visible_steps(self.tool, model.case, model.meeting)
        found = place_of(self.screens, key)
        if found is None:
            self.index = min(self.index, len(self.screens) - 1)
            self.show_screen()
            return
        self.index = found
        scene = self.scene
        self._show_questions(scene)
        self.side.show_scene(scene)

    def _show_questions(self, scene: SharedScene) -> None:
        """One question for each field; those that stand already stay, so that the hand keeps its place."""
        standing = {question.asked.field.id: question for question in self.questions}
        for field in scene.fields:
            if question := standing.pop(field.field.id, None):
                question.show_answer(field)
        for gone in standing.values():
            gone.hide()
            gone.deleteLater()
        kept = {question.asked.field.id: question for question in self.questions if question not in standing.values()}
        self.questions = [kept.get(field.field.id) or self._question(field) for field in scene.fields]
        for place, question in enumerate(self.questions):
            self.asked.insertWidget(place, question)
        for before, after in pairwise(self.questions):
            QWidget.setTabOrder(before, after)

    def _question(self, field: SharedField) -> Question:
        question = Question(field, self._screen, self.tool, self.desk)
        question.editor.passed.connect(self.skip_screen)
        return question

    def show_answer(self, key: AnswerKey) -> None:
        """Goes to the screen of an answer that undo changed."""
        for index, screen in enumerate(self.screens):
            fields = {name for field in screen.fields for name in (field.id, *field.renamed_from)}
            if key.tool == self.tool.id and key.field in fields and key.subject == screen.subject:
                if index != self.index:
                    self._show_index(index)
                return

    def _show_index(self, index: int) -> None:
        self.index = index
        self.show_screen()
        self.arrive()

    @Slot()
    def go_on(self) -> None:
        """The next screen; after the last one, what the tool leads to. In a short meeting a part is enough."""
        self.desk.model.rest()
        if self.index + 1 < len(self.screens) and not self._is_enough():
            self._show_index(self.index + 1)
        else:
            self.go.emit(Where(after_tool(self.tool)))

    def _is_enough(self) -> bool:
        here, following = self._screen, self.screens[self.index + 1]
        return self.desk.model.is_short and not self.tool.companion and here.part != following.part

    @Slot()
    def go_back(self) -> None:
        """The screen before; before the first one, the choice of tools."""
        self.desk.model.rest()
        if self.index:
            self._show_index(self.index - 1)
        else:
            self.go.emit(Where("chooser"))

    @Slot()
    def skip_screen(self) -> None:
        """Declines what is unanswered on this screen, and goes on. What was said stays."""
        for question in self.questions:
            question.decline()
        self.go_on()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the hints under the question where the window is narrow, so that there is one thing to scroll."""
        super().resizeEvent(event)
        narrow = event.size().width() < STACKED_BELOW
        if narrow and self.beside.widget():
            self.shared.addWidget(self.beside.takeWidget())
            self.side.show()
        elif not narrow and not self.beside.widget():
            self.beside.setWidget(self.side)
        self.beside.setVisible(not narrow)

    @Slot(bool)
    def _fit_beside(self, folded: bool) -> None:
        """The narrow side is as wide as its hints, or as the button that brings them back."""
        self.beside.setFixedWidth(FOLDED_WIDTH if folded else SIDE_WIDTH)
