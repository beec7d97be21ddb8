"""What is damaged is put back from a verified copy, and only that; the damaged file is kept."""

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dialogtool.storage import vault
from dialogtool.storage.backup import Backup, keys_of, path_of
from dialogtool.storage.faults import StorageFault
from dialogtool.storage.files import Files, companions
from tests.storage.sample import FAST, NOWHERE, PASSWORD, Clock, answer, case

if TYPE_CHECKING:
    from dialogtool.storage.driver import Database

BEFORE, AFTER = case(answer()), case(answer(), name="Efter")


@pytest.fixture
def files(folder: Path) -> Files:
    """A closed vault with one backup, and a later change."""
    store, code = vault.create(folder, "Mette", PASSWORD, FAST, clock=Clock())
    store.save(BEFORE, NOWHERE)
    store.back_up()
    store.save(AFTER, NOWHERE)
    store.close()
    (folder / "paper").write_text(code, encoding="utf-8")
    return Files(folder)


def newest(files: Files) -> Backup:
    return vault.backups(files.folder)[0]


def put_back(files: Files) -> None:
    vault.restore(files.folder, newest(files), PASSWORD, clock=Clock())


def kept(files: Files) -> object:
    with closing(vault.unlock(files.folder, PASSWORD, FAST)) as store:
        return store.read("c1")


def aside(files: Files) -> list[bytes]:
    return [path.read_bytes() for path in files.folder.glob("*.damaged-*")]


def test_a_damaged_database_is_put_back_and_kept_aside(files: Files) -> None:
    files.database.write_bytes(b"damaged")
    put_back(files)
    assert kept(files) == BEFORE
    assert aside(files) == [b"damaged"]


def test_a_lost_database_is_put_back(files: Files) -> None:
    files.database.unlink()
    put_back(files)
    assert kept(files) == BEFORE
    assert aside(files) == []


def test_the_log_of_a_damaged_database_goes_with_it(files: Files) -> None:
    files.database.write_bytes(b"")
    companions(files.database)[0].write_bytes(b"its log")
    put_back(files)
    assert kept(files) == BEFORE
    assert sorted(aside(files)) == [b"", b"its log"]


def test_lost_keys_are_put_back_without_touching_the_cases(files: Files) -> None:
    files.keys.unlink()
    put_back(files)
    assert kept(files) == AFTER


def test_damaged_keys_are_put_back_and_kept_aside(files: Files) -> None:
    files.keys.write_bytes(b"damaged")
    put_back(files)
    assert kept(files) == AFTER
    assert aside(files) == [b"damaged"]


def test_what_is_sound_is_left_alone(files: Files) -> None:
    put_back(files)
    assert kept(files) == AFTER
    assert aside(files) == []


def test_a_newer_file_is_not_taken_for_a_damaged_one(files: Files) -> None:
    files.keys.write_text('{"format": 2}', encoding="utf-8")
    with pytest.raises(StorageFault) as caught:
        put_back(files)
    assert caught.value.code == "newer-schema"


def test_a_wrong_password_puts_nothing_back(files: Files) -> None:
    files.database.write_bytes(b"damaged")
    with pytest.raises(StorageFault) as caught:
        vault.restore(files.folder, newest(files), "forkert")
    assert caught.value.code == "wrong-password"
    assert files.database.read_bytes() == b"damaged"


def test_the_recovery_code_does_as_well(files: Files) -> None:
    files.database.write_bytes(b"damaged")
    code = (files.folder / "paper").read_text(encoding="utf-8")
    vault.restore_with_recovery(files.folder, newest(files), code, clock=Clock())
    assert kept(files) == BEFORE


def test_a_damaged_backup_is_refused_and_nothing_is_lost(files: Files) -> None:
    files.database.write_bytes(b"damaged")
    path_of(files, newest(files)).write_bytes(b"damaged too")
    with pytest.raises(StorageFault) as caught:
        put_back(files)
    assert caught.value.code == "damaged-database"
    assert files.database.read_bytes() == b"damaged"


def test_nothing_is_put_back_under_an_open_store(files: Files) -> None:
    with closing(vault.unlock(files.folder, PASSWORD, FAST)), pytest.raises(StorageFault) as caught:
        put_back(files)
    assert caught.value.code == "already-open"


def test_a_file_of_a_newer_version_is_not_put_aside(files: Files) -> None:
    with closing(vault.unlock(files.folder, PASSWORD, FAST)) as store:
        store._ask(make_newer)
    with pytest.raises(StorageFault) as caught:
        put_back(files)
    assert caught.value.code == "newer-schema"


def make_newer(db: "Database") -> None:
    db.execute("UPDATE meta SET value = '999'")


def test_the_backup_has_keys_of_its_own(files: Files) -> None:
    assert keys_of(files, newest(files)).read_bytes() == files.keys.read_bytes()
