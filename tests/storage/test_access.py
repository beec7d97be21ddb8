"""Passwords and codes can be changed, and the old ones then open nothing: not even a backup."""

from contextlib import closing
from pathlib import Path

import pytest

from dialogtool.storage import access, vault
from dialogtool.storage.backup import keys_of
from dialogtool.storage.faults import StorageFault, fault
from dialogtool.storage.files import Files
from dialogtool.storage.keys import KdfCost, Slot
from dialogtool.storage.store import Store
from tests.storage.sample import FAST, PASSWORD


def opens(folder: Path, password: str) -> bool:
    try:
        vault.unlock(folder, password, FAST).close()
    except StorageFault as error:
        return error.code != "wrong-password"
    return True


def test_a_changed_password_takes_the_place_of_the_old(store: Store, folder: Path) -> None:
    store.access.set_password(store.caseworker, "nyt")
    store.close()
    assert (opens(folder, "nyt"), opens(folder, PASSWORD)) == (True, False)


def test_a_second_caseworker_has_a_password_of_their_own(store: Store, folder: Path) -> None:
    store.access.set_password("Ulla", "ullas")
    assert store.access.caseworkers() == ("Mette", "Ulla")
    store.close()
    with closing(vault.unlock(folder, "ullas", FAST)) as again:
        assert again.caseworker == "Ulla"


def test_a_removed_caseworker_unlocks_no_more(store: Store, folder: Path) -> None:
    store.access.set_password("Ulla", "ullas")
    store.access.remove_caseworker("Mette")
    store.close()
    assert (opens(folder, "ullas"), opens(folder, PASSWORD)) == (True, False)


@pytest.mark.parametrize(("name", "code"), [("Mette", "last-caseworker"), ("Bo", "no-such-caseworker")])
def test_nobody_is_locked_out_by_mistake(store: Store, name: str, code: str) -> None:
    with pytest.raises(StorageFault) as caught:
        store.access.remove_caseworker(name)
    assert caught.value.code == code


def test_a_new_recovery_code_takes_the_place_of_the_old(folder: Path) -> None:
    store, old = vault.create(folder, "Mette", PASSWORD, FAST)
    new = store.access.new_recovery_code()
    store.close()
    vault.unlock_with_recovery(folder, new, FAST).close()
    with pytest.raises(StorageFault) as caught:
        vault.unlock_with_recovery(folder, old, FAST)
    assert caught.value.code == "wrong-recovery-code"


def test_a_forgotten_password_is_replaced_by_way_of_the_code(folder: Path) -> None:
    store, code = vault.create(folder, "Mette", PASSWORD, FAST)
    store.close()
    with closing(vault.unlock_with_recovery(folder, code, FAST)) as again:
        again.access.set_password(*vault.caseworkers(folder), "nyt")
    assert opens(folder, "nyt")


def test_backups_follow_the_keys_in_use(store: Store, folder: Path) -> None:
    backup, files = store.back_up(), Files(folder)
    store.access.set_password("Mette", "nyt")
    assert keys_of(files, backup).read_bytes() == files.keys.read_bytes()


def test_a_disk_without_room_keeps_nobody_out(store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(_: Path, __: tuple[Slot, ...]) -> None:
        raise fault("disk-full")

    store.close()
    monkeypatch.setattr(access, "write_slots", no_room)
    vault.unlock(folder, PASSWORD, KdfCost(memory_kib=16, passes=1, lanes=1)).close()
