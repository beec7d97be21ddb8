"""The qualified CV, derived from what the citizen confirmed. Nothing in it is stored twice."""

from .answers import Chosen, Words
from .case import Case
from .catalogue import Competence, Wording
from .findings import Finding, Findings, Shown, confirmed, is_example, is_own_words, is_usable
from .keys import left_out_key, order_key, profile_key, wording_key
from .library import Library
from .material import Experience
from .phrases import Phrase, phrase
from .plan import goal_on_paper
from .record import Record

FRONT = 6
"""At most so many competences stand in front, each with its evidence."""

LONGEST_EXAMPLE = 320
"""An example longer than this is cut at a sentence, so that the CV stays a CV."""

WORDINGS: tuple[Wording, ...] = ("workplace", "everyday", "advert")


class CvCompetence(Record):
    """One competence on the CV: its line, and the sentence that shows it."""

    id: str
    line: str
    text: str
    shown: tuple[Shown, ...]


class CvExperience(Record):
    """One experience on the CV; `detail` says how often and for how many."""

    title: str
    detail: Phrase | None = None
    story: str = ""


class CvSection(Record):
    """The experiences of one arena under its heading."""

    heading: str
    experiences: tuple[CvExperience, ...]


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
    entries = tuple(entry for f in candidates(case, findings) if (entry := _entry(case, library, findings, f)))
    goal = goal_on_paper(findings.material)
    return Cv(
        name=case.citizen.name,
        contact=tuple(filter(None, (case.citizen.address, case.citizen.phone, case.citizen.email))),
        goal=goal.text if goal else "",
        profile=profile_text(case, library, findings),
        competences=entries[:FRONT],
        also=tuple(entry.line for entry in entries[FRONT:]),
        sections=_sections(library, findings, entries),
    )


def candidates(case: Case, findings: Findings) -> tuple[Finding, ...]:
    """The confirmed competences that have evidence fit for a document and were not left out."""
    return tuple(
        finding
        for finding in in_order(case, confirmed(findings))
        if left_out_key(finding.competence) not in case.answers
        and any(is_usable(shown, findings.material) for shown in finding.shown)
    )


def in_order(case: Case, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings in the order that was chosen; those that were never moved come after it, best first."""
    answer = case.answers.get(order_key())
    chosen = answer.value.ids if answer and isinstance(answer.value, Chosen) else ()
    places = {id: place for place, id in enumerate(chosen)}
    return tuple(sorted(found, key=lambda finding: places.get(finding.competence, len(places))))


def wording_of(case: Case, competence: str) -> Wording:
    """The wording chosen for this competence on the CV; the workplace's when none was."""
    answer = case.answers.get(wording_key(competence))
    chosen = answer.value.ids if answer and isinstance(answer.value, Chosen) else ()
    known: tuple[Wording, ...] = tuple(wording for wording in WORDINGS if wording in chosen)
    return known[0] if known else "workplace"


def line_of(case: Case, competence: Competence, finding: Finding | None) -> str:
    """How the competence is said on the CV: the citizen's own way first, else the wording chosen."""
    if finding and finding.verdict and finding.verdict.wording:
        return finding.verdict.wording
    return str(getattr(competence, wording_of(case, competence.id)))


def _entry(case: Case, library: Library, findings: Findings, finding: Finding) -> CvCompetence | None:
    competence = library.catalogue.competences[finding.competence]
    usable = tuple(shown for shown in finding.shown if is_usable(shown, findings.material))
    told = sorted(
        (shown for shown in usable if is_own_words(shown, case)),
        key=lambda shown: not is_example(shown, competence.id),
    )
    example = as_example(told[0].evidence.sentence) if told else ""
    text = competence.cv.replace("{evidence}", example) if example else ""
    return CvCompetence(id=competence.id, line=line_of(case, competence, finding), text=text, shown=usable)


def as_example(sentence: str) -> str:
    """The citizen's words as they stand on the CV: on one line, a capital first, a full stop last, not too long."""
    line = " ".join(sentence.split())
    if len(line) > LONGEST_EXAMPLE:
        whole = line[:LONGEST_EXAMPLE].rpartition(". ")[0]
        line = whole or line[:LONGEST_EXAMPLE].rpartition(" ")[0] + " …"
    if not line:
        return ""
    return line[0].upper() + line[1:] + ("" if line[-1] in ".!?…" else ".")


def profile_text(case: Case, library: Library, findings: Findings) -> str:
    """The citizen's own profile, or one proposed from the first three confirmed competences in everyday words."""
    own = case.answers.get(profile_key())
    if own and isinstance(own.value, Words) and not own.private:
        return own.value.text
    first = (library.catalogue.competences[finding.competence] for finding in candidates(case, findings)[:3])
    return " ".join(as_example(competence.everyday) for competence in first)


def _sections(library: Library, findings: Findings, entries: tuple[CvCompetence, ...]) -> tuple[CvSection, ...]:
    """Experiences that back a competence on the CV, by arena, in the catalogue's order of arenas."""
    about = dict.fromkeys(shown.evidence.about for entry in entries for shown in entry.shown)
    backing = [findings.material.experiences[id] for id in about if id in findings.material.experiences]
    used = " ".join(entry.text for entry in entries[:FRONT])
    sections = (
        CvSection(
            heading=arena.cv_heading,
            experiences=tuple(_experience(e, library, used) for e in backing if e.arena == arena.id and not e.discreet),
        )
        for arena in library.catalogue.arenas.values()
    )
    return tuple(section for section in sections if section.experiences)


def _experience(experience: Experience, library: Library, used: str) -> CvExperience:
    story = as_example(experience.story)
    return CvExperience(
        title=experience.title, detail=detail_of(experience, library), story="" if story and story in used else story
    )


def detail_of(experience: Experience, library: Library) -> Phrase | None:
    """How often and for how many, as far as it was told."""
    frequency = library.catalogue.frequencies.get(experience.often)
    often = frequency.label if frequency else ""
    match (often, experience.people or 0):
        case ("", 0 | 1):
            return None
        case (_, 0 | 1):
            return phrase("cv.often", often=often)
        case ("", people):
            return phrase("cv.people", people=people)
        case (_, people):
            return phrase("cv.often-people", often=often, people=people)
