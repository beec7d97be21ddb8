"""The one way data is written down."""

import msgspec
import pytest

from dialogtool.core.basis.record import Id
from dialogtool.core.case.answers import Ruling


def test_a_record_never_changes() -> None:
    ruling = Ruling(7)
    with pytest.raises(AttributeError):
        ruling.value = 8
    assert ruling == Ruling(7)


def test_records_are_equal_by_what_they_hold() -> None:
    assert msgspec.structs.replace(Ruling(7), reason="det går") == Ruling(7, "det går")


def test_what_equals_its_default_is_not_written() -> None:
    assert msgspec.json.encode(Ruling(7)) == b'{"type":"ruling","value":7}'


@pytest.mark.parametrize("id", ["hverdag", "laere-nyt", "trin-2", "4"])
def test_a_name_in_a_data_file_is_small_letters_digits_and_hyphens(id: str) -> None:
    assert msgspec.convert(id, Id) == id


@pytest.mark.parametrize("id", ["", "Hverdag", "lære-nyt", "-a", "a-", "a--b", "a b", "a" * 61])
def test_nothing_else_is_a_name(id: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(id, Id)
