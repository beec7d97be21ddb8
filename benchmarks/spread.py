"""How long something takes, many times over: what the benchmarks print of it."""

import json
import statistics
import time
from collections.abc import Callable, Mapping
from typing import NamedTuple


class Spread(NamedTuple):
    """Milliseconds. `bar` is how much the 95th of a hundred may be at the most; None where nothing was promised."""

    runs: int
    median: float
    p95: float
    worst: float
    bar: float | None = None


def spread_of(milliseconds: list[float], bar: float | None = None) -> Spread:
    """The distribution of what was measured."""
    p95 = statistics.quantiles(milliseconds, n=20, method="inclusive")[-1]
    median = round(statistics.median(milliseconds), 1)
    return Spread(len(milliseconds), median, round(p95, 1), round(max(milliseconds), 1), bar)


def timed(call: Callable[[], object]) -> float:
    """How many milliseconds one call takes."""
    begun = time.perf_counter()
    call()
    return (time.perf_counter() - begun) * 1000


def show(benchmark: str, measured: Mapping[str, Spread]) -> None:
    """Prints a table, and one line of JSON."""
    print(f"{'ms':<52}{'runs':>6}{'median':>9}{'p95':>9}{'worst':>9}{'bar':>7}")
    for what, spread in measured.items():
        bar = "" if spread.bar is None else f"{spread.bar:.0f}"
        print(f"{what:<52}{spread.runs:>6}{spread.median:>9.1f}{spread.p95:>9.1f}{spread.worst:>9.1f}{bar:>7}")
    print(json.dumps({"benchmark": benchmark, **{what: spread._asdict() for what, spread in measured.items()}}))
