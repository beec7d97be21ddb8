"""CV to a verified Word file: how long it takes, over 20 runs in one process; the first run loads python-docx.

Run with `python -m benchmarks.word`. Prints a table and, on the last line, the same as JSON; times are milliseconds.
"""

import json
import statistics
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

import yaml

from dialogtool.core.cv.cv import Cv
from dialogtool.export.documents import Paper, write_cv
from tests.export.lives import MORNING, cv_of, life_of_much

RUNS = 20
BAR = 500.0


def measured(cv: Cv, wordbook: Mapping[str, str], folder: Path) -> list[float]:
    """The milliseconds of each run, in order."""
    times: list[float] = []
    for run in range(RUNS):
        before = time.perf_counter()
        write_cv(cv, wordbook, folder / f"cv-{run}.docx", Paper(now=MORNING))
        times.append((time.perf_counter() - before) * 1000)
    return times


def summary(times: list[float]) -> dict[str, float]:
    """The first run apart, and the distribution of all of them."""
    return {
        "first": times[0],
        "median": statistics.median(times),
        "p95": statistics.quantiles(times, n=20, method="inclusive")[-1],
        "worst": max(times),
        "bar": BAR,
    }


def main() -> None:
    """Measure and print."""
    phrases = Path(__file__).resolve().parents[1] / "resources" / "catalogue" / "phrases.yaml"
    wordbook: Mapping[str, str] = yaml.safe_load(phrases.read_text("utf-8"))
    cv = cv_of(life_of_much())
    with tempfile.TemporaryDirectory() as folder:
        found = {name: round(value, 1) for name, value in summary(measured(cv, wordbook, Path(folder))).items()}
    print(f"CV to a verified Word file, {RUNS} runs")
    for name, value in found.items():
        print(f"{name:>8} {value:8.1f} ms")
    print(json.dumps({"benchmark": "word", "runs": RUNS, **found}))


if __name__ == "__main__":
    main()
