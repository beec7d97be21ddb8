"""Where the data files lie, and which of them there are. Light: it is read at every start."""

from collections.abc import Callable
from pathlib import Path

from ..core.basis.record import Record
from .kept import files_in

HasPicture = Callable[[str], bool]
"""Tells whether there is a picture with this code."""

TOOL_FILE = "tool.yaml"


class Folders(Record):
    """The shipped tools, the catalogue, and the user's own tools, whose folder need not be there."""

    tools: Path
    catalogue: Path
    own_tools: Path | None = None


def any_picture(code: str) -> bool:
    """True for every code but the empty one: for where pictures are not looked for."""
    return bool(code)


def pictures_in(folder: Path) -> HasPicture:
    """Looks for <code>.svg in the folder."""
    names = frozenset(path.stem for path in folder.glob("*.svg"))
    return names.__contains__


def tool_folders(folder: Path) -> tuple[Path, ...]:
    """The folders of tools in a folder, by name; hidden ones and those that begin with _ are left out."""
    inside = sorted(folder.iterdir()) if folder.is_dir() else []
    return tuple(path for path in inside if path.is_dir() and path.name[0] not in "._")


def source_files(folders: Folders) -> dict[str, Path]:
    """Every file that a library is made of, by a name that is the same wherever the folders lie."""
    homes = {"tools": folders.tools} | ({"own": folders.own_tools} if folders.own_tools else {})
    tools = {f"{name}/{tool.name}": tool / TOOL_FILE for name, home in homes.items() for tool in tool_folders(home)}
    return tools | files_in(folders.catalogue, "**/*.yaml")
