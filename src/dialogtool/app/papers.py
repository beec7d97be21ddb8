"""Documents from a case: what they will say, and the verified files."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from dialogtool.core.blocks import Document
from dialogtool.core.case import Case
from dialogtool.core.cv import build_cv
from dialogtool.core.findings import Findings
from dialogtool.core.library import Library
from dialogtool.core.plan import build_plan
from dialogtool.export import cv_blocks, plan_blocks
from dialogtool.export.documents import Paper, Written, write_document

ZONE = ZoneInfo("Europe/Copenhagen")
TITLES = {"cv": "CV", "plan": "Min vej"}
"""What a document's file is called, before the citizen's name."""


class Dossier(NamedTuple):
    """All that a document is made from; `now` is in UTC."""

    case: Case
    library: Library
    findings: Findings
    now: datetime

    @property
    def local(self) -> datetime:
        """The time on the clock in Denmark."""
        return self.now.astimezone(ZONE)

    @property
    def next_meeting(self) -> date | None:
        """The day of the next talk, when one has been agreed."""
        today = self.local.date()
        return min((m.next_date for m in self.case.meetings if m.next_date and m.next_date >= today), default=None)


def document_of(kind: str, dossier: Dossier) -> Document:
    """The blocks of a document as the case stands now; KeyError for a kind there is none of."""
    return MAKERS[kind](dossier)


def write(kind: str, dossier: Dossier, path: Path, *, overwrite: bool = False) -> Written:
    """The document that the preview shows as a verified Word file; raises ExportFault."""
    return write_document(document_of(kind, dossier), kind, path, Paper(now=dossier.local), overwrite=overwrite)


def _cv(dossier: Dossier) -> Document:
    phrases = dossier.library.catalogue.phrases
    return cv_blocks.cv_document(build_cv(dossier.case, dossier.library, dossier.findings), phrases)


def _plan(dossier: Dossier) -> Document:
    plan, phrases = build_plan(dossier.case, dossier.library), dossier.library.catalogue.phrases
    return plan_blocks.plan_document(plan, phrases, dossier.local.date(), next_meeting=dossier.next_meeting)


MAKERS: dict[str, Callable[[Dossier], Document]] = {"cv": _cv, "plan": _plan}
