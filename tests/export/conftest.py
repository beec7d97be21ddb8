"""What the tests of documents share: the phrases that ship, and how a document is to be made."""

from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from dialogtool.export.documents import Paper

from .lives import MORNING


@pytest.fixture(scope="session")
def wordbook(repository: Path) -> Mapping[str, str]:
    """The phrases of the catalogue, in Danish."""
    return yaml.safe_load((repository / "resources" / "catalogue" / "phrases.yaml").read_text("utf-8"))


@pytest.fixture
def paper() -> Paper:
    """Danish, on the morning of these tests."""
    return Paper(now=MORNING)
