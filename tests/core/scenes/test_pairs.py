"""Picture pairs as data."""

import pytest

from dialogtool.core.case.aid_values import Picked
from dialogtool.core.case.answers import Words
from dialogtool.core.scenes.pairs import (
    MARGIN,
    Pick,
    first_changed,
    first_unseen,
    pairs_scene,
    pick_of,
    picked_of,
    with_pick,
    without_option,
)
from dialogtool.core.tool.aids import Pair, PicturePairs
from dialogtool.core.tool.fields import Option

DOG = Option(id="hund", label="Gå med hund", picture="1F436", doing="1F6B6")
CAT = Option(id="kat", label="Nusse kat", picture="1F431")
WOOD = Option(id="trae", label="Save træ", picture="1FAB5")
CLOTH = Option(id="stof", label="Sy stof", picture="1F9F5")
ANIMALS, THINGS = Pair(id="dyr", one=DOG, other=CAT), Pair(id="ting", one=WOOD, other=CLOTH)
FIELD = PicturePairs(id="par", pairs=(ANIMALS, THINGS))


@pytest.mark.parametrize(
    ("pick", "held"), [("one", ("hund",)), ("other", ("kat",)), ("both", ("hund", "kat")), ("neither", ())]
)
def test_what_is_said_of_a_pair_is_kept(pick: Pick, held: tuple[str, ...]) -> None:
    after = with_pick(Picked({"ting": ("trae",)}), ANIMALS, pick)
    assert after == Picked({"ting": ("trae",), "dyr": held})
    assert pick_of(ANIMALS, after) == pick


def test_a_pair_that_was_not_seen_has_no_pick() -> None:
    assert pick_of(ANIMALS, Picked()) is None


def test_an_option_taken_away_leaves_its_pair_seen() -> None:
    assert without_option(Picked({"dyr": ("hund", "kat"), "ting": ("trae",)}), "kat") == Picked(
        {"dyr": ("hund",), "ting": ("trae",)}
    )
    assert without_option(Picked({"ting": ("trae",)}), "trae") == Picked({"ting": ()})


def test_the_next_pair_is_the_first_that_was_not_seen() -> None:
    assert first_unseen(FIELD, Picked()) == 0
    assert first_unseen(FIELD, Picked({"dyr": ()})) == 1
    assert first_unseen(FIELD, Picked({"dyr": (), "ting": ()})) == 2


def test_the_first_pair_that_changed_is_found() -> None:
    assert first_changed(FIELD, Picked({"dyr": ()}), Picked({"dyr": (), "ting": ("trae",)})) == 1
    assert first_changed(FIELD, Picked({"dyr": ()}), Picked({"dyr": ()})) is None


def test_picked_things_are_cards_with_both_their_pictures_in_the_order_of_the_pairs() -> None:
    scene = pairs_scene(FIELD, Picked({"ting": ("stof",), "dyr": ("kat", "hund")}), str.upper)
    assert [(card.item, card.label) for card in scene.cards] == [
        ("hund", "GÅ MED HUND"),
        ("kat", "NUSSE KAT"),
        ("stof", "SY STOF"),
    ]
    assert (scene.cards[0].picture, scene.cards[0].doing) == ("1F436", "1F6B6")
    assert scene.height > scene.cards[-1].y + scene.cards[-1].height


def test_nothing_picked_is_an_empty_picture() -> None:
    assert pairs_scene(FIELD, None).height == MARGIN
    assert picked_of(Words(text="hund")) == Picked()
