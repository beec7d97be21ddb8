"""Days as people write them."""

from datetime import UTC, date, datetime

import pytest

from dialogtool.core.case.case import Meeting, day_of
from dialogtool.core.words.days import numeric, parsed

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize("text", ["3.12.2026", "3.12.26", "03.12.2026", " 3/12-2026 ", "3-12-2026", "3.12", "3/12"])
def test_a_day_may_be_written_in_several_ways(text: str) -> None:
    assert parsed(text, TODAY) == date(2026, 12, 3)


@pytest.mark.parametrize("text", ["3. december", "3 dec", "3. dec. 2026", "3. December 2026", "3.dec", "2026-12-03"])
def test_a_month_may_be_named_and_the_year_may_come_first(text: str) -> None:
    assert parsed(text, TODAY) == date(2026, 12, 3)


def test_a_month_may_be_named_in_english() -> None:
    assert (parsed("1 May", TODAY), parsed("2. oct", TODAY)) == (date(2027, 5, 1), date(2027, 10, 2))


def test_without_a_year_the_coming_day_is_meant() -> None:
    assert parsed("5.1", TODAY) == date(2027, 1, 5)
    assert parsed("21.11", TODAY) == TODAY


@pytest.mark.parametrize(
    "text",
    ["", "snart", "3. decemberx9", "2026-13-03", "december", "31.2.2026", "0.12", "31.2", "3", "3.12.2026 kl. 10"],
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert parsed(text, TODAY) is None


def test_a_day_is_shown_as_danes_write_it() -> None:
    assert (numeric(date(2026, 12, 3)), numeric(None)) == ("3.12.2026", "")


def test_a_meeting_is_on_the_day_that_the_wall_showed() -> None:
    late = Meeting(id="m", started=datetime(2026, 11, 20, 23, 30, tzinfo=UTC), zone="Europe/Copenhagen")
    assert day_of(late) == TODAY
