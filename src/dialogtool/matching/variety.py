"""What is suggested side by side: the second of a sort has to be surer than the first of another."""

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence

OF_A_SORT = 0.75
"""How much an activity counts beside a surer one of the same sort; the third of a sort counts so twice over."""


def best_of_each_sort(
    scores: Mapping[str, float], sorts: Mapping[str, Hashable], at_most: int
) -> Sequence[tuple[str, float]]:
    """At most so many ids with how they count, best first: much of one sort leaves room for the others."""
    seen: defaultdict[Hashable, int] = defaultdict(int)
    counted: dict[str, float] = {}
    for id in _in_order(scores):
        counted[id] = scores[id] * OF_A_SORT ** seen[sorts[id]]
        seen[sorts[id]] += 1
    return [(id, counted[id]) for id in _in_order(counted)[:at_most]]


def _in_order(scores: Mapping[str, float]) -> list[str]:
    return sorted(scores, key=lambda id: (-scores[id], id))
