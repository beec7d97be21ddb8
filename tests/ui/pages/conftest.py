"""What the tests of pages share."""

from pathlib import Path

import pytest

from dialogtool.ui.desk import Desk
from tests.ui.pages.fakes import desk_with


@pytest.fixture
def desk(repository: Path, qapp: object) -> Desk:
    """A desk with an open case, a meeting going on, and nothing told yet."""
    return desk_with(repository / "resources" / "theme")
