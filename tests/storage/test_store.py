"""The open store: what the rest of the program may rely on."""

from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.case import Place
from dialogtool.storage import vault
from dialogtool.storage.driver import open_database
from dialogtool.storage.faults import StorageFault
from dialogtool.storage.files import Files
from dialogtool.storage.records import is_known
from dialogtool.storage.store import Store
from tests.storage.sample import FAST, NOWHERE, PASSWORD, Clock, answer, case
from tests.storage.test_writer import full, long


def reopened(folder: Path) -> Store:
    return vault.unlock(folder, PASSWORD, FAST, clock=Clock())


def test_what_is_saved_is_read_at_once(store: Store) -> None:
    store.save(case(answer()), Place(page="cv"))
    assert (store.read("c1"), store.place("c1")) == (case(answer()), Place(page="cv"))


def test_saving_is_told_of(store: Store) -> None:
    saved: list[datetime] = []
    store.listen(saved.append, list)
    store.save(case(), NOWHERE)
    assert store.flush()
    assert len(saved) == 1


def test_what_the_disk_refuses_can_still_be_read(store: Store) -> None:
    problems: list[Problem] = []
    store.listen(list, problems.append)
    store._ask(full)
    store.save(long(), Place(page="cv"))
    assert not store.flush()
    assert (store.read("c1"), store.place("c1")) == (long(), Place(page="cv"))
    assert {problem.code for problem in problems} == {"disk-full"}


def test_citizens_are_found_and_listed(store: Store) -> None:
    for citizen, name in (("c1", "Åse"), ("c2", "Bo")):
        store.save(case(id=citizen, name=name), NOWHERE)
    assert [row.id for row in store.find("aa")] == ["c1"]
    assert [row.id for row in store.all()] == ["c2", "c1"]


def test_settings_and_exports_outlive_the_program(store: Store, folder: Path) -> None:
    store.save(case(), NOWHERE)
    store.set_setting("size", 3)
    store.log_export("c1", "cv", "borger")
    exported = store.exports("c1")
    store.close()
    with closing(reopened(folder)) as again:
        assert (again.setting("size", int), again.exports("c1")) == (3, exported)
        assert exported[0].what == "cv"


def test_an_erased_citizen_is_nowhere(store: Store) -> None:
    store.save(case(answer()), NOWHERE)
    store.back_up()
    assert store.erase("c1") == ()
    assert store.all() == ()
    with pytest.raises(StorageFault):
        store.read("c1")


def test_a_recent_backup_is_enough(store: Store) -> None:
    made = store.back_up()
    assert store.back_up(timedelta(days=1)) == made
    assert store.back_up() != made
    assert len(store.backups()) == 2


def test_a_backup_holds_what_was_just_saved(store: Store, folder: Path) -> None:
    store.save(case(), NOWHERE)
    path = Files(folder).backups / store.back_up().name
    with closing(open_database(path, store._unlocked.data_key)) as db:
        assert is_known(db, "c1")


def test_closing_twice_is_closing_once(store: Store) -> None:
    assert store.close()
    assert store.close()


def test_what_was_not_checked_at_unlock_is_checked_afterwards_and_nothing_waits_for_it(store: Store) -> None:
    problems: list[Problem] = []
    store.save(case(answer()), NOWHERE)
    store.check_rest(problems.append)
    store.save(case(answer(), answer("andet")), NOWHERE)
    assert store.erase("c1") == ()
    assert store.close()
    assert problems == []
