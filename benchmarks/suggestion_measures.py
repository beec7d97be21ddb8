"""What is counted of the matcher's answers: hits, wrong sides, silence, each with its interval."""

import statistics
from collections.abc import Iterable, Mapping, Sequence
from math import sqrt

from benchmarks.suggestion_sentences import DID, Sentence
from dialogtool.core.basis.record import Record
from dialogtool.core.catalogue.catalogue import Catalogue
from dialogtool.core.catalogue.divisions import division_of
from dialogtool.core.catalogue.suggestions import Suggestions

AT = (1, 3, 5)
SIDES = ("not", "other", "wish")
_SURE = 1.96


class Outcome(Record):
    """What the matcher said of one sentence, and how long it took."""

    sentence: Sentence
    said: Suggestions
    seconds: float


def interval(hits: int, of: int) -> str:
    """A share with its 95 % interval (Wilson)."""
    if not of:
        return "-"
    share, spread = hits / of, _SURE**2 / of
    middle = (share + spread / 2) / (1 + spread)
    half = _SURE * sqrt(share * (1 - share) / of + spread / (4 * of)) / (1 + spread)
    return f"{share:.2f} [{middle - half:.2f}-{middle + half:.2f}]"


def divisions_of(catalogue: Catalogue, said: Suggestions) -> Sequence[str]:
    """The ICATUS division of each suggested activity's primary code, best first."""
    return [division_of(catalogue.activities[one.id]) for one in said.activities]


def has_hit(found: Iterable[str], right: Sequence[str]) -> bool:
    """True when any of the found is right; a code is right when it begins with a right one."""
    return any(one.startswith(code) for one in found for code in right)


def done_in(outcomes: Iterable[Outcome]) -> Sequence[Outcome]:
    """Those where something was done that has a division."""
    return [one for one in outcomes if one.sentence.side == DID and one.sentence.divisions]


def hits(catalogue: Catalogue, outcomes: Iterable[Outcome], at: int) -> int:
    """How many have a right division among the first so many."""
    return sum(has_hit(divisions_of(catalogue, one.said)[:at], one.sentence.divisions) for one in outcomes)


def is_wrong(catalogue: Catalogue, outcome: Outcome) -> bool:
    """True when anything is suggested although nothing was done, or what must never be suggested."""
    sentence, said = outcome.sentence, outcome.said
    if sentence.side != DID:
        return bool(said.activities or said.competences)
    return has_hit(divisions_of(catalogue, said), sentence.never)


def totals(catalogue: Catalogue, outcomes: Sequence[Outcome]) -> Mapping[str, str | int]:
    """Every figure that has a bar, of these outcomes; a wrong side of what was not done, and of all."""
    done = done_in(outcomes)
    sided = [one for one in outcomes if one.sentence.side != DID or one.sentence.never]
    theirs = [one for one in outcomes if one.sentence.side == DID]
    return {
        "sentences": len(outcomes),
        **{f"hit@{at}": interval(hits(catalogue, done, at), len(done)) for at in AT},
        "competence@5": _share(_competence_hit(one) for one in done if one.sentence.competences),
        "function@10": _share(_function_hit(one, catalogue) for one in done if one.sentence.disco),
        "arena@1": _share(_arena_hit(one) for one in done if one.sentence.arena),
        "wrong side": _share(is_wrong(catalogue, one) for one in sided),
        **{
            f"wrong side, {side}": _share(is_wrong(catalogue, one) for one in sided if one.sentence.side == side)
            for side in (*SIDES, DID)
        },
        "wrong of all": _share(is_wrong(catalogue, one) for one in outcomes),
        "silent": _share(not one.said.activities for one in theirs),
    }


def speeds(outcomes: Iterable[Outcome]) -> Mapping[str, float]:
    """The middle and the 95th percentile of the times, in milliseconds."""
    taken = sorted(one.seconds * 1000 for one in outcomes)
    return {"ms_p50": round(statistics.median(taken), 1), "ms_p95": round(taken[int(len(taken) * 0.95) - 1], 1)}


def _share(true: Iterable[bool]) -> str:
    counted = list(true)
    return interval(sum(counted), len(counted))


def _competence_hit(outcome: Outcome) -> bool:
    return bool({one.id for one in outcome.said.competences[:5]} & set(outcome.sentence.competences))


def _function_hit(outcome: Outcome, catalogue: Catalogue) -> bool:
    found = (catalogue.functions[one.id].disco for one in outcome.said.functions[:10])
    return has_hit(found, outcome.sentence.disco)


def _arena_hit(outcome: Outcome) -> bool:
    right = outcome.sentence.arenas or (outcome.sentence.arena,)
    return any(one.arena in right for one in outcome.said.activities[:1])
