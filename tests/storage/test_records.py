"""A case comes back as it was saved, and only what changed is written."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import msgspec
import pytest

from dialogtool.core.case.aid_values import (
    Conditions,
    Day,
    HowItWent,
    Line,
    People,
    Period,
    Person,
    Picked,
    Placement,
    Went,
)
from dialogtool.core.case.answers import (
    AnswerKey,
    Chosen,
    GoalSet,
    Number,
    Origin,
    Ruling,
    Sorted,
    StepSet,
    SubGoalSet,
    Value,
    Verdict,
    Words,
)
from dialogtool.core.case.case import Case, Meeting, Place, with_answer, with_meeting, without_answer
from dialogtool.storage import records
from dialogtool.storage.driver import faults, rows
from dialogtool.storage.faults import StorageFault
from tests.storage.sample import NOW, answer, case, citizen, renamed

if TYPE_CHECKING:
    from dialogtool.storage.driver import Database

VALUES: tuple[Value | None, ...] = (
    None,
    Words(text=""),
    Words(text='"quotes", \\ \0 null\nlines and 🎉 æøå محمد'),
    Words(text="ord " * 50_000),
    Chosen(ids=("a", "b"), own=("eget",)),
    Number(number=3),
    Day(placements=(Placement(card="mad", start=0), Placement(card="nat", start=1439, minutes=1440))),
    Sorted(columns={"let": ("a",), "svært": ()}),
    Line(periods=(Period(id="Kutter", title="Kutter 🐟", start="omkring 2010", height=-2, private=True),)),
    Picked(pairs={"dyr": ("hund",), "ting": ()}),
    Conditions(levels={"noise": 0}, choices={"company": "together"}),
    Went(steps={"s1": HowItWent(status="hindered", reason="Bussen kom ikke")}),
    People(people=(Person(id="Lis", name="Lis", ring="taet", helps="Ringer", first=True),)),
    Ruling(value=0),
    Ruling(value=10, reason="jo"),
    Verdict(choice="some", evidence=(AnswerKey(tool="t", field="f", subject="s"),), wording="mit"),
    GoalSet(kind="job", text="Køkken", function="kok"),
    SubGoalSet(text="Et besøg", lane="arbejde"),
    StepSet(text="Ring", when=date(2026, 12, 24), confidence=7, status="hindered"),
)


def kept(db: "Database", after: Case, before: Case | None = None) -> Case:
    records.write_difference(db, before, after)
    return records.read_case(db, after.citizen.id)


def rows_written(db: "Database", before: Case, after: Case) -> int:
    earlier = db.conn.total_changes
    records.write_difference(db, before, after)
    return db.conn.total_changes - earlier


def code_of(db: "Database", after: Case) -> str:
    with pytest.raises(StorageFault) as caught, faults():
        records.write_difference(db, None, after)
    return caught.value.code


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_every_kind_of_value_comes_back(db: "Database", value: Value | None) -> None:
    saved = case(answer(value=value))
    assert kept(db, saved) == saved


def test_everything_said_of_an_answer_comes_back(db: "Database") -> None:
    origin = Origin(typed_by="citizen", spoken="uk", interpreter=True, read_back=True)
    saved = case(
        answer(origin=origin, makes="experience", fact="a.b", shows=("x", "y"), private=True),
        answer("andet", key=AnswerKey(tool="t", field="andet", subject="mad"), meeting="", at=NOW - timedelta(days=9)),
    )
    assert kept(db, saved) == saved


def test_everything_said_of_citizen_and_meetings_comes_back(db: "Database") -> None:
    person = msgspec.structs.replace(citizen(), phone="12", email="a@b", address="Vej 1", language="uk", demo=True)
    meeting = Meeting(
        id="m2",
        started=NOW,
        ended=NOW + timedelta(minutes=30, microseconds=1),
        zone="Atlantic/Faroe",
        present=("Mette", "tolk"),
        spoken="uk",
        interpreter=True,
        introduced=True,
        short=True,
        missed=True,
        next_date=date(2027, 1, 2),
    )
    saved = with_meeting(with_meeting(Case(citizen=person), meeting), Meeting(id="m1", started=NOW))
    assert kept(db, saved) == saved


@pytest.mark.parametrize("name", ["", "ø" * 300, "👩🏽‍🍳 Ali", "O'Hara; DROP TABLE citizens", "\0", "محمد"])
def test_any_name_can_be_kept(db: "Database", name: str) -> None:
    assert kept(db, case(name=name)).citizen.name == name


def test_times_are_kept_as_moments(db: "Database") -> None:
    summer = NOW.astimezone(timezone(timedelta(hours=2)))
    read = kept(db, case(answer(at=summer)))
    assert read.answers == case(answer()).answers
    assert all(each.at.tzinfo is UTC for each in read.answers.values())


def test_a_clock_time_without_a_zone_is_a_bug(db: "Database") -> None:
    with pytest.raises(ValueError, match="zone"):
        records.write_difference(db, None, case(answer(at=datetime(2026, 11, 21))))  # noqa: DTZ001


def test_nothing_is_written_when_nothing_changed(db: "Database") -> None:
    saved = case(answer())
    records.write_difference(db, None, saved)
    assert rows_written(db, saved, case(answer())) == 0


def test_one_changed_answer_is_one_row(db: "Database") -> None:
    saved = case(*(answer(f"f{number}") for number in range(300)))
    records.write_difference(db, None, saved)
    db.execute("CREATE TEMP TABLE written (field)")
    db.execute("CREATE TEMP TRIGGER t AFTER INSERT ON main.answers BEGIN INSERT INTO written VALUES (new.field); END")
    records.write_difference(db, saved, with_answer(saved, answer("f7", Words(text="Nyt."))))
    assert rows(db, "SELECT field FROM written") == [{"field": "f7"}]


def test_what_is_taken_away_is_gone(db: "Database") -> None:
    saved = case(answer("a"), answer("b"))
    records.write_difference(db, None, saved)
    smaller = msgspec.structs.replace(without_answer(saved, answer("a").key), meetings=())
    assert kept(db, smaller, saved) == smaller


def test_a_meeting_that_goes_on_is_the_same_meeting(db: "Database") -> None:
    saved = case()
    records.write_difference(db, None, saved)
    ended = with_meeting(saved, Meeting(id="m1", started=NOW, ended=NOW))
    assert kept(db, ended, saved) == ended


def test_a_new_name_keeps_the_answers(db: "Database") -> None:
    saved = case(answer())
    records.write_difference(db, None, saved)
    assert kept(db, renamed(saved, "Ny"), saved) == renamed(saved, "Ny")


def test_two_citizens_may_hold_the_same_answers(db: "Database") -> None:
    first, second = case(answer(), id="c1"), case(answer(), id="c2")
    assert (kept(db, first), kept(db, second)) == (first, second)


def test_a_difference_is_written_in_full_or_not_at_all(db: "Database") -> None:
    saved = case(answer())
    records.write_difference(db, None, saved)
    broken = with_answer(renamed(saved, "Ny"), answer("z", Words(text="\ud800")))
    with pytest.raises(StorageFault), faults():
        records.write_difference(db, saved, broken)
    assert records.read_case(db, "c1") == saved


def test_a_value_that_could_not_be_read_again_is_not_written(db: "Database") -> None:
    assert code_of(db, case(answer(value=Ruling(value=11)))) == "unsavable"


@pytest.mark.parametrize("broken", [case(answer(question="\ud800")), case(name="\udfff")], ids=["question", "name"])
def test_broken_signs_are_unsavable(db: "Database", broken: Case) -> None:
    assert code_of(db, broken) == "unsavable"


def test_a_value_of_a_kind_not_known_here_is_unreadable(db: "Database") -> None:
    records.write_difference(db, None, case(answer()))
    db.execute("UPDATE answers SET value = ?", ['{"type": "hologram"}'])
    with pytest.raises(StorageFault) as caught:
        records.read_case(db, "c1")
    assert caught.value.code == "unreadable"


def test_a_citizen_who_is_not_there_cannot_be_read(db: "Database") -> None:
    with pytest.raises(StorageFault) as caught:
        records.read_case(db, "nobody")
    assert caught.value.code == "no-such-citizen"


def test_the_place_is_remembered(db: "Database") -> None:
    records.write_difference(db, None, case())
    assert records.read_place(db, "c1") == Place()
    for place in (Place(page="tool", tool="t", step="s"), Place(page="cv")):
        records.write_place(db, "c1", place)
        assert records.read_place(db, "c1") == place


def test_an_erased_citizen_leaves_no_row(db: "Database") -> None:
    records.write_difference(db, None, case(answer()))
    records.write_place(db, "c1", Place(page="cv"))
    records.delete_citizen(db, "c1")
    for table in ("citizens", "name_words", "meetings", "answers", "places", "exports"):
        assert rows(db, f"SELECT * FROM {table}") == []  # noqa: S608
