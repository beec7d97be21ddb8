"""Several CVs of one citizen: what is confirmed is shared, and the choices are each CV's own."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dialogtool.core.case.answers import Chosen, GoalSet
from dialogtool.core.case.case import Place
from dialogtool.core.case.cv_values import CvSettings
from dialogtool.core.case.keys import cv_settings_key, goal_key, left_out_key
from dialogtool.core.cv.versions import cv_versions
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.cv import CvPage
from dialogtool.ui.where import Where
from dialogtool.ui.widgets.cv.choices import CvChoices
from dialogtool.ui.widgets.cv.goal import CvGoal
from tests.ui.pages.cv_bench import opened, settings, shown, with_ideas
from tests.ui.pages.fakes import keep, say_yes, tell

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def several(desk: Desk) -> Desk:
    """Two confirmed competences, of which the first CV leaves one out; and a second CV."""
    tell(desk, "Jeg planlægger det hele og laver mad til otte.")
    say_yes(desk, "overblik", "mad")
    keep(desk, left_out_key("mad"), Chosen(ids=("mad",)))
    keep(desk, cv_settings_key("b"), CvSettings(name="Butik", long=True))
    return with_ideas(desk)


def page_of(qtbot: QtBot, desk: Desk, cv: str) -> CvPage:
    """The page of one CV, as the window opens it."""
    desk.model.place = Place(page="cv", step=cv)
    return shown(qtbot, desk)


def test_each_cv_has_a_tab_with_its_name(qtbot: QtBot, several: Desk) -> None:
    page = page_of(qtbot, several, "b")
    assert {cv: tab.accessibleName() for cv, tab in page.tabs.tabs.items()} == {"": "My CV", "b": "Butik"}
    assert [tab.isChecked() for tab in page.tabs.tabs.values()] == [False, True]


def test_a_tab_leads_to_its_cv(qtbot: QtBot, several: Desk) -> None:
    page = shown(qtbot, several)
    with qtbot.waitSignal(page.go) as asked:
        qtbot.mouseClick(page.tabs.tabs["b"], LEFT)
    assert asked.args == [Where("cv", step="b")]
    qtbot.mouseClick(page.tabs.tabs[""], LEFT)


def test_choices_are_made_for_one_cv_alone(qtbot: QtBot, several: Desk) -> None:
    rows = opened(page := page_of(qtbot, several, "b"), "can", CvChoices).rows
    assert rows["mad"].on_cv.isChecked()
    rows["overblik"].on_cv.click()
    assert "Kan overblik på arbejde" not in page.paper.accessibleDescription()
    assert left_out_key("overblik", "b") in several.model.case.answers
    assert left_out_key("overblik") not in several.model.case.answers


def test_a_new_cv_begins_as_this_one_and_one_undo_takes_it_back(qtbot: QtBot, several: Desk) -> None:
    page = shown(qtbot, several)
    with qtbot.waitSignal(page.go) as asked:
        qtbot.mouseClick(page.tabs.new, LEFT)
    cv = asked.args[0].step
    assert cv_versions(several.model.case) == ("", "b", cv)
    assert left_out_key("mad", cv) in several.model.case.answers
    several.model.undo()
    assert cv_versions(several.model.case) == ("", "b")
    assert left_out_key("mad", cv) not in several.model.case.answers


def test_a_cv_without_a_name_asks_for_one_when_it_is_opened(qtbot: QtBot, several: Desk) -> None:
    keep(several, cv_settings_key("n"), CvSettings())
    page = page_of(qtbot, several, "n")
    page.arrive()
    assert page.focusWidget() is page.tabs.name
    qtbot.keyClicks(page.tabs.name, "Til lager")
    assert settings(several, "n").name == "Til lager"
    qtbot.waitUntil(lambda: page.tabs.tabs["n"].accessibleName() == "Til lager")


def test_the_first_cv_gets_a_name_too_and_cannot_be_taken_away(qtbot: QtBot, several: Desk) -> None:
    page = shown(qtbot, several)
    qtbot.mouseClick(page.tabs.rename, LEFT)
    assert not page.tabs.take.isVisibleTo(page)
    qtbot.keyClicks(page.tabs.name, "Køkken")
    assert settings(several).name == "Køkken"
    qtbot.mouseClick(page.tabs.rename, LEFT)
    assert not page.tabs.naming.isVisibleTo(page)


def test_a_cv_that_is_taken_away_leads_back_to_the_first(qtbot: QtBot, several: Desk) -> None:
    keep(several, left_out_key("overblik", "b"), Chosen(ids=("overblik",)))
    page = page_of(qtbot, several, "b")
    page.tabs.rename.click()
    with qtbot.waitSignal(page.go) as asked:
        page.tabs.take.click()
    assert asked.args == [Where("cv")]
    several.model.undo()
    assert left_out_key("overblik", "b") in several.model.case.answers


def test_undo_leads_to_the_cv_that_it_changed(qtbot: QtBot, several: Desk) -> None:
    keep(several, left_out_key("overblik", "b"), Chosen(ids=("overblik",)))
    page = shown(qtbot, several)
    with qtbot.waitSignal(page.go) as asked:
        several.model.undo()
    assert asked.args == [Where("cv", step="b")]


def test_the_hand_lands_on_the_tab_of_the_cv_where_there_are_several(qtbot: QtBot, several: Desk) -> None:
    page = page_of(qtbot, several, "b")
    page.arrive()
    assert page.focusWidget() is page.tabs.tabs["b"]


def test_the_cv_that_is_open_is_the_one_that_is_saved(qtbot: QtBot, several: Desk) -> None:
    page = page_of(qtbot, several, "b")
    page.save.write("/et/sted/cv.docx")
    assert several.papers.saved == [("cv@b", "/et/sted/cv.docx", True)]


def test_each_cv_is_for_a_goal_of_its_own(qtbot: QtBot, several: Desk) -> None:
    for id, text in (("k", "Kok"), ("g", "Gartner")):
        keep(several, goal_key(id), GoalSet(kind="job", text=text), makes="goal")
    page = page_of(qtbot, several, "b")
    part = opened(page, "goal", CvGoal)
    assert part.picks is not None
    ids = {tile.accessibleName(): id for id, tile in part.picks.tiles.items()}
    part.picks.tiles[ids["Kok"]].click()
    assert settings(several, "b").goal == ids["Kok"]
    qtbot.keyClicks(part.own, "Ekspedient")
    assert settings(several, "b").goal == "Ekspedient"
    assert settings(several).goal == ""
    qtbot.waitUntil(lambda: not any(tile.isChecked() for tile in part.picks.tiles.values()))


def test_a_goal_that_goes_leaves_the_choice(qtbot: QtBot, several: Desk) -> None:
    keep(several, goal_key("k"), GoalSet(kind="job", text="Kok"), makes="goal")
    part = opened(page := shown(qtbot, several), "goal", CvGoal)
    several.model.take_back(goal_key("k"))
    assert part.picks is None
    assert page.groups.folds["goal"].is_open
