"""Documents from a case: what they will say, and the verified files."""

from collections.abc import Callable
from pathlib import Path

from dialogtool.core.case.case import Case, day_of, meeting_of
from dialogtool.core.cv.versions import cv_versions, settings_of
from dialogtool.core.guard.guard import taken_out
from dialogtool.core.guard.taking import without
from dialogtool.core.papers.blocks import Document
from dialogtool.core.words.days import numeric
from dialogtool.export.documents import Paper, Written, write_document
from dialogtool.export.filenames import safe_name
from dialogtool.export.paging import paged

from . import cv_papers, other_papers
from .dossier import Dossier

__all__ = ["MAKERS", "TITLES", "Dossier", "document_of", "file_name", "kinds_of", "whole_of", "write"]

VERSION = "@"
"""Parts a kind from the id of the CV that is meant, as in "cv@kitchen"; without it the first CV is."""

TITLES = {
    "cv": "CV",
    "cv-kronologisk": "CV med årstal",
    "kort-om-mig": "Kort om mig",
    "cv-anonym": "CV uden navn",
    "cv-sprog": "CV på mit sprog",
    "plan": "Min vej",
    "plan-billeder": "Min vej med billeder",
    "aftale": "Det har vi aftalt",
    "notat": "Journalnotat",
    "overdragelse": "Overdragelse",
    "jobnet": "CV på Jobnet",
}
"""What a document's file is called, before the citizen's name."""

NAMELESS = frozenset({"cv-anonym"})
"""What is named after nobody, neither inside nor outside."""

OF_A_MEETING = frozenset({"aftale", "notat"})
"""What is about one meeting; after VERSION stands the id of the meeting, without it the latest is meant."""

ON_PAGES = frozenset({"cv", "cv-kronologisk", "cv-anonym", "cv-sprog"})
"""What may take two pages, which end where it is said."""


def document_of(kind: str, dossier: Dossier) -> Document:
    """The blocks of a document as it would leave now, on its pages; KeyError for a kind there is none of."""
    document = without(whole_of(kind, dossier), taken_out(dossier.case))
    return paged(document) if _sheet(kind, dossier) in ON_PAGES else document


def whole_of(kind: str, dossier: Dossier) -> Document:
    """The document with the sentences that the two took out when the guard asked."""
    name, _, id = kind.partition(VERSION)
    meant = dossier._replace(meeting=id) if name in OF_A_MEETING else dossier._replace(cv=id or dossier.cv)
    return MAKERS[name](meant)


def kinds_of(dossier: Dossier) -> tuple[str, ...]:
    """Every document that can be made of the case: each kind, and a CV for each goal that has one of its own."""
    asks = {
        "cv-sprog": dossier.in_language(dossier.case.citizen.language) is not None,
        "plan-billeder": other_papers.has_pictures(dossier),
        "overdragelse": other_papers.may_be_handed_on(dossier),
    }
    kinds = (kind for kind in MAKERS if asks.get(kind, True))
    return (*kinds, *(f"cv{VERSION}{cv}" for cv in cv_versions(dossier.case) if cv))


def file_name(kind: str, case: Case) -> str:
    """A name for the file that is safe everywhere: what it is, which one, and whose, unless it is to tell nobody."""
    name, _, id = kind.partition(VERSION)
    which = _which(name, id, case) if id and name not in NAMELESS else ""
    return safe_name(" ".join(filter(None, (TITLES[name], which, whose(name, case)))))


def whose(name: str, case: Case) -> str:
    """Whose name the file may tell; "" when it is to tell nobody's."""
    return "" if name in NAMELESS or case.citizen.name in taken_out(case) else case.citizen.name


def _which(name: str, id: str, case: Case) -> str:
    """What this CV is called, or the day of the meeting."""
    if name not in OF_A_MEETING:
        return settings_of(case, id).name
    meeting = meeting_of(case, id)
    return numeric(day_of(meeting)) if meeting else ""


def write(kind: str, dossier: Dossier, path: Path, *, overwrite: bool = False) -> Written:
    """The document that the preview shows as a verified Word file; raises ExportFault."""
    document = document_of(kind, dossier)
    paper = Paper(now=dossier.local, language=document.language)
    return write_document(document, _sheet(kind, dossier), path, paper, overwrite=overwrite)


def _sheet(kind: str, dossier: Dossier) -> str:
    """The kind of sheet: a CV that is to be one page for a visit is set as one."""
    name, _, cv = kind.partition(VERSION)
    is_short = name == "cv" and settings_of(dossier.case, cv or dossier.cv).layout == "short"
    return "kort-om-mig" if is_short else name


MAKERS: dict[str, Callable[[Dossier], Document]] = {
    "cv": cv_papers.as_chosen,
    "cv-kronologisk": cv_papers.by_years,
    "kort-om-mig": cv_papers.short,
    "cv-anonym": cv_papers.nameless,
    "cv-sprog": cv_papers.in_own_language,
    "plan": other_papers.plan,
    "plan-billeder": other_papers.plan_with_pictures,
    "aftale": other_papers.take_home,
    "notat": other_papers.note,
    "overdragelse": other_papers.handover,
    "jobnet": other_papers.jobnet,
}
