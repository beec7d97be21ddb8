"""The calendar file: what was agreed, for any telephone or office calendar (RFC 5545)."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from dialogtool.core.basis.phrases import Phrase, Wordbook, render
from dialogtool.core.basis.record import Record
from dialogtool.core.meetings.reminders import Reminder
from dialogtool.core.words.cleaning import clean
from dialogtool.core.words.sentences import opened

from .saving import save_verified

MAKER = "-//dialogtool//DA"
WIDEST = 75
"""So many octets of UTF-8 a line may hold, besides what ends it."""

END = "\r\n"
_ESCAPED = re.compile(r"[\\;,]")
_MEANT = re.compile(r"\\([\\;,nN])")


class Entry(Record):
    """One entry as the file says it: times in UTC, so that summer and winter time mean the same everywhere."""

    uid: str
    summary: str
    description: str
    start: date | datetime
    end: date | datetime


def write_calendar(
    reminders: Iterable[Reminder], wordbook: Wordbook, path: Path, now: datetime, *, overwrite: bool = False
) -> int:
    """Save the calendar file, verified; how many entries it has. Raises ExportFault. `now` has its zone."""
    entries = tuple(_entry(reminder, wordbook) for reminder in reminders)
    content = calendar_bytes(entries, now)
    save_verified(content, path, lambda again: entries_in(again) == entries, overwrite=overwrite)
    return len(entries)


def calendar_bytes(entries: Iterable[Entry], now: datetime) -> bytes:
    """The file with these entries, made at this time."""
    lines = ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{MAKER}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH")
    events = (line for entry in entries for line in _event(entry, now))
    return b"".join(map(_folded, (*lines, *events, "END:VCALENDAR")))


def _entry(reminder: Reminder, wordbook: Wordbook) -> Entry:
    start, end = reminder.start or reminder.day or date.min, reminder.end or reminder.day or date.min
    return Entry(
        uid=f"{reminder.id}@dialogtool",
        summary=opened(said(reminder.title, wordbook)),
        description="\n".join(said(detail, wordbook) for detail in reminder.details),
        start=start.astimezone(UTC) if isinstance(start, datetime) else start,
        end=end.astimezone(UTC) if isinstance(end, datetime) else end + timedelta(days=1),
    )


def said(words: str | Phrase, wordbook: Wordbook) -> str:
    """Own words, or a phrase in the words of the book, as the file says them."""
    return clean(render(words, wordbook) if isinstance(words, Phrase) else words)


def _event(entry: Entry, now: datetime) -> Iterator[str]:
    yield from ("BEGIN:VEVENT", f"UID:{entry.uid}", f"DTSTAMP:{_time(now.astimezone(UTC))}")
    for name, moment in (("DTSTART", entry.start), ("DTEND", entry.end)):
        yield f"{name}:{_time(moment)}" if isinstance(moment, datetime) else f"{name};VALUE=DATE:{moment:%Y%m%d}"
    yield f"SUMMARY:{_escaped(entry.summary)}"
    if entry.description:
        yield f"DESCRIPTION:{_escaped(entry.description)}"
    if not isinstance(entry.start, datetime):
        yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _time(moment: datetime) -> str:
    return f"{moment:%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    return _ESCAPED.sub(r"\\\g<0>", text).replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """The line with its end; a long one is broken between letters, and each piece but the first begins with a space."""
    pieces: list[bytes] = [b""]
    for letter in line:
        encoded = letter.encode()
        if len(pieces[-1]) + len(encoded) > WIDEST:
            pieces.append(b" ")
        pieces[-1] += encoded
    return b"".join(piece + END.encode() for piece in pieces)


def entries_in(content: bytes) -> tuple[Entry, ...]:
    """What a calendar file of this kind says, read anew."""
    lines = content.decode().replace(f"{END} ", "").split(END)
    events = "\n".join(lines).split("BEGIN:VEVENT\n")[1:]
    return tuple(_read(event.split("\n")) for event in events)


def _read(lines: list[str]) -> Entry:
    parted = (line.partition(":") for line in lines)
    said = {name: value for name, _colon, value in parted}
    start, end = (_moment(said, name) for name in ("DTSTART", "DTEND"))
    return Entry(said["UID"], _plain(said["SUMMARY"]), _plain(said.get("DESCRIPTION", "")), start, end)


def _moment(said: dict[str, str], name: str) -> date | datetime:
    if day := said.get(f"{name};VALUE=DATE"):
        return date.fromisoformat(day)
    return datetime.fromisoformat(said[name])


def _plain(text: str) -> str:
    return _MEANT.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)
