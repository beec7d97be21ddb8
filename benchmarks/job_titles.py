"""Job titles as people say them, and the ESCO occupations found: `python -m benchmarks.job_titles [--totals] [FILE]`.

FILE is a list of titles with the occupations that are right, by the last part of their URI; unless said it is
`benchmarks/job_titles.yaml`. Imports ESCO as the tool beside the reference data writes it. Without `--totals` every
miss is printed. Bar: .80 at 10; 100 ms a title.
"""

import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import yaml

from benchmarks.job_title_baselines import baselines_of, rows_of
from benchmarks.suggestion_measures import interval
from dialogtool.core.basis.record import Record
from dialogtool.storage.reference.index import ReferenceIndex
from dialogtool.storage.reference.making import import_esco

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
WRITER = SHARED / "tools" / "esco_csv.py"
AT = (1, 5, 10)


class Title(Record):
    """A job title, and the last parts of the URIs of the occupations that are right."""

    title: str
    occupations: tuple[str, ...]


class Outcome(Record):
    """What was found for a title, and in how many seconds."""

    title: Title
    found: tuple[str, ...]
    seconds: float


def main() -> None:
    """Prints a table, the misses, and the totals as JSON."""
    if not WRITER.is_file():
        print(f"nothing was measured: the reference data are not at {SHARED}")
        return
    files = [word for word in sys.argv[1:] if not word.startswith("--")]
    titles = read(Path(files[0]) if files else ROOT / "benchmarks" / "job_titles.yaml")
    with tempfile.TemporaryDirectory() as scratch:
        source, reference = Path(scratch) / "esco", Path(scratch) / "esco.db"
        subprocess.run([sys.executable, str(WRITER), str(source)], check=True)
        begun = time.perf_counter()
        import_esco(source, reference, lambda _what, _share: True)
        print(f"imported in {time.perf_counter() - begun:.1f} s, {reference.stat().st_size / 1e6:.1f} MB")
        with closing(ReferenceIndex(reference)) as index:
            outcomes = [outcome_of(index, title) for title in titles]
        report(outcomes, source / "occupations_da.csv")


def read(path: Path) -> tuple[Title, ...]:
    """The titles in the file."""
    rows: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return tuple(Title(str(row["title"]), tuple(row["occupations"])) for row in rows)


def outcome_of(index: ReferenceIndex, title: Title) -> Outcome:
    """What the index finds for a title."""
    begun = time.perf_counter()
    terms = index.occupations(title.title, max(AT))
    seconds = time.perf_counter() - begun
    return Outcome(title, tuple(term.uri.rpartition("/")[2] for term in terms), seconds)


def report(outcomes: Sequence[Outcome], occupations: Path) -> None:
    """The table with the baselines, then the misses, then the totals."""
    print(f"{'':<24}" + "".join(f"hit@{at:<16}" for at in AT) + f"of {len(outcomes)} titles")
    ours = [(outcome.title, outcome.found) for outcome in outcomes]
    print_hits("this program", ours)
    for name, ranking in baselines_of(occupations).items():
        print_hits(name, [(outcome.title, ranking(outcome.title.title)) for outcome in outcomes])
    if "--totals" not in sys.argv:
        print_misses(outcomes, occupations)
    milliseconds = [outcome.seconds * 1000 for outcome in outcomes]
    totals = {
        **{f"hit@{at}": interval(hits(ours, at), len(ours)) for at in AT},
        "median ms": round(statistics.median(milliseconds), 1),
        "p95 ms": round(statistics.quantiles(milliseconds, n=20, method="inclusive")[-1], 1),
        "worst ms": round(max(milliseconds), 1),
        "peak MB": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }
    print(json.dumps(totals))


def print_hits(name: str, answers: Sequence[tuple[Title, Sequence[str]]]) -> None:
    """One line of the table."""
    cells = [interval(hits(answers, at), len(answers)) for at in AT]
    print(f"{name:<24}" + "".join(f"{cell:<20}" for cell in cells))


def hits(answers: Iterable[tuple[Title, Sequence[str]]], at: int) -> int:
    """How many titles have a right occupation among the first `at`."""
    return sum(not set(title.occupations).isdisjoint(found[:at]) for title, found in answers)


def print_misses(outcomes: Iterable[Outcome], occupations: Path) -> None:
    """Every title without a right occupation among the ten, what was right, and what was found."""
    labels = labels_of(occupations)
    for outcome in outcomes:
        if set(outcome.title.occupations).isdisjoint(outcome.found):
            right, found = (
                ", ".join(labels.get(one, one) for one in ones) for ones in (outcome.title.occupations, outcome.found)
            )
            print(f"{outcome.title.title}: not {right}\n    but {found or 'nothing'}")


def labels_of(occupations: Path) -> dict[str, str]:
    """The label of each occupation by the last part of its URI."""
    return {row["conceptUri"].rpartition("/")[2]: row["preferredLabel"] for row in rows_of(occupations)}


if __name__ == "__main__":
    main()
