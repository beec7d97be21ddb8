"""Times as people tell them: what to order by, what stands on paper, and the dates of a form."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.words.times import (
    Moment,
    fixed,
    from_iso,
    moment_of,
    runs_backwards,
    since,
    span,
    spoken,
    to_iso,
    year_of,
    years_fit,
)

MONTHS = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
]
WORDS = {f"time.month-{number:02}": month for number, month in enumerate(MONTHS, 1)} | {
    "time.day": "{day}. {month} {year}",
    "time.month": "{month} {year}",
    "time.about": "omkring {year}",
    "time.decade": "{year}'erne",
    "time.span": "{start}–{end}",
    "time.long-span": "{start} – {end}",
    "time.to-now": "{start} – nu",
    "time.since": "siden {start}",
    "time.until": "til {end}",
    "time.now": "nu",
}
TODAY = date(2026, 11, 22)
TOLD = st.one_of(
    st.text(max_size=20),
    st.from_regex(r"(i |fra |omkring |ca\. |siden )?\d{1,4}([-./ ]\d{1,4}){0,2}('erne)?", fullmatch=True),
    st.dates().map(str),
)


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("2013", Moment(2013)),
        ("i 2013", Moment(2013)),
        ("2015-03", Moment(2015, 3)),
        ("3/2015", Moment(2015, 3)),
        ("03.2015", Moment(2015, 3)),
        ("marts  2015", Moment(2015, 3)),
        ("Maj 2015", Moment(2015, 5)),
        ("i sept. 2015", Moment(2015, 9)),
        ("October 2015", Moment(2015, 10)),
        ("2015-03-09", Moment(2015, 3, 9)),
        ("9. marts 2015", Moment(2015, 3, 9)),
        ("9.3.2015", Moment(2015, 3, 9)),
        ("omkring 2010", Moment(2010, rough="about")),
        ("ca. 2010", Moment(2010, rough="about")),
        ("90'erne", Moment(1990, rough="decade")),
        ("i 1990'erne", Moment(1990, rough="decade")),
        ("i halvfemserne", Moment(1990, rough="decade")),
    ],
)
def test_a_clear_time_is_known_for_what_it_is(said: str, moment: Moment) -> None:
    assert moment_of(said) == moment


@pytest.mark.parametrize(
    "said", ["", "i min barndom", "sidste år", "sommeren 2015", "2015-13", "31.2.2015", "foo 2015", "20", "brugerne"]
)
def test_words_that_say_more_or_less_name_no_clear_time(said: str) -> None:
    assert moment_of(said) is None


@pytest.mark.parametrize(
    ("said", "year"),
    [("2013", 2013), ("sommeren 2015", 2015), ("starten af 90'erne", 1990), ("i min barndom", None), ("", None)],
)
def test_a_time_has_a_year_to_order_by_where_one_was_told(said: str, year: int | None) -> None:
    assert year_of(said) == year


@pytest.mark.parametrize(
    ("said", "year"), [("sidste år", 2025), ("I  år", 2026), ("for tre år siden", 2023), ("for 10 år siden", 2016)]
)
def test_a_time_that_counts_from_today_is_kept_as_its_year(said: str, year: int) -> None:
    assert (year_of(said), year_of(said, TODAY), fixed(said, TODAY)) == (None, year, str(year))
    assert fixed("I min barndom", TODAY) == "I min barndom"


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("2013", "2013"),
        ("2015-03", "marts 2015"),
        ("2015-03-09", "9. marts 2015"),
        ("Omkring 2010", "omkring 2010"),
        ("90'erne", "1990'erne"),
        ("i  min barndom", "i min barndom"),
        ("", ""),
    ],
)
def test_a_time_is_printed_cleanly(said: str, printed: str) -> None:
    assert spoken(said, WORDS) == printed


def test_a_wordbook_without_months_leaves_the_date_of_a_form() -> None:
    assert spoken("marts 2015", {}) == "2015-03"


@pytest.mark.parametrize(
    ("start", "end", "ongoing", "printed"),
    [
        ("2013", "2016", False, "2013–2016"),
        ("2013", "2013", False, "2013"),
        ("2013", "", False, "2013"),
        ("", "2016", False, "til 2016"),
        ("omkring 2010", "", False, "omkring 2010"),
        ("omkring 2010", "2015-03", False, "omkring 2010 – marts 2015"),
        ("2019", "", True, "2019 – nu"),
        ("2019", "2021", True, "2019 – nu"),
        ("i min barndom", "", True, "siden min barndom"),
        ("", "", True, "nu"),
        ("", "", False, ""),
    ],
)
def test_how_long_something_lasted_reads_as_people_write_it(start: str, end: str, ongoing: bool, printed: str) -> None:
    assert span(start, end, ongoing, WORDS) == printed


@pytest.mark.parametrize(
    ("start", "end", "backwards"),
    [
        ("2015", "2010", True),
        ("2015-06", "maj 2015", True),
        ("2015-06", "2015", False),
        ("90'erne", "1985", True),
        ("1995", "90'erne", False),
        ("2000", "90'erne", True),
        ("sommeren 2015", "2010", True),
        ("2010", "2015", False),
        ("2015", "", False),
        ("", "2010", False),
        ("i min barndom", "2010", False),
    ],
)
def test_what_ended_before_it_began_is_known_and_printed_by_its_beginning_alone(
    start: str, end: str, backwards: bool
) -> None:
    assert runs_backwards(start, end) is backwards
    if backwards:
        assert span(start, end, False, WORDS) == spoken(start, WORDS)


@pytest.mark.parametrize(
    ("start", "end", "fit"),
    [
        ("2015", "2010", False),
        ("20015", "", False),
        ("2010", "20015", False),
        ("1015", "", False),
        ("3015", "", False),
        ("201", "", False),
        ("2010", "2090", False),
        ("2010", "2028", True),
        ("sidste år", "", True),
        ("da jeg var 12", "omkring 2010", True),
        ("3.12.2010", "", True),
    ],
)
def test_years_that_no_life_holds_do_not_fit(start: str, end: str, fit: bool) -> None:
    assert years_fit(start, end, TODAY) is fit


def test_what_still_goes_on_says_since_when() -> None:
    assert [since(said, WORDS) for said in ("2019", "fra jeg var lille", "")] == [
        "siden 2019",
        "siden jeg var lille",
        "",
    ]


@pytest.mark.parametrize("text", ["2013", "2015-03", "2015-03-09", "1000", "2999-12-31"])
def test_every_date_of_a_form_goes_in_and_comes_out_as_it_was(text: str) -> None:
    assert (from_iso(text), to_iso(text)) == (text, text)


@pytest.mark.parametrize(
    "text", ["", "13", "2015-13", "2015-00", "2015-02-30", "2015-3", "3000", "marts 2015", "2015 "]
)
def test_what_is_no_date_of_a_form_is_known(text: str) -> None:
    assert from_iso(text) is None


@pytest.mark.parametrize(
    ("said", "iso"),
    [
        ("marts 2015", "2015-03"),
        ("omkring 2010", "2010"),
        ("sommeren 2015", "2015"),
        ("90'erne", ""),
        ("starten af 90'erne", ""),
        ("i min barndom", ""),
    ],
)
def test_a_form_gets_a_date_as_exact_as_it_was_told(said: str, iso: str) -> None:
    assert to_iso(said) == iso


@given(TOLD)
def test_whatever_was_told_a_form_gets_a_date_or_nothing(said: str) -> None:
    iso = to_iso(said)
    assert not iso or from_iso(iso) == iso
    assert not iso or year_of(said) == int(iso[:4])


@given(TOLD, TOLD, st.booleans())
def test_a_time_that_was_told_is_never_lost_on_paper(start: str, end: str, ongoing: bool) -> None:
    assert bool(span(start, end, ongoing, WORDS)) == bool(start.split() or ongoing or end.split())
    assert bool(spoken(start, WORDS)) == bool(start.split())


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(2999, 12, 31)))
def test_a_printed_day_is_understood_again(day: date) -> None:
    assert to_iso(spoken(str(day), WORDS)) == str(day)
