"""Learns from sentences how likely it is that somebody did what is told: `python -m benchmarks.learn_sides`.

The sentences of `side-training/` were written for this, each line a label (did, not, other, wish) and what was said.
The halves of the measured sentences that were studied are learnt from too, the held-out ones never. Prints what
four-fold cross-validation makes of it, and writes the table of the matcher.
"""

import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from math import sqrt
from pathlib import Path

import yaml

from benchmarks.suggestion_sentences import HELD_OUT, shipped_sets
from dialogtool import matching
from dialogtool.app.shelves import library_of, places_here
from dialogtool.matching.clauses import clauses_in
from dialogtool.matching.likelihood import DOUBTFUL, KINDS, shares_of
from dialogtool.matching.sides import denies, read_by_grammar
from dialogtool.matching.signs import signs_of
from dialogtool.matching.told import Side

HERE = Path(__file__).resolve().parent
TABLE = Path(str(matching.__file__)).parent / "words" / "likelihood.txt"
HEAD = (
    "# How much each sign of a story says for: did, not, other, wish.\n"
    "# Learnt by benchmarks/learn_sides.py from sentences written for it; not to be changed by hand.\n"
)
ROUNDS = 8
GOES = 5
RATE = 0.25
KEPT_SMALL = 1e-4
SEEN = 2
TELLING = 0.12
FOLDS = 4
EACH_SAYING = 14
"""Of the catalogue's ways of saying what people do, one in so many is learnt from."""

EACH_STRENGTH = 4
"""The same of what people say of themselves: "jeg er tålmodig", "jeg giver aldrig op"."""

DEVELOPMENT = HERE.parent / "tests" / "matching" / "development.yaml"

Example = tuple[tuple[str, ...], int]
"""The signs of a story, and the place of its kind in `KINDS`."""

Learnt = dict[str, list[float]]


def main() -> int:
    """Learns, measures, and writes the table."""
    examples = list(_examples())
    wrong, missed = cross_validated(examples)
    print(f"{len(examples)} stories; not done but taken as done: {wrong:.1%}; done but missed: {missed:.1%}")
    weights = learn(examples)
    rows = [(sign, told) for sign, told in sorted(weights.items()) if max(map(abs, told)) >= TELLING]
    lines = ("\t".join([sign, *(f"{weight:.2f}" for weight in told)]) for sign, told in rows)
    TABLE.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{len(rows)} signs in {TABLE.name}")
    return 0


def _examples() -> Iterator[Example]:
    sides = [kind.value for kind in KINDS]
    for text, side in _sentences():
        if told := read_by_grammar(clauses_in(text)):
            yield tuple(sorted(signs_of(told))), sides.index(side)


def _sentences() -> Iterator[tuple[str, str]]:
    """Everything to learn from: written for it, studied while the matcher was made, and some of what people do."""
    for file in sorted((HERE / "side-training").glob("*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            side, _, text = line.partition("\t")
            yield text, side
    development = yaml.safe_load(DEVELOPMENT.read_text(encoding="utf-8"))
    yield from ((one["text"], one.get("side", Side.DID.value)) for one in development)
    for name, sentences in shipped_sets().items():
        if HELD_OUT not in name:
            yield from ((one.text, one.side) for one in sentences if not one.path)
    catalogue = library_of(places_here()).catalogue
    sayings = [saying for activity in catalogue.activities.values() for saying in activity.says if not denies(saying)]
    strengths = [f"jeg {saying}" for one in catalogue.competences.values() for saying in one.says]
    noes = [saying for saying in strengths if denies(saying)]
    learnt = (*sayings[::EACH_SAYING], *strengths[::EACH_STRENGTH], *noes)
    yield from ((saying, Side.DID.value) for saying in learnt)


def cross_validated(examples: Sequence[Example]) -> tuple[float, float]:
    """The shares of the not-done taken as done, and of the done that is missed, among stories not learnt from."""
    shuffled = random.Random(0).sample(examples, len(examples))  # noqa: S311 - nothing secret
    taken: Counter[bool] = Counter()
    of: Counter[bool] = Counter()
    for fold in range(FOLDS):
        weights = {sign: tuple(told) for sign, told in learn([*_without(shuffled, fold)]).items()}
        for signs, kind in shuffled[fold::FOLDS]:
            done = KINDS[kind] is Side.DID
            of[done] += 1
            taken[done] += shares_of(signs, weights)[0] >= DOUBTFUL
    return taken[False] / of[False], 1 - taken[True] / of[True]


def _without(examples: Sequence[Example], fold: int) -> Iterator[Example]:
    return (one for place, one in enumerate(examples) if place % FOLDS != fold)


def learn(examples: Sequence[Example]) -> Learnt:
    """The weights of all signs seen twice: the mean of what some goes in different order make of them."""
    seen = Counter(sign for signs, _ in examples for sign in signs)
    kept = [(tuple(sign for sign in signs if seen[sign] >= SEEN), kind) for signs, kind in examples]
    goes = [_learnt_in_order(random.Random(go).sample(kept, len(kept))) for go in range(GOES)]  # noqa: S311 - as above
    return {sign: [sum(go[sign][place] for go in goes) / GOES for place in range(len(KINDS))] for sign in goes[0]}


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
