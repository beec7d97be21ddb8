"""Places in the window, as pages name them to each other."""

from typing import NamedTuple

from dialogtool.core.aids import RoadPiece
from dialogtool.core.definition import Tool, fields_of


class Where(NamedTuple):
    """A page to go to, with the tool and the step where the page has them, and the citizen when one is to be opened."""

    page: str
    tool: str = ""
    step: str = ""
    citizen: str = ""


def after_tool(tool: Tool) -> str:
    """The page that a tool leads to: the road it laid, the tools again after one for every meeting, else findings."""
    if tool.companion:
        return "chooser"
    return "plan" if any(isinstance(field, RoadPiece) for field in fields_of(tool)) else "findings"


MEETING_PAGES = frozenset({"before", "chooser", "conversation", "findings", "cv", "plan", "agreed", "papers"})
"""The pages that both see: everything on them comes from one case, through an allow-list."""
