"""A slot gives the data key to whoever knows its secret; damage is never taken for a wrong password."""

import unicodedata

import msgspec
import pytest

from dialogtool.storage.faults import StorageFault
from dialogtool.storage.keys import Slot, is_sound, make_slot, new_data_key, open_any, open_slot, with_slot
from tests.storage.sample import FAST, KEY, PASSWORD

OTHER = "forkert"


def slot(name: str = "Mette", secret: str = PASSWORD) -> Slot:
    return make_slot("password", name, secret, KEY, FAST)


def damaged(sound: Slot) -> Slot:
    return msgspec.structs.replace(sound, wrapped=bytes([sound.wrapped[0] ^ 1]) + sound.wrapped[1:])


def code_of(slots: tuple[Slot, ...], secret: str = OTHER) -> str:
    with pytest.raises(StorageFault) as caught:
        open_any(slots, "password", secret)
    return caught.value.code


def test_data_keys_are_random() -> None:
    assert new_data_key() != new_data_key()


def test_the_password_gives_the_data_key() -> None:
    assert open_slot(slot(), PASSWORD) == KEY


def test_another_password_gives_nothing() -> None:
    assert open_slot(slot(), PASSWORD + "!") is None


def test_the_slot_holds_neither_key_nor_password() -> None:
    written = msgspec.json.encode(slot(secret="hemmeligt"))
    assert KEY not in slot().wrapped
    assert b"hemmeligt" not in written


def test_a_password_may_be_typed_on_another_kind_of_keyboard() -> None:
    composed, decomposed = (unicodedata.normalize(form, "blåbærgrød") for form in ("NFC", "NFD"))
    assert open_slot(slot(secret=composed), decomposed) == KEY


def test_a_lone_surrogate_is_a_password_like_any_other() -> None:
    assert open_slot(slot(secret="\ud800"), "\ud800") == KEY


def test_a_slot_cannot_be_passed_off_as_another_caseworkers() -> None:
    assert open_slot(msgspec.structs.replace(slot(), name="Ulla"), PASSWORD) is None


def test_each_caseworker_has_a_password() -> None:
    slots = (slot("Mette", "mette"), slot("Ulla", "ulla"))
    opened, data_key = open_any(slots, "password", "ulla")
    assert (opened.name, data_key) == ("Ulla", KEY)


def test_a_wrong_password_is_a_wrong_password() -> None:
    assert code_of((slot(),)) == "wrong-password"


def test_a_wrong_recovery_code_is_called_so() -> None:
    with pytest.raises(StorageFault) as caught:
        open_any((make_slot("recovery", "", "kode", KEY, FAST),), "recovery", "forkert")
    assert caught.value.code == "wrong-recovery-code"


def test_a_password_does_not_open_the_recovery_slot() -> None:
    slots = (slot(secret="a"), make_slot("recovery", "", PASSWORD, KEY, FAST))
    assert code_of(slots, PASSWORD) == "wrong-password"


def test_a_damaged_slot_is_not_a_wrong_password() -> None:
    assert not is_sound(damaged(slot()))
    assert code_of((damaged(slot()),), PASSWORD) == "damaged-keys"


def test_no_slots_at_all_is_damage() -> None:
    assert code_of(()) == "damaged-keys"


def test_a_sound_slot_opens_beside_a_damaged_one() -> None:
    slots = (damaged(slot("Mette", "mette")), slot("Ulla", "ulla"))
    assert open_any(slots, "password", "ulla")[1] == KEY


def test_a_new_slot_takes_the_place_of_the_same_caseworkers() -> None:
    slots = with_slot((slot(secret="før"), slot("Ulla", "ulla")), slot(secret="efter"))
    assert [each.name for each in slots] == ["Ulla", "Mette"]
    assert code_of(slots, "før") == "wrong-password"
