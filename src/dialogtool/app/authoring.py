"""`dialogtool new-tool`: the first draft of a dialogue tool, ready to be changed and looked at."""

import re
from pathlib import Path

from dialogtool.content.folders import TOOL_FILE
from dialogtool.core.basis.problems import Problem
from dialogtool.core.basis.record import ID_PATTERN
from dialogtool.paths import Places

from .faults import RefusedError
from .shelves import library_of

DRAFT = Path("new-tool") / TOOL_FILE
LONGEST_ID = 60


def new_tool(places: Places, id: str, folder: Path | None = None) -> Path:
    """Writes the draft of a tool into a folder of its own, and gives its file.

    It goes among the user's own tools, or into `folder`. RefusedError when the id cannot be used or is taken.
    """
    target = (folder or places.own_tools) / id / TOOL_FILE
    if problem := _refusal(places, id, target):
        raise RefusedError(problem)
    draft = (places.resources / DRAFT).read_text(encoding="utf-8")
    target.parent.mkdir(parents=True)
    target.write_text(draft.format(id=id, title=title_of(id)), encoding="utf-8", newline="\n")
    return target


def title_of(id: str) -> str:
    """An id as a title to begin with: "min-uge" is "Min uge"."""
    return id.replace("-", " ").capitalize()


def _refusal(places: Places, id: str, target: Path) -> Problem | None:
    if not re.fullmatch(ID_PATTERN, id) or len(id) > LONGEST_ID:
        message, cure = f"'{id}' cannot be the id of a tool", "use a-z, digits and single hyphens, such as min-uge"
        return Problem(code="bad-id", message=message, cure=cure)
    if target.parent.exists() or id in library_of(places).tools:
        message, cure = f"there is already a tool called '{id}'", "choose another id"
        return Problem(code="taken-id", message=message, cure=cure, file=str(target.parent))
    return None
