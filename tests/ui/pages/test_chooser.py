"""The choice of tools."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.chooser import ChooserPage


def test_without_a_tool_it_says_where_to_look_and_the_keyboard_has_a_place(qtbot: QtBot, desk: Desk) -> None:
    page = ChooserPage(desk)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.arrive()
    assert page.cards == []
    assert page.found.hasFocus()
    assert any("No dialogue tool" in label.text() for label in page.findChildren(QLabel))
