"""Build hook: puts the data files, and all that can be compiled of them, into the wheel as dialogtool/_data/."""

import os
import runpy
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

INSIDE_WHEEL = "dialogtool/_data"


COMPILE = "import sys; from dialogtool.app.compiling import compile_into; compile_into(*sys.argv[1:])"


def compiled_tools(root: Path, scratch: Path) -> dict[str, str]:
    """The tools, the catalogue and the matcher's indexes over it as the program keeps them, and where they go."""
    ways = [str(root / "src"), *filter(None, [os.environ.get("PYTHONPATH")])]
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(ways), "PYTHONHASHSEED": "0"}  # sets in the same order
    folder = scratch / "compiled"
    subprocess.run([sys.executable, "-c", COMPILE, str(root), str(folder)], env=environ, check=True)  # noqa: S603
    return {str(folder): f"{INSIDE_WHEEL}/{folder.name}"}


def catalogues(root: Path, scratch: Path) -> dict[str, str]:
    """The catalogues and their compiled forms, and where each goes in the wheel."""
    i18n = runpy.run_path(str(root / "src" / "dialogtool" / "i18n.py"))
    found = {str(root / "translations"): f"{INSIDE_WHEEL}/translations"}
    for po in sorted((root / "translations").glob("*/LC_MESSAGES/*.po")):
        source = po.read_bytes()
        mo = po.relative_to(root).with_name(i18n["compiled_name"](po.stem, source))
        (scratch / mo).parent.mkdir(parents=True, exist_ok=True)
        (scratch / mo).write_bytes(i18n["compiled"](source))
        found[str(scratch / mo)] = f"{INSIDE_WHEEL}/{mo.as_posix()}"
    return found


class ShippedFiles(BuildHookInterface[BuilderConfig]):
    """Adds the data files, the catalogues and what is compiled; an editable install reads its data where they lie."""

    scratch: Path | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name every file that belongs in the wheel but lies outside the package."""
        if version == "editable":
            return
        root = Path(self.root)
        self.scratch = Path(tempfile.mkdtemp(prefix="dialogtool-"))
        folders = {str(root / name): f"{INSIDE_WHEEL}/{name}" for name in ("dialog_tools", "resources")}
        build_data["force_include"] |= folders | catalogues(root, self.scratch) | compiled_tools(root, self.scratch)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove what was compiled, once it lies in the wheel."""
        if self.scratch is not None:
            shutil.rmtree(self.scratch)
