"""Files for other programs: a calendar, and a CV as JSON Resume. Each can be shown as a paper before it leaves."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from dialogtool.core.case.case import Case
from dialogtool.core.meetings.reminders import reminders_of
from dialogtool.core.papers.blocks import Block, Document, Entry, Paragraph, Title
from dialogtool.core.words.days import numeric
from dialogtool.export.calendar import said
from dialogtool.export.filenames import safe_name
from dialogtool.interchange.resume_taking import texts_of

from .dossier import Dossier
from .interchanging import whole_resume, write_resume
from .other_papers import write_reminders
from .papers import whose


class FileOut(NamedTuple):
    """What a file is called, how its name ends, what it says, and how it is written."""

    title: str
    ending: str
    whole: Callable[[Dossier], Document]
    write: Callable[[Dossier, Path], int]


def file_name(kind: str, case: Case) -> str:
    """A name for the file that is safe everywhere; KeyError for a kind there is none of."""
    file = FILES[kind]
    return safe_name(" ".join(filter(None, (file.title, whose(kind, case)))), file.ending)


def _calendar(dossier: Dossier) -> Document:
    return _shown("kalender", dossier, tuple(_entries(dossier)))


def _entries(dossier: Dossier) -> Iterator[Block]:
    phrases = dossier.library.catalogue.phrases
    for one in reminders_of(dossier.case, dossier.library, dossier.local.date()):
        details = "\n".join(said(detail, phrases) for detail in one.details)
        yield Entry(title=said(one.title, phrases), detail=numeric(one.day), text=details)


def _write_calendar(dossier: Dossier, path: Path) -> int:
    return write_reminders(dossier, path, overwrite=True)


def _resume(dossier: Dossier) -> Document:
    return _shown("resume", dossier, tuple(Paragraph(text=text) for text in texts_of(whole_resume(dossier))))


def _write_resume(dossier: Dossier, path: Path) -> int:
    return write_resume(dossier, path, overwrite=True)


def _shown(kind: str, dossier: Dossier, blocks: tuple[Block, ...]) -> Document:
    title = FILES[kind].title
    return Document(title, dossier.case.citizen.name, "da", (Title(text=title), *blocks))


FILES = {
    "kalender": FileOut("Kalender", ".ics", _calendar, _write_calendar),
    "resume": FileOut("CV som JSON Resume", ".json", _resume, _write_resume),
}
"""Every such file by its kind. Each is written over what stood there, since the window has asked about that."""
