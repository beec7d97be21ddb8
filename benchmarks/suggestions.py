"""How well everyday sentences are understood: `python -m benchmarks.suggestions [--totals] [FILE]`.

Every set under `benchmarks/sentences*.yaml` is counted by itself and together, or only FILE when it is given. Without
`--totals` every miss is printed, and what was taken for what - but never of a held-out half, which nobody is to study.
Bars: quality.md.
"""

import json
import resource
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.suggestion_baselines import Ranking, baselines_of
from benchmarks.suggestion_measures import (
    AT,
    Outcome,
    divisions_of,
    done_in,
    has_hit,
    hits,
    interval,
    is_wrong,
    speeds,
    totals,
)
from benchmarks.suggestion_sentences import DID, HELD_OUT, TUNED_ON, Sentence, read, shipped_sets
from dialogtool.content.folders import Folders
from dialogtool.content.library import load_library
from dialogtool.core.catalogue.catalogue import Catalogue
from dialogtool.core.catalogue.divisions import division_of
from dialogtool.core.catalogue.suggestions import Heard
from dialogtool.matching.matcher import CatalogueMatcher

ROOT = Path(__file__).resolve().parents[1]
_SHOWN = ("hit@1", "hit@3", "hit@5", "competence@5", "function@10", "wrong side", "wrong of all", "silent")
Outcomes = Mapping[str, Sequence[Outcome]]


def main() -> None:
    """Prints tables, misses, and the totals as JSON."""
    files = [Path(word) for word in sys.argv[1:] if not word.startswith("--")]
    sets = {file.stem: read(file) for file in files} or shipped_sets()
    catalogue = load_library(Folders(tools=ROOT / "dialog_tools", catalogue=ROOT / "resources/catalogue")).catalogue
    begun = time.perf_counter()
    matcher = CatalogueMatcher(catalogue)
    matcher.suggest([Heard(text="jeg laver mad")])
    built = time.perf_counter() - begun
    heard = with_sums({name: [_outcome(matcher, one) for one in sentences] for name, sentences in sets.items()})
    counted = {name: totals(catalogue, outcomes) for name, outcomes in heard.items()}
    print_sets(counted)
    print_arenas(catalogue, done_in(heard["all"]))
    print_baselines(catalogue, done_in(heard["all"]))
    if "--totals" not in sys.argv:
        print_misses(catalogue, [one for name in sets if HELD_OUT not in name for one in heard[name]])
    memory = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    cost = {**speeds(heard["all"]), "memory_mb": memory, "first_answer_s": round(built, 2)}
    print(json.dumps({"sets": counted, **cost}))


def _outcome(matcher: CatalogueMatcher, sentence: Sentence) -> Outcome:
    begun = time.perf_counter()
    said = matcher.suggest([Heard(text=sentence.text, path=sentence.path)])
    return Outcome(sentence, said, time.perf_counter() - begun)


def with_sums(sets: Outcomes) -> Outcomes:
    """The sets, then all that was tuned on, all that was held out, and all, as far as there is any."""
    sums = {
        f"all {half}": [one for name, many in sets.items() if half in name for one in many]
        for half in (TUNED_ON, HELD_OUT)
    }
    return {
        **sets,
        **{name: many for name, many in sums.items() if many},
        "all": [one for many in sets.values() for one in many],
    }


def print_sets(counted: Mapping[str, Mapping[str, str | int]]) -> None:
    """One line a set: what has a bar, with intervals."""
    print(f"{'set':<28}{'n':>5}  " + "".join(f"{name:<19}" for name in _SHOWN))
    for name, found in counted.items():
        print(f"{name:<28}{found['sentences']:>5}  " + "".join(f"{found[one]!s:<19}" for one in _SHOWN))


def print_arenas(catalogue: Catalogue, outcomes: Sequence[Outcome]) -> None:
    """Hit@1/3/5 of the activity's division, by arena and for all."""
    by_arena: defaultdict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        by_arena[outcome.sentence.arena or "-"].append(outcome)
    print(f"\n{'arena':<14}{'n':>4}  " + "".join(f"{f'hit@{at}':<20}" for at in AT))
    for arena, many in (*sorted(by_arena.items()), ("all", outcomes)):
        counts = (interval(hits(catalogue, many, at), len(many)) for at in AT)
        print(f"{arena:<14}{len(many):>4}  " + "".join(f"{count:<20}" for count in counts))


def print_baselines(catalogue: Catalogue, outcomes: Sequence[Outcome]) -> None:
    """The same for plain methods."""
    for name, ranking in baselines_of(catalogue).items():
        counts = (sum(_is_ranked(catalogue, ranking, one.sentence, at) for one in outcomes) for at in AT)
        print(f"{name:<18}{'':2}" + "".join(f"{interval(count, len(outcomes)):<20}" for count in counts))


def _is_ranked(catalogue: Catalogue, ranking: Ranking, sentence: Sentence, at: int) -> bool:
    found = (division_of(catalogue.activities[id]) for id in ranking(sentence.text)[:at])
    return has_hit(found, sentence.divisions)


def print_misses(catalogue: Catalogue, outcomes: Sequence[Outcome]) -> None:
    """What was taken for what, every miss, and every wrong side."""
    confused: Counter[tuple[str, str]] = Counter()
    for outcome in outcomes:
        sentence, found = outcome.sentence, divisions_of(catalogue, outcome.said)
        ids = ", ".join(f"{one.id} {one.score:.2f}" for one in outcome.said.activities[:5])
        if sentence.side == DID and not found:
            print(f"silent: {sentence.text}")
        elif sentence.side == DID and sentence.divisions and not has_hit(found[:1], sentence.divisions):
            confused[sentence.divisions[0], found[0]] += 1
            place = "five" if not has_hit(found[:5], sentence.divisions) else "first"
            print(f"miss, {place} {'/'.join(sentence.divisions)}: {sentence.text}  ->  {ids}")
        if is_wrong(catalogue, outcome):
            never = f", never {'/'.join(sentence.never)}" if sentence.never else ""
            print(f"wrong side ({sentence.side}{never}): {sentence.text}  ->  {ids}")
    for (right, taken), times in confused.most_common():
        print(f"{right} taken for {taken}: {times}")


if __name__ == "__main__":
    main()
