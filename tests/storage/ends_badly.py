"""A program for the tests to kill or to starve: `python -m tests.storage.ends_badly folder [most-bytes]`.

It saves one answer after another, and prints the number of each that is acknowledged, or the code of a fault.
"""

import sys
from datetime import datetime
from itertools import count
from pathlib import Path

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.answers import Words
from dialogtool.core.case.case import Case, with_answer
from dialogtool.storage import vault
from tests.storage.sample import FAST, NOWHERE, PASSWORD, answer, case


class Told:
    """Prints what the store tells."""

    def __init__(self) -> None:
        self.number = 0

    def saved(self, _: datetime) -> None:
        print(self.number, flush=True)  # noqa: T201

    def failed(self, problem: Problem) -> None:
        print(problem.code, flush=True)  # noqa: T201


def more(earlier: Case, number: int) -> Case:
    """The case with one more answer, of varying length."""
    return with_answer(earlier, answer(f"f{number}", Words(text=f"{number} " * (number * 37 % 997))))


def limit(most_bytes: int) -> None:
    """No file of this process may become larger; what comes after is refused, as on a full disk."""
    import resource  # noqa: PLC0415 - not there on Windows

    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))


def main() -> None:
    """Save until killed, or until a fault."""
    store, told, said = vault.unlock(Path(sys.argv[1]), PASSWORD, FAST), Told(), case()
    store.listen(told.saved, told.failed)
    for most_bytes in sys.argv[2:]:
        limit(int(most_bytes))
    for told.number in count():
        said = more(said, told.number)
        store.save(said, NOWHERE)
        if not store.flush():
            break
    print("held" if store.read("c1") == said else "lost", flush=True)  # noqa: T201
    store.close()


if __name__ == "__main__":
    main()
