"""Reads the folders of tools: each tool on its own, and then side by side."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, cast

from ..core.basis.problems import Problem
from ..core.catalogue.catalogue import Catalogue
from ..core.tool.definition import Tool
from .check_catalogue import reference_faults
from .check_tool import fact_faults, facts_of, folder_faults, tool_faults
from .fault import Fault
from .folders import TOOL_FILE, HasPicture, tool_folders
from .reading import Found, Reading, read_file
from .record_types import type_of


class Surroundings(NamedTuple):
    """What a tool is checked against; `has_picture` is None when references are not to be followed."""

    catalogue: Catalogue
    has_picture: HasPicture | None


class ToolsReading(NamedTuple):
    """The tools that are in order, by id, and what is wrong with them and with the others."""

    tools: dict[str, Tool]
    problems: tuple[Problem, ...]


def read_tools(homes: tuple[Path, ...], around: Surroundings) -> ToolsReading:
    """The tools in these folders of tools; of two that share an id or differ on a fact, the first
    holds. They come in the order of their places.
    """
    tools: dict[str, Tool] = {}
    problems: list[Problem] = []
    for folder in (folder for home in homes for folder in tool_folders(home)):
        reading = read_tool(folder, around)
        problems += reading.problems
        for found in reading.found:
            beside = beside_problems(found, tools)
            problems += beside
            tools |= {} if beside else {folder.name: cast(Tool, found.value)}
    in_place = dict(sorted(tools.items(), key=lambda named: named[1].place))
    return ToolsReading(in_place, tuple(problems))


def beside_problems(found: Found, tools: Mapping[str, Tool]) -> tuple[Problem, ...]:
    """What keeps a tool, in order by itself, from standing beside these."""
    tool = cast(Tool, found.value)
    if tool.id in tools:
        message, cure = f"there is already a tool called '{tool.id}'", "give the folder and the id another name"
        return (found.problem(Fault("duplicate-id", message, cure, ("id",))),)
    known = {fact: asked for other in tools.values() for fact, asked in facts_of(other).items()}
    return tuple(map(found.problem, fact_faults(tool, known)))


def read_tool(folder: Path, around: Surroundings) -> Reading:
    """The tool in a folder. It is found when it is in order by itself; a reference that leads nowhere is only said."""
    file = f"{folder.parent.name}/{folder.name}/{TOOL_FILE}"
    if not (folder / TOOL_FILE).is_file():
        message, cure = f"the folder has no {TOOL_FILE}", "write one, or let the folder's name begin with _"
        return Reading(problems=(Problem(code="missing-file", message=message, cure=cure, file=file),))
    reading = read_file(folder / TOOL_FILE, file, type_of(Tool))
    problems = [*reading.problems]
    sound: list[Found] = []
    for found in reading.found:
        tool = cast(Tool, found.value)
        faults = [*folder_faults(tool, folder.name), *tool_faults(tool, around.catalogue)]
        problems += map(found.problem, (*faults, *_references(found, around)))
        sound += [] if faults else [found]
    return Reading(tuple(sound), tuple(problems))


def _references(found: Found, around: Surroundings) -> Iterator[Fault]:
    if around.has_picture:
        yield from reference_faults(found.value, found.kind, around.catalogue, around.has_picture)
