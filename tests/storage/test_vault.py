"""The file is made once, opens for those who should, and tells exactly why when it does not open."""

from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from dialogtool.storage import opening, vault
from dialogtool.storage.backup import path_of
from dialogtool.storage.driver import open_database
from dialogtool.storage.faults import StorageFault
from dialogtool.storage.files import Files
from dialogtool.storage.key_file import read_slots
from dialogtool.storage.keys import KdfCost
from dialogtool.storage.migrations import MIGRATIONS, migrate
from dialogtool.storage.recovery_code import new_code
from dialogtool.storage.store import Store
from tests.storage.sample import FAST, KEY, NOWHERE, PASSWORD, Clock, answer, case

if TYPE_CHECKING:
    from dialogtool.storage.driver import Database

CANARY = "KANARIEFUGL"


def code_of(folder: Path, password: str = PASSWORD) -> str:
    with pytest.raises(StorageFault) as caught:
        vault.unlock(folder, password, FAST)
    return caught.value.code


def add_table(db: "Database") -> None:
    db.execute("CREATE TABLE later (a TEXT) STRICT")


def saved(store: Store) -> None:
    store.save(case(answer()), NOWHERE)
    store.close()


def test_there_is_nothing_before_it_is_made(folder: Path) -> None:
    assert not vault.exists(folder)
    assert code_of(folder) == "missing"
    assert not folder.exists()


def test_the_password_opens_what_was_saved(store: Store, folder: Path) -> None:
    saved(store)
    assert vault.exists(folder)
    with closing(vault.unlock(folder, PASSWORD, FAST)) as again:
        assert (again.read("c1"), again.caseworker) == (case(answer()), "Mette")


def test_the_recovery_code_opens_it_too(folder: Path) -> None:
    store, code = vault.create(folder, "Mette", PASSWORD, FAST)
    saved(store)
    with closing(vault.unlock_with_recovery(folder, code.lower(), FAST)) as again:
        assert (again.read("c1"), again.caseworker) == (case(answer()), "")


def test_a_mistyped_code_and_a_wrong_one_are_told_apart(store: Store, folder: Path) -> None:
    store.close()
    for typed, code in (("ABCD", "mistyped-recovery-code"), (new_code(), "wrong-recovery-code")):
        with pytest.raises(StorageFault) as caught:
            vault.unlock_with_recovery(folder, typed, FAST)
        assert caught.value.code == code


def test_a_wrong_password_is_only_that(store: Store, folder: Path) -> None:
    store.close()
    assert code_of(folder, "forkert") == "wrong-password"
    assert code_of(folder, "") == "wrong-password"


@pytest.mark.usefixtures("store")
def test_a_second_start_is_told_that_the_file_is_open(folder: Path) -> None:
    assert code_of(folder) == "already-open"


def test_a_failed_start_keeps_nothing_locked(store: Store, folder: Path) -> None:
    store.close()
    code_of(folder, "forkert")
    vault.unlock(folder, PASSWORD, FAST).close()


def test_nothing_is_made_over_what_is_there(store: Store, folder: Path) -> None:
    store.close()
    with pytest.raises(StorageFault) as caught:
        vault.create(folder, "Ulla", "andet", FAST)
    assert caught.value.code == "exists"
    vault.unlock(folder, PASSWORD, FAST).close()


def test_lost_keys_and_a_lost_database_have_names_of_their_own(store: Store, folder: Path) -> None:
    store.close()
    keys = Files(folder).keys.read_bytes()
    Files(folder).keys.unlink()
    assert code_of(folder) == "damaged-keys"
    Files(folder).keys.write_bytes(keys)
    Files(folder).database.unlink()
    assert code_of(folder) == "missing"


def test_damaged_keys_are_not_a_wrong_password(store: Store, folder: Path) -> None:
    store.close()
    content = Files(folder).keys.read_text(encoding="utf-8")
    Files(folder).keys.write_text(content.replace("Mette", "Mettе"), encoding="utf-8")  # noqa: RUF001
    assert code_of(folder) == "damaged-keys"


def test_an_interrupted_beginning_can_begin_again(folder: Path) -> None:
    folder.mkdir()
    open_database(Files(folder).unfinished, KEY, create=True).close()
    Files(folder).unfinished.write_bytes(b"half")
    store, _ = vault.create(folder, "Mette", PASSWORD, FAST)
    saved(store)


def test_a_beginning_interrupted_after_its_keys_is_finished_at_unlock(store: Store, folder: Path) -> None:
    saved(store)
    Files(folder).database.replace(Files(folder).unfinished)
    with closing(vault.unlock(folder, PASSWORD, FAST)) as again:
        assert again.read("c1") == case(answer())


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageFault) as caught:
        vault.create(tmp_path / "file" / "vault", "Mette", PASSWORD, FAST)
    assert caught.value.code == "disk-error"


@pytest.mark.usefixtures("store")
def test_the_caseworkers_are_known_before_unlocking(folder: Path) -> None:
    assert vault.caseworkers(folder) == ("Mette",)


def test_a_slot_of_another_cost_is_made_anew_at_unlock(store: Store, folder: Path) -> None:
    store.close()
    dearer = KdfCost(memory_kib=16, passes=2, lanes=1)
    vault.unlock(folder, PASSWORD, dearer).close()
    costs = {slot.kind: slot.cost for slot in read_slots(Files(folder).keys)}
    assert costs == {"password": dearer, "recovery": FAST}
    vault.unlock(folder, PASSWORD, dearer).close()


def test_a_file_of_an_older_schema_is_backed_up_before_it_is_changed(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(store)
    monkeypatch.setattr(opening, "migrate", partial(migrate, migrations=(*MIGRATIONS, add_table)))
    vault.unlock(folder, PASSWORD, FAST).close()
    (backup,) = vault.backups(folder)
    Files(folder).database.write_bytes(path_of(Files(folder), backup).read_bytes())
    monkeypatch.undo()
    with closing(vault.unlock(folder, PASSWORD, FAST)) as again:
        assert again.read("c1") == case(answer())


def test_the_usual_cost_is_what_the_security_model_says() -> None:
    assert msgspec.structs.astuple(vault.USUAL_COST) == (64 * 1024, 3, 4)


def test_nothing_said_can_be_read_in_any_file(folder: Path) -> None:
    store, code = vault.create(folder, f"Mette {CANARY}", f"kode {CANARY}", FAST, clock=Clock())
    store.save(case(answer(question=f"Hvad? {CANARY.lower()}"), name=f"Søren {CANARY.lower()}"), NOWHERE)
    store.set_setting(CANARY.lower(), CANARY.lower())
    store.back_up()
    content = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    store.close()
    assert CANARY.lower().encode() not in content
    assert f"kode {CANARY}".encode() not in content
    assert code.encode() not in content


def test_time_is_told_in_utc() -> None:
    assert str(vault.utc_now().tzinfo) == "UTC"
