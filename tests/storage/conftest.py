"""Files and open stores for the storage tests."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dialogtool.storage import vault
from dialogtool.storage.driver import open_database
from dialogtool.storage.opening import make_database
from dialogtool.storage.store import Store
from tests.storage.sample import FAST, KEY, PASSWORD, Clock

if TYPE_CHECKING:
    from dialogtool.storage.driver import Database


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """An empty database, opened with KEY."""
    path = tmp_path / "citizens.db"
    make_database(path, KEY)
    return path


@pytest.fixture
def db(database: Path) -> Iterator["Database"]:
    """An open connection to an empty database."""
    with closing(open_database(database, KEY)) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a vault may be made; the folder itself is not there yet."""
    return tmp_path / "vault"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    """A new and open store, unlocked by PASSWORD."""
    made, _ = vault.create(folder, "Mette", PASSWORD, FAST, clock=Clock())
    yield made
    made.close()
