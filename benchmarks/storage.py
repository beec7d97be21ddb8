"""What the stored file costs: `python -m benchmarks.storage` prints a table, and one line of JSON.

1,000 citizens with 10 meetings and 100 answers each, and one long case of 10 meetings and 300 answers. The unlock is
measured without Argon2id, which costs what it is told to.
"""

import json
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from dialogtool.core.case.answers import Answer, AnswerKey, Origin, Words
from dialogtool.core.case.case import Case, Citizen, Meeting, Place, with_answer
from dialogtool.storage import vault
from dialogtool.storage.keys import KdfCost
from dialogtool.storage.store import Store

CITIZENS, ANSWERS, MEETINGS = 1_000, 100, 10
FREE = KdfCost(memory_kib=8, passes=1, lanes=1)
START = datetime(2026, 1, 1, 9, tzinfo=UTC)
NAMES = ("Søren", "Åse", "Fatima", "Anne-Marie", "Mehmet", "Olena", "Ærø", "Jens", "Birthe", "Yusuf")
TIMES = 100


def main() -> None:
    """Make the file, measure, and print."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "vault"
        fill(folder)
        measured = _measured(folder)
    for what, milliseconds in measured.items():
        print(f"{what:<46}{milliseconds:>10.1f} ms")
    print(json.dumps(measured))


def _measured(folder: Path) -> dict[str, float]:
    """The 95th percentile of each, in milliseconds."""
    results = {"unlock and list all, without Argon2id": _p95(lambda: _unlock_and_list(folder), 5)}
    store = vault.unlock(folder, "x", FREE)
    long_case = store.read("long")
    results["list all"] = _p95(store.all, TIMES)
    for typed in ("s", "anne-m", "åse 7"):
        results[f"find '{typed}'"] = _p95(lambda typed=typed: store.find(typed), TIMES)
    for typed in ("jeg", "j", "mad børn", "nummer 7", "findes ikke"):
        results[f"find said '{typed}'"] = _p95(lambda typed=typed: store.find_said(typed), TIMES)
    results["the days of all citizens"] = _p95(store.seen, TIMES)
    results["read a case of 300 answers"] = _p95(lambda: store.read("long"), TIMES)
    results["one more answer, on disk"] = _p95(_typing(store, long_case), TIMES)
    results["verified backup"] = _p95(store.back_up, 3)
    store.close()
    return results


def _unlock_and_list(folder: Path) -> None:
    store = vault.unlock(folder, "x", FREE)
    store.all()
    store.close()


def _typing(store: Store, case: Case) -> Callable[[], object]:
    """Each call changes one answer and waits until it is on disk."""
    numbers = iter(range(10**6))

    def type_on() -> bool:
        store.save(with_answer(case, answer_of(0, f"Ord nummer {next(numbers)}")), Place())
        return store.flush()

    return type_on


def _p95(call: Callable[[], object], times: int) -> float:
    taken: list[float] = []
    for _ in range(times):
        start = time.perf_counter()
        call()
        taken.append((time.perf_counter() - start) * 1000)
    return round(sorted(taken)[int(0.95 * (times - 1))], 2)


def fill(folder: Path) -> None:
    """A file of this size, with the password "x"."""
    store, _ = vault.create(folder, "Mette", "x", FREE)
    for number in range(CITIZENS):
        store.save(_case(f"c{number}", f"{NAMES[number % 10]} {number}", ANSWERS), Place(page="tool"))
    store.save(_case("long", "Lang Sag", 300), Place(page="tool"))
    store.flush(600)
    store.close()


def _case(id: str, name: str, answers: int) -> Case:
    meetings = tuple(Meeting(id=f"{id}-m{week}", started=START + timedelta(weeks=week)) for week in range(MEETINGS))
    said = (
        answer_of(number, f"{'Jeg står op og laver mad til børnene. ' * 4}Nummer {number}") for number in range(answers)
    )
    return Case(
        citizen=Citizen(id=id, name=name, created=START), meetings=meetings, answers={each.key: each for each in said}
    )


def answer_of(number: int, text: str) -> Answer:
    """An answer in words, as each of them is in the file."""
    return Answer(
        id=f"{number:032x}",
        key=AnswerKey(tool="min-hverdag", field=f"felt-{number}"),
        value=Words(text=text),
        question="Hvad gør du først? Og så?",
        language="da",
        tool_version=1,
        origin=Origin(),
        meeting=f"m{number % MEETINGS}",
        at=START + timedelta(minutes=number),
    )


if __name__ == "__main__":
    main()
