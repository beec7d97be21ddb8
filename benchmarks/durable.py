"""An answer until it is durably on disk, and the same on a disk that needs 30 ms for each flush.

Run with `python -m benchmarks.durable` on Linux with a C compiler: a small library put before the system's own makes
each `fsync` and `fdatasync` wait. The file holds 1,000 citizens and 100,000 answers. The bar is 50 ms with the delay.
"""

import json
import os
import subprocess
import sys
import tempfile
from itertools import count
from pathlib import Path

from dialogtool.core.case.case import Place, with_answer
from dialogtool.storage import vault

from .spread import Spread, show, spread_of, timed
from .storage import FREE, answer_of, fill

RUNS = 200
DELAY_MS = 30
SLOW_DISK = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <unistd.h>
static int later(const char *name, int file) {
    int (*own)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    usleep(%d);
    return own(file);
}
int fsync(int file) { return later("fsync", file); }
int fdatasync(int file) { return later("fdatasync", file); }
"""


def main(arguments: list[str]) -> None:
    """Makes the file, measures in processes of their own, and prints; with a folder, measures there."""
    if arguments:
        print(json.dumps(answers_in(Path(arguments[0]))))
        return
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "vault"
        fill(folder)
        measured = {
            "one more answer, on disk": _measured(folder, {}),
            f"the same, {DELAY_MS} ms for each flush": _measured(folder, {"LD_PRELOAD": _slow_disk(Path(home))}, 50),
        }
    show("durable", measured)


def answers_in(folder: Path) -> list[float]:
    """The milliseconds of each answer, from the hand-over until it is acknowledged."""
    store = vault.unlock(folder, "x", FREE)
    case, numbers, place = store.read("long"), count(), Place()
    saved: list[bool] = []

    def save() -> None:
        store.save(with_answer(case, answer_of(0, f"Ord nummer {next(numbers)}")), place)
        saved.append(store.flush())

    taken = [timed(save) for _ in range(RUNS)]
    store.close()
    assert all(saved), "the disk refused an answer"
    return taken


def _measured(folder: Path, environ: dict[str, str], bar: float | None = None) -> Spread:
    command = [sys.executable, "-m", "benchmarks.durable", str(folder)]
    run = subprocess.run(command, env={**os.environ, **environ}, check=True, capture_output=True, text=True)
    return spread_of(json.loads(run.stdout), bar)


def _slow_disk(home: Path) -> str:
    """The library that makes each flush wait, compiled."""
    source, library = home / "slow_disk.c", home / "slow_disk.so"
    source.write_text(SLOW_DISK % (DELAY_MS * 1000), "utf-8")
    subprocess.run(["cc", "-shared", "-fPIC", "-o", str(library), str(source), "-ldl"], check=True)
    return str(library)


if __name__ == "__main__":
    main(sys.argv[1:])
