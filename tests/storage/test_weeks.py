"""A start page knows names and days of everybody, and opens no case."""

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from dialogtool.core.case.answers import Number, Words
from dialogtool.core.case.case import Case, Meeting, with_meeting
from dialogtool.core.case.keys import closed_key, rhythm_key
from dialogtool.core.case.plan_values import Closed
from dialogtool.core.meetings.rhythm import Seen
from dialogtool.storage.records import write_difference
from dialogtool.storage.store import Store
from dialogtool.storage.weeks import list_seen
from tests.storage.sample import NOW, NOWHERE, answer, case, citizen

if TYPE_CHECKING:
    from dialogtool.storage.driver import Database

CLOSED = Closed(date(2026, 11, 21), date(2027, 11, 21))


def test_the_latest_meeting_says_when_the_next_one_is_and_a_missed_one_is_no_talk(db: "Database") -> None:
    missed = Meeting(id="m2", started=NOW + timedelta(days=7), missed=True, next_date=date(2026, 12, 3))
    write_difference(db, None, with_meeting(case(), missed))
    assert list_seen(db) == (Seen("c1", "Søren Kjær", next_date=date(2026, 12, 3), last_talk=date(2026, 11, 21)),)


def test_a_talk_lies_on_the_day_that_the_clock_on_the_wall_showed(db: "Database") -> None:
    midnight = Meeting(id="m", started=datetime(2026, 6, 30, 22, 30, tzinfo=UTC))
    write_difference(db, None, with_meeting(Case(citizen=citizen()), midnight))
    assert list_seen(db)[0].last_talk == date(2026, 7, 1)


def test_a_rhythm_of_ones_own_and_a_closed_case_are_known(db: "Database") -> None:
    rhythm, closed = answer(key=rhythm_key(), value=Number(2)), answer(key=closed_key(), value=CLOSED)
    write_difference(db, None, case(rhythm, closed))
    assert (list_seen(db)[0].weeks, list_seen(db)[0].closed) == (2, CLOSED)


def test_what_is_no_rhythm_and_no_closing_counts_for_nothing(db: "Database") -> None:
    write_difference(db, None, case(answer(key=rhythm_key()), answer(key=closed_key(), value=Words("x"))))
    assert (list_seen(db)[0].weeks, list_seen(db)[0].closed) == (None, None)


def test_everybody_is_listed_by_the_danish_alphabet_also_without_a_talk(store: Store) -> None:
    for number, name in enumerate(("Åse", "Bo", "Ærø")):
        store.save(Case(citizen=citizen(f"c{number}", name)), NOWHERE)
    assert store.seen() == (Seen("c1", "Bo"), Seen("c2", "Ærø"), Seen("c0", "Åse"))
