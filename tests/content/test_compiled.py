import os
import subprocess
import sys
from pathlib import Path

import pytest

from dialogtool.content import compiled
from dialogtool.content.folders import Folders
from dialogtool.core.library import Library
from tests.content.authoring import STORY, asked, folders_in, write_tool


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Folders with one tool, and a fault in the catalogue."""
    made = folders_in(tmp_path)
    write_tool(made.tools, asked(STORY))
    (made.catalogue / "lanes.yaml").write_text("- {id: a}\n", encoding="utf-8")
    return made


def test_the_cache_holds_all_that_the_files_hold(folders: Folders, tmp_path: Path) -> None:
    made = compiled.load(folders, tmp_path / "cache")
    kept = compiled.load(folders, tmp_path / "cache")
    assert isinstance(kept, Library)
    assert (kept, len(kept.problems)) == (made, 2)


def test_the_cache_is_not_written_again_while_it_is_fresh(folders: Folders, tmp_path: Path) -> None:
    compiled.load(folders, tmp_path)
    os.utime(tmp_path / compiled.FILE_NAME, ns=(1, 1))
    compiled.load(folders, tmp_path)
    assert (tmp_path / compiled.FILE_NAME).stat().st_mtime_ns == 1


def test_a_source_that_changed_is_read_again(folders: Folders, tmp_path: Path) -> None:
    compiled.load(folders, tmp_path)
    tool = folders.tools / "proeve" / "tool.yaml"
    tool.write_text(asked(STORY).replace("title: Prøve", "title: Prøvet"), encoding="utf-8")
    assert compiled.load(folders, tmp_path).tools["proeve"].title == "Prøvet"


def test_a_source_that_came_or_went_is_noticed(folders: Folders, tmp_path: Path) -> None:
    compiled.load(folders, tmp_path)
    write_tool(folders.tools, asked(STORY).replace("proeve", "ny"), "ny")
    assert set(compiled.load(folders, tmp_path).tools) == {"proeve", "ny"}
    (folders.tools / "ny" / "tool.yaml").unlink()
    assert set(compiled.load(folders, tmp_path).tools) == {"proeve"}


@pytest.mark.parametrize("damage", [b"", b"x", b"x" * 5000])
def test_a_cache_that_is_no_cache_is_made_anew(folders: Folders, tmp_path: Path, damage: bytes) -> None:
    made = compiled.load(folders, tmp_path)
    (tmp_path / compiled.FILE_NAME).write_bytes(damage)
    assert compiled.load(folders, tmp_path) == made


def test_one_flipped_bit_is_noticed(folders: Folders, tmp_path: Path) -> None:
    made = compiled.load(folders, tmp_path)
    raw = bytearray((tmp_path / compiled.FILE_NAME).read_bytes())
    raw[-10] ^= 1
    (tmp_path / compiled.FILE_NAME).write_bytes(raw)
    assert compiled.load(folders, tmp_path) == made


def test_a_cache_that_cannot_be_written_does_no_harm(folders: Folders, tmp_path: Path) -> None:
    (tmp_path / "cache").touch()
    assert set(compiled.load(folders, tmp_path / "cache").tools) == {"proeve"}


def test_nothing_is_left_beside_the_cache(folders: Folders, tmp_path: Path) -> None:
    compiled.load(folders, tmp_path / "cache")
    assert [path.name for path in (tmp_path / "cache").iterdir()] == [compiled.FILE_NAME]


def test_yaml_is_not_loaded_when_the_cache_is_fresh(folders: Folders, tmp_path: Path) -> None:
    compiled.load(folders, tmp_path)
    code = (
        "import sys; from pathlib import Path; from dialogtool.content import compiled, folders;"
        f"compiled.load(folders.Folders(tools=Path({str(folders.tools)!r}), catalogue=Path({str(folders.catalogue)!r}),"
        f"own_tools=Path({str(folders.own_tools)!r})), Path({str(tmp_path)!r}));"
        "print('yaml' in sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "False"
