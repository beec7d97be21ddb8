"""Dates and fixed phrases in the language of the document."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from dialogtool.export.saying import Saying

DAY = date(2026, 12, 3)


def test_danish_dates_are_written_as_danes_write_them(wordbook: Mapping[str, str]) -> None:
    saying = Saying(wordbook, "da")
    assert saying.long_date(DAY) == "torsdag den 3. december 2026"
    assert saying.short_date(DAY) == "torsdag den 3. december"
    assert saying.date_and_week(DAY) == "torsdag den 3. december 2026, uge 49"


def test_a_day_far_ahead_has_its_year_and_one_that_has_passed_is_not_said(wordbook: Mapping[str, str]) -> None:
    saying = Saying(wordbook, "da")
    assert saying.coming_date(DAY, DAY) == "torsdag den 3. december"
    assert saying.coming_date(DAY, date(2026, 1, 3)) == "torsdag den 3. december 2026"
    assert saying.coming_date(DAY, date(2027, 1, 3)) == ""


def test_english_dates_are_written_in_english() -> None:
    saying = Saying({"plan.day": "{weekday} {date}"}, "en_GB")
    assert saying.short_date(DAY) == "Thursday 3 December"


def test_the_first_days_of_january_may_belong_to_the_last_week_of_december(wordbook: Mapping[str, str]) -> None:
    assert Saying(wordbook, "da").date_and_week(date(2027, 1, 1)).endswith("uge 53")


def test_a_phrase_that_the_wordbook_lacks_is_left_unsaid() -> None:
    assert not Saying({}, "da").words("cv.goal", goal="Gartner")


def test_the_time_of_day_and_a_language_are_said_in_the_language_of_the_document() -> None:
    morning = datetime(2026, 12, 3, 9, 5, tzinfo=UTC)
    assert [Saying({}, language).time(morning) for language in ("da", "en")] == ["09.05", "09:05"]
    assert [Saying({}, "da").language_name(code) for code in ("ar", "uk", "xx", "", "da dk!")] == [
        "arabisk",
        "ukrainsk",
        "",
        "",
        "",
    ]


def test_english_is_the_english_that_is_taught_in_europe() -> None:
    assert Saying({}, "en").long_date(DAY) == "Thursday, 3 December 2026"
