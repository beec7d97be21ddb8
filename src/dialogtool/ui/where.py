"""Places in the window, as pages name them to each other."""

from typing import NamedTuple


class Where(NamedTuple):
    """A page to go to, with the tool and the step where the page has them, and the citizen when one is to be opened."""

    page: str
    tool: str = ""
    step: str = ""
    citizen: str = ""


MEETING_PAGES = frozenset({"before", "chooser", "conversation", "findings", "cv", "plan", "agreed"})
"""The pages that both see: everything on them comes from one case, through an allow-list."""
