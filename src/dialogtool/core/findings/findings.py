"""What we found: competences, the words that show them, and what the citizen says of each."""

from collections.abc import Collection, Iterable, Mapping

from ..basis.phrases import Phrase, phrase
from ..basis.record import Record
from ..case.aid_values import Choice
from ..case.answers import Answer, Verdict, Words
from ..case.case import Case
from ..case.keys import example_key
from ..catalogue.suggestions import Heard, Matcher, Source, Span, SuggestedCompetence, Suggestions
from ..tool.library import Library
from .material import Evidence, Material, material_of
from .verdicts import verdicts_in

AT_ONCE = 6
"""Never more suggestions than this at a time."""

AGAIN = 0.7
"""How much less the next finding weighs for each one already chosen from the same experience."""

MOST_HEARD = 2_000
"""So many characters of one answer are listened to: some minutes of telling, heard in a moment."""

CARDS = 0.3
"""What a finding weighs that only cards show, beside the strength of the best sentence for one that is told."""

TODAY_SHOWS = ("komme-op-og-i-gang", "holde-aftaler")
"""What anybody shows who came today: for somebody who has told nothing else."""


class Shown(Record):
    """A piece of evidence, with the words in it that count; `strength` (0-1) is how much it says by itself.

    `discreet` when something discreet was heard in it. `activity` is what was heard in it, "" for none.
    """

    evidence: Evidence
    spans: tuple[Span, ...] = ()
    strength: float = 1.0
    discreet: bool = False
    activity: str = ""


class Finding(Record):
    """A competence that the citizen's own words can show; `verdict` None until the citizen has said."""

    competence: str
    score: float
    because: Phrase
    ask: str = ""
    shown: tuple[Shown, ...] = ()
    verdict: Verdict | None = None


class Findings(Record):
    """All findings, best first, with everything else that was suggested along with them."""

    all: tuple[Finding, ...] = ()
    suggestions: Suggestions = Suggestions()
    material: Material = Material()

    def of(self, competence: str) -> Finding | None:
        """The finding of this competence, or None."""
        return next((finding for finding in self.all if finding.competence == competence), None)


def heard_in(material: Material, library: Library) -> tuple[Heard, ...]:
    """What the matcher is to hear: one for each piece of evidence, in the same order."""
    return tuple(_heard(piece, material, library) for piece in material.evidence)


def _heard(piece: Evidence, material: Material, library: Library) -> Heard:
    experience = material.experiences.get(piece.about)
    frequency = library.catalogue.frequencies.get(experience.often) if experience else None
    weight = frequency.weight if frequency else 0.7
    return Heard(
        text=piece.sentence[:MOST_HEARD],
        activity=piece.activity,
        path=piece.path,
        weight=weight,
        shows=piece.shows,
        not_meant=frozenset(piece.not_meant),
    )


def findings_of(case: Case, library: Library, matcher: Matcher) -> Findings:
    """Everything found so far. What the citizen has judged stays, also when nothing suggests it any more."""
    material = material_of(case, library)
    suggestions = matcher.suggest(heard_in(material, library))
    discreet = _discreet(suggestions, library)
    verdicts = verdicts_in(case, library)
    proposed = tuple(
        Finding(
            competence=suggested.id,
            score=suggested.score,
            because=suggested.because,
            ask=suggested.ask,
            shown=(*_examples(suggested, material), *_shown(suggested.sources, material, discreet)),
            verdict=verdicts.get(suggested.id),
        )
        for suggested in suggestions.competences
        if suggested.id in library.catalogue.competences
    )
    known = {finding.competence for finding in proposed}
    others = {id: said for id, said in verdicts.items() if id not in known and id in library.catalogue.competences}
    kept = _kept(others, material, library, discreet)
    return Findings(all=(*proposed, *kept), suggestions=suggestions, material=material)


def _discreet(suggestions: Suggestions, library: Library) -> frozenset[int]:
    """Which of the heard tell of something discreet, whatever else they show."""
    activities = library.catalogue.activities
    sources = (source for found in (*suggestions.activities, *suggestions.competences) for source in found.sources)
    return frozenset(s.heard for s in sources if s.activity in activities and activities[s.activity].discreet)


def _examples(suggested: SuggestedCompetence, material: Material) -> tuple[Shown, ...]:
    """What was told as an example of the competence, also where it says what somebody never fails to do."""
    heard = {source.heard for source in suggested.sources}
    told = (piece for n, piece in enumerate(material.evidence) if n not in heard)
    return tuple(Shown(evidence=piece) for piece in told if piece.answer == example_key(suggested.id))


def _shown(sources: Iterable[Source], material: Material, discreet: frozenset[int]) -> tuple[Shown, ...]:
    """The evidence of these sources, the strongest first."""
    strongest_first = sorted(sources, key=lambda source: -source.strength)
    return tuple(
        Shown(
            evidence=material.evidence[source.heard],
            spans=source.spans,
            strength=source.strength,
            discreet=source.heard in discreet,
            activity=source.activity,
        )
        for source in strongest_first
    )


def _kept(
    verdicts: Mapping[str, Verdict], material: Material, library: Library, discreet: frozenset[int]
) -> tuple[Finding, ...]:
    """Judged competences that nothing proposes now, with the evidence that the verdict itself names."""
    return tuple(
        Finding(
            competence=id,
            score=0.0,
            because=phrase("because.you-said"),
            shown=tuple(
                Shown(evidence=piece, discreet=number in discreet)
                for number, piece in enumerate(material.evidence)
                if _speaks(piece, id, verdict, library)
            ),
            verdict=verdict,
        )
        for id, verdict in verdicts.items()
    )


def _speaks(piece: Evidence, competence: str, verdict: Verdict, library: Library) -> bool:
    """True for a sentence that the verdict names, and for the cards it names that show the competence."""
    if piece.answer not in verdict.evidence:
        return False
    activity = library.catalogue.activities.get(piece.activity)
    shows = (*piece.shows, *(shown.competence for shown in (activity.shows if activity else ())))
    return competence in shows or piece.told


def to_ask(findings: Findings, put_off: Collection[str] = ()) -> tuple[Finding, ...]:
    """The findings to put to the citizen now: not judged yet, at most six, from the breadth of what was told.

    The competences that were put off come again only when nothing else is left.
    """
    waiting = tuple(finding for finding in findings.all if finding.verdict is None)
    fresh = tuple(finding for finding in waiting if finding.competence not in put_off)
    return varied(fresh or waiting, AT_ONCE)


def varied(findings: tuple[Finding, ...], most: int) -> tuple[Finding, ...]:
    """At most so many findings, best first. What a sentence shows goes before what cards add up to.

    Each further one about the same experience weighs less, so that a whole life comes to word.
    """
    left, chosen = list(findings), list[Finding]()
    while left and len(chosen) < most:
        best = max(left, key=lambda finding: _weight(finding) * AGAIN ** _told_already(finding, chosen))
        left.remove(best)
        chosen.append(best)
    return tuple(chosen)


def _weight(finding: Finding) -> float:
    return finding.score * (
        CARDS + max((shown.strength for shown in finding.shown if shown.evidence.told), default=0.0)
    )


def _told_already(finding: Finding, chosen: list[Finding]) -> int:
    """How many of those chosen rest on the same experience as this one's strongest evidence."""
    return sum(_about(one) == _about(finding) for one in chosen)


def _about(finding: Finding) -> str:
    """What the strongest sentence is about, or the strongest card where nothing was told."""
    told = (shown.evidence.about for shown in finding.shown if shown.evidence.told)
    return next(told, next((shown.evidence.about for shown in finding.shown), ""))


def confirmed(findings: Findings) -> tuple[Finding, ...]:
    """The findings that the citizen said yes to and that something shows."""
    return tuple(f for f in findings.all if f.verdict and f.verdict.choice == "yes" and f.shown)


def verdict_on(finding: Finding, choice: Choice, wording: str = "") -> Verdict:
    """The verdict that keeps hold of the evidence it was given on."""
    keys = dict.fromkeys(shown.evidence.answer for shown in finding.shown)
    return Verdict(choice=choice, evidence=tuple(keys), wording=wording)


def is_usable(shown: Shown, material: Material) -> bool:
    """True when the evidence may stand in a document.

    Neither it nor its experience is "Ikke i papirer", and it is not the mere name of a discreet experience.
    """
    experience = material.experiences.get(shown.evidence.about)
    if shown.evidence.private or (experience and experience.private):
        return False
    return not (experience and experience.discreet and shown.evidence.sentence == experience.title)


def is_own_words(shown: Shown, case: Case) -> bool:
    """True when the evidence is a sentence that was told, not a card that was placed."""
    answer: Answer | None = case.answers.get(shown.evidence.answer)
    return answer is not None and isinstance(answer.value, Words)


def is_example(shown: Shown, competence: str) -> bool:
    """True when the evidence answers the very question that asked for an example of this competence."""
    return shown.evidence.answer == example_key(competence)
