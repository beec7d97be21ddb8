"""Which of the citizen's own sentences stands as the example of which competence on the CV."""

from ..case.case import Case
from ..case.keys import example_key
from ..words.sentences import as_sentence, is_whole
from .findings import Finding, Shown, is_example, is_own_words, is_usable
from .material import Material

NEARLY = 0.6
"""A sentence is an example only when it says at least this share of what the strongest sign says."""

CLEARLY = 0.55
"""And this much at the least: a sentence that only hints at a competence is no example of it on a CV."""

ASKED_FOR = 2.0
"""A sentence told as an example of a competence goes before any that was merely heard."""


def examples_for(case: Case, found: tuple[Finding, ...], material: Material, joining: str = "") -> dict[str, str]:
    """The example of each competence by its id. Each sentence is given once, where it says most.

    What begins with one of the words in `joining` is no sentence, and is left out.
    """
    pairs = [
        (strength, finding.competence, as_sentence(shown.evidence.sentence))
        for finding in found
        for shown, strength in _strong(case, finding, material)
        if is_whole(shown.evidence.sentence, joining)
    ]
    chosen: dict[str, str] = {}
    for _strength, competence, sentence in sorted(pairs, key=lambda pair: -pair[0]):
        if competence not in chosen and sentence not in chosen.values():
            chosen[competence] = sentence
    return chosen


def _strong(case: Case, finding: Finding, material: Material) -> list[tuple[Shown, float]]:
    """The sentences fit for a document that show the competence well, with how well."""
    best = max((shown.strength for shown in finding.shown), default=0.0)
    usable = (shown for shown in finding.shown if is_usable(shown, material) and not shown.discreet)
    told = [shown for shown in usable if is_own_words(shown, case) and not _is_of_another(shown, finding.competence)]
    weighed = [(shown, ASKED_FOR if is_example(shown, finding.competence) else shown.strength) for shown in told]
    return [(shown, strength) for shown, strength in weighed if strength >= max(NEARLY * best, CLEARLY)]


def _is_of_another(shown: Shown, competence: str) -> bool:
    """True for what was told as the example of some other competence."""
    key = shown.evidence.answer
    return key == example_key(key.subject) and key.subject != competence
