"""Learns from sentences how likely it is that somebody did what is told: `python -m benchmarks.learn_sides`.

What it learns from is told in `side_training`; the held-out sentences of the benchmark never are. Prints what four-fold
cross-validation makes of stories and of clauses, and writes the two tables of the matcher, in about ten minutes.
"""

import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from math import sqrt
from pathlib import Path

from benchmarks.side_training import Example, clause_examples, story_examples
from dialogtool import matching
from dialogtool.matching.likelihood import DOUBTFUL
from dialogtool.matching.told import Side
from dialogtool.matching.weights import KINDS, shares_of

WORDS = Path(str(matching.__file__)).parent / "words"
HEAD = (
    "# How much each sign of a {what} says for: {kinds}.\n"
    "# Learnt by benchmarks/learn_sides.py from sentences written for it; not to be changed by hand.\n"
)
ROUNDS = 8
GOES = 4
RATE = 0.25
KEPT_SMALL = 1e-4
SEEN = 2
TELLING = 0.15
FOLDS = 4

Learnt = dict[str, list[float]]


def main() -> int:
    """Learns, measures, and writes the tables."""
    _make("story", list(story_examples()))
    _make("clause", list(clause_examples()))
    return 0


def _make(what: str, examples: Sequence[Example]) -> None:
    wrong, missed = cross_validated(examples)
    print(
        f"{len(examples)} examples of a {what}; not done but taken as done: {wrong:.1%}; done but missed: {missed:.1%}"
    )
    weights = learn(examples, GOES)
    rows = [(sign, told) for sign, told in sorted(weights.items()) if max(map(abs, told)) >= TELLING]
    lines = ("\t".join([sign, *(f"{weight:.2f}" for weight in told)]) for sign, told in rows)
    head = HEAD.format(what=what, kinds=", ".join(kind.value for kind in KINDS))
    table = WORDS / f"{what}-signs.txt"
    table.write_text(head + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{len(rows)} signs in {table.name}")


def cross_validated(examples: Sequence[Example]) -> tuple[float, float]:
    """The shares of the not-done taken as done, and of the done that is missed, among those not learnt from."""
    shuffled = random.Random(0).sample(sorted(set(examples)), len(set(examples)))  # noqa: S311 - nothing secret
    taken: Counter[bool] = Counter()
    of: Counter[bool] = Counter()
    for fold in range(FOLDS):
        learnt = learn([*_without(shuffled, fold)], goes=1)
        weights = {sign: tuple(told) for sign, told in learnt.items()}
        for signs, kind in shuffled[fold::FOLDS]:
            done = KINDS[kind] is Side.DID
            of[done] += 1
            taken[done] += shares_of(signs, weights)[0] >= DOUBTFUL
    return taken[False] / of[False], 1 - taken[True] / of[True]


def _without(examples: Sequence[Example], fold: int) -> Iterator[Example]:
    return (one for place, one in enumerate(examples) if place % FOLDS != fold)


def learn(examples: Sequence[Example], goes: int) -> Learnt:
    """The weights of all signs seen twice: the mean of what some goes in different order make of them."""
    seen = Counter(sign for signs, _ in examples for sign in signs)
    kept = [(tuple(sign for sign in signs if seen[sign] >= SEEN), kind) for signs, kind in examples]
    made = [_learnt_in_order(random.Random(go).sample(kept, len(kept))) for go in range(goes)]  # noqa: S311
    return {sign: [sum(go[sign][place] for go in made) / goes for place in range(len(KINDS))] for sign in made[0]}


def _learnt_in_order(examples: list[Example]) -> Learnt:
    """Softmax regression by AdaGrad."""
    weights: Learnt = defaultdict(lambda: [0.0] * len(KINDS))
    steps: Learnt = defaultdict(lambda: [1e-8] * len(KINDS))
    for _round in range(ROUNDS):
        for signs, kind in examples:
            shares = shares_of(signs, weights)  # type: ignore[arg-type]
            for place, share in enumerate(shares):
                _descend(weights, steps, signs, place, share - (place == kind))
    return dict(weights)


def _descend(weights: Learnt, steps: Learnt, signs: Sequence[str], place: int, error: float) -> None:
    for sign in signs:
        slope = error + KEPT_SMALL * weights[sign][place]
        steps[sign][place] += slope * slope
        weights[sign][place] -= RATE * slope / sqrt(steps[sign][place])


if __name__ == "__main__":
    raise SystemExit(main())
