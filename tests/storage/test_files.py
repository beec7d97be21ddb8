"""Writing a file leaves the old content or the new."""

import os
from pathlib import Path

import pytest

from dialogtool.storage.files import Files, companions, settle_folder, write_safely


def test_the_content_replaces_the_old(tmp_path: Path) -> None:
    path = tmp_path / "x"
    write_safely(path, b"before")
    write_safely(path, b"after")
    assert path.read_bytes() == b"after"


def test_a_failed_write_leaves_the_old_and_no_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"before")

    def fail(_: int) -> None:
        raise OSError

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match=r"^$"):
        write_safely(path, b"after")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"x": b"before"}


def test_a_system_that_cannot_open_folders_is_no_hindrance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError

    monkeypatch.setattr(os, "open", refuse)
    settle_folder(tmp_path)


def test_everything_lies_in_the_one_folder(tmp_path: Path) -> None:
    files = Files(tmp_path)
    paths = (files.database, files.unfinished, files.keys, files.lock, files.backups, *companions(files.database))
    assert {path.parent for path in paths} == {tmp_path}
    assert len(set(paths)) == len(paths)
