"""What each paper is called on the screen, what it is for, and among which others it stands."""

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from dialogtool.core.cv.versions import settings_of
from dialogtool.core.papers.leaving import newest_by_way
from dialogtool.core.words.days import HERE, numeric

from .desk import Desk

FORM = "jobnet"
NOTE = "notat"
"""The paper that there is one of for each meeting."""

MOST_TOLD = 2
"""So many of the ways in which a paper has left are told of."""


class PaperName(NamedTuple):
    """A paper's name, and one sentence of what it is for."""

    name: str
    purpose: str


def named(kind: str, desk: Desk) -> PaperName:
    """What the paper of this kind is called; KeyError for a kind there is none of."""
    what, _mark, id = kind.partition("@")
    told = (_taken_home(desk) | _cvs(desk) | _to_others(desk))[what]
    if what == "cv" and id:
        _ = desk.words.gettext
        goal = settings_of(desk.model.case, id).name
        return told._replace(name=_("CV: {name}").format(name=goal) if goal else told.name)
    return told


def _taken_home(desk: Desk) -> dict[str, PaperName]:
    _ = desk.words.gettext
    return {
        "aftale": PaperName(_("What we agreed"), _("To take home: the next step, in large type.")),
        "plan": PaperName(_("My way"), _("The goal and the steps, on one page.")),
        "plan-billeder": PaperName(_("My way with pictures"), _("The same page, and what you drew together.")),
    }


def _cvs(desk: Desk) -> dict[str, PaperName]:
    _ = desk.words.gettext
    form = desk.catalogue.forms.get(FORM)
    return {
        "cv": PaperName(_("CV"), _("The CV as you have chosen it, for an employer.")),
        "kort-om-mig": PaperName(_("Briefly about me"), _("One page to hand over at a visit to a workplace.")),
        "cv-kronologisk": PaperName(_("CV by years"), _("Work and education first, the newest on top.")),
        "cv-anonym": PaperName(_("CV without a name"), _("For a workplace that reads it without knowing who it is.")),
        "cv-sprog": PaperName(
            _("CV in the citizen's language"), _("To read one's own CV in the language one knows best.")
        ),
        FORM: PaperName(desk.words.content(form.label) if form else FORM, _("Each block has a button that copies it.")),
    }


def _to_others(desk: Desk) -> dict[str, PaperName]:
    _ = desk.words.gettext
    return {
        "notat": PaperName(
            _("Record note"), _("For the case system: what you worked with and agreed. Short and factual.")
        ),
        "overdragelse": PaperName(_("Handover sheet"), _("For somebody who takes over, when the citizen says yes.")),
        "kalender": PaperName(_("Calendar file"), _("The steps and the next talk, for a phone or a calendar.")),
        "resume": PaperName(_("CV for other programs"), _("A file in the form JSON Resume.")),
    }


def grouped(kinds: Iterable[str], desk: Desk) -> dict[str, tuple[str, ...]]:
    """The kinds under their headings, each heading with at least one."""
    _ = desk.words.gettext
    groups = {
        _("To take home"): tuple(_taken_home(desk)),
        _("CV"): tuple(_cvs(desk)),
        _("To the case and to others"): ("notat", "overdragelse"),
        _("Files for other programs"): ("kalender", "resume"),
    }
    offered = tuple(kinds)
    found = {
        head: tuple(k for one in names for k in offered if k.partition("@")[0] == one) for head, names in groups.items()
    }
    return {head: here for head, here in found.items() if here}


def first_of(kinds: Iterable[str], desk: Desk) -> str:
    """The kind that stands first; "" where there is none."""
    return next((kind for group in grouped(kinds, desk).values() for kind in group), "")


def left_words(kind: str, desk: Desk) -> str:
    """How and when the paper left last; "" when it has not."""
    log = desk.papers.log()
    notes = (msgspec.structs.replace(one, kind=kind) for one in log if one.kind.startswith(f"{kind}@"))
    newest = newest_by_way(kind, (*log, *(notes if kind == NOTE else ())))[:MOST_TOLD]
    return " · ".join(_left(one.way, numeric(one.at.astimezone(HERE).date()), desk) for one in newest)


def _left(way: str, day: str, desk: Desk) -> str:
    _ = desk.words.gettext
    said = {
        "word": _("Saved as Word {day}"),
        "pdf": _("Saved as PDF {day}"),
        "print": _("Printed {day}"),
        "copy": _("Copied {day}"),
        "photo": _("Shown large {day}"),
    }
    return said.get(way, _("Saved {day}")).format(day=day)
