"""The handover sheet: to whom, for what, and the citizen's yes, before it is made."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dialogtool.core.papers.handover_sheet import handover_meant
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.papers import PapersPage
from tests.ui.pages.fakes import follow

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, desk: Desk) -> PapersPage:
    page = PapersPage(desk)
    qtbot.addWidget(page)
    follow(page)
    page.resize(1366, 700)
    page.show()
    qtbot.mouseClick(page.papers.rows["overdragelse"], LEFT)
    return page


def test_the_handover_asks_for_recipient_purpose_and_a_yes(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    form = page.detail.form
    assert page.detail.ways.isHidden()
    assert not form.agreed.isChecked()
    for note, fill in (
        ("Write who gets the sheet.", lambda: form.recipient.setText("Ulla")),
        ("Write what it is for.", lambda: form.purpose.setText("Ny sagsbehandler")),
        ("Ask the citizen first. The sheet is made only with a yes.", form.agreed.click),
    ):
        qtbot.mouseClick(form.make, LEFT)
        assert form.note.text() == note
        fill()
    qtbot.mouseClick(form.make, LEFT)
    given = handover_meant(desk.model.case)
    assert given is not None
    assert (given.recipient, given.purpose, given.agreed) == ("Ulla", "Ny sagsbehandler", True)
    assert page.detail.ways.isVisible()


def test_what_was_missing_on_the_sheet_is_said_no_longer_once_it_is_filled_in(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, desk).detail.form
    for mend in (lambda: qtbot.keyClicks(form.recipient, "Ulla"), form.agreed.click):
        qtbot.mouseClick(form.make, LEFT)
        assert form.note.text()
        mend()
        assert not form.note.text()


def test_a_yes_holds_for_its_own_recipient_alone(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    form = page.detail.form
    form.recipient.setText("Ulla")
    form.purpose.setText("Mentor")
    form.agreed.click()
    qtbot.mouseClick(form.make, LEFT)
    assert form.given.text() == "To Ulla: Mentor. The citizen has said yes."
    qtbot.mouseClick(form.anew, LEFT)
    assert (form.recipient.text(), form.agreed.isChecked(), page.detail.ways.isHidden()) == ("", False, True)
    desk.model.undo()
    assert page.detail.ways.isHidden()
