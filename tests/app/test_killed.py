"""kill -9 in the middle of a sentence: at most a second of typing is gone, and the place is kept."""

import os
import subprocess
import sys
from pathlib import Path

from dialogtool.core.case.answers import Words
from dialogtool.storage import vault
from dialogtool.storage.keys import KdfCost
from tests.app.typist import PASSWORD

LETTERS = 120
"""How many are typed, 20 ms apart, before the power goes."""


def test_a_killed_program_reopens_at_the_same_question_with_at_most_a_second_gone(home: Path) -> None:
    typed = typed_until_killed(home)
    store = vault.unlock(home, PASSWORD, KdfCost(memory_kib=8, passes=1, lanes=1))
    (row,) = store.all()
    answer = store.read(row.id).answer("min-hverdag", "god-dag")
    place = store.place(row.id)
    store.close()
    assert (place.page, place.tool, place.step) == ("conversation", "min-hverdag", "god-dag")
    assert answer is not None
    assert isinstance(answer.value, Words)
    assert set(answer.value.text) == {"æ"}
    assert len(answer.value.text) >= typed_a_second_before_the_end(typed)


def typed_until_killed(home: Path) -> list[tuple[int, float]]:
    """How many letters stood on the screen at which second, until the program was killed in the middle."""
    environ = {**os.environ, "DIALOGTOOL_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.app.typist"]
    told: list[tuple[int, float]] = []
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        for line in typist.stdout:
            number, when = line.split()
            told.append((int(number), float(when)))
            if len(told) == LETTERS:
                typist.kill()
    return told


def typed_a_second_before_the_end(typed: list[tuple[int, float]]) -> int:
    """How many letters stood there one second before the last one came."""
    end = typed[-1][1]
    return max((number for number, when in typed if when <= end - 1.0), default=0)
