"""The calendar file, read again by a reader of its own that knows nothing of how it was written."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.case.answers import StepSet
from dialogtool.core.case.case import Case, Meeting, with_meeting
from dialogtool.core.case.keys import step_key
from dialogtool.core.meetings.reminders import Reminder, reminders_of
from dialogtool.core.words.cleaning import clean
from dialogtool.export.calendar import Entry, calendar_bytes, entries_in, write_calendar
from dialogtool.export.faults import ExportFault

from .lives import MORNING, TODAY, empty_case, life_of_much, told
from .small_catalogue import small_library

DENMARK = ZoneInfo("Europe/Copenhagen")
Words = Mapping[str, str]
Said = dict[str, str]


def events(content: bytes) -> list[Said]:
    """The entries of a calendar file, as RFC 5545 says that they are read."""
    whole = re.sub(rb"\r\n[ \t]", b"", content).decode("utf-8")
    found: list[Said] = []
    for line in whole.split("\r\n"):
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found:
            found[-1][name] = re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value)
    return found


def written(case: Case, wordbook: Words, folder: Path, at: time | None = None) -> list[Said]:
    reminders = reminders_of(case, small_library(), TODAY, at)
    write_calendar(reminders, wordbook, folder / "aftaler.ics", MORNING, overwrite=True)
    return events((folder / "aftaler.ics").read_bytes())


def meeting(case: Case, day: date, zone: str = "Europe/Copenhagen") -> Case:
    return with_meeting(case, Meeting(id="m1", started=MORNING, zone=zone, next_date=day))


def test_each_open_step_with_a_day_lasts_all_that_day(wordbook: Words, tmp_path: Path) -> None:
    first, second = written(life_of_much(), wordbook, tmp_path)
    assert first["SUMMARY"] == "Ring til Mette i skolens kantine, og spørg, om jeg må kigge ind en formiddag"
    assert (first["DTSTART;VALUE=DATE"], first["DTEND;VALUE=DATE"]) == ("20261203", "20261204")
    assert first["DESCRIPTION"].startswith("Vi gør det sammen\nDet hjælper mig: at vi skriver")
    assert second["DTSTART;VALUE=DATE"] == "20261208"
    assert {event["DTSTAMP"] for event in (first, second)} == {"20261121T090000Z"}


def test_each_entry_has_an_id_that_stays(wordbook: Words, tmp_path: Path) -> None:
    uids = [event["UID"] for event in written(life_of_much(), wordbook, tmp_path)]
    assert uids == [event["UID"] for event in written(life_of_much(), wordbook, tmp_path)]
    assert len(set(uids)) == len(uids)


@pytest.mark.parametrize(
    ("day", "start", "end"),
    [
        (date(2026, 12, 3), "20261203T090000Z", "20261203T100000Z"),
        (date(2027, 6, 3), "20270603T080000Z", "20270603T090000Z"),
        (date(2027, 3, 28), "20270328T080000Z", "20270328T090000Z"),
    ],
)
def test_ten_o_clock_is_ten_o_clock_in_summer_and_in_winter(
    day: date, start: str, end: str, wordbook: Words, tmp_path: Path
) -> None:
    (event,) = written(meeting(empty_case(), day), wordbook, tmp_path, time(10))
    assert (event["DTSTART"], event["DTEND"]) == (start, end)
    assert event["SUMMARY"] == "Samtale med min sagsbehandler"
    assert datetime.fromisoformat(start).astimezone(DENMARK).hour == 10


def test_a_meeting_without_a_time_lasts_all_day(wordbook: Words, tmp_path: Path) -> None:
    (event,) = written(meeting(empty_case(), TODAY), wordbook, tmp_path)
    assert event["DTSTART;VALUE=DATE"] == "20261121"


def test_the_meeting_is_the_one_that_was_agreed_last(wordbook: Words, tmp_path: Path) -> None:
    case = with_meeting(meeting(empty_case(), date(2026, 12, 1)), Meeting("m2", MORNING, next_date=date(2027, 1, 5)))
    (event,) = written(case, wordbook, tmp_path)
    assert event["DTSTART;VALUE=DATE"] == "20270105"


def test_what_is_past_done_without_a_day_or_marked_stays_out(wordbook: Words, tmp_path: Path) -> None:
    case = meeting(empty_case(), date(2026, 11, 20))
    steps = {
        "a": StepSet("Forbi", when=date(2026, 11, 20)),
        "b": StepSet("Gjort", when=date(2026, 12, 1), status="done"),
        "c": StepSet("En dag"),
    }
    for id, step in steps.items():
        case = told(case, step_key(id), step, makes="step")
    case = told(case, step_key("d"), StepSet("KANARIE", when=date(2026, 12, 1)), makes="step", private=True)
    assert written(case, wordbook, tmp_path) == []


def test_danish_letters_and_signs_are_read_as_they_were_said(wordbook: Words, tmp_path: Path) -> None:
    text = "ærø; købe ind, så \\ hjem: «æøå» 🙂 محمد " + "blåbærgrød " * 20
    case = told(empty_case(), step_key("a"), StepSet(text, when=date(2026, 12, 1)), makes="step")
    (event,) = written(case, wordbook, tmp_path)
    assert event["SUMMARY"] == "Ærø" + text[3:]


def test_no_line_is_longer_than_75_octets_and_each_ends_as_the_format_asks(wordbook: Words, tmp_path: Path) -> None:
    written(life_of_much(), wordbook, tmp_path)
    content = (tmp_path / "aftaler.ics").read_bytes()
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert (lines[0], lines[1], lines[-2], lines[-1]) == (b"BEGIN:VCALENDAR", b"VERSION:2.0", b"END:VCALENDAR", b"")


TEXT = st.text(max_size=200)


@given(TEXT, TEXT)
def test_whatever_was_said_is_read_again(title: str, detail: str) -> None:
    entry = Entry("a@dialogtool", clean(title), clean(detail), TODAY, date(2026, 11, 22))
    assert entries_in(calendar_bytes((entry, entry), MORNING)) == (entry, entry)


def test_a_damaged_file_is_not_kept(wordbook: Words, tmp_path: Path) -> None:
    path = tmp_path / "aftaler.ics"
    path.write_text("noget andet", encoding="utf-8")
    with pytest.raises(ExportFault):
        write_calendar((), wordbook, path, MORNING)
    assert path.read_text("utf-8") == "noget andet"


def test_a_reminder_keeps_its_zone_until_it_is_written(wordbook: Words, tmp_path: Path) -> None:
    start = datetime(2026, 10, 25, 2, 30, tzinfo=DENMARK)
    reminder = Reminder(id="a", title="Nat", start=start, end=start)
    assert write_calendar((reminder,), wordbook, tmp_path / "a.ics", MORNING) == 1
    assert entries_in((tmp_path / "a.ics").read_bytes())[0].start == start.astimezone(UTC)
