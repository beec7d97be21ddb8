"""Problems in the words of the interface: what happened, that nothing is lost, what to do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dialogtool.core.basis.problems import Problem


def said(problem: "Problem", _: Callable[[str], str]) -> str:
    """The problem in two short sentences, with its place when it has one."""
    place = _("{file}, line {line}: ").format(file=problem.file, line=problem.line) if problem.line else ""
    return f"{place}{_(problem.message)} {_(problem.cure)}".strip()
