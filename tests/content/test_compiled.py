import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dialogtool.content import compiled
from dialogtool.content.folders import Folders
from dialogtool.content.kept import Kept
from dialogtool.core.tool.library import Library
from tests.content.authoring import STORY, asked, folders_in, write_tool


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Folders with one tool, and a fault in the catalogue."""
    made = folders_in(tmp_path)
    write_tool(made.tools, asked(STORY))
    (made.catalogue / "lanes.yaml").write_text("- {id: a}\n", encoding="utf-8")
    return made


def test_the_cache_holds_all_that_the_files_hold(folders: Folders, tmp_path: Path) -> None:
    made = compiled.load(folders, Kept(tmp_path / "cache"))
    kept = compiled.load(folders, Kept(tmp_path / "cache"))
    assert isinstance(kept, Library)
    assert (kept, len(kept.problems)) == (made, 2)


def test_the_cache_is_not_written_again_while_it_is_fresh(folders: Folders, tmp_path: Path) -> None:
    compiled.load(folders, Kept(tmp_path))
    os.utime(tmp_path / compiled.FILE_NAME, ns=(1, 1))
    compiled.load(folders, Kept(tmp_path))
    assert (tmp_path / compiled.FILE_NAME).stat().st_mtime_ns == 1


def test_a_source_that_changed_is_read_again(folders: Folders, tmp_path: Path) -> None:
    compiled.load(folders, Kept(tmp_path))
    tool = folders.tools / "proeve" / "tool.yaml"
    tool.write_text(asked(STORY).replace("title: Prøve", "title: Prøvet"), encoding="utf-8")
    assert compiled.load(folders, Kept(tmp_path)).tools["proeve"].title == "Prøvet"


def test_a_source_that_came_or_went_is_noticed(folders: Folders, tmp_path: Path) -> None:
    compiled.load(folders, Kept(tmp_path))
    write_tool(folders.tools, asked(STORY).replace("proeve", "ny"), "ny")
    assert set(compiled.load(folders, Kept(tmp_path)).tools) == {"proeve", "ny"}
    (folders.tools / "ny" / "tool.yaml").unlink()
    assert set(compiled.load(folders, Kept(tmp_path)).tools) == {"proeve"}


def test_a_source_of_the_same_size_and_time_is_told_apart_by_what_it_says(folders: Folders, tmp_path: Path) -> None:
    compiled.load(folders, Kept(tmp_path))
    tool = folders.tools / "proeve" / "tool.yaml"
    before = tool.stat()
    tool.write_text(asked(STORY).replace("title: Prøve", "title: Prøvd"), encoding="utf-8")
    os.utime(tool, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert compiled.load(folders, Kept(tmp_path)).tools["proeve"].title == "Prøvd"


def test_what_was_compiled_fits_the_same_sources_in_another_place(folders: Folders, tmp_path: Path) -> None:
    made = compiled.load(folders, Kept(tmp_path / "shipped"))
    (tmp_path / "elsewhere").mkdir()
    moved = folders_in(tmp_path / "elsewhere")
    for here, there in ((folders.tools, moved.tools), (folders.catalogue, moved.catalogue)):
        shutil.copytree(here, there, copy_function=shutil.copyfile, dirs_exist_ok=True)
    assert compiled.load(moved, Kept(tmp_path / "cache", shipped=tmp_path / "shipped")) == made
    assert not (tmp_path / "cache").exists()


def test_the_users_own_tools_are_merged_on_top_of_what_was_shipped(folders: Folders, tmp_path: Path) -> None:
    kept = Kept(tmp_path / "cache", shipped=tmp_path / "shipped")
    compiled.load(folders, Kept(tmp_path / "shipped"))
    assert folders.own_tools
    write_tool(folders.own_tools, asked(STORY).replace("proeve", "egen"), "egen")
    assert set(compiled.load(folders, kept).tools) == {"proeve", "egen"}
    assert set(compiled.load(folders, Kept(tmp_path / "shipped")).tools) == {"proeve", "egen"}


def test_yaml_is_not_loaded_when_the_cache_is_fresh(folders: Folders, tmp_path: Path) -> None:
    compiled.load(folders, Kept(tmp_path))
    code = (
        "import sys; from pathlib import Path; from dialogtool.content import compiled, folders, kept;"
        f"compiled.load(folders.Folders(tools=Path({str(folders.tools)!r}), catalogue=Path({str(folders.catalogue)!r}),"
        f"own_tools=Path({str(folders.own_tools)!r})), kept.Kept(Path({str(tmp_path)!r})));"
        "print('yaml' in sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "False"
