"""What the guard says of a document, where a window can ask the two, and where nobody can be asked."""

from collections.abc import Callable

from dialogtool.core.basis.phrases import render
from dialogtool.core.guard.guard import Warned, decisions_in, findings_in, undecided
from dialogtool.core.papers.blocks import Document

from . import papers
from .dossier import Dossier

Warn = Callable[[str], None]
"""Hears one line about one sentence."""


def silent(_line: str) -> None:
    """Says nothing."""


def seen_in(kind: str, dossier: Dossier) -> tuple[Warned, ...]:
    """Every sentence of a document to look at, with what was decided about it."""
    return warned_in(papers.document_of(kind, dossier), dossier)


def warned_in(document: Document, dossier: Dossier) -> tuple[Warned, ...]:
    """The same of a document that is made already."""
    people = [person.name for person in dossier.findings.material.people.values()]
    guard, case = dossier.library.catalogue.guard, dossier.case
    return findings_in(document, guard, case.citizen.name, decisions_in(case), people)


def warn_of(dossier: Dossier, warn: Warn) -> None:
    """Tells of each sentence that nobody has decided about: in which documents, why, and what it says.

    Nothing is taken out but what was decided.
    """
    places: dict[str, list[str]] = {}
    whys: dict[str, str] = {}
    for kind in papers.kinds_of(dossier):
        for warned in undecided(seen_in(kind, dossier)):
            places.setdefault(warned.sentence, []).append(kind)
            said = (render(why, dossier.library.catalogue.phrases) for why in warned.whys)
            whys[warned.sentence] = " ".join(said)
    for sentence, kinds in places.items():
        warn(f"{', '.join(kinds)}: {whys[sentence]} - {sentence}")
