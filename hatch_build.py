"""Build hook: puts the data files and the compiled catalogues into the wheel as dialogtool/_data/."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

INSIDE_WHEEL = "dialogtool/_data"


def compiled(po: Path, mo: Path) -> Path:
    """The .mo made from the .po; fuzzy messages are left out."""
    mo.parent.mkdir(parents=True, exist_ok=True)
    with po.open("rb") as source, mo.open("wb") as target:
        write_mo(target, read_po(source, locale=po.parents[1].name))
    return mo


def catalogues(root: Path, scratch: Path) -> dict[str, str]:
    """Where each compiled catalogue is, and where it goes in the wheel. Only .mo travels, so none can be stale."""
    sources = sorted((root / "translations").glob("*/LC_MESSAGES/*.po"))
    names = {po: po.relative_to(root).with_suffix(".mo") for po in sources}
    return {str(compiled(po, scratch / name)): f"{INSIDE_WHEEL}/{name.as_posix()}" for po, name in names.items()}


class ShippedFiles(BuildHookInterface[BuilderConfig]):
    """Adds dialog_tools/, resources/ and the catalogues; an editable install reads them where they lie."""

    scratch: Path | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name every file that belongs in the wheel but lies outside the package."""
        if version == "editable":
            return
        root = Path(self.root)
        self.scratch = Path(tempfile.mkdtemp(prefix="dialogtool-"))
        folders = {str(root / name): f"{INSIDE_WHEEL}/{name}" for name in ("dialog_tools", "resources")}
        build_data["force_include"] |= folders | catalogues(root, self.scratch)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove what was compiled, once it lies in the wheel."""
        if self.scratch is not None:
            shutil.rmtree(self.scratch)
