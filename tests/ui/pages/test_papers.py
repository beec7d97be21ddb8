"""Papirer: every paper, what is missing, and the ways out."""

from datetime import date
from typing import cast

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.case import Place
from dialogtool.core.case.keys import closed_key, recorded_key
from dialogtool.core.case.plan_values import Closed
from dialogtool.core.papers.blocks import Bullet, Document, Heading, plain_text
from dialogtool.core.papers.leaving import is_ticked
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.agreed import AgreedPage
from dialogtool.ui.pages.cv import CvPage
from dialogtool.ui.pages.papers import PapersPage
from dialogtool.ui.where import Where
from dialogtool.ui.widgets.papers.ways_out import WaysOut
from tests.core.guarding import RULES, paper
from tests.ui.pages.fakes import ListPapers, follow, keep, say_yes, tell

LEFT = Qt.MouseButton.LeftButton
SICK = "Jeg har været syg."
JOBNET = (Heading(text="Kontakt"), Bullet(text="Navn: Ane"), Heading(text="Uddannelse"))


def shown(qtbot: QtBot, desk: Desk, kind: str = "", width: int = 1366) -> PapersPage:
    page = PapersPage(desk)
    qtbot.addWidget(page)
    follow(page)
    page.resize(width, 700)
    page.show()
    if kind:
        qtbot.mouseClick(page.papers.rows[kind], LEFT)
    return page


def papers_of(desk: Desk) -> ListPapers:
    return cast(ListPapers, desk.papers)


def says(desk: Desk, document: Document) -> None:
    """Every paper says this from now on."""
    papers_of(desk).preview = lambda _kind: document  # type: ignore[method-assign]


def press(qtbot: QtBot, ways: WaysOut, way: str) -> None:
    qtbot.mouseClick(next(made for made in ways.buttons.values() if made.property("way") == way), LEFT)


def chosen_place(page: PapersPage, path: str) -> None:
    """Somebody has chosen where to save."""
    dialog = page.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(path)
    dialog.reject()


def test_every_paper_has_a_name_a_sentence_and_its_place(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert list(page.papers.rows) == ["aftale", "plan", "cv", "jobnet", "notat", "overdragelse", "kalender", "resume"]
    for row in page.papers.rows.values():
        assert row.accessibleName()
        assert row.accessibleDescription()


def test_exactly_one_is_chosen_and_the_place_is_kept(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    with qtbot.waitSignal(page.moved) as kept:
        qtbot.mouseClick(page.papers.rows["plan"], LEFT)
    assert kept.args == [Where("papers", step="plan")]
    qtbot.mouseClick(page.papers.rows["plan"], LEFT)
    assert [kind for kind, row in page.papers.rows.items() if row.isChecked()] == ["plan"]
    desk.model.place = Place(page="papers", step="cv")
    assert shown(qtbot, desk).kind == "cv"


def test_a_paper_that_can_no_longer_be_made_gives_way_to_another(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, "cv")
    papers_of(desk).offered = ("plan", "aftale")
    tell(desk, "Noget nyt.")
    assert page.kind == "aftale"


def test_a_print_is_missing_until_it_left_or_somebody_says_that_it_is_there(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, "plan")
    assert page.papers.rows["plan"].accessibleDescription().startswith("Print is missing")
    page.detail.has_print.click()
    assert "Print is missing" not in page.papers.rows["plan"].accessibleDescription()
    page.detail.has_print.click()
    assert "Print is missing" in page.papers.rows["plan"].accessibleDescription()
    papers_of(desk).leave("plan", "print")
    page.detail.left.emit()
    assert "Print is missing" not in page.papers.rows["plan"].accessibleDescription()
    assert page.papers.rows["plan"].left.text().startswith("Printed 21.11.2026")


def test_a_talk_is_marked_until_it_is_ticked_as_recorded(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, "notat")
    (id,) = page.detail.meetings.ticks
    assert "Not in the case system yet" in page.papers.rows["notat"].accessibleDescription()
    page.detail.meetings.ticks[id].click()
    assert is_ticked(desk.model.case, recorded_key(id))
    assert "Not in the case system" not in page.papers.rows["notat"].accessibleDescription()
    page.detail.meetings.ticks[id].click()
    assert not is_ticked(desk.model.case, recorded_key(id))


def test_the_note_of_an_earlier_talk_can_be_chosen(qtbot: QtBot, desk: Desk) -> None:
    first = desk.model.meeting
    desk.model.end_meeting()
    desk.model.start_meeting(desk.model.new_meeting())
    page = shown(qtbot, desk, "notat")
    assert page.detail.meetings.days[desk.model.meeting].isChecked()
    qtbot.mouseClick(page.detail.meetings.days[first], LEFT)
    assert page.detail.paper.accessibleName() == f"notat@{first}"
    assert [day.isChecked() for day in page.detail.meetings.days.values()] == [False, True]


def test_word_and_pdf_are_saved_and_told_of(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, "cv")
    for way, name in (("word", "a.docx"), ("pdf", "a.pdf")):
        press(qtbot, page.detail.ways, way)
        chosen_place(page, name)
        assert page.detail.ways.told.text() == f"Saved and checked: {name}"
    assert papers_of(desk).pdfs[0].startswith(b"%PDF-")
    assert page.papers.rows["cv"].left.text() == "Saved as PDF 21.11.2026 · Saved as Word 21.11.2026"


def test_what_went_wrong_is_said_with_another_place_to_choose(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, "cv")
    papers_of(desk).fault = Problem(code="missing-folder", message="The folder is not there.", cure="Try another.")
    press(qtbot, page.detail.ways, "pdf")
    chosen_place(page, "e.pdf")
    assert page.detail.ways.told.text() == "The folder is not there. Try another."
    papers_of(desk).fault = None
    qtbot.mouseClick(page.detail.ways.elsewhere, LEFT)
    chosen_place(page, "d.pdf")
    assert page.detail.ways.elsewhere.isHidden()
    assert [path for _kind, path, _over in papers_of(desk).saved] == ["e.pdf", "d.pdf"]


@pytest.mark.parametrize("way", ["word", "pdf", "print", "copy", "photo"])
def test_every_way_out_leads_through_the_gate(qtbot: QtBot, desk: Desk, way: str) -> None:
    catalogue = msgspec.structs.replace(desk.catalogue, guard=RULES)
    desk.model.library = msgspec.structs.replace(desk.library, catalogue=catalogue)
    says(desk, paper(SICK))
    page = shown(qtbot, desk, "plan")
    press(qtbot, page.detail.ways, way)
    assert [row.sentence for row in page.detail.ways.gate.panel.rows] == [SICK]
    assert page.findChild(QFileDialog) is None
    assert papers_of(desk).left == []


def test_a_copy_stays_out_of_history_and_cloud(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, "cv")
    press(qtbot, page.detail.ways, "copy")
    held = QGuiApplication.clipboard().mimeData()
    assert held.text() == plain_text(papers_of(desk).preview("cv"))
    windows = 'application/x-qt-windows-mime;value="{}"'.format
    assert held.data(windows("CanIncludeInClipboardHistory")).data() == b"\0\0\0\0"
    assert held.data(windows("CanUploadToCloudClipboard")).data() == b"\0\0\0\0"
    assert held.hasFormat(windows("ExcludeClipboardContentFromMonitorProcessing"))
    assert [one.way for one in papers_of(desk).left] == ["copy"]


def test_each_block_of_a_form_is_copied_by_itself(qtbot: QtBot, desk: Desk) -> None:
    says(desk, Document("Jobnet", "Ane", "da", JOBNET))
    page = shown(qtbot, desk, "jobnet")
    assert list(page.detail.blocks.buttons) == ["Kontakt"]
    button = page.detail.blocks.buttons["Kontakt"]
    assert (button.text(), button.accessibleName()) == ("Copy", "Copy Kontakt")
    qtbot.mouseClick(button, LEFT)
    assert QGuiApplication.clipboard().text() == "Navn: Ane"
    press(qtbot, page.detail.ways, "copy")
    assert "Uddannelse" in QGuiApplication.clipboard().text()


def test_without_a_printer_it_is_said_what_to_do_instead(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dialogtool.ui.widgets.papers.ways_out.QPrinterInfo.availablePrinterNames", list)
    page = shown(qtbot, desk, "plan")
    press(qtbot, page.detail.ways, "print")
    assert page.detail.ways.told.text().startswith("There is no printer on this computer. Save as PDF")


def test_a_file_for_a_program_has_one_way_out(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, "kalender")
    assert [way for way, made in page.detail.ways.buttons.items() if made.isVisible()] == ["file"]
    assert page.detail.ways.first_focus() is page.detail.ways.buttons["file"]
    press(qtbot, page.detail.ways, "file")
    chosen_place(page, "k.ics")
    assert papers_of(desk).saved == [("kalender", "k.ics", True)]


def test_another_paper_is_read_from_its_top(qtbot: QtBot, desk: Desk) -> None:
    says(desk, paper(*(Bullet(text=f"Linje {number}") for number in range(200))))
    page = shown(qtbot, desk, "cv")
    bar = page.sides.right.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 400)
    bar.setValue(400)
    qtbot.mouseClick(page.papers.rows["plan"], LEFT)
    assert bar.value() == 0


def test_the_sheet_fills_the_screen_and_escape_closes_it(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, "Jeg planlægger det hele og laver mad til otte.")
    say_yes(desk, "overblik", "mad")
    page = shown(qtbot, desk, "cv")
    press(qtbot, page.detail.ways, "photo")
    sheet = page.detail.ways.sheet
    assert sheet is not None
    assert sheet.isFullScreen()
    assert "Escape closes it" in sheet.accessibleName()
    sheet.resize(683, 200)
    assert sheet.pages > 1
    qtbot.keyClick(sheet, Qt.Key.Key_Right)
    qtbot.keyClick(sheet, Qt.Key.Key_Left)
    qtbot.keyClick(sheet, Qt.Key.Key_Left)
    assert (sheet.page, sheet.count.text()) == (0, f"Page 1 of {sheet.pages}")
    qtbot.keyClick(sheet, Qt.Key.Key_A)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert page.detail.ways.sheet is None
    assert [one.way for one in papers_of(desk).left] == ["photo"]


def test_in_a_narrow_window_the_paper_stands_under_the_list(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, "plan", width=683)
    area = page.sides.left
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)
    assert area.isAncestorOf(page.detail)


def test_the_paper_follows_when_the_hand_rests(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, "cv")
    tell(desk, "Jeg planlægger det hele og laver mad til otte.")
    say_yes(desk, "mad")
    assert "Kan mad på arbejde" in page.detail.paper.accessibleDescription()


def test_the_way_here_is_one_press_from_the_cv_and_from_what_was_agreed(qtbot: QtBot, desk: Desk) -> None:
    cv, agreed = CvPage(desk), AgreedPage(desk)
    for page, button, where in ((cv, cv.more, Where("papers", step="cv")), (agreed, agreed.papers, Where("papers"))):
        qtbot.addWidget(page)
        with qtbot.waitSignal(page.go) as gone:
            button.click()
        assert gone.args == [where]


def test_a_closed_case_says_when_it_is_to_be_deleted(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert page.closed.isHidden()
    keep(desk, closed_key(), Closed(day=date(2026, 11, 21), delete_on=date(2031, 11, 21)))
    assert page.closed.text() == "The case is closed. It is to be deleted on 21.11.2031."
    assert page.closed.isVisible()
