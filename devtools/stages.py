"""The stages of `dev.py check`: all of them run, each says in one line how it went."""

import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

EVERY_CORE = ("--numprocesses=auto", "--dist=worksteal")
"""For pytest: the tests on all cores of the machine at once."""

WHOLLY_COVERED = "*/dialogtool/core/*,*/dialogtool/storage/*,*/dialogtool/content/*"


class Stage(NamedTuple):
    """One command; a `chatty` one prints as it goes, the others only when they fail."""

    name: str
    command: Sequence[str]
    chatty: bool = False


class Outcome(NamedTuple):
    """How one stage went, and how many seconds it took."""

    name: str
    passed: bool
    seconds: float

    def __str__(self) -> str:
        """The outcome on one line."""
        return f"{'ok' if self.passed else 'FAILED':7}{self.name:34}{self.seconds:7.1f} s"


def all_stages(python: Path) -> tuple[Stage, ...]:
    """Every stage, the quick ones first and the tests last."""
    module = [str(python), "-m"]
    return (
        Stage("ruff format", [*module, "ruff", "format", "--check", "."]),
        Stage("ruff check", [*module, "ruff", "check", "."]),
        Stage("pyright", [*module, "pyright"]),
        Stage("import contracts", [str(python.parent / "lint-imports")]),
        Stage("dialogtool check", [*module, "dialogtool", "check"]),
        Stage("pytest", [*module, "pytest", *EVERY_CORE, "--cov", "--cov-report="], chatty=True),
        Stage("coverage", [*module, "coverage", "report"]),
        Stage(
            "coverage of core, storage, content",
            [*module, "coverage", "report", "--fail-under=100", f"--include={WHOLLY_COVERED}"],
        ),
    )


def run_stage(stage: Stage, root: Path, environ: Mapping[str, str]) -> Outcome:
    """Run one stage in the project's folder and print its line."""
    began = time.monotonic()
    pipe = None if stage.chatty else subprocess.PIPE
    errors = None if stage.chatty else subprocess.STDOUT
    done = subprocess.run(stage.command, cwd=root, env=environ, stdout=pipe, stderr=errors, check=False)
    if done.returncode and done.stdout:
        print(done.stdout.decode("utf-8", "replace"), end="")
    outcome = Outcome(stage.name, done.returncode == 0, time.monotonic() - began)
    print(outcome, flush=True)
    return outcome


def run_all(stages: Sequence[Stage], root: Path, environ: Mapping[str, str]) -> int:
    """Run every stage even when one fails; 1 if any did, 0 if all passed."""
    failed = [outcome.name for outcome in (run_stage(stage, root, environ) for stage in stages) if not outcome.passed]
    if failed:
        print(f"Failed: {', '.join(failed)}", flush=True)
    return 1 if failed else 0
