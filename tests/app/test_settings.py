"""The few settings before unlocking."""

from pathlib import Path

import pytest

from dialogtool.app.settings import Settings, read_settings, write_settings


def test_settings_come_back_as_they_were_kept(tmp_path: Path) -> None:
    assert write_settings(tmp_path / "new" / "settings.json", Settings("en", "dark"))
    assert read_settings(tmp_path / "new" / "settings.json") == Settings("en", "dark")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"language": "xx", "scheme": 3}'])
def test_damaged_settings_are_the_usual_ones(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text, encoding="utf-8")
    assert read_settings(tmp_path / "settings.json") == Settings()


def test_a_disk_that_will_not_have_them_harms_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert not write_settings(tmp_path / "file" / "settings.json", Settings())
