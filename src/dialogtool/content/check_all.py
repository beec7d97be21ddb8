"""Everything that can be wrong with data files: the shipped ones, or an author's own."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ..core.basis.problems import Problem
from ..core.tool.definition import Tool
from .catalogue_files import catalogue_problems, read_catalogue
from .check_translations import po_problems, translation_problems
from .folders import TOOL_FILE, Folders, HasPicture, tool_folders
from .library import missing_tools, surroundings
from .readability import Measured, hard_texts, measured
from .reading import Found
from .tool_files import Surroundings, beside_problems, read_tool, read_tools
from .translation import texts_of_value


def check(folders: Folders, translations: Path, has_picture: HasPicture) -> tuple[Problem, ...]:
    """Every problem with the shipped tools, the catalogue and the translations; with the user's own tools too."""
    reading = read_catalogue(folders.catalogue)
    around = surroundings(reading, has_picture)
    homes = (folders.tools, *([folders.own_tools] if folders.own_tools else []))
    shipped = [found for folder in tool_folders(folders.tools) for found in read_tool(folder, around).found]
    pieces = [piece.found for piece in reading.pieces]
    texts = {said.text for found in (*shipped, *pieces) for said in texts_of_value(found.value, found.kind)}
    return (
        *missing_tools(folders.tools),
        *catalogue_problems(reading, has_picture),
        *read_tools(homes, around).problems,
        *_hard_tools(shipped),
        *hard_texts(_for_citizens(pieces), folders.catalogue.name),
        *translation_problems(translations, sorted(texts)),
    )


def check_path(path: Path, folders: Folders, has_picture: HasPicture) -> tuple[Problem, ...]:
    """Every problem with a tool's folder, its tool.yaml, or a folder of tools, beside what is shipped."""
    chosen = _chosen(path)
    if not chosen:
        message, cure = "here is no dialogue tool", f"give the folder of a tool, its {TOOL_FILE}, or a folder of tools"
        return (Problem(code="no-tool-here", message=message, cure=cure, file=path.name),)
    around = surroundings(read_catalogue(folders.catalogue), has_picture)
    apart = [folder for folder in chosen if folder.parent != folders.tools.resolve()]
    shipped = read_tools((folders.tools,), around).tools if apart else {}
    return tuple(
        problem for folder in chosen for problem in folder_problems(folder, shipped if folder in apart else {}, around)
    )


def _chosen(path: Path) -> tuple[Path, ...]:
    """The folders of the tools that a path means."""
    if path.name == TOOL_FILE and path.is_file():
        return (path.resolve().parent,)
    if (path / TOOL_FILE).is_file():
        return (path.resolve(),)
    return tuple(folder for folder in tool_folders(path.resolve()) if (folder / TOOL_FILE).is_file())


def folder_problems(folder: Path, others: Mapping[str, Tool], around: Surroundings) -> Iterator[Problem]:
    """What is wrong with one tool by itself, beside the others, in its words, and in its own translations."""
    reading = read_tool(folder, around)
    yield from reading.problems
    for found in reading.found:
        yield from beside_problems(found, others)
    yield from _hard_tools(reading.found)
    texts = {said.text for found in reading.found for said in texts_of_value(found.value, found.kind)}
    for po in sorted(folder.glob("*.po")):
        yield from po_problems(po, f"{folder.parent.name}/{folder.name}/{po.name}", sorted(texts))


def _hard_tools(tools: Iterable[Found]) -> Iterator[Problem]:
    for found in tools:
        yield from hard_texts(_for_citizens([found]), found.file)


def _for_citizens(pieces: Iterable[Found]) -> Iterator[Measured]:
    for found in pieces:
        for said in texts_of_value(found.value, found.kind):
            if said.audience == "citizen":
                yield measured(said.text, found.file, found.line(said.path))
