"""The competences on a CV: those the citizen confirmed, in which order and wording, each with what shows it."""

from functools import partial

import msgspec

from ..basis.record import Record
from ..case.answers import GoalSet, Words
from ..case.case import Case
from ..case.keys import left_out_key, order_key, profile_key, wording_key
from ..catalogue.catalogue import Competence, Wording
from ..findings.examples import examples_for
from ..findings.findings import Finding, Findings, Shown, confirmed, is_usable
from ..findings.material import Material
from ..plan.plan import goal_on_paper
from ..tool.library import Library
from ..tool.needs import needed_for
from ..words.sentences import as_sentence, opened
from .versions import choice, chosen_ids, is_left_out, settings_of

FRONT = 6
"""At most so many competences stand in front, each with its evidence."""

WORDINGS: tuple[Wording, ...] = ("workplace", "everyday", "advert")
TELLING = "da"
"""The language that is told in and written down; a CV in another one holds only what was told in that."""


class CvCompetence(Record):
    """One competence on the CV: its line, and the sentence that shows it."""

    id: str
    line: str
    text: str
    shown: tuple[Shown, ...]
    backed: bool = True


class Asked(Record):
    """Which CV is asked for: the id of the version, and the language of it, which is that of the library too."""

    cv: str = ""
    language: str = TELLING

    def speaks(self, language: str) -> bool:
        """True when words told in this language may stand on the CV."""
        return self.language in {TELLING, language}


def goal_of(case: Case, material: Material, cv: str = "") -> GoalSet | None:
    """The goal that a CV is for: the one chosen for it, by id or in words, else the one on the road.

    None when there is none, or when it is marked "Ikke i papirer".
    """
    wanted = settings_of(case, cv).goal
    if wanted in material.goals:
        return None if wanted in material.private else material.goals[wanted]
    return GoalSet(kind="job", text=wanted) if wanted.strip() else goal_on_paper(material)


def candidates(case: Case, library: Library, findings: Findings, cv: str = "") -> tuple[Finding, ...]:
    """The confirmed competences that were not left out: those with evidence fit for the front before the others.

    What only a marked sentence or a card on the mat shows comes last, and is named without an example.
    """
    found = in_order(case, library, findings, cv)
    chosen = [one for one in found if not is_left_out(case, partial(left_out_key, one.competence), cv)]
    return tuple(sorted(chosen, key=lambda finding: not is_backed(finding, findings.material)))


def is_backed(finding: Finding, material: Material) -> bool:
    """True when something fit for a document shows it: a sentence, something that is done, or a workplace's word."""
    usable = [shown.evidence for shown in finding.shown if is_usable(shown, material)]
    return any(p.told or p.activity or p.confirmed_by or p.about in material.experiences for p in usable)


def in_order(case: Case, library: Library, findings: Findings, cv: str = "") -> tuple[Finding, ...]:
    """The confirmed findings in the order of the CV: as it was chosen, then as the goal needs them, then best first."""
    goal = goal_of(case, findings.material, cv)
    needed = needed_for(goal.function if goal else "", library.catalogue)
    wanted = dict.fromkeys((*chosen_ids(case, order_key, cv), *needed))
    places = {id: place for place, id in enumerate(wanted)}
    return tuple(sorted(confirmed(findings), key=lambda finding: places.get(finding.competence, len(places))))


def wording_of(case: Case, competence: str, cv: str = "") -> Wording:
    """The wording chosen for this competence on the CV; the workplace's when none was."""
    chosen = chosen_ids(case, partial(wording_key, competence), cv)
    known: tuple[Wording, ...] = tuple(wording for wording in WORDINGS if wording in chosen)
    return known[0] if known else "workplace"


def line_of(case: Case, competence: Competence, finding: Finding | None, cv: str = "", language: str = TELLING) -> str:
    """How the competence is said on the CV: the citizen's own way first, else the wording chosen."""
    if finding and finding.verdict and finding.verdict.wording and language == TELLING:
        return opened(finding.verdict.wording)
    return str(getattr(competence, wording_of(case, competence.id, cv)))


def entries_of(
    case: Case, library: Library, findings: Findings, profile: str, asked: Asked
) -> tuple[CvCompetence, ...]:
    """One entry for each candidate. No sentence stands twice, nor again after the profile."""
    found = candidates(case, library, findings, asked.cv)
    backed = tuple(_as_told(one, asked) for one in found[:FRONT] if is_backed(one, findings.material))
    joining = library.catalogue.phrases.get("cv.joining-words", "")
    examples = examples_for(case, backed, findings.material, joining)
    return tuple(
        CvCompetence(
            id=finding.competence,
            line=line_of(case, library.catalogue.competences[finding.competence], finding, asked.cv, asked.language),
            text=_text(case, library, finding, examples.get(finding.competence, ""), profile, asked),
            shown=tuple(shown for shown in finding.shown if is_usable(shown, findings.material)),
            backed=is_backed(finding, findings.material),
        )
        for finding in found
    )


def _as_told(finding: Finding, asked: Asked) -> Finding:
    """The finding with what was told in the language of the CV."""
    return msgspec.structs.replace(
        finding, shown=tuple(shown for shown in finding.shown if asked.speaks(shown.evidence.language))
    )


def _text(case: Case, library: Library, finding: Finding, example: str, profile: str, asked: Asked) -> str:
    """The competence with its example, or in the everyday words that the citizen said yes to; nothing said twice."""
    competence = library.catalogue.competences[finding.competence]
    if example:
        return competence.cv.replace("{evidence}", example)
    everyday = as_sentence(competence.everyday)
    return "" if everyday in profile or _says_it(case, library, finding, asked) else everyday


def _says_it(case: Case, library: Library, finding: Finding, asked: Asked) -> bool:
    """True when the line of the competence is its everyday words already."""
    competence = library.catalogue.competences[finding.competence]
    return as_sentence(line_of(case, competence, finding, asked.cv, asked.language)) == as_sentence(competence.everyday)


def profile_text(case: Case, library: Library, findings: Findings, cv: str = "", language: str = TELLING) -> str:
    """The citizen's own profile, or one proposed in everyday words from the first three that something shows."""
    asked = Asked(cv=cv, language=language)
    own = choice(case, profile_key, cv)
    if own and isinstance(own.value, Words) and not own.private and asked.speaks(own.language):
        return own.value.text
    backed = (one for one in candidates(case, library, findings, cv) if is_backed(one, findings.material))
    new = [found for found in backed if not _says_it(case, library, found, asked)]
    first = (library.catalogue.competences[finding.competence] for finding in new[:3])
    return " ".join(as_sentence(competence.everyday) for competence in first)
