"""No acknowledged answer is lost, whether the program is killed or the disk refuses."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from dialogtool.storage import vault
from dialogtool.storage.store import Store
from tests.storage.ends_badly import more
from tests.storage.sample import FAST, NOWHERE, PASSWORD, case


def started(folder: Path, repository: Path, *arguments: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.storage.ends_badly", str(folder), *arguments]
    return subprocess.Popen(command, cwd=repository, stdout=subprocess.PIPE, text=True)


def answers_left(folder: Path) -> int:
    """How many answers, without a gap, the file holds."""
    with closing(vault.unlock(folder, PASSWORD, FAST)) as store:
        left, expected = store.read("c1"), case()
    for number in range(len(left.answers)):
        expected = more(expected, number)
    assert left == expected
    return len(left.answers)


@pytest.mark.parametrize("moment", [0, 3, 40])
def test_a_killed_program_loses_no_acknowledged_answer(
    store: Store, folder: Path, repository: Path, moment: int
) -> None:
    store.close()
    with started(folder, repository) as process:
        assert process.stdout
        acknowledged = [process.stdout.readline() for _ in range(moment + 1)]
        process.kill()
        acknowledged += process.stdout.readlines()
    assert answers_left(folder) >= int(acknowledged[-1]) + 1


def test_a_disk_that_refuses_is_said_and_the_file_stays_whole(store: Store, folder: Path, repository: Path) -> None:
    store.save(case(), NOWHERE)
    store.close()
    with started(folder, repository, str(600_000)) as process:
        assert process.stdout
        told = process.stdout.read().split()
    acknowledged = [int(line) for line in told if line.isdigit()]
    assert set(told[len(acknowledged) :]) == {"disk-error", "held"}
    assert answers_left(folder) == acknowledged[-1] + 1
