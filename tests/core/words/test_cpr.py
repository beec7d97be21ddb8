"""CPR numbers in text, by their form alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.words.cpr import cpr_numbers_in


@pytest.mark.parametrize(
    "number",
    [
        "010170-1234",
        "0101701234",
        "010170 1234",
        "010170 - 1234",
        "010170\u00a01234",
        "010170–1234",
        "01 01 70 1234",
        "01.01.70-1234",
        "01-01-70-1234",
        "01011970-1234",
        "610170-1234",
        "290200-0000",
        "290204-1234",
        "311299-9999",
    ],
)
@pytest.mark.parametrize("around", ["{}", "Mit nummer er {}.", "({})", "CPR:{},", "nr{}x"])
def test_a_number_is_found_however_it_is_written(number: str, around: str) -> None:
    text = around.format(number)
    assert [text[start:end] for start, end in cpr_numbers_in(text)] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "20 00 00 14",
        "+45 20 00 00 14",
        "4520000014",
        "320170-1234",
        "011370-1234",
        "010070-1234",
        "000170-1234",
        "290201-1234",
        "310470-1234",
        "10101701234",
        "010170-12345",
        "CVR 12345678",
        "010170",
        "den 1. 1. 1970",
    ],
)
def test_other_numbers_are_not(text: str) -> None:
    assert list(cpr_numbers_in(text)) == []


@given(st.integers(0, 9999))
def test_no_number_is_too_odd_for_modulus_11(last: int) -> None:
    assert list(cpr_numbers_in(f"010170-{last:04}")) == [(0, 11)]


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in cpr_numbers_in(text))


def test_several_in_one_text_are_all_found() -> None:
    assert len(list(cpr_numbers_in("010170-1234 og 0202711234"))) == 2
