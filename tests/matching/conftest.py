"""What the matcher's tests share: a catalogue of a few lives, and the one that is shipped."""

from pathlib import Path

import pytest

from dialogtool.content.folders import Folders
from dialogtool.content.library import load_library
from dialogtool.core.catalogue.catalogue import Catalogue
from dialogtool.matching.matcher import CatalogueMatcher

from .few import few


@pytest.fixture(scope="session")
def matcher() -> CatalogueMatcher:
    """Hears with the ears of a few activities."""
    return CatalogueMatcher(few())


@pytest.fixture(scope="session")
def shipped(repository: Path) -> Catalogue:
    """The catalogue as it is shipped."""
    folders = Folders(tools=repository / "dialog_tools", catalogue=repository / "resources" / "catalogue")
    return load_library(folders).catalogue


@pytest.fixture(scope="session")
def shipped_matcher(shipped: Catalogue) -> CatalogueMatcher:
    """Hears with the ears of the catalogue as it is shipped."""
    return CatalogueMatcher(shipped)
