"""Process start to painted unlock window, beside an empty PySide6 window: `python -m benchmarks.start`.

Both are whole processes, run in turn, so that the ratio holds when the machine's speed drifts. Bar: 1.5.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from dialogtool.storage import vault
from dialogtool.storage.keys import KdfCost

ROUNDS = 15
EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)
app = QApplication(sys.argv[:1])
window = Window()
window.resize(1180, 720)
window.show()
app.exec()
"""


def seconds(command: list[str], home: str) -> float:
    """How long one run of a command takes, wall clock."""
    environ = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "DIALOGTOOL_HOME": home}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its modules compiled
    begun = time.perf_counter()
    subprocess.run(command, env=environ, check=True, capture_output=True)
    return time.perf_counter() - begun


def main() -> None:
    """Prints a table, and the same as JSON."""
    ours, empty = [sys.executable, "-m", "dialogtool", "--exit-after-paint"], [sys.executable, "-c", EMPTY]
    with tempfile.TemporaryDirectory() as home:
        store, _code = vault.create(Path(home), "Benchmark", "not a secret", KdfCost(memory_kib=8, passes=1, lanes=1))
        store.close()
        seconds(ours, home)
        seconds(empty, home)
        pairs = [(seconds(ours, home), seconds(empty, home)) for _ in range(ROUNDS)]
    ratios = sorted(one / other for one, other in pairs)
    found = {
        "rounds": ROUNDS,
        "ours_median_s": round(statistics.median(one for one, _ in pairs), 3),
        "empty_median_s": round(statistics.median(other for _, other in pairs), 3),
        "ratio_median": round(statistics.median(ratios), 2),
        "ratio_min": round(ratios[0], 2),
        "ratio_max": round(ratios[-1], 2),
        "bar": 1.5,
    }
    for name, value in found.items():
        print(f"{name:<16} {value}")
    print(json.dumps(found))


if __name__ == "__main__":
    main()
