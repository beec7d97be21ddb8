"""Time at a workplace on Min vej: written, followed up, and kept in touch with after it became a job."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from dialogtool.core.case.keys import trial_key, workplace_word_key
from dialogtool.core.case.plan_values import TrialSet, WorkplaceWord
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.plan import PlanPage
from dialogtool.ui.widgets.findings.evidence import EvidencePiece
from dialogtool.ui.widgets.plan.trial_panel import TrialPanel
from tests.ui.pages.fakes import keep
from tests.ui.pages.planning import LEFT, plan, shown

RUNNING = TrialSet(
    place="Kantinen", scheme="besoeg", start=date(2026, 11, 9), end=date(2026, 12, 18), hours=(2, 4), contact="Lis"
)


def write(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    """Types and presses Enter, as people do."""
    line.clear()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def new_trial(qtbot: QtBot, desk: Desk) -> tuple[PlanPage, TrialPanel]:
    """The panel of a trial that is to be written."""
    page = shown(qtbot, desk)
    qtbot.mouseClick(page.work.road.rows[0].add, LEFT)
    qtbot.mouseClick(page.work.panel.trial, LEFT)
    assert isinstance(page.work.panel, TrialPanel)
    return page, page.work.panel


def opened(qtbot: QtBot, desk: Desk, trial: TrialSet) -> tuple[PlanPage, TrialPanel]:
    """The panel of a trial whose stone was pressed."""
    keep(desk, trial_key("t"), trial, makes="trial")
    page = shown(qtbot, desk)
    qtbot.mouseClick(page.work.road.tiles()["trial/t"], LEFT)
    assert isinstance(page.work.panel, TrialPanel)
    return page, page.work.panel


def test_a_trial_is_written_beginning_with_where(qtbot: QtBot, desk: Desk) -> None:
    page, panel = new_trial(qtbot, desk)
    assert not panel.form.rest.isVisibleTo(page)
    qtbot.keyClicks(panel.form.place, "Kantinen")
    assert panel.form.rest.isVisibleTo(page)
    qtbot.mouseClick(panel.form.scheme.tiles["besoeg"], LEFT)
    write(qtbot, panel.form.start.line, "1.12.2026")
    write(qtbot, panel.form.end.line, "18.12.2026")
    write(qtbot, panel.form.hours.line, "2 2,5 4")
    for name in ("function", "contact", "agreed", "learn"):
        qtbot.keyClicks(getattr(panel.form, name), name)
    (kept,) = (one.trial for one in plan(desk).trials)
    assert (kept.place, kept.scheme, kept.hours) == ("Kantinen", "besoeg", (2, 2.5, 4))
    assert (kept.start, kept.end) == (date(2026, 12, 1), date(2026, 12, 18))
    assert (kept.function, kept.contact, kept.agreed, kept.learn) == ("function", "contact", "agreed", "learn")


def test_a_trial_lies_as_a_longer_stone_in_the_first_lane(qtbot: QtBot, desk: Desk) -> None:
    keep(desk, trial_key("t"), RUNNING, makes="trial")
    first = shown(qtbot, desk).work.road.rows[0]
    stone = first.stones[0]
    assert stone.accessibleDescription() == "Now · 9.11.2026 – 18.12.2026"
    assert stone.sizeHint().width() > first.add.sizeHint().width() * 2


def test_only_the_first_lane_offers_a_workplace(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.work.open_adding("hverdag")
    assert not page.work.panel.trial.isVisibleTo(page)


def test_the_hours_grow_as_a_picture_that_is_read_aloud(qtbot: QtBot, desk: Desk) -> None:
    _, panel = opened(qtbot, desk, RUNNING)
    bars = panel.form.hours.bars
    assert bars.accessibleName().startswith("week 46: 2 hours; week 47: 4 hours; week 48: 4 hours")
    assert [week.now for week in bars.weeks][:3] == [False, True, False]
    bars.resize(400, bars.sizeHint().height())
    assert not bars.grab().isNull()


def test_hours_that_are_no_numbers_are_asked_about_kindly_and_not_kept(qtbot: QtBot, desk: Desk) -> None:
    page, panel = opened(qtbot, desk, RUNNING)
    write(qtbot, panel.form.hours.line, "mange")
    assert panel.form.hours.note.isVisibleTo(page)
    panel.show_item()
    assert (panel.form.hours.line.text(), panel.trial.hours) == ("mange", (2, 4))


def test_what_the_workplace_said_stands_on_the_cv_when_the_citizen_says_yes(qtbot: QtBot, desk: Desk) -> None:
    _, panel = opened(qtbot, desk, RUNNING)
    qtbot.mouseClick(panel.said.add, LEFT)
    (word,) = panel.said.words.values()
    qtbot.keyClicks(word.text, "Hun er rolig")
    word.confirmed.click()
    said = desk.model.findings.material.words[word.id]
    assert (said.text, said.who, said.place, said.confirmed) == ("Hun er rolig", "Lis", "Kantinen", True)
    assert said.when == date(2026, 11, 21)
    assert desk.model.findings.of("ro").shown[0].evidence.confirmed_by == "Lis"
    qtbot.mouseClick(word.take, LEFT)
    assert (panel.said.words, desk.model.findings.material.words) == ({}, {})


def test_before_it_has_begun_nothing_is_asked_of_what_was_learnt(qtbot: QtBot, desk: Desk) -> None:
    page, panel = opened(qtbot, desk, TrialSet(place="Kantinen", start=date(2026, 12, 1)))
    assert not panel.said.isVisibleTo(page)
    assert not panel.form.learnt.isVisibleTo(page)


def test_a_word_from_elsewhere_is_not_this_places(qtbot: QtBot, desk: Desk) -> None:
    keep(desk, workplace_word_key("w"), WorkplaceWord("Fin", place="Lageret"), makes="workplace-word")
    assert opened(qtbot, desk, RUNNING)[1].said.words == {}


def test_after_it_became_a_job_times_to_keep_in_touch_are_offered_and_laid_as_steps(qtbot: QtBot, desk: Desk) -> None:
    page, panel = opened(qtbot, desk, RUNNING)
    assert not panel.aftercare.isVisibleTo(page)
    panel.form.job.click()
    assert len(panel.aftercare.chips.chips) == 4
    qtbot.mouseClick(panel.aftercare.chips.chips[0], LEFT)
    (step,) = plan(desk).lanes[0].steps
    assert (step.id, step.step.when, step.step.who) == ("t-two-weeks", date(2026, 11, 23), "together")
    assert len(panel.aftercare.chips.chips) == 3


def test_a_trial_is_taken_away_and_undo_brings_it_back(qtbot: QtBot, desk: Desk) -> None:
    page, panel = opened(qtbot, desk, RUNNING)
    qtbot.keyClicks(panel.form.after, "Larm er svært")
    qtbot.mouseClick(panel.take, LEFT)
    assert plan(desk).trials == ()
    qtbot.mouseClick(page.work.echo.undo, LEFT)
    assert plan(desk).trials[0].trial.after == "Larm er svært"


def test_the_evidence_says_who_confirmed_it(qtbot: QtBot, desk: Desk) -> None:
    word = WorkplaceWord("Hun er rolig", who="Lis", place="Kantinen", confirmed=True)
    keep(desk, workplace_word_key("w"), word, makes="workplace-word")
    (shown_by,) = desk.model.findings.of("ro").shown
    made = EvidencePiece(shown_by, desk, marks=False)
    qtbot.addWidget(made)
    assert made.facts.text() == "21.11.2026 · confirmed by Lis"


def test_each_phase_of_a_trial_is_drawn_and_said_in_its_own_way(qtbot: QtBot, desk: Desk) -> None:
    spans = {"ended": (date(2026, 1, 5), date(2026, 2, 6)), "now": (date(2026, 11, 2), None)}
    for id, (start, end) in {**spans, "soon": (date(2026, 12, 1), None), "someday": (None, None)}.items():
        keep(desk, trial_key(id), TrialSet(place=id, start=start, end=end), makes="trial")
    row = shown(qtbot, desk).work.road.rows[0]
    said = [stone.accessibleDescription().partition(" · ")[0] for stone in row.stones]
    assert said == ["Tried", "Now", "Soon", "The day is not set"]
    drawn = {bytes(stone.grab().copy(0, 0, 44, stone.height()).toImage().constBits()) for stone in row.stones}
    assert len(drawn) == 4
