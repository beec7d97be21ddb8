"""The matcher's indexes are built once, and anew when anything they are built from has changed."""

from pathlib import Path

import msgspec
import pytest
import snowballstemmer

from dialogtool import matching
from dialogtool.app.indexes import FILE, indexes_of
from dialogtool.content.kept import Kept
from dialogtool.core.catalogue.catalogue import Activity, Catalogue

BAKING = Activity(id="bage", title="Bage brød", icatus=("311",), arena="hjem", says=("bager boller",))
ONE = Catalogue(activities={"bage": BAKING})
TWO = Catalogue(activities={"bage": msgspec.structs.replace(BAKING, says=("bager boller", "bager kage"))})


def test_what_is_kept_is_what_was_built(tmp_path: Path) -> None:
    built = indexes_of(ONE, Kept(tmp_path / "cache"))
    kept = (tmp_path / "cache" / FILE).read_bytes()
    assert indexes_of(ONE, Kept(tmp_path / "cache")) == built
    assert (tmp_path / "cache" / FILE).read_bytes() == kept


def test_what_came_with_the_program_is_used(tmp_path: Path) -> None:
    built = indexes_of(ONE, Kept(tmp_path / "shipped"))
    assert indexes_of(ONE, Kept(tmp_path / "cache", shipped=tmp_path / "shipped")) == built
    assert not (tmp_path / "cache").exists()


def test_a_changed_catalogue_is_indexed_anew(tmp_path: Path) -> None:
    assert indexes_of(ONE, Kept(tmp_path)) != indexes_of(TWO, Kept(tmp_path))


@pytest.mark.parametrize(("package", "module"), [(matching, "stems.py"), (snowballstemmer, "danish_stemmer.py")])
def test_another_matcher_or_stemmer_indexes_anew(
    package: object, module: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    indexes_of(ONE, Kept(tmp_path))
    before = (tmp_path / FILE).read_bytes()
    (tmp_path / module).write_text("another", encoding="utf-8")
    monkeypatch.setattr(package, "__file__", str(tmp_path / "__init__.py"))
    indexes_of(ONE, Kept(tmp_path))
    assert (tmp_path / FILE).read_bytes() != before


def test_a_damaged_file_is_made_anew(tmp_path: Path) -> None:
    built = indexes_of(ONE, Kept(tmp_path))
    kept = (tmp_path / FILE).read_bytes()
    (tmp_path / FILE).write_bytes(kept[:-1] + bytes([kept[-1] ^ 1]))
    assert indexes_of(ONE, Kept(tmp_path)) == built
