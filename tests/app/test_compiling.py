"""What a wheel brings along: the tools and the catalogue as they were shipped, and nothing of who built it."""

import shutil
from pathlib import Path

import pytest

from dialogtool.app.compiling import compile_into
from dialogtool.app.shelves import library_of, matcher_over
from dialogtool.content import compiled
from dialogtool.core.catalogue.suggestions import Heard
from dialogtool.paths import Places

CATALOGUE = {
    "arenas.yaml": '- {id: hjem, label: Hjem, picture: "", cv_heading: Hjemme}\n',
    "activities.yaml": '- {id: bage, title: Bage brød, icatus: ["311"], arena: hjem, says: [bager boller]}\n',
}


@pytest.fixture
def shipped(tmp_path: Path, repository: Path) -> Path:
    """A program with one tool and a small catalogue."""
    root = tmp_path / "program"
    shutil.copytree(repository / "dialog_tools" / "min-hverdag", root / "dialog_tools" / "min-hverdag")
    for name, text in CATALOGUE.items():
        file = root / "resources" / "catalogue" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


def test_the_first_start_compiles_nothing(shipped: Path, home: Path, tmp_path: Path) -> None:
    compile_into(str(shipped), str(shipped / "compiled"))
    places = Places(shipped, home, tmp_path / "cache")
    library = library_of(places)
    found = matcher_over(library.catalogue, places).suggest([Heard(text="jeg bager boller")])
    assert [one.id for one in found.activities] == ["bage"]
    assert not places.cache.exists()


def test_a_source_that_was_changed_is_compiled_into_the_users_cache(shipped: Path, home: Path, tmp_path: Path) -> None:
    compile_into(str(shipped), str(shipped / "compiled"))
    source = shipped / "resources" / "catalogue" / "arenas.yaml"
    source.write_text(CATALOGUE["arenas.yaml"].replace("Hjem,", "Hjemmet,"), encoding="utf-8")
    places = Places(shipped, home, tmp_path / "cache")
    assert library_of(places).catalogue.arenas["hjem"].label == "Hjemmet"
    assert (places.cache / compiled.FILE_NAME).is_file()


def test_the_builders_own_home_stays_out(shipped: Path, home: Path) -> None:
    compile_into(str(shipped), str(shipped / "before"))
    shutil.copytree(shipped / "dialog_tools" / "min-hverdag", home / "dialog_tools" / "hemmelig")
    compile_into(str(shipped), str(shipped / "after"))
    before, after = ((shipped / folder / compiled.FILE_NAME).read_bytes() for folder in ("before", "after"))
    assert before == after
    assert sorted(file.name for file in (shipped / "after").iterdir()) == [compiled.FILE_NAME, "matcher.bin"]
