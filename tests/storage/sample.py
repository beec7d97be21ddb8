"""People and words the storage tests share."""

from datetime import UTC, datetime, timedelta

from dialogtool.core.case.answers import Answer, AnswerKey, Origin, Value, Words
from dialogtool.core.case.case import Case, Citizen, Meeting, Place, with_answer, with_citizen, with_meeting
from dialogtool.storage.driver import KEY_BYTES
from dialogtool.storage.keys import KdfCost

KEY = bytes(range(KEY_BYTES))
FAST = KdfCost(memory_kib=8, passes=1, lanes=1)
PASSWORD = "rødgrød med fløde"
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
NOWHERE = Place()
SAID = Words(text="Jeg laver mad.")


def citizen(id: str = "c1", name: str = "Søren Kjær") -> Citizen:
    return Citizen(id=id, name=name, created=NOW)


def answer(field: str = "fortael", value: Value | None = SAID, **more: object) -> Answer:
    plain = {"id": f"a-{field}", "question": "Hvad gør du først?", "language": "da", "tool_version": 1, "at": NOW}
    key = AnswerKey(tool="min-hverdag", field=field)
    return Answer(**{"key": key, "value": value, "origin": Origin(), "meeting": "m1"} | plain | more)


def case(*answers: Answer, id: str = "c1", name: str = "Søren Kjær") -> Case:
    found = with_meeting(Case(citizen=citizen(id, name)), Meeting(id="m1", started=NOW))
    for each in answers:
        found = with_answer(found, each)
    return found


def renamed(before: Case, name: str) -> Case:
    return with_citizen(before, citizen(before.citizen.id, name))


class Clock:
    """A clock that goes a second further each time it is looked at."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now
