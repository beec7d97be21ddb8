"""What the tests of pages share."""

from pathlib import Path

import pytest

from dialogtool.ui.desk import Desk
from tests.ui.pages.fakes import desk_with, plan_something


@pytest.fixture
def desk(repository: Path, qapp: object) -> Desk:
    """A desk with an open case, a meeting going on, and nothing told yet."""
    return desk_with(repository / "resources" / "theme")


@pytest.fixture
def planned(desk: Desk) -> Desk:
    """A desk with a goal, a sub-goal "s", and the steps "a" and "b", of which "b" is next."""
    plan_something(desk)
    return desk
