"""What the groups of the CV page are called, and where each answer about a CV is given."""

from ...desk import Desk

OF_FIELD = {
    "wording": "can",
    "left-out": "can",
    "order": "can",
    "profile": "profile",
    "works-best": "best",
    "photo": "photo",
    "line-order": "done",
    "material": "brought",
}
"""The group where each answer about a CV is given."""

OF_LINES = frozenset({"item", "line-left-out"})
"""What is about one line; its group depends on what the line tells of."""


def group_names(desk: Desk) -> dict[str, str]:
    """The name of each group, in the order of the page."""
    _ = desk.words.gettext
    return {
        "can": _("What I can"),
        "done": _("Work and education"),
        "everyday": _("From everyday life"),
        "language": _("Languages"),
        "licence": _("Licences and certificates"),
        "it": _("IT"),
        "leisure": _("Leisure"),
        "profile": _("Profile"),
        "goal": _("I am looking for"),
        "best": _("I work best when ..."),
        "reference": _("References and good words"),
        "photo": _("Picture"),
        "look": _("Layout"),
        "brought": _("From my old CV"),
    }


def added_names(desk: Desk) -> dict[str, str]:
    """What the button says that adds a line, for each group of lines."""
    _ = desk.words.gettext
    return {
        "done": _("Add work, school or something else"),
        "language": _("Another language"),
        "licence": _("Another licence or certificate"),
        "it": _("Something else"),
        "leisure": _("Something else"),
    }
