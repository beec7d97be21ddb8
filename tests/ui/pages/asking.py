"""Det har vi fundet in a test: the page, the card in sight, and what is pressed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.findings import FindingsPage
from dialogtool.ui.widgets.findings.finding_card import FindingCard
from tests.ui.pages.fakes import follow

LEFT = Qt.MouseButton.LeftButton
SENTENCE = "Jeg planlægger det hele og laver mad til otte."


def shown(qtbot: QtBot, desk: Desk) -> FindingsPage:
    """The page as the window has it."""
    page = FindingsPage(desk)
    qtbot.addWidget(page)
    follow(page)
    page.resize(1366, 700)
    page.show()
    return page


def card_of(page: FindingsPage) -> FindingCard:
    """The card in sight."""
    assert page.card is not None
    return page.card


def press(qtbot: QtBot, page: FindingsPage, choice: str) -> None:
    """Answers the finding in sight."""
    qtbot.mouseClick(card_of(page).verdict.buttons[choice], LEFT)


def texts(page: FindingsPage) -> str:
    """Every text in sight."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))
