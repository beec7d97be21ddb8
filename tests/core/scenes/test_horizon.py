"""The horizon as data."""

from dialogtool.core.case.answers import Sorted
from dialogtool.core.scenes.horizon import added, horizon_scene
from dialogtool.core.tool.aids import Horizon
from dialogtool.core.tool.fields import Column, Option

COLUMNS = tuple(Column(id=id, label=id.capitalize()) for id in ("naer", "aar", "engang"))
OPTIONS = tuple(Option(id=id, label=id.capitalize(), picture="1F436") for id in ("hund", "have", "rejse"))
FIELD = Horizon(id="horisont", columns=COLUMNS, options=OPTIONS)


def test_the_farthest_band_is_the_topmost_and_they_meet() -> None:
    bands = horizon_scene(FIELD, None).bands
    assert [(band.id, band.far) for band in bands] == [("engang", 2), ("aar", 1), ("naer", 0)]
    assert bands[0].top == 0
    assert [band.bottom for band in bands[:2]] == [band.top for band in bands[1:]]
    assert horizon_scene(FIELD, None).height == bands[-1].bottom


def test_what_is_far_away_looks_smaller() -> None:
    far, year, near = horizon_scene(FIELD, Sorted({"naer": ("hund",), "aar": ("have",), "engang": ("rejse",)})).bands
    heights = [band.cards[0].height for band in (far, year, near)]
    widths = [band.cards[0].width for band in (far, year, near)]
    assert heights == sorted(heights)
    assert widths == sorted(widths)


def test_a_band_grows_with_its_wishes_and_own_words_are_wishes_too() -> None:
    wishes = ("hund", *(f"Ønske {n}" for n in range(12)))
    before, after = horizon_scene(FIELD, None), horizon_scene(FIELD, Sorted({"engang": wishes}))
    assert [card.label for card in after.bands[0].cards][:2] == ["Hund", "Ønske 0"]
    assert after.height > before.height
    assert all(card.y + card.height < after.bands[0].bottom for card in after.bands[0].cards)


def test_only_texts_of_the_data_files_are_translated() -> None:
    scene = horizon_scene(FIELD, Sorted({"naer": ("hund", "Min egen båd")}), str.upper)
    assert [card.label for card in scene.bands[-1].cards] == ["HUND", "Min egen båd"]
    assert scene.bands[-1].label == "NAER"


def test_an_own_wish_lies_farthest_away_until_it_is_said_how_near() -> None:
    assert added(FIELD, None, "En båd") == (Sorted({"engang": ("En båd",)}), "En båd")


def test_words_that_an_option_says_are_that_option() -> None:
    assert added(FIELD, None, "hund") == (Sorted({"engang": ("hund",)}), "hund")
    assert added(FIELD, None, "REJSE", str.upper) == (Sorted({"engang": ("rejse",)}), "rejse")


def test_what_lies_somewhere_already_stays_there() -> None:
    done = Sorted({"naer": ("En båd", "hund")})
    assert added(FIELD, done, "en båd") == (done, "En båd")
    assert added(FIELD, done, "Hund") == (done, "hund")
