"""Reads everything the data files hold. `compiled.load` gives the same, and faster."""

from collections.abc import Iterator
from pathlib import Path

from ..core.basis.problems import Problem
from ..core.tool.library import Library
from .catalogue_files import CatalogueReading, catalogue_problems, read_catalogue
from .folders import Folders, HasPicture, any_picture, tool_folders
from .tool_files import Surroundings, read_tools


def load_library(folders: Folders, has_picture: HasPicture = any_picture) -> Library:
    """All tools and the catalogue; what is wrong with a file becomes problems, and the others still work."""
    reading = read_catalogue(folders.catalogue)
    homes = (folders.tools, *([folders.own_tools] if folders.own_tools else []))
    tools = read_tools(homes, surroundings(reading, has_picture))
    problems = (*missing_tools(folders.tools), *catalogue_problems(reading, has_picture), *tools.problems)
    return Library(tools=tools.tools, catalogue=reading.catalogue, problems=problems)


def surroundings(reading: CatalogueReading, has_picture: HasPicture) -> Surroundings:
    """What tools are checked against: references are only followed when the whole catalogue could be read."""
    return Surroundings(reading.catalogue, None if reading.problems else has_picture)


def missing_tools(tools: Path) -> Iterator[Problem]:
    """A problem when there are no shipped tools at all; the user's own folder need not be there."""
    if not tool_folders(tools):
        message, cure = "there are no dialogue tools in the folder", "install the program again"
        yield Problem(code="missing-folder", message=message, cure=cure, file=tools.name)
