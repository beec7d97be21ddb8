"""The matcher's indexes are built once, and anew when anything they are built from has changed."""

from pathlib import Path

import msgspec

from dialogtool.app.indexes import FILE, indexes_of
from dialogtool.core.catalogue import Activity, Catalogue

BAKING = Activity(id="bage", title="Bage brød", icatus=("311",), arena="hjem", says=("bager boller",))
ONE = Catalogue(activities={"bage": BAKING})
TWO = Catalogue(activities={"bage": msgspec.structs.replace(BAKING, says=("bager boller", "bager kage"))})


def test_what_is_kept_is_what_was_built(tmp_path: Path) -> None:
    built = indexes_of(ONE, tmp_path / "cache")
    kept = (tmp_path / "cache" / FILE).read_bytes()
    assert indexes_of(ONE, tmp_path / "cache") == built
    assert (tmp_path / "cache" / FILE).read_bytes() == kept


def test_a_changed_catalogue_is_indexed_anew(tmp_path: Path) -> None:
    assert indexes_of(ONE, tmp_path) != indexes_of(TWO, tmp_path)


def test_a_damaged_file_is_made_anew(tmp_path: Path) -> None:
    built = indexes_of(ONE, tmp_path)
    kept = (tmp_path / FILE).read_bytes()
    (tmp_path / FILE).write_bytes(kept[:-1] + bytes([kept[-1] ^ 1]))
    assert indexes_of(ONE, tmp_path) == built


def test_a_disk_that_will_not_have_them_harms_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert indexes_of(ONE, tmp_path / "file") == indexes_of(ONE, tmp_path)
