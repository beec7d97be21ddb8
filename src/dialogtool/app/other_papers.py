"""The papers besides the CV: the plan, the sheet to take home, the record note, the handover, and Jobnet's blocks."""

from datetime import time
from pathlib import Path

import msgspec

from dialogtool.core.basis.phrases import Phrase
from dialogtool.core.catalogue.forms import Form
from dialogtool.core.guard.guard import sentences_of, taken_out
from dialogtool.core.meetings.reminders import Reminder, reminders_of
from dialogtool.core.papers.blocks import Document, Paragraph
from dialogtool.core.papers.drawings import drawings_of
from dialogtool.core.papers.handover_sheet import build_handover, handover_meant
from dialogtool.core.papers.jobnet import FilledForm, build_form
from dialogtool.core.papers.meeting_note import build_meeting_note
from dialogtool.core.papers.take_home import build_take_home
from dialogtool.core.plan.plan import build_plan
from dialogtool.export.calendar import said, write_calendar
from dialogtool.export.form_blocks import form_document
from dialogtool.export.handover_blocks import handover_document
from dialogtool.export.note_blocks import note_document
from dialogtool.export.plan_blocks import plan_document, with_pictures
from dialogtool.export.saying import Tongue
from dialogtool.export.take_home_blocks import take_home_document

from .dossier import Dossier

JOBNET = "jobnet"
"""The form of the catalogue that the Jobnet sheet is made from."""

NO_FORM = Form(id=JOBNET, label="", blocks=())


def plan(dossier: Dossier) -> Document:
    """Min vej on one page."""
    phrases = dossier.library.catalogue.phrases
    road = build_plan(dossier.case, dossier.library)
    return plan_document(road, phrases, dossier.local.date(), next_meeting=dossier.next_meeting)


def plan_with_pictures(dossier: Dossier) -> Document:
    """Min vej on one page, and after it what was drawn in the tools."""
    if dossier.pictures is None:
        return plan(dossier)
    drawings = drawings_of(dossier.case, dossier.library)
    return with_pictures(plan(dossier), drawings, dossier.pictures, dossier.library.catalogue.phrases)


def has_pictures(dossier: Dossier) -> bool:
    """True when there is something to draw, and something that draws."""
    return dossier.pictures is not None and bool(drawings_of(dossier.case, dossier.library))


def kept_reminders(dossier: Dossier, at: time | None = None) -> tuple[Reminder, ...]:
    """What belongs in a calendar, without what the two took out. `at` is when the next meeting begins on its day."""
    out, phrases = taken_out(dossier.case), dossier.library.catalogue.phrases
    reminders = reminders_of(dossier.case, dossier.library, dossier.local.date(), at)

    def stays(words: str | Phrase) -> bool:
        return out.isdisjoint(sentences_of(Paragraph(text=said(words, phrases))))

    kept = (one for one in reminders if stays(one.title))
    return tuple(msgspec.structs.replace(one, details=tuple(filter(stays, one.details))) for one in kept)


def write_reminders(dossier: Dossier, path: Path, at: time | None = None, *, overwrite: bool = False) -> int:
    """Save what belongs in a calendar; how many entries it has. Raises ExportFault."""
    phrases = dossier.library.catalogue.phrases
    return write_calendar(kept_reminders(dossier, at), phrases, path, dossier.now, overwrite=overwrite)


def take_home(dossier: Dossier) -> Document:
    """What was agreed in the meeting, with the citizen's language under each line where there are words."""
    sheet = build_take_home(dossier.case, dossier.library, dossier.findings, dossier.meeting)
    return take_home_document(sheet, dossier.library.catalogue.phrases, beside=_tongue(dossier))


def note(dossier: Dossier) -> Document:
    """The meeting for the case system."""
    told = build_meeting_note(dossier.case, dossier.library, dossier.meeting)
    return note_document(told, dossier.library.catalogue.phrases)


def handover(dossier: Dossier) -> Document:
    """What is handed on, when the citizen has said yes."""
    sheet = build_handover(dossier.case, dossier.library, dossier.findings)
    return handover_document(sheet, dossier.library.catalogue.phrases)


def may_be_handed_on(dossier: Dossier) -> bool:
    """True when the citizen has said yes."""
    given = handover_meant(dossier.case)
    return given is not None and given.agreed


def jobnet(dossier: Dossier) -> Document:
    """Jobnet's blocks, filled."""
    return form_document(jobnet_form(dossier), dossier.library.catalogue.phrases)


def jobnet_form(dossier: Dossier) -> FilledForm:
    """Jobnet's blocks as data, for a button beside each of them; none where the catalogue has no such form."""
    form = dossier.library.catalogue.forms.get(JOBNET, NO_FORM)
    return build_form(form, dossier.case, dossier.library, dossier.findings)


def _tongue(dossier: Dossier) -> Tongue | None:
    """The citizen's other language; None for Danish, and where the program has no words for it."""
    language = dossier.case.citizen.language
    library = dossier.in_language(language)
    if library is None:
        return None
    here, there = dossier.library.catalogue, library.catalogue
    known = {text: there.phrases[id] for id, text in here.phrases.items()}
    known |= {one.everyday: there.competences[id].everyday for id, one in here.competences.items()}
    known |= {one.label: there.schemes[id].label for id, one in here.schemes.items()}
    known |= {one.label: there.functions[id].label for id, one in here.functions.items()}

    def content(text: str) -> str:
        return known.get(text, text)

    return Tongue(language, content)
