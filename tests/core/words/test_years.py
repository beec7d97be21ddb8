"""A year, however it is told."""

import pytest

from dialogtool.core.words.years import first_year


@pytest.mark.parametrize(
    ("said", "year"),
    [
        ("2013", 2013),
        ("omkring 2010", 2010),
        ("1998-2006", 1998),
        ("sommeren 1987 eller 1988", 1987),
        ("3.12.1999", 1999),
        ("90'erne", 1990),
        ("i 80erne", 1980),
        ("1970'erne", 1970),
        ("00'erne", 2000),
        ("the 90s", 1990),
        ("i '98", 1998),
        ("’05", 2005),
        ("i halvfemserne", 1990),
        ("Nullerne", 2000),
    ],
)
def test_a_year_is_heard(said: str, year: int) -> None:
    assert first_year(said) == year


@pytest.mark.parametrize(
    "said", ["", "i min barndom", "da jeg var 12", "for 20 år siden", "12345", "8. klasse", "kl. 10", "3000"]
)
def test_no_year_is_made_up(said: str) -> None:
    assert first_year(said) is None
