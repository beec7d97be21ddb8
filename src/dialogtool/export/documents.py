"""The two documents as files: from what the case holds to a verified Word file on the disk."""

from datetime import date, datetime
from pathlib import Path

from dialogtool.core.basis.phrases import Wordbook
from dialogtool.core.basis.record import Record
from dialogtool.core.cv.cv import Cv
from dialogtool.core.papers.blocks import Document
from dialogtool.core.plan.plan import Plan

from .cv_blocks import cv_document
from .fitting import fitted
from .paper_sheets import FORM_SHEETS, HANDOVER_SHEETS, NOTE_SHEETS, TAKE_HOME_SHEETS
from .plan_blocks import plan_document
from .saving import save_verified
from .sheets import CV_SHEET, PLAN_SHEETS, SMALL_CV_SHEET, VISIT_SHEETS, DocumentLook, Sheet

SHEETS: dict[str, tuple[Sheet, ...]] = {
    "cv": (CV_SHEET,),
    "cv-kronologisk": (CV_SHEET,),
    "cv-anonym": (CV_SHEET,),
    "cv-sprog": (CV_SHEET,),
    "kort-om-mig": VISIT_SHEETS,
    "plan": PLAN_SHEETS,
    "plan-billeder": PLAN_SHEETS,
    "aftale": TAKE_HOME_SHEETS,
    "notat": NOTE_SHEETS,
    "overdragelse": HANDOVER_SHEETS,
    "jobnet": FORM_SHEETS,
}
"""The sheets that each kind of document may be set on, the best first."""


class Paper(Record):
    """How a document is to be made: the local time with its zone, the language of the wordbook, and the look."""

    now: datetime
    language: str = "da"
    look: DocumentLook = DocumentLook()


class Written(Record):
    """A document that was saved and read again: where, how many blocks it says, and its size in bytes."""

    path: Path
    blocks: int
    size: int


def write_cv(cv: Cv, wordbook: Wordbook, path: Path, paper: Paper, *, overwrite: bool = False) -> Written:
    """Save the CV as a verified Word file; raise ExportFault, with all as it was, when that is not possible."""
    document = cv_document(cv, wordbook, paper.language)
    return write_document(document, "cv", path, paper, overwrite=overwrite)


def write_plan(
    plan: Plan,
    wordbook: Wordbook,
    path: Path,
    paper: Paper,
    *,
    next_meeting: date | None = None,
    overwrite: bool = False,
) -> Written:
    """Save Min vej as a verified Word file of one page; raise ExportFault, with all as it was, when not possible."""
    document = plan_document(plan, wordbook, paper.now.date(), paper.language, next_meeting)
    return write_document(document, "plan", path, paper, overwrite=overwrite)


def write_document(document: Document, kind: str, path: Path, paper: Paper, *, overwrite: bool = False) -> Written:
    """Save a document of one of the kinds in SHEETS; raise ExportFault, with all as it was, when not possible."""
    from .reading import meant_by, said_in  # noqa: PLC0415 - python-docx is slow to load, and the window comes first
    from .word import word_bytes  # noqa: PLC0415

    usual = SHEETS[kind]
    whole, sheet = fitted(document, (SMALL_CV_SHEET,) if document.small else usual, paper.look)
    content = word_bytes(whole, sheet, paper.look, paper.now)
    meant = meant_by(whole, sheet)
    save_verified(content, path, lambda again: again == content and said_in(again) == meant, overwrite=overwrite)
    return Written(path=path, blocks=len(whole.blocks), size=len(content))
