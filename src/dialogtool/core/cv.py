"""The qualified CV, derived from what the citizen confirmed. Nothing in it is stored twice."""

from .answers import Chosen, Words
from .case import Case
from .catalogue import Competence, Wording
from .cv_experiences import CvSection, sections_of
from .examples import examples_for
from .findings import Finding, Findings, Shown, confirmed, is_usable
from .keys import left_out_key, order_key, profile_key, wording_key
from .library import Library
from .material import Material
from .needs import needed_for
from .plan import goal_on_paper
from .record import Record
from .sentences import as_sentence, opened

FRONT = 6
"""At most so many competences stand in front, each with its evidence."""

WORDINGS: tuple[Wording, ...] = ("workplace", "everyday", "advert")


class CvCompetence(Record):
    """One competence on the CV: its line, and the sentence that shows it."""

    id: str
    line: str
    text: str
    shown: tuple[Shown, ...]
    backed: bool = True


class Cv(Record):
    """The whole CV as content, without layout. `profile` is a paragraph; `also` are labels without examples."""

    name: str
    contact: tuple[str, ...]
    goal: str
    profile: str
    competences: tuple[CvCompetence, ...]
    also: tuple[str, ...]
    sections: tuple[CvSection, ...]


def build_cv(case: Case, library: Library, findings: Findings) -> Cv:
    """The CV as the case stands now."""
    profile = profile_text(case, library, findings)
    entries = _entries(case, library, findings, profile)
    front = tuple(entry for entry in entries[:FRONT] if entry.backed)
    goal = goal_on_paper(findings.material)
    return Cv(
        name=case.citizen.name,
        contact=tuple(filter(None, (case.citizen.address, case.citizen.phone, case.citizen.email))),
        goal=goal.text if goal else "",
        profile=profile,
        competences=front,
        also=tuple(entry.line for entry in entries[len(front) :]),
        sections=sections_of(library, findings.material, _backing(entries), _said(front)),
    )


def candidates(case: Case, library: Library, findings: Findings) -> tuple[Finding, ...]:
    """The confirmed competences that were not left out: those with evidence fit for the front before the others.

    What only a marked sentence or a card on the mat shows comes last, and is named without an example.
    """
    chosen = [f for f in in_order(case, library, findings) if left_out_key(f.competence) not in case.answers]
    return tuple(sorted(chosen, key=lambda finding: not is_backed(finding, findings.material)))


def is_backed(finding: Finding, material: Material) -> bool:
    """True when something fit for a document shows it: a sentence, or something that is done."""
    usable = [shown.evidence for shown in finding.shown if is_usable(shown, material)]
    return any(piece.told or piece.activity or piece.about in material.experiences for piece in usable)


def in_order(case: Case, library: Library, findings: Findings) -> tuple[Finding, ...]:
    """The confirmed findings in the order of the CV: as it was chosen, then as the goal needs them, then best first."""
    answer = case.answers.get(order_key())
    chosen = answer.value.ids if answer and isinstance(answer.value, Chosen) else ()
    goal = goal_on_paper(findings.material)
    wanted = dict.fromkeys((*chosen, *needed_for(goal.function if goal else "", library.catalogue)))
    places = {id: place for place, id in enumerate(wanted)}
    return tuple(sorted(confirmed(findings), key=lambda finding: places.get(finding.competence, len(places))))


def wording_of(case: Case, competence: str) -> Wording:
    """The wording chosen for this competence on the CV; the workplace's when none was."""
    answer = case.answers.get(wording_key(competence))
    chosen = answer.value.ids if answer and isinstance(answer.value, Chosen) else ()
    known: tuple[Wording, ...] = tuple(wording for wording in WORDINGS if wording in chosen)
    return known[0] if known else "workplace"


def line_of(case: Case, competence: Competence, finding: Finding | None) -> str:
    """How the competence is said on the CV: the citizen's own way first, else the wording chosen."""
    if finding and finding.verdict and finding.verdict.wording:
        return opened(finding.verdict.wording)
    return str(getattr(competence, wording_of(case, competence.id)))


def _entries(case: Case, library: Library, findings: Findings, profile: str) -> tuple[CvCompetence, ...]:
    """One entry for each candidate. No sentence stands twice, nor again after the profile."""
    found = candidates(case, library, findings)
    backed = tuple(finding for finding in found[:FRONT] if is_backed(finding, findings.material))
    joining = library.catalogue.phrases.get("cv.joining-words", "")
    examples = examples_for(case, backed, findings.material, joining)
    return tuple(
        CvCompetence(
            id=finding.competence,
            line=line_of(case, library.catalogue.competences[finding.competence], finding),
            text=_text(case, library, finding, examples.get(finding.competence, ""), profile),
            shown=tuple(shown for shown in finding.shown if is_usable(shown, findings.material)),
            backed=is_backed(finding, findings.material),
        )
        for finding in found
    )


def _text(case: Case, library: Library, finding: Finding, example: str, profile: str) -> str:
    """The competence with its example, or in the everyday words that the citizen said yes to; nothing said twice."""
    competence = library.catalogue.competences[finding.competence]
    if example:
        return competence.cv.replace("{evidence}", example)
    everyday = as_sentence(competence.everyday)
    return "" if everyday in profile or _says_it(case, library, finding) else everyday


def _says_it(case: Case, library: Library, finding: Finding) -> bool:
    """True when the line of the competence is its everyday words already."""
    competence = library.catalogue.competences[finding.competence]
    return as_sentence(line_of(case, competence, finding)) == as_sentence(competence.everyday)


def profile_text(case: Case, library: Library, findings: Findings) -> str:
    """The citizen's own profile, or one proposed in everyday words from the first three that something shows."""
    own = case.answers.get(profile_key())
    if own and isinstance(own.value, Words) and not own.private:
        return own.value.text
    backed = (found for found in candidates(case, library, findings) if is_backed(found, findings.material))
    new = [found for found in backed if not _says_it(case, library, found)]
    first = (library.catalogue.competences[finding.competence] for finding in new[:3])
    return " ".join(as_sentence(competence.everyday) for competence in first)


def _backing(entries: tuple[CvCompetence, ...]) -> tuple[str, ...]:
    """What the evidence on the CV is about, each once."""
    return tuple(dict.fromkeys(shown.evidence.about for entry in entries for shown in entry.shown))


def _said(entries: tuple[CvCompetence, ...]) -> str:
    """All that these competences say, so that no story is told twice."""
    return " ".join(entry.text for entry in entries)
