"""Places in the window, as pages name them to each other."""

from typing import NamedTuple

from dialogtool.core.case.answers import AnswerKey
from dialogtool.core.case.keys import CV, FINDINGS, MEETING_PAGE, PLAN
from dialogtool.core.tool.aids import RoadPiece
from dialogtool.core.tool.definition import Tool, fields_of
from dialogtool.core.tool.library import Library


class Where(NamedTuple):
    """A page to go to, with the tool and the step where the page has them, and the citizen when one is to be opened."""

    page: str
    tool: str = ""
    step: str = ""
    citizen: str = ""


def after_tool(tool: Tool) -> str:
    """The page that a tool leads to: the road it laid, else findings; after one for every meeting the tools again.

    After bearings the two see how they have moved.
    """
    if tool.companion:
        return "bearings" if any(field.makes == "bearing" for field in fields_of(tool)) else "chooser"
    return "plan" if any(isinstance(field, RoadPiece) for field in fields_of(tool)) else "findings"


def where_answered(key: AnswerKey, library: Library) -> Where:
    """The place where this was said: the screen of its tool, or the page that asked."""
    tool = library.tools.get(key.tool)
    steps = [step for part in tool.parts for step in part.steps] if tool else []
    for step in steps:
        if any(key.field in (field.id, *field.renamed_from) for field in step.fields):
            return Where("conversation", key.tool, f"{step.id}/{key.subject}" if step.for_each else step.id)
    if key.tool == MEETING_PAGE and key.field in ON_OTHER_PAGES:
        return Where(ON_OTHER_PAGES[key.field])
    return Where({FINDINGS: "findings", CV: "cv", PLAN: "plan", MEETING_PAGE: "agreed"}.get(key.tool, "citizen"))


ON_OTHER_PAGES = {"agenda": "before", "own-note": "citizen", "belief": "citizen"}
"""Where what belongs to a meeting is written, when it is not "Det har vi aftalt"."""

MEETING_PAGES = frozenset(
    {"before", "chooser", "conversation", "findings", "cv", "plan", "agreed", "bearings", "papers"}
)
"""The pages that both see: everything on them comes from one case, through an allow-list."""
