"""A desk for editors, and a bench that shows one and hears what it tells."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dialogtool.core.case.aid_values import Placement
from dialogtool.core.case.answers import Value
from dialogtool.core.catalogue.catalogue import Activity, Arena, Card, CardGroup, Catalogue, Deck, Frequency, Lane
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.definition import Field
from dialogtool.core.tool.fields import Option
from dialogtool.core.tool.library import Library
from dialogtool.ui.case_model import CaseModel
from dialogtool.ui.desk import Cabinet, Desk, Papers
from dialogtool.ui.editors import Editor, editor_for
from dialogtool.ui.theme import Theme
from dialogtool.ui.widgets.pieces import scrolled
from dialogtool.ui.words import Words
from tests.making import FakeMatcher
from tests.ui.editors.working_life import WORKING_LIFE

LEFT = Qt.MouseButton.LeftButton
SHARED_SIDE = 619
"""The width of the shared side in a window of 683 logical pixels."""

Kind = TypeVar("Kind", bound=Editor)


@dataclass
class Tongue:
    """Says every text as it is written, after its own sign."""

    language: str = "da"
    sign: str = ""

    def gettext(self, message: str) -> str:
        return message

    def ngettext(self, singular: str, plural: str, count: int) -> str:
        return singular if count == 1 else plural

    def content(self, text: str) -> str:
        return self.sign + text


def cards(*ids: str) -> tuple[Card, ...]:
    """Cards whose labels are their ids with a capital, each with an activity of the same id."""
    return tuple(Card(id=id, label=id.capitalize(), picture="1F35E", activity=f"lave-{id}") for id in ids)


def small_catalogue() -> Catalogue:
    """Two groups of cards, an arena, three frequencies, two lanes, and a few kinds of work."""
    groups = (
        CardGroup(id="mad", label="Mad", picture="1F374", cards=cards("bage", "pande", "opvask")),
        CardGroup(id="dyr", label="Dyr", picture="1F43E", cards=cards("hund", "kat")),
    )
    activities = [
        Activity(id=card.activity, title=card.label, icatus=("311",), arena="hjem", says=())
        for group in groups
        for card in group.cards
    ]
    often = {"ofte": "Hver dag", "tit": "Hver uge", "sjaeldent": "En sjælden gang"}
    return Catalogue(
        arenas={"hjem": Arena(id="hjem", label="Hjem", picture="1F3E0", cv_heading="Hjemme")},
        activities={activity.id: activity for activity in activities},
        decks={"hverdag": Deck(id="hverdag", groups=groups)},
        frequencies={id: Frequency(id=id, label=label, weight=0.5) for id, label in often.items()},
        lanes={id: Lane(id=id, label=id.capitalize(), picture="1F3E0") for id in ("hverdag", "helbred")},
        **WORKING_LIFE,
    )


def desk_with(theme: Theme, second: Tongue | None = None) -> Desk:
    """A desk with a small deck of cards and an open case."""
    library = Library(catalogue=small_catalogue())
    model = CaseModel(library, FakeMatcher(), lambda: datetime(2026, 11, 21, 9, tzinfo=UTC), lambda: "id")
    model.new_case("Birgit Holm")
    words = Words(Tongue(), second)
    nobody, no_papers = cast(Cabinet, None), cast(Papers, None)  # no editor looks anybody up, or writes papers
    return Desk(words, theme, model, nobody, no_papers, str, lambda _code: Tongue())


@dataclass
class Bench:
    """Shows editors, and keeps what the one shown last tells."""

    qtbot: QtBot
    desk: Desk

    def __post_init__(self) -> None:
        self.told: list[tuple[Value | None, bool]] = []
        self.rests = 0
        self._windows: list[QWidget] = []

    def put(
        self, field: Field, value: Value | None = None, options: tuple[Option, ...] = (), about: str = ""
    ) -> Editor:
        """The editor of this field, showing this value in a window."""
        asked = SharedField(field=field, label=field.label, answer=None, known=None, options=options, about=about)
        return self.put_asked(asked, value)

    def put_asked(self, asked: SharedField, value: Value | None = None) -> Editor:
        """The editor of a question, showing this value in a window."""
        editor = editor_for(asked.field, asked, self.desk)
        editor.answered.connect(self._on_answered)
        editor.rested.connect(self._on_rested)
        inner = QWidget()
        QVBoxLayout(inner).addWidget(editor)
        window = scrolled(inner)
        window.setStyleSheet(self.desk.theme.style)
        self.qtbot.addWidget(window)
        self._windows.append(window)  # nothing else holds it
        editor.show_value(value)
        window.resize(SHARED_SIDE, 1200)
        with self.qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return editor

    def _on_answered(self, value: Value | None, typing: bool) -> None:
        self.told.append((value, typing))

    def _on_rested(self) -> None:
        self.rests += 1

    @property
    def answer(self) -> Value | None:
        """What was told last."""
        return self.told[-1][0]

    def press(self, widget: QWidget) -> None:
        """A press with the mouse in the middle of a widget."""
        self.press_at(widget, widget.rect().center())

    def press_at(self, widget: QWidget, point: QPoint) -> None:
        """A press with the mouse at a point of a widget."""
        self.qtbot.mouseClick(widget, LEFT, pos=point)
        QApplication.processEvents()

    def key(self, widget: QWidget, *keys: Qt.Key) -> None:
        """Keys pressed on a widget."""
        for key in keys:
            self.qtbot.keyClick(widget, key)
            QApplication.processEvents()


def button(within: QWidget, name: str) -> QAbstractButton:
    """The button in sight that a screen reader calls by this name."""
    found = [one for one in within.findChildren(QAbstractButton) if spoken(one) == name and one.isVisibleTo(within)]
    assert len(found) == 1, f"{len(found)} buttons are called {name}"
    return found[0]


def spoken(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def placed(card: str, hour: float, hours: float = 1) -> Placement:
    """A card on the wheel, in hours."""
    return Placement(card=card, start=round(hour * 60), minutes=round(hours * 60))
