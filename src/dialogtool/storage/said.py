"""Looking up what was said, in all cases at once. The index lies in the encrypted file, and is made of the answers."""

from typing import TYPE_CHECKING, Final

from dialogtool.core.basis.record import Record
from dialogtool.core.case.answers import Answer, AnswerKey
from dialogtool.core.meetings.said import Said, said_in_answer
from dialogtool.core.words.folding import spoken_words

from . import row_forms
from .driver import Row, rows

if TYPE_CHECKING:
    from .driver import Database

MOST_FOUND: Final = 50
MADE_AS: Final = "1"
"""How the index is made; when this is changed, files with another index get a new one."""

ROW_OF: Final = """
SELECT id FROM said_rows WHERE citizen = :citizen AND tool = :tool AND field = :field AND subject = :subject
"""

NEW_ROW: Final = """
INSERT INTO said_rows (citizen, tool, field, subject) VALUES (:citizen, :tool, :field, :subject) RETURNING id
"""

# The newest first: rows are numbered as they were said. Only these few answers are read.
FIND: Final = """
SELECT answers.*, citizens.name AS name
FROM (SELECT rowid AS id FROM said WHERE said MATCH :query ORDER BY rowid DESC LIMIT :most) AS hits
JOIN said_rows USING (id)
JOIN answers USING (citizen, tool, field, subject)
JOIN citizens ON citizens.id = said_rows.citizen
ORDER BY answers.at DESC, answers.id
"""


class FoundSaid(Record):
    """Something that was said, and who said it."""

    citizen: str
    name: str
    said: Said


def put(db: "Database", citizen: str, answer: Answer) -> None:
    """The answer is found by what it says now; one that is marked is not found."""
    words = " ".join(spoken_words(said_in_answer(answer)))
    known = rows(db, ROW_OF, _place(citizen, answer.key))
    if not words:
        drop(db, citizen, answer.key)
    elif known:
        db.execute("UPDATE said SET words = ? WHERE rowid = ?", [words, known[0]["id"]])
    else:
        row = rows(db, NEW_ROW, _place(citizen, answer.key))[0]["id"]
        db.execute("INSERT INTO said (rowid, words) VALUES (?, ?)", [row, words])


def drop(db: "Database", citizen: str, key: AnswerKey) -> None:
    """What was said there is no longer found."""
    for row in rows(db, ROW_OF, _place(citizen, key)):
        db.execute("DELETE FROM said_rows WHERE id = ?", [row["id"]])


def find_said(db: "Database", typed: str) -> tuple[FoundSaid, ...]:
    """At most 50 answers in which each word typed begins a word, the newest first; none when nothing is typed."""
    query = " ".join(f'"{word}"*' for word in spoken_words(typed))
    if not query:
        return ()
    return tuple(map(_found, rows(db, FIND, {"query": query, "most": MOST_FOUND})))


def keep_up(db: "Database") -> None:
    """The index holds all answers: it is made anew when it is missing or was made in another way."""
    made = rows(db, "SELECT value FROM meta WHERE name = 'said'")
    if made and made[0]["value"] == MADE_AS:
        return
    with db.atomic():
        db.execute("DELETE FROM said_rows")
        for row in rows(db, "SELECT * FROM answers ORDER BY at, id"):
            put(db, row["citizen"], row_forms.answer_of(row))
        db.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('said', ?)", [MADE_AS])


def _place(citizen: str, key: AnswerKey) -> dict[str, str]:
    return {"citizen": citizen, "tool": key.tool, "field": key.field, "subject": key.subject}


def _found(row: Row) -> FoundSaid:
    answer = row_forms.answer_of(row)
    said = Said(
        key=answer.key,
        question=answer.question,
        words=said_in_answer(answer),
        meeting=answer.meeting,
        at=answer.at,
    )
    return FoundSaid(citizen=row["citizen"], name=row["name"], said=said)
