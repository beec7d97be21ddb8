"""What was said is found at once in all cases; what is marked, taken back or erased is not, nor does it stay."""

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from dialogtool.core.case.answers import Answer, Chosen, Words
from dialogtool.core.case.case import Case, with_answer, without_answer
from dialogtool.storage import vault
from dialogtool.storage.driver import open_database, rows
from dialogtool.storage.migrations import first, migrate
from dialogtool.storage.opening import open_checked
from dialogtool.storage.records import delete_citizen, write_difference
from dialogtool.storage.said import MOST_FOUND, find_said
from dialogtool.storage.store import Store
from tests.storage.sample import FAST, KEY, NOWHERE, PASSWORD, Clock, answer, case

if TYPE_CHECKING:
    from dialogtool.storage.driver import Database


def told(text: str, field: str = "fortael", private: bool = False) -> Answer:
    return answer(field, Words(text=text), private=private)


def found(db: "Database", typed: str) -> list[str]:
    return [one.said.words for one in find_said(db, typed)]


def indexed(db: "Database") -> bytes:
    """Everything the index holds."""
    blocks = rows(db, "SELECT block FROM said_data")
    texts = rows(db, "SELECT c0 FROM said_content")
    return b"".join(row["block"] for row in blocks) + "".join(row["c0"] for row in texts).encode()


@pytest.fixture
def talked(db: "Database") -> "Database":
    write_difference(db, None, case(told("Jeg bager brød til børnene."), told("Hest", "x", private=True)))
    write_difference(db, None, case(told("Min hest får brød"), id="c2", name="Åse"))
    return db


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("brød", ["Jeg bager brød til børnene.", "Min hest får brød"]),
        ("BROED", ["Jeg bager brød til børnene.", "Min hest får brød"]),
        ("br bør", ["Jeg bager brød til børnene."]),
        ("hest", ["Min hest får brød"]),
        ("faar", ["Min hest får brød"]),
        ("ørn", []),
        ('" OR *', []),
        ("?", []),
        ("", []),
    ],
)
def test_each_word_typed_begins_a_word_that_was_said(talked: "Database", typed: str, words: list[str]) -> None:
    assert sorted(found(talked, typed)) == words


def test_what_is_found_says_who_said_it_and_to_what(talked: "Database") -> None:
    one = find_said(talked, "hest")[0]
    assert (one.citizen, one.name, one.said.question, one.said.meeting) == ("c2", "Åse", "Hvad gør du først?", "m1")


def test_a_changed_answer_is_found_by_what_it_says_now(db: "Database") -> None:
    before, after = case(told("Jeg maler")), case(told("Jeg syr"))
    write_difference(db, None, before)
    write_difference(db, before, after)
    assert (found(db, "maler"), found(db, "syr")) == ([], ["Jeg syr"])
    assert b"maler" not in indexed(db)


@pytest.mark.parametrize(
    "after",
    [
        case(told("Hemmelighed", private=True)),
        case(answer("fortael", Chosen(ids=("hund",)))),
        without_answer(case(told("x")), told("x").key),
    ],
)
def test_what_is_marked_or_taken_back_is_gone_from_the_index(db: "Database", after: Case) -> None:
    before = case(told("Hemmelighed"))
    write_difference(db, None, before)
    write_difference(db, before, after)
    assert found(db, "hemmelighed") == []
    assert b"hemmelighed" not in indexed(db)


def test_nothing_of_somebody_who_was_erased_stays_in_the_index(talked: "Database") -> None:
    delete_citizen(talked, "c1")
    assert found(talked, "brød") == ["Min hest får brød"]
    assert b"bager" not in indexed(talked)


def test_no_more_than_fifty_are_found(db: "Database") -> None:
    many = case()
    for number in range(MOST_FOUND + 5):
        many = with_answer(many, told("Jeg bager", f"f{number}"))
    write_difference(db, None, many)
    assert len(found(db, "bager")) == MOST_FOUND


def test_a_file_from_before_there_was_an_index_gets_one_when_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with closing(open_database(path, KEY, create=True)) as db:
        migrate(db, list, (first,))
        db.execute("INSERT INTO citizens VALUES ('c', 'Kim', '2026-01-01T09:00:00+00:00', '', '', '', '', 0)")
        db.execute(
            "INSERT INTO answers VALUES ('c', 't', 'f', '', 'a', ?, 'Hvad?', 'da', 1, 'citizen', 'da', 0, 0, 'm',"
            " '2026-01-01T09:00:00+00:00', '', '', '[]', 0)",
            ['{"type":"words","text":"Jeg bager"}'],
        )
    with closing(open_checked(path, KEY, list)) as db:
        assert found(db, "bag") == ["Jeg bager"]


def test_what_was_just_said_is_found_without_waiting(store: Store) -> None:
    store.save(case(told("Jeg bager")), NOWHERE)
    assert [one.said.words for one in store.find_said("bager")] == ["Jeg bager"]


def test_erasing_leaves_nothing_to_find_when_the_store_is_opened_again(folder: Path) -> None:
    made, _ = vault.create(folder, "Mette", PASSWORD, FAST, clock=Clock())
    made.save(replace(case(told("Jeg bager"))), NOWHERE)
    made.back_up()
    assert made.erase("c1") == ()
    made.close()
    again = vault.unlock(folder, PASSWORD, FAST)
    assert again.find_said("bager") == ()
    again.close()
