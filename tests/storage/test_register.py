"""A citizen is found while the name is being typed; exports and settings are remembered."""

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from dialogtool.core.basis.record import Record
from dialogtool.core.case.case import Case, Meeting, with_meeting
from dialogtool.storage.driver import faults
from dialogtool.storage.faults import StorageFault
from dialogtool.storage.records import write_difference
from dialogtool.storage.register import (
    CitizenRow,
    Export,
    find_citizens,
    list_citizens,
    read_exports,
    read_setting,
    write_export,
    write_setting,
)
from tests.storage.sample import NOW, case, citizen, renamed

if TYPE_CHECKING:
    from dialogtool.storage.driver import Database


class Guard(Record):
    """A setting with a shape of its own."""

    words: tuple[str, ...] = ()


@pytest.fixture
def people(db: "Database") -> "Database":
    for number, name in enumerate(["Åse Østergård", "Ali Hassan", "Anne-Marie Åkjær", "Maria 🎉"]):
        write_difference(db, None, case(id=f"c{number}", name=name))
    return db


def names(found: tuple[CitizenRow, ...]) -> list[str]:
    return [row.name for row in found]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("a", ["Ali Hassan", "Anne-Marie Åkjær", "Åse Østergård"]),
        ("å", ["Anne-Marie Åkjær", "Åse Østergård"]),
        ("aase", ["Åse Østergård"]),
        ("ØST", ["Åse Østergård"]),
        ("mari", ["Anne-Marie Åkjær", "Maria 🎉"]),
        ("hass al", ["Ali Hassan"]),
        ("🎉", ["Maria 🎉"]),
        ("ssan", []),
        ("ali maria", []),
        ("%", []),
        ("\ud800", []),
        (" - ", []),
        ("", []),
    ],
)
def test_each_word_typed_begins_a_word_of_the_name(people: "Database", typed: str, found: list[str]) -> None:
    assert names(find_citizens(people, typed)) == found


def test_at_most_twenty_are_found_and_all_are_listed(db: "Database") -> None:
    for number in range(25):
        write_difference(db, None, case(id=f"c{number}", name=f"Ali {number:02}"))
    assert names(find_citizens(db, "ali")) == [f"Ali {number:02}" for number in range(20)]
    assert len(list_citizens(db)) == 25


def test_an_old_name_is_no_longer_found(db: "Database") -> None:
    write_difference(db, None, case())
    write_difference(db, case(), renamed(case(), "Kim Ny"))
    assert (names(find_citizens(db, "søren")), names(find_citizens(db, "kim"))) == ([], ["Kim Ny"])


def test_two_of_one_name_are_told_apart_by_their_last_meeting(db: "Database") -> None:
    later = Meeting(id="m2", started=NOW + timedelta(days=7))
    write_difference(db, None, with_meeting(case(id="c1"), later))
    write_difference(db, None, Case(citizen=citizen("c2")))
    assert [row.last_meeting for row in list_citizens(db)] == [later.started, None]


def test_a_setting_comes_back_as_what_it_was(db: "Database") -> None:
    assert read_setting(db, "guard", Guard) is None
    for guard in (Guard(words=("cpr",)), Guard()):
        write_setting(db, "guard", guard)
        assert read_setting(db, "guard", Guard) == guard


def test_a_setting_of_another_kind_is_unreadable(db: "Database") -> None:
    write_setting(db, "size", "large")
    with pytest.raises(StorageFault) as caught:
        read_setting(db, "size", int)
    assert caught.value.code == "unreadable"


def test_exports_are_listed_oldest_first(db: "Database") -> None:
    write_difference(db, None, case())
    log = [Export(citizen="c1", what=what, at=NOW, for_whom="borger") for what in ("cv", "plan")]
    for export in log:
        write_export(db, export)
    assert read_exports(db, "c1") == tuple(log)


def test_an_export_is_of_a_known_citizen(db: "Database") -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"), faults():
        write_export(db, Export(citizen="nobody", what="cv", at=NOW, for_whom=""))
