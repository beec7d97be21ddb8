"""What records look like as rows of text and whole numbers, and back."""

from datetime import UTC, date, datetime
from typing import Final, TypeVar

import msgspec
from msgspec.json import Decoder

from dialogtool.core.case.answers import Answer, AnswerKey, Origin, Value
from dialogtool.core.case.case import Citizen, Meeting, Place

from .driver import Row
from .faults import fault

T = TypeVar("T")

TEXTS: Final[Decoder[tuple[str, ...]]] = Decoder(tuple[str, ...])
VALUE: Final[Decoder[Value]] = Decoder(Value)


def written_time(moment: datetime) -> str:
    """The moment in UTC, in a form that sorts as text; ValueError for a clock time without a zone."""
    if moment.tzinfo is None:
        message = "a stored time needs a zone"
        raise ValueError(message)
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def written_json(value: object, reader: Decoder[T]) -> str:
    """The value as JSON that `reader` is sure to read again; StorageFault "unsavable" when it would not."""
    written = msgspec.json.encode(value)
    try:
        reader.decode(written)
    except msgspec.ValidationError as error:
        raise fault("unsavable") from error
    return written.decode()


def read_json(written: str, reader: Decoder[T]) -> T:
    """The value that was written; StorageFault "unreadable" when it is of another kind."""
    try:
        return reader.decode(written)
    except msgspec.ValidationError as error:
        raise fault("unreadable") from error


def citizen_row(citizen: Citizen) -> Row:
    """The citizen as a row of `citizens`."""
    return msgspec.structs.asdict(citizen) | {"created": written_time(citizen.created)}


def citizen_of(row: Row) -> Citizen:
    """The citizen in a row of `citizens`."""
    return Citizen(
        id=row["id"],
        name=row["name"],
        created=datetime.fromisoformat(row["created"]),
        phone=row["phone"],
        email=row["email"],
        address=row["address"],
        language=row["language"],
        demo=bool(row["demo"]),
    )


def meeting_row(meeting: Meeting) -> Row:
    """The meeting as a row of `meetings`, but for whose it is."""
    return msgspec.structs.asdict(meeting) | {
        "started": written_time(meeting.started),
        "ended": meeting.ended and written_time(meeting.ended),
        "present": written_json(meeting.present, TEXTS),
        "next_date": meeting.next_date and meeting.next_date.isoformat(),
    }


def meeting_of(row: Row) -> Meeting:
    """The meeting in a row of `meetings`."""
    return Meeting(
        id=row["id"],
        started=datetime.fromisoformat(row["started"]),
        ended=row["ended"] and datetime.fromisoformat(row["ended"]),
        zone=row["zone"],
        present=read_json(row["present"], TEXTS),
        spoken=row["spoken"],
        interpreter=bool(row["interpreter"]),
        introduced=bool(row["introduced"]),
        short=bool(row["short"]),
        missed=bool(row["missed"]),
        next_date=row["next_date"] and date.fromisoformat(row["next_date"]),
    )


def answer_row(answer: Answer) -> Row:
    """The answer as a row of `answers`, but for whose it is."""
    plain = {name: getattr(answer, name) for name in ("id", "question", "language", "tool_version", "meeting")}
    marks = {name: getattr(answer, name) for name in ("makes", "fact", "private")}
    return (
        plain
        | marks
        | msgspec.structs.asdict(answer.key)
        | msgspec.structs.asdict(answer.origin)
        | {
            "value": None if answer.value is None else written_json(answer.value, VALUE),
            "at": written_time(answer.at),
            "shows": written_json(answer.shows, TEXTS),
        }
    )


def answer_of(row: Row) -> Answer:
    """The answer in a row of `answers`."""
    return Answer(
        id=row["id"],
        key=AnswerKey(tool=row["tool"], field=row["field"], subject=row["subject"]),
        value=None if row["value"] is None else read_json(row["value"], VALUE),
        question=row["question"],
        language=row["language"],
        tool_version=row["tool_version"],
        origin=Origin(
            typed_by=row["typed_by"],
            spoken=row["spoken"],
            interpreter=bool(row["interpreter"]),
            read_back=bool(row["read_back"]),
        ),
        meeting=row["meeting"],
        at=datetime.fromisoformat(row["at"]),
        makes=row["makes"],
        fact=row["fact"],
        shows=read_json(row["shows"], TEXTS),
        private=bool(row["private"]),
    )


def place_of(row: Row) -> Place:
    """The place in a row of `places`."""
    return Place(page=row["page"], tool=row["tool"], step=row["step"])
