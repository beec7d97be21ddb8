"""All that the program can make of a case, as text: papers, files for other programs, and what is copied."""

import json
from collections.abc import Iterator
from typing import get_args

import msgspec

from dialogtool.app import papers
from dialogtool.app.dossier import Dossier
from dialogtool.app.interchanging import resume_in
from dialogtool.app.other_files import FILES
from dialogtool.app.other_papers import kept_reminders
from dialogtool.app.other_tongues import in_other_language
from dialogtool.core.case.answers import AnswerKey
from dialogtool.core.case.case import Case, Place, with_answer
from dialogtool.core.case.cv_values import CvSettings, Extra, Layout
from dialogtool.core.case.keys import cv_settings_key, handover_key, verdict_key
from dialogtool.core.case.plan_values import Handover
from dialogtool.core.catalogue.suggestions import Matcher
from dialogtool.core.findings.findings import findings_of, verdict_on
from dialogtool.core.papers.blocks import Document, Picture, plain_text
from dialogtool.core.papers.copying import sections
from dialogtool.core.sharing.handover import HandoverNote, parcel_of
from dialogtool.core.tool.library import Library, field_of
from dialogtool.ui.desk import Desk
from dialogtool.ui.parts.painted import as_svg, painted_for
from tests.making import an_answer

from .planted_life import MORNING, TALK
from .planting import planted_in

WHOLE = CvSettings(extras=get_args(Extra), long=True)
VERSIONS = {"": WHOLE} | {
    layout: msgspec.structs.replace(WHOLE, name=layout, goal=goal, layout=layout)
    for layout, goal in zip(get_args(Layout), ("g1", "g2", ""), strict=True)
}
"""How each CV is to be: the first one, and one in each layout, two of them for a goal of their own."""

YES = Handover("Mette", "Et besøg", agreed=True)
NOTE = HandoverNote("Mette", "Et besøg", "", MORNING, agreed=True)


class Room:
    """Makes everything there is of a case: with this library, this matcher, and a desk that the aids are drawn on."""

    def __init__(self, library: Library, matcher: Matcher, desk: Desk) -> None:
        self._library = library
        self._desk = desk
        self._english = in_other_language(library, english_of)("en")
        self.matcher = matcher
        desk.model.library = library

    def agreed(self, case: Case) -> Case:
        """The case after the citizen said yes to all that was found and to a handover, with CVs of each kind."""
        for id, settings in VERSIONS.items():
            case = with_answer(case, an_answer(cv_settings_key(id), settings))
        case = with_answer(case, an_answer(handover_key("h"), YES, meeting=TALK))
        for number, finding in enumerate(findings_of(case, self._library, self.matcher).all):
            verdict = verdict_on(finding, "yes")
            case = with_answer(case, an_answer(verdict_key(finding.competence), verdict, number, meeting=TALK))
        return case

    def planted(self, case: Case) -> dict[str, set[str]]:
        """The planted words in each of all papers, files and texts."""
        return {name: planted_in(text) for name, text in self._texts(case)}

    def travelling(self, case: Case) -> set[str]:
        """The planted words in the handover file, keys and questions included."""
        return planted_in(_travelling(case, self._library))

    def picture(self, answer: AnswerKey) -> Picture | None:
        """The picture of an aid as SVG, which says its words letter by letter."""
        field, given = field_of(self._library, answer), self._desk.model.case.answers[answer]
        painted = painted_for(field, given.value, self._desk) if field else None
        return Picture(as_svg(painted), alt=painted.alt) if painted else None

    def _texts(self, case: Case) -> Iterator[tuple[str, str]]:
        dossier = self._dossier(case)
        for kind in papers.kinds_of(dossier):
            yield from _said(kind, papers.document_of(kind, dossier))
        for kind, file in FILES.items():
            yield from _said(kind, file.whole(dossier))
        yield "resume.json", json.dumps(resume_in(dossier))
        yield "calendar", str(kept_reminders(dossier))
        yield "handover file", _travelling(case, self._library)

    def _dossier(self, case: Case) -> Dossier:
        self._desk.model.open(case, Place())
        findings = findings_of(case, self._library, self.matcher)
        return Dossier(case, self._library, findings, MORNING, in_language=self._in_language, pictures=self)

    def _in_language(self, _code: str) -> Library | None:
        return self._english


class English:
    """Says every text of the program in another way, so that there is a paper in another language."""

    def content(self, text: str) -> str:
        """The text with a sign that it was translated."""
        return f"{text} (en)"


def english_of(_code: str) -> English:
    """Whoever speaks the language, whichever it is."""
    return English()


def _said(kind: str, document: Document) -> Iterator[tuple[str, str]]:
    """All that the document says in any way: itself, what its pictures say, and its text as it is copied."""
    yield kind, f"{document!r} {plain_text(document)} {sections(document)}"


def _travelling(case: Case, library: Library) -> str:
    parcel = parcel_of(case, library, NOTE)
    return msgspec.json.encode(tuple(parcel.case.answers.values())).decode()
