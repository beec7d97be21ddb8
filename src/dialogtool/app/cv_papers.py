"""The papers that are a CV: as it was chosen, by years, on one page, without a name, and in another language."""

import msgspec

from dialogtool.core.case.cv_values import Layout
from dialogtool.core.cv.cv import Cv, build_cv
from dialogtool.core.guard.guard import taken_out
from dialogtool.core.guard.taking import without
from dialogtool.core.guard.translated import with_sources
from dialogtool.core.papers import anonymous
from dialogtool.core.papers.blocks import Document
from dialogtool.export.cv_blocks import cv_document

from .dossier import Dossier


def as_chosen(dossier: Dossier) -> Document:
    """The CV in the layout that was chosen for it."""
    return cv_document(_cv(dossier), dossier.library.catalogue.phrases)


def by_years(dossier: Dossier) -> Document:
    """What was done first, the newest on top."""
    return _laid_out(dossier, "chronological")


def short(dossier: Dossier) -> Document:
    """One page for a workplace visit."""
    return _laid_out(dossier, "short")


def nameless(dossier: Dossier) -> Document:
    """The CV without who it is about. Sentences are taken out while they still read as they were decided about."""
    phrases = dossier.library.catalogue.phrases
    document = without(cv_document(anonymous.nameless(_cv(dossier)), phrases), taken_out(dossier.case))
    return anonymous.anonymous(document, dossier.case, dossier.findings.material, phrases)


def in_own_language(dossier: Dossier) -> Document:
    """The CV in the citizen's other language; in Danish where the program has no words for that.

    It knows what its sentences say in Danish, so that the guard's rules hold for them too.
    """
    language = dossier.case.citizen.language
    library = dossier.in_language(language)
    if library is None:
        return as_chosen(dossier)
    shown, danish = (
        cv_document(build_cv(dossier.case, told, dossier.findings, dossier.cv, language), told.catalogue.phrases, code)
        for told, code in ((library, language), (dossier.library, "da"))
    )
    return with_sources(shown, danish)


def _laid_out(dossier: Dossier, layout: Layout) -> Document:
    cv = msgspec.structs.replace(_cv(dossier), layout=layout)
    return cv_document(cv, dossier.library.catalogue.phrases)


def _cv(dossier: Dossier) -> Cv:
    return build_cv(dossier.case, dossier.library, dossier.findings, dossier.cv)
