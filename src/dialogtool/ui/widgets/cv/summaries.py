"""What each group of the CV page holds now, in a few words."""

from collections.abc import Iterable

from dialogtool.core.case.keys import photo_key, profile_key
from dialogtool.core.cv.cv import Cv, works_best_told
from dialogtool.core.cv.material import lines_to_talk_about
from dialogtool.core.cv.rows import everyday_of, rows_of
from dialogtool.core.cv.versions import extras_of, settings_of
from dialogtool.core.findings.career import CareerKind
from dialogtool.core.words.sentences import opened

from ...desk import Desk
from .look import layout_names

NAMED = 3
"""So many are named; of more than that only the number is told besides."""

DONE: tuple[CareerKind, ...] = ("work", "education", "course", "voluntary", "care", "break")
KINDS: dict[str, tuple[CareerKind, ...]] = {
    "done": DONE,
    "language": ("language",),
    "licence": ("licence",),
    "it": ("it",),
    "leisure": ("leisure",),
    "reference": ("reference",),
}
"""The kinds of line in each group that has lines."""


def summaries(cv: Cv, id: str, desk: Desk) -> dict[str, str]:
    """What stands on the CV now, by the id of each group; "" where nothing does. `id` is the CV's."""
    _ = desk.words.gettext
    model = desk.model
    case, extras = model.case, extras_of(settings_of(model.case, id))
    everyday = everyday_of(case, model.library, model.findings, id)
    on, off = _("On this CV"), _("Not on this CV")
    best = works_best_told(case, model.library)
    return {
        "can": _named([*(one.line for one in cv.competences), *cv.also], desk),
        **{group: _named(_titles(kinds, id, desk), desk) for group, kinds in KINDS.items()},
        "everyday": _named([opened(one.title) for one in everyday if _stands(one.id, cv)], desk),
        "profile": ""
        if not cv.profile
        else _("In your own words")
        if profile_key(id) in case.answers
        else _("Proposed"),
        "goal": cv.goal,
        "best": "" if not best else on if "conditions" in extras else off,
        "photo": "" if photo_key() not in case.answers else on if cv.photo else off,
        "look": layout_names(desk)[cv.layout],
        "brought": _lines_left(desk),
    }


HEADINGS = {
    "can": "cv.heading.competences",
    "language": "cv.heading.language",
    "licence": "cv.heading.licence",
    "it": "cv.heading.it",
    "leisure": "cv.heading.leisure",
    "profile": "cv.heading.profile",
    "best": "cv.heading.works-best",
    "reference": "cv.heading.reference",
}
"""The heading on the CV under which each group's choices stand; the others stand under several, or on top."""


def headings(group: str, cv: Cv, desk: Desk) -> frozenset[str]:
    """The headings on the CV, in Danish, under which what a group holds may stand; none for what stands on top."""
    kinds = KINDS.get(group, ())
    of_lines = {part.heading for part in cv.sections if part.kind in kinds}
    of_life = {part.heading for part in cv.sections if any(one.kind is None for one in part.experiences)}
    own = {desk.catalogue.phrases.get(HEADINGS[group], "")} if group in HEADINGS else set[str]()
    return frozenset(own | of_lines | (of_life if group == "everyday" else set()))


def _titles(kinds: tuple[CareerKind, ...], cv: str, desk: Desk) -> list[str]:
    model = desk.model
    groups = rows_of(model.case, model.library, model.findings.material, kinds, cv)
    return [row.line.title for group in groups for row in group.rows if row.on]


def _stands(id: str, cv: Cv) -> bool:
    return any(one.id == id for section in cv.sections for one in section.experiences)


def _named(titles: Iterable[str], desk: Desk) -> str:
    titles = list(titles)
    first, others = ", ".join(titles[:NAMED]), len(titles) - NAMED
    if others <= 0:
        return first
    return desk.words.ngettext("{first} and {count} more", "{first} and {count} more", others).format(
        first=first, count=others
    )


def _lines_left(desk: Desk) -> str:
    count = len(lines_to_talk_about(desk.model.case))
    told = desk.words.ngettext("{count} line to talk about.", "{count} lines to talk about.", count)
    return told.format(count=count) if count else ""
