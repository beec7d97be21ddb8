"""What every test shares: no screen, and a home of its own."""

import os

# Before anything can import Qt: without a screen pytest would abort.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# A slow moment of the machine is no fault of the code.
settings.register_profile("dialogtool", deadline=None)
settings.load_profile("dialogtool")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder for this test alone; it is not made yet."""
    folder = tmp_path / "home"
    monkeypatch.setenv("DIALOGTOOL_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True, scope="session")
def warm_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One cache for all tests: the catalogue is compiled, and its indexes built, once."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DIALOGTOOL_CACHE", str(folder))
        yield folder


@pytest.fixture(scope="session")
def repository() -> Path:
    """The folder of the whole project."""
    return Path(__file__).resolve().parents[1]
