"""Cases in and out of the tables. Every write is one transaction, and writes only what changed."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final

from dialogtool.core.case.answers import Answer, AnswerKey
from dialogtool.core.case.case import Case, Citizen, Meeting, Place
from dialogtool.core.words.folding import words_of

from . import row_forms, said
from .driver import rows
from .faults import fault

if TYPE_CHECKING:
    from .driver import Database

PUT_CITIZEN: Final = """
INSERT INTO citizens (id, name, created, phone, email, address, language, demo)
VALUES (:id, :name, :created, :phone, :email, :address, :language, :demo)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, created = excluded.created, phone = excluded.phone, email = excluded.email,
    address = excluded.address, language = excluded.language, demo = excluded.demo
"""

PUT_MEETING: Final = """
INSERT OR REPLACE INTO meetings
    (citizen, id, started, ended, zone, present, spoken, interpreter, introduced, short, missed, next_date)
VALUES
    (:citizen, :id, :started, :ended, :zone, :present, :spoken, :interpreter, :introduced, :short, :missed, :next_date)
"""

PUT_ANSWER: Final = """
INSERT OR REPLACE INTO answers
    (citizen, tool, field, subject, id, value, question, language, tool_version, typed_by, spoken, interpreter,
     read_back, meeting, at, makes, fact, shows, private)
VALUES
    (:citizen, :tool, :field, :subject, :id, :value, :question, :language, :tool_version, :typed_by, :spoken,
     :interpreter, :read_back, :meeting, :at, :makes, :fact, :shows, :private)
"""

DROP_ANSWER: Final = """
DELETE FROM answers WHERE citizen = :citizen AND tool = :tool AND field = :field AND subject = :subject
"""

PUT_PLACE: Final = "INSERT OR REPLACE INTO places (citizen, page, tool, step) VALUES (?, ?, ?, ?)"


def read_case(db: "Database", citizen_id: str) -> Case:
    """Everything one citizen has said; StorageFault "no-such-citizen"."""
    mine = {"citizen": citizen_id}
    citizens = rows(db, "SELECT * FROM citizens WHERE id = :citizen", mine)
    if not citizens:
        raise fault("no-such-citizen")
    meetings = rows(db, "SELECT * FROM meetings WHERE citizen = :citizen ORDER BY started, id", mine)
    answers = rows(db, "SELECT * FROM answers WHERE citizen = :citizen ORDER BY at, id", mine)
    said = map(row_forms.answer_of, answers)
    return Case(
        citizen=row_forms.citizen_of(citizens[0]),
        meetings=tuple(map(row_forms.meeting_of, meetings)),
        answers={answer.key: answer for answer in said},
    )


def read_place(db: "Database", citizen_id: str) -> Place:
    """Where the case was left; an empty place when that is not known."""
    found = rows(db, "SELECT page, tool, step FROM places WHERE citizen = :citizen", {"citizen": citizen_id})
    return row_forms.place_of(found[0]) if found else Place()


def is_known(db: "Database", citizen_id: str) -> bool:
    """True when the citizen is in the file."""
    return bool(rows(db, "SELECT 1 FROM citizens WHERE id = :citizen", {"citizen": citizen_id}))


def write_difference(db: "Database", before: Case | None, after: Case) -> None:
    """What the file held as `before` it now holds as `after`, all of it or, when this raises, none."""
    citizen = after.citizen.id
    with db.atomic():
        if before is None or before.citizen != after.citizen:
            _put_citizen(db, after.citizen)
        _write_meetings(db, citizen, before.meetings if before else (), after.meetings)
        _write_answers(db, citizen, before.answers if before else {}, after.answers)


def write_place(db: "Database", citizen_id: str, place: Place) -> None:
    """Where the case was left."""
    db.execute(PUT_PLACE, [citizen_id, place.page, place.tool, place.step])


def delete_citizen(db: "Database", citizen_id: str) -> None:
    """Nothing of the citizen is in the file, nor in the log SQLite keeps beside it."""
    with db.atomic():
        db.execute("DELETE FROM citizens WHERE id = ?", [citizen_id])
    # secure_delete has overwritten the rows; the log still holds the pages as they were.
    rows(db, "PRAGMA wal_checkpoint(TRUNCATE)")


def _put_citizen(db: "Database", citizen: Citizen) -> None:
    db.execute(PUT_CITIZEN, row_forms.citizen_row(citizen))
    db.execute("DELETE FROM name_words WHERE citizen = ?", [citizen.id])
    for word in words_of(citizen.name):
        db.execute("INSERT INTO name_words (word, citizen) VALUES (?, ?)", [word, citizen.id])


def _write_meetings(db: "Database", citizen: str, before: Iterable[Meeting], after: Iterable[Meeting]) -> None:
    old, new = {meeting.id: meeting for meeting in before}, {meeting.id: meeting for meeting in after}
    for gone in old.keys() - new.keys():
        db.execute("DELETE FROM meetings WHERE citizen = ? AND id = ?", [citizen, gone])
    for meeting in new.values():
        if old.get(meeting.id) != meeting:
            db.execute(PUT_MEETING, row_forms.meeting_row(meeting) | {"citizen": citizen})


def _write_answers(
    db: "Database", citizen: str, before: Mapping[AnswerKey, Answer], after: Mapping[AnswerKey, Answer]
) -> None:
    for gone in before.keys() - after.keys():
        db.execute(DROP_ANSWER, {"citizen": citizen, "tool": gone.tool, "field": gone.field, "subject": gone.subject})
        said.drop(db, citizen, gone)
    for key, answer in after.items():
        earlier = before.get(key)
        # Most answers are the very same object as last time, which is quicker to see than that they are equal.
        if earlier is not answer and earlier != answer:
            db.execute(PUT_ANSWER, row_forms.answer_row(answer) | {"citizen": citizen})
            said.put(db, citizen, answer)
