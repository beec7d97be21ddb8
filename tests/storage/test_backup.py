"""A backup is verified before it counts, carries its keys, and forgets whom it should forget."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from dialogtool.storage import backup as copies
from dialogtool.storage.backup import KEPT, erase_from_backups, keys_of, list_backups, make_backup, path_of
from dialogtool.storage.driver import open_database, rows
from dialogtool.storage.faults import StorageFault, fault
from dialogtool.storage.files import Files
from dialogtool.storage.opening import make_database
from dialogtool.storage.records import is_known, read_case, write_difference
from tests.storage.sample import KEY, NOW, answer, case


@pytest.fixture
def files(tmp_path: Path) -> Files:
    """A database with one case, and something in place of keys."""
    found = Files(tmp_path)
    make_database(found.database, KEY)
    with closing(open_database(found.database, KEY)) as db:
        write_difference(db, None, case(answer()))
    found.keys.write_bytes(b"keys")
    return found


def left_behind(files: Files) -> list[str]:
    return sorted(path.name for path in files.backups.iterdir())


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def test_a_backup_holds_the_cases_and_the_keys(files: Files) -> None:
    backup = make_backup(files, KEY, NOW)
    with closing(open_database(path_of(files, backup), KEY)) as db:
        assert read_case(db, "c1") == case(answer())
    assert keys_of(files, backup).read_bytes() == b"keys"


def test_a_backup_is_encrypted(files: Files) -> None:
    assert not path_of(files, make_backup(files, KEY, NOW)).read_bytes().startswith(b"SQLite")


def test_the_newest_is_listed_first(files: Files) -> None:
    made = [make_backup(files, KEY, NOW + timedelta(hours=hour)) for hour in range(3)]
    assert list_backups(files) == tuple(reversed(made))


def test_strange_files_are_not_backups(files: Files) -> None:
    make_backup(files, KEY, NOW)
    (files.backups / "dialogtool-mine.db").write_bytes(b"")
    assert len(list_backups(files)) == 1


def test_only_the_newest_are_kept(files: Files) -> None:
    made = [make_backup(files, KEY, NOW + timedelta(hours=hour)) for hour in range(KEPT + 2)]
    assert list_backups(files) == tuple(reversed(made[2:]))
    assert len(left_behind(files)) == 2 * KEPT


def test_what_an_interrupted_backup_left_is_cleared(files: Files) -> None:
    files.backups.mkdir()
    (files.backups / "dialogtool-20260101T000000000000Z.db.part-journal").write_bytes(b"half")
    make_backup(files, KEY, NOW)
    assert len(left_behind(files)) == 2


def test_a_damaged_file_gives_no_backup(files: Files) -> None:
    flip(files.database, files.database.stat().st_size // 2)
    with pytest.raises(StorageFault) as caught:
        make_backup(files, KEY, NOW)
    assert caught.value.code == "damaged-database"
    assert left_behind(files) == []


def test_a_copy_that_cannot_be_verified_is_not_kept(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    def find_fault(_: object) -> None:
        raise fault("damaged-database")

    monkeypatch.setattr(copies, "check_thoroughly", find_fault)
    with pytest.raises(StorageFault):
        make_backup(files, KEY, NOW)
    assert left_behind(files) == []


def test_a_backup_can_be_made_while_another_writes(files: Files) -> None:
    with closing(open_database(files.database, KEY)) as db, db.atomic():
        db.execute("DELETE FROM citizens")
        backup = make_backup(files, KEY, NOW)
    with closing(open_database(path_of(files, backup), KEY)) as db:
        assert is_known(db, "c1")


def test_who_is_erased_is_erased_from_every_backup(files: Files) -> None:
    made = [make_backup(files, KEY, NOW + timedelta(hours=hour)) for hour in range(2)]
    assert erase_from_backups(files, KEY, "c1") == ()
    for backup in made:
        with closing(open_database(path_of(files, backup), KEY)) as db:
            assert not is_known(db, "c1")
            assert rows(db, "SELECT * FROM answers") == []


def test_what_could_not_be_erased_is_named(files: Files) -> None:
    backup = make_backup(files, KEY, NOW)
    path_of(files, backup).write_bytes(b"damaged")
    aside = files.folder / "dialogtool.db.damaged-1"
    aside.write_bytes(b"")
    assert set(erase_from_backups(files, KEY, "c1")) == {backup.name, aside.name}
