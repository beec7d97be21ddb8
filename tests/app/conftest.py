"""The demo, made once: tests that begin where it ended copy its folder."""

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from dialogtool.app.demo import Made, run_demo
from dialogtool.app.shelves import places_here

DEMO_PASSWORD = "dialogtool demo"


class MadeDemo(NamedTuple):
    """What the demo says it made, and the folder it lies in; nobody changes anything there."""

    made: tuple[Made, ...]
    folder: Path


@pytest.fixture(scope="session")
def made_demo(tmp_path_factory: pytest.TempPathFactory, warm_cache: Path) -> MadeDemo:
    """The demo of the shipped year."""
    assert warm_cache.is_dir()
    folder = tmp_path_factory.mktemp("demo") / "out"
    return MadeDemo(tuple(run_demo(places_here(), None, folder, DEMO_PASSWORD)), folder)


@pytest.fixture
def demo_home(made_demo: MadeDemo, home: Path) -> Path:
    """The user's folder as the demo leaves it, to be changed."""
    shutil.copytree(made_demo.folder, home)
    return home
