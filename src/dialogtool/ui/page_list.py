"""Every page of the rooms by name; each is loaded and built when it is gone to."""

from collections.abc import Iterator
from importlib import import_module

from .desk import Desk
from .page import Page

PACKAGE = "dialogtool.ui.pages"

PAGES = {
    "citizens": "CitizensPage",
    "citizen": "CitizenPage",
    "before": "BeforePage",
    "chooser": "ChooserPage",
    "conversation": "ConversationPage",
    "findings": "FindingsPage",
    "cv": "CvPage",
    "plan": "PlanPage",
    "agreed": "AgreedPage",
    "bearings": "BearingsPage",
    "papers": "PapersPage",
    "merge": "MergePage",
    "about": "AboutPage",
}
"""The class of each page, in the module of the page's name. A module is loaded the first time its page is shown."""


def load_pages() -> Iterator[str]:
    """Loads one page's module at each step, and tells its name."""
    for name in PAGES:
        import_module(f"{PACKAGE}.{name}")
        yield name


def page_named(name: str, desk: Desk) -> Page:
    """The page of this name, built anew; KeyError for a name that is no page."""
    page = getattr(import_module(f"{PACKAGE}.{name}"), PAGES[name])(desk)
    assert isinstance(page, Page)
    return page
