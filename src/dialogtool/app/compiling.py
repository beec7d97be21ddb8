"""What a wheel brings along compiled, so that nobody waits at the first start. Only the build hook calls this."""

from pathlib import Path

from dialogtool.content import compiled
from dialogtool.content.folders import Folders
from dialogtool.content.kept import Kept

from .indexes import indexes_of


def compile_into(shipped: str, folder: str) -> None:
    """Writes the files into `folder`, from the tools and the catalogue under `shipped` and from nothing else."""
    root, kept = Path(shipped), Kept(Path(folder))
    library = compiled.load(Folders(tools=root / "dialog_tools", catalogue=root / "resources" / "catalogue"), kept)
    indexes_of(library.catalogue, kept)
