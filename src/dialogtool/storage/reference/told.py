"""What an import has to say of the files: every kind of fault by its line, and the rest of them as a number."""

from collections import Counter
from typing import Final

from dialogtool.core.basis.problems import Problem
from dialogtool.core.basis.record import Record

MOST_TOLD: Final = 20
"""How many faults of one kind in one file are told one by one."""


class Report(Record):
    """What is in the reference file after an import: how many of each, what was kept from before, what was wrong.

    `imported` is False when there was nothing to import; the file is then as it was.
    """

    imported: bool
    occupations: int = 0
    skills: int = 0
    relations: int = 0
    kept: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


class Told:
    """The problems so far."""

    def __init__(self, *problems: Problem) -> None:
        self._problems = list(problems)
        self._counts: Counter[tuple[str, str]] = Counter()

    def tell(self, problem: Problem) -> None:
        """Keeps the problem, or counts it when there are many of its kind."""
        self._counts[problem.file, problem.code] += 1
        if self._counts[problem.file, problem.code] <= MOST_TOLD:
            self._problems.append(problem)

    def all(self) -> tuple[Problem, ...]:
        """Every problem in the order it was told, and how many more there were."""
        return (*self._problems, *(_more(*kind, count) for kind, count in self._counts.items() if count > MOST_TOLD))


def _more(file: str, code: str, count: int) -> Problem:
    message = f"{count - MOST_TOLD} more of the kind '{code}'"
    return Problem(code=code, message=message, cure="download the file again when there are many", file=file)
