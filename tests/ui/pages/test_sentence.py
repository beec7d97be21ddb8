"""The citizen's sentence as rich text."""

import pytest

from dialogtool.core.catalogue.suggestions import Span
from dialogtool.ui.widgets.sentence import joined, marked


@pytest.mark.parametrize(
    ("spans", "one"),
    [
        ([(4, 8), (0, 2)], [(0, 2), (4, 8)]),
        ([(0, 4), (2, 6)], [(0, 6)]),
        ([(0, 4), (4, 6)], [(0, 6)]),
        ([(-3, 2), (8, 99)], [(0, 2), (8, 10)]),
        ([(5, 5), (12, 14)], []),
    ],
)
def test_spans_are_joined_and_kept_inside(spans: list[Span], one: list[Span]) -> None:
    assert joined(spans, 10) == one


def test_only_what_counts_is_underlined() -> None:
    said = marked("Jeg laver mad", [(10, 13)], "#123456")
    assert '<span style="color:#123456;text-decoration:underline">mad</span>' in said
    assert ">Jeg laver <span" in said


def test_new_lines_stay_and_markup_does_not() -> None:
    assert "a &lt; b<br>c &amp; d" in marked("a < b\nc & d", [], "#123456")
