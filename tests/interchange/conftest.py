"""What the tests of files from elsewhere share: the phrases that ship."""

from pathlib import Path

import pytest
import yaml

from dialogtool.core.basis.phrases import Wordbook


@pytest.fixture(scope="session")
def wordbook(repository: Path) -> Wordbook:
    """The phrases of the catalogue, in Danish."""
    return yaml.safe_load((repository / "resources" / "catalogue" / "phrases.yaml").read_text("utf-8"))
