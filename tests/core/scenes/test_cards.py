"""Cards laid out in rows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.scenes.cards import CardFace, Grid, laid_out, lines_of

GRID = Grid(left=0.1, width=0.8, across=3, gap=0.02, head=0.05, line=0.01, letters=10)


def faces(*labels: str) -> tuple[CardFace, ...]:
    return tuple(CardFace(label, label, "1F436") for label in labels)


def test_nothing_takes_no_room() -> None:
    assert laid_out((), 0.3, GRID) == ((), 0.3)


def test_cards_stand_side_by_side_and_go_on_at_the_next_row() -> None:
    laid = laid_out(faces("a", "b", "c", "d"), 0.0, GRID)
    assert [round(card.x, 3) for card in laid.cards] == [0.1, 0.373, 0.647, 0.1]
    assert [round(card.y, 3) for card in laid.cards] == [0.0, 0.0, 0.0, 0.08]
    assert round(laid.bottom, 3) == 0.16


def test_a_row_is_as_high_as_its_longest_words() -> None:
    laid = laid_out(faces("kort", "to linjer lang tekst"), 0.0, GRID)
    assert [round(card.height, 3) for card in laid.cards] == [0.07, 0.07]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", 1),
        ("kort", 1),
        ("to korte", 1),
        ("ti bogstav", 1),
        ("et længere ord", 2),
        ("arbejdsmarkedet", 2),
        ("a " * 10, 2),
    ],
)
def test_words_are_kept_whole_where_they_fit(text: str, lines: int) -> None:
    assert lines_of(text, 10) == lines


@given(st.lists(st.text("abc ", max_size=40), max_size=20))
def test_no_two_cards_lie_over_each_other_and_all_are_inside(labels: list[str]) -> None:
    laid = laid_out(faces(*labels), 0.0, GRID)
    places = [(card.x, card.y, card.x + card.width, card.y + card.height) for card in laid.cards]
    assert all(x >= 0.1 and right <= 0.9 + 1e-9 and bottom <= laid.bottom for x, _y, right, bottom in places)
    over = [
        (one, other)
        for n, one in enumerate(places)
        for other in places[n + 1 :]
        if one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
    ]
    assert over == []
