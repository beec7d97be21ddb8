"""The card mat as data."""

from dialogtool.core.case.answers import Sorted
from dialogtool.core.scenes.card_mat import EDGE, SHALLOWEST, card_mat_scene, in_turn, laid_behind
from dialogtool.core.tool.aids import CardMat
from dialogtool.core.tool.fields import Column, Option

COLUMNS = tuple(Column(id=id, label=id.capitalize(), picture="1F44D") for id in ("mig", "lidt", "ikke"))
OPTIONS = tuple(Option(id=id, label=f"Jeg kan {id}", picture="1F373") for id in "abcdefgh")
FIELD = CardMat(id="kort", columns=COLUMNS, options=OPTIONS)


def test_an_empty_mat_has_three_heads_side_by_side() -> None:
    scene = card_mat_scene(FIELD, None)
    first = scene.columns[0]
    assert (first.id, first.label, first.picture) == ("mig", "Mig", "1F44D")
    assert [round(column.x, 4) for column in scene.columns] == [0.025, 0.3417, 0.6583]
    assert [column.cards for column in scene.columns] == [(), (), ()]
    assert scene.height == SHALLOWEST + EDGE


def test_cards_lie_in_their_columns_under_each_other() -> None:
    first, _second, third = card_mat_scene(FIELD, Sorted(columns={"mig": ("b", "a"), "ikke": ("c",)})).columns
    assert [card.label for card in first.cards] == ["Jeg kan b", "Jeg kan a"]
    assert first.cards[0].y < first.cards[1].y
    assert third.x < third.cards[0].x < third.x + third.width


def test_the_mat_grows_with_its_cards() -> None:
    full = card_mat_scene(FIELD, Sorted(columns={"mig": tuple("abcdefgh")}))
    last = full.columns[0].cards[-1]
    assert full.height > SHALLOWEST + EDGE
    assert last.y + last.height < full.height


def test_texts_are_said_in_the_language_that_is_wanted_and_an_unknown_card_by_its_id() -> None:
    scene = card_mat_scene(FIELD, Sorted(columns={"mig": ("a", "ukendt")}), str.upper)
    assert scene.columns[0].label == "MIG"
    assert [card.label for card in scene.columns[0].cards] == ["JEG KAN A", "ukendt"]


def test_cards_at_hand_can_be_laid_behind_the_others_and_come_again() -> None:
    waiting = ("a", "b", "c", "d", "e")
    behind = laid_behind(waiting, (), 2)
    assert in_turn(waiting, behind) == ("c", "d", "e", "a", "b")
    behind = laid_behind(waiting, behind, 2)
    assert in_turn(waiting, behind) == ("e", "a", "b", "c", "d")
    assert laid_behind(waiting, behind, 2) == ("b", "c", "d", "e", "a")


def test_a_card_that_was_laid_behind_and_then_sorted_waits_no_more() -> None:
    assert in_turn(("b", "c"), ("a", "b")) == ("c", "b")
