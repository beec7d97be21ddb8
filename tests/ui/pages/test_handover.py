"""Overdragelse: what must be said first, what travels, and what came."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from dialogtool.core.case.case import Case
from dialogtool.ui.desk import Desk
from dialogtool.ui.widgets.citizen.arrival_panel import ArrivalPanel
from dialogtool.ui.widgets.citizen.handover_panel import HandoverPanel
from tests.ui.pages.fakes import tell
from tests.ui.pages.post_office import FAULT, FakePost, parcel

LEFT = Qt.MouseButton.LeftButton
PASSPHRASE = "tre grønne både"


def shown(qtbot: QtBot, panel: QWidget) -> None:
    qtbot.addWidget(panel)
    panel.resize(900, 700)
    panel.show()


def filled(qtbot: QtBot, desk: Desk, post: FakePost) -> HandoverPanel:
    panel = HandoverPanel(desk, post)
    shown(qtbot, panel)
    for line, text in (
        (panel.recipient, " Ulla  Juul "),
        (panel.purpose, "Ny sagsbehandler"),
        (panel.passphrase, PASSPHRASE),
        (panel.again, PASSPHRASE),
    ):
        qtbot.keyClicks(line, text)
    panel.agreed.click()
    return panel


def test_nothing_is_filled_in_or_ticked_to_begin_with(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, "Jeg bager.", private=True)
    panel = HandoverPanel(desk, FakePost())
    shown(qtbot, panel)
    assert [tick.isChecked() for tick in (panel.agreed, panel.marked)] == [False, False]
    assert panel.recipient.text() == ""
    assert panel.first_focus() is panel.recipient


@pytest.mark.parametrize("name", ["recipient", "purpose", "agreed", "passphrase", "again"])
def test_what_is_missing_is_said_and_the_keyboard_goes_there(qtbot: QtBot, desk: Desk, name: str) -> None:
    panel = filled(qtbot, desk, FakePost())
    wanted = getattr(panel, name)
    wanted.setChecked(False) if name == "agreed" else wanted.setText("")
    qtbot.mouseClick(panel.save, LEFT)
    assert panel.told.text()
    assert panel.focusWidget() is wanted
    assert panel.findChildren(QFileDialog) == []


def test_what_was_missing_is_said_no_longer_once_it_is_filled_in(qtbot: QtBot, desk: Desk) -> None:
    panel = filled(qtbot, desk, FakePost())
    panel.recipient.clear()
    qtbot.mouseClick(panel.save, LEFT)
    assert panel.told.isVisible()
    qtbot.keyClicks(panel.recipient, "U")
    assert not panel.told.isVisible()


def test_a_press_anywhere_on_the_row_of_the_yes_ticks_it(qtbot: QtBot, desk: Desk) -> None:
    panel = HandoverPanel(desk, FakePost())
    shown(qtbot, panel)
    qtbot.mouseClick(panel.agreed, LEFT, pos=panel.agreed.rect().center() + QPoint(panel.agreed.width() // 3, 0))
    assert panel.agreed.isChecked()


def test_the_file_is_written_with_the_note_and_the_passphrase_goes_off_the_screen(qtbot: QtBot, desk: Desk) -> None:
    post = FakePost()
    panel = filled(qtbot, desk, post)
    panel.write("/et/sted/ud.dialogtool")
    with qtbot.waitSignal(panel.saved):
        post.come_back()
    ((note, passphrase, path, overwrite),) = post.sent
    assert (note.recipient, note.purpose, note.by, note.agreed) == ("Ulla Juul", "Ny sagsbehandler", "Mette", True)
    assert (note.with_marked, passphrase, path, overwrite) == (False, PASSPHRASE, "/et/sted/ud.dialogtool", True)
    assert panel.passphrase.text() == panel.again.text() == ""


def test_what_went_wrong_is_said_and_nothing_is_lost(qtbot: QtBot, desk: Desk) -> None:
    post = FakePost(fault=FAULT)
    panel = filled(qtbot, desk, post)
    panel.write("/et/sted/ud.dialogtool")
    post.come_back()
    assert panel.told.text() == "It does not open. Try again."
    assert panel.passphrase.text() == PASSPHRASE


def test_while_the_file_is_written_it_is_said_and_nothing_else_is_begun(qtbot: QtBot, desk: Desk) -> None:
    post = FakePost()
    panel = filled(qtbot, desk, post)
    panel.write("/et/sted/ud.dialogtool")
    with qtbot.assertNotEmitted(panel.closed):
        qtbot.mouseClick(panel.save, LEFT)
        qtbot.mouseClick(panel.done, LEFT)
    assert panel.told.text() == "Saving ..."
    assert (len(post.sent), panel.findChildren(QFileDialog)) == (1, [])
    post.come_back()
    with qtbot.waitSignal(panel.closed):
        qtbot.mouseClick(panel.done, LEFT)


def test_the_window_for_the_place_proposes_a_name_that_tells_nobodys(qtbot: QtBot, desk: Desk) -> None:
    panel = filled(qtbot, desk, FakePost())
    qtbot.mouseClick(panel.save, LEFT)
    (dialog,) = panel.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("overdragelse-2026-11-22.dialogtool")
    dialog.reject()


def test_the_marked_travels_only_when_the_citizen_says_yes_to_that(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, "Jeg bager.")
    tell(desk, "KANARIE", private=True)
    panel = HandoverPanel(desk, FakePost())
    shown(qtbot, panel)
    assert "1 answer" in panel.what.travels.text()
    assert "1 marked answer" in panel.what.stays.text()
    panel.marked.click()
    assert panel.note.with_marked
    assert "2 answers" in panel.what.travels.text()
    assert "marked" not in panel.what.stays.text()


def test_without_anything_marked_nobody_is_asked_about_it(qtbot: QtBot, desk: Desk) -> None:
    panel = HandoverPanel(desk, FakePost())
    shown(qtbot, panel)
    assert not panel.marked.isVisibleTo(panel)


def arrived(qtbot: QtBot, desk: Desk, post: FakePost) -> ArrivalPanel:
    panel = ArrivalPanel(desk, post)
    shown(qtbot, panel)
    panel.choose_file("/et/sted/ud.dialogtool")
    qtbot.keyClicks(panel.passphrase, PASSPHRASE)
    qtbot.mouseClick(panel.open, LEFT)
    post.come_back()
    return panel


def a_copy(desk: Desk) -> Case:
    tell(desk, "Jeg bager.")
    return desk.model.case


def test_a_file_must_be_chosen_first(qtbot: QtBot, desk: Desk) -> None:
    panel = ArrivalPanel(desk, FakePost())
    shown(qtbot, panel)
    qtbot.mouseClick(panel.open, LEFT)
    assert panel.told.text() == "Choose a file first."
    qtbot.mouseClick(panel.choose, LEFT)
    (dialog,) = panel.findChildren(QFileDialog)
    dialog.reject()


def test_what_came_is_shown_before_it_is_taken_in(qtbot: QtBot, desk: Desk) -> None:
    case = a_copy(desk)
    panel = arrived(qtbot, desk, FakePost(coming=parcel(case)))
    said = panel.came.text()
    assert all(part in said for part in ("Ane Holm", "From Mette, 22.11.2026. To Ulla: Ny", "1 talk", "1 answer"))
    with qtbot.waitSignal(panel.taken) as taken:
        qtbot.mouseClick(panel.take, LEFT)
    assert taken.args == [case.citizen.id]


def test_somebody_who_is_here_is_compared_and_never_taken_in(qtbot: QtBot, desk: Desk) -> None:
    case = a_copy(desk)
    panel = arrived(qtbot, desk, FakePost(coming=parcel(case), here=(case.citizen.id,)))
    assert not panel.take.isVisibleTo(panel)
    with qtbot.waitSignal(panel.to_compare) as wanted:
        qtbot.mouseClick(panel.compare, LEFT)
    assert wanted.args == [case.citizen.id]


def test_a_wrong_passphrase_is_said_and_may_be_written_again(qtbot: QtBot, desk: Desk) -> None:
    panel = arrived(qtbot, desk, FakePost(fault=FAULT))
    assert panel.told.text() == "It does not open. Try again."
    assert panel.passphrase.selectedText() == PASSPHRASE
    assert not panel.check.isVisibleTo(panel)


def test_while_the_file_is_read_it_is_said_and_nothing_else_is_begun(qtbot: QtBot, desk: Desk) -> None:
    post = FakePost()
    panel = ArrivalPanel(desk, post)
    shown(qtbot, panel)
    panel.choose_file("/et/sted/ud.dialogtool")
    for pressed in (panel.open, panel.open, panel.choose, panel.done):
        qtbot.mouseClick(pressed, LEFT)
    assert panel.told.text() == "Opening ..."
    assert (len(post.fetched), panel.findChildren(QFileDialog)) == (1, [])
    post.come_back()
    assert not panel.told.isVisibleTo(panel)


def test_what_could_not_be_kept_is_said(qtbot: QtBot, desk: Desk) -> None:
    post = FakePost(coming=parcel(a_copy(desk)))
    panel = arrived(qtbot, desk, post)
    post.fault = FAULT
    qtbot.mouseClick(panel.take, LEFT)
    assert panel.told.text()


def test_closing_forgets_what_came(qtbot: QtBot, desk: Desk) -> None:
    post = FakePost(coming=parcel(a_copy(desk)))
    panel = arrived(qtbot, desk, post)
    with qtbot.waitSignal(panel.closed):
        qtbot.mouseClick(panel.done, LEFT)
    assert post.arrived is None


def test_a_file_is_chosen_in_a_window_of_its_own(qtbot: QtBot, desk: Desk) -> None:
    panel = ArrivalPanel(desk, FakePost())
    shown(qtbot, panel)
    assert panel.first_focus() is panel.choose
    qtbot.mouseClick(panel.choose, LEFT)
    (dialog,) = panel.findChildren(QFileDialog)
    dialog.fileSelected.emit("/et/sted/ud.dialogtool")
    dialog.reject()
    assert (panel.path, panel.file.text()) == ("/et/sted/ud.dialogtool", "/et/sted/ud.dialogtool")
