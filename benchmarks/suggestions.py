"""How well everyday sentences are understood: `python -m benchmarks.suggestions [--totals] [FILE]`.

FILE is a list of sentences with what would be right, `benchmarks/sentences.yaml` unless said. Without `--totals` every
miss is printed, and what was taken for what. Bars: quality.md.
"""

import json
import resource
import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import sqrt
from pathlib import Path

import msgspec
import yaml

from benchmarks.suggestion_baselines import Ranking, baselines_of
from dialogtool.content.folders import Folders
from dialogtool.content.library import load_library
from dialogtool.core.catalogue import Catalogue
from dialogtool.core.record import Record
from dialogtool.core.suggestions import Heard, Suggestions
from dialogtool.matching.matcher import CatalogueMatcher

ROOT = Path(__file__).resolve().parents[1]
AT = (1, 3, 5)
DID = "did"
SIDES = ("not", "other", "wish")
_SURE = 1.96


class Sentence(Record):
    """A sentence and what would be right: ICATUS divisions, arenas, competences, DISCO codes; whose doing it is."""

    text: str
    divisions: tuple[str, ...] = ()
    arena: str = ""
    arenas: tuple[str, ...] = ()
    competences: tuple[str, ...] = ()
    disco: tuple[str, ...] = ()
    side: str = DID
    path: str = ""


class Outcome(Record):
    """What the matcher said of one sentence, and how long it took."""

    sentence: Sentence
    said: Suggestions
    seconds: float


def main() -> None:
    """Prints tables, misses, and the totals as JSON."""
    files = [word for word in sys.argv[1:] if not word.startswith("--")]
    sentences = read(Path(files[0]) if files else ROOT / "benchmarks" / "sentences.yaml")
    catalogue = load_library(Folders(tools=ROOT / "dialog_tools", catalogue=ROOT / "resources/catalogue")).catalogue
    begun = time.perf_counter()
    matcher = CatalogueMatcher(catalogue)
    matcher.suggest([Heard(text="jeg laver mad")])
    built = time.perf_counter() - begun
    outcomes = [_outcome(matcher, sentence) for sentence in sentences]
    done = [outcome for outcome in outcomes if outcome.sentence.side == DID and outcome.sentence.divisions]
    found = {**totals(catalogue, outcomes, done), "first_answer_s": round(built, 2)}
    print_hits(catalogue, done)
    print_baselines(catalogue, [outcome.sentence for outcome in done])
    if "--totals" not in sys.argv:
        print_misses(catalogue, outcomes)
    print(json.dumps(found))


def read(file: Path) -> list[Sentence]:
    """The sentences in the file; keys that this benchmark has no use for are left out."""
    raw = yaml.safe_load(file.read_text(encoding="utf-8"))
    fields = Sentence.__struct_fields__
    return [
        msgspec.convert({key: value for key, value in one.items() if key in fields}, Sentence, strict=False)
        for one in raw
    ]


def _outcome(matcher: CatalogueMatcher, sentence: Sentence) -> Outcome:
    begun = time.perf_counter()
    said = matcher.suggest([Heard(text=sentence.text, path=sentence.path)])
    return Outcome(sentence, said, time.perf_counter() - begun)


def divisions_of(catalogue: Catalogue, said: Suggestions) -> list[str]:
    """The ICATUS division of each suggested activity's primary code, best first."""
    return [catalogue.activities[one.id].icatus[0][:2] for one in said.activities]


def interval(hits: int, of: int) -> str:
    """A share with its 95 % interval (Wilson)."""
    if not of:
        return "-"
    share, spread = hits / of, _SURE**2 / of
    middle = (share + spread / 2) / (1 + spread)
    half = _SURE * sqrt(share * (1 - share) / of + spread / (4 * of)) / (1 + spread)
    return f"{share:.2f} [{middle - half:.2f}-{middle + half:.2f}]"


def has_hit(found: Iterable[str], right: Sequence[str]) -> bool:
    """True when any of the found is right; a code is right when it begins with a right one."""
    return any(one.startswith(code) for one in found for code in right)


def print_hits(catalogue: Catalogue, outcomes: Sequence[Outcome]) -> None:
    """Hit@1/3/5 of the activity's division, by arena and for all."""
    by_arena: defaultdict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        by_arena[outcome.sentence.arena or "-"].append(outcome)
    print(f"{'arena':<14}{'n':>4}  " + "".join(f"{f'hit@{at}':<20}" for at in AT))
    for arena, many in (*sorted(by_arena.items()), ("all", list(outcomes))):
        hits = [_hits(many, catalogue, at) for at in AT]
        print(f"{arena:<14}{len(many):>4}  " + "".join(f"{interval(hit, len(many)):<20}" for hit in hits))


def _hits(outcomes: Iterable[Outcome], catalogue: Catalogue, at: int) -> int:
    return sum(has_hit(divisions_of(catalogue, one.said)[:at], one.sentence.divisions) for one in outcomes)


def print_baselines(catalogue: Catalogue, sentences: Sequence[Sentence]) -> None:
    """The same for plain methods."""
    for name, ranking in baselines_of(catalogue).items():
        hits = [sum(_is_ranked(catalogue, ranking, one, at) for one in sentences) for at in AT]
        print(f"{name:<18}{'':2}" + "".join(f"{interval(hit, len(sentences)):<20}" for hit in hits))


def _is_ranked(catalogue: Catalogue, ranking: Ranking, sentence: Sentence, at: int) -> bool:
    found = (catalogue.activities[id].icatus[0][:2] for id in ranking(sentence.text)[:at])
    return has_hit(found, sentence.divisions)


def print_misses(catalogue: Catalogue, outcomes: Sequence[Outcome]) -> None:
    """What was taken for what, every miss, and every wrong side."""
    confused: Counter[tuple[str, str]] = Counter()
    for outcome in outcomes:
        sentence, found = outcome.sentence, divisions_of(catalogue, outcome.said)
        if sentence.side == DID and sentence.divisions and not has_hit(found[:1], sentence.divisions):
            confused[sentence.divisions[0], found[0] if found else "none"] += 1
            ids = ", ".join(f"{one.id} {one.score:.2f}" for one in outcome.said.activities[:5])
            print(f"miss {'/'.join(sentence.divisions)}: {sentence.text}  ->  {ids}")
        if sentence.side == DID and not outcome.said.activities:
            print(f"silent: {sentence.text}")
        if sentence.side != DID and outcome.said.activities:
            print(f"wrong side ({sentence.side}): {sentence.text}  ->  {outcome.said.activities[0].id}")
    for (right, taken), times in confused.most_common():
        print(f"{right} taken for {taken}: {times}")


def totals(catalogue: Catalogue, outcomes: Sequence[Outcome], done: Sequence[Outcome]) -> Mapping[str, str | float]:
    """Every figure that has a bar."""
    others = [one for one in outcomes if one.sentence.side != DID]
    speeds = sorted(one.seconds * 1000 for one in outcomes)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "sentences": len(outcomes),
        **{f"hit@{at}": interval(_hits(done, catalogue, at), len(done)) for at in AT},
        "competence@5": _share(done, _competence_hit, lambda one: bool(one.sentence.competences)),
        "function@10": _share(done, lambda one: _function_hit(one, catalogue), lambda one: bool(one.sentence.disco)),
        "arena@1": _share(done, _arena_hit, lambda one: bool(one.sentence.arena)),
        "wrong side": _wrong(others),
        "silent": interval(
            sum(not one.said.activities for one in outcomes if one.sentence.side == DID), len(outcomes) - len(others)
        ),
        **{f"wrong side, {side}": _wrong([one for one in others if one.sentence.side == side]) for side in SIDES},
        "ms_p50": round(statistics.median(speeds), 1),
        "ms_p95": round(speeds[int(len(speeds) * 0.95) - 1], 1),
        "memory_mb": round(memory),
    }


def _wrong(others: Sequence[Outcome]) -> str:
    """How many suggest anything although nothing was done."""
    return interval(sum(bool(one.said.activities or one.said.competences) for one in others), len(others))


def _share(outcomes: Iterable[Outcome], hit: Callable[[Outcome], bool], asked: Callable[[Outcome], bool]) -> str:
    relevant = [outcome for outcome in outcomes if asked(outcome)]
    return interval(sum(map(hit, relevant)), len(relevant))


def _competence_hit(outcome: Outcome) -> bool:
    return bool({one.id for one in outcome.said.competences[:5]} & set(outcome.sentence.competences))


def _function_hit(outcome: Outcome, catalogue: Catalogue) -> bool:
    found = (catalogue.functions[one.id].disco for one in outcome.said.functions[:10])
    return has_hit(found, outcome.sentence.disco)


def _arena_hit(outcome: Outcome) -> bool:
    right = outcome.sentence.arenas or (outcome.sentence.arena,)
    return any(one.arena in right for one in outcome.said.activities[:1])


if __name__ == "__main__":
    main()
