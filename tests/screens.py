"""Every page as a picture: `python3 dev.py screens --out DIR`.

Both languages, light and dark, 1366x768 at 100 %, and the same screen at 200 % (683x384 logical pixels).
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from dialogtool.app.front import Front
from dialogtool.app.window import DENMARK
from dialogtool.core.tool.flow import visible_steps
from dialogtool.paths import find_places
from dialogtool.storage.keys import KdfCost
from dialogtool.ui.rooms import Rooms
from dialogtool.ui.where import Where

SIZES = {"100": (1366, 768), "200": (683, 384)}
LANGUAGES = ("da", "en")
SCHEMES = ("light", "dark")
PASSWORD = "en god lang sætning"


def main() -> int:
    """Takes all pictures, one process for each scale; 0 when every one was taken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--scale", choices=SIZES)
    options = parser.parse_args()
    if options.scale:
        return take_all(options.out.absolute(), options.scale)
    return max(run_scale(options.out.absolute(), scale) for scale in SIZES)


def run_scale(out: Path, scale: str) -> int:
    """Runs this script again at one scale; its exit code."""
    factor = {"100": "1", "200": "2"}[scale]
    environ = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "QT_SCALE_FACTOR": factor}
    command = [sys.executable, "-m", "tests.screens", "--out", str(out), "--scale", scale]
    return subprocess.run(command, env=environ, check=False).returncode


def take_all(out: Path, scale: str) -> int:
    """Walks through every page in every language and looks."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["DIALOGTOOL_HOME"] = home
        photographer = Photographer(out, scale)
        photographer.door()
        for language in LANGUAGES:
            for scheme in SCHEMES:
                photographer.rooms(language, scheme)
        photographer.front.close()
        sys.stdout.write(f"{photographer.taken} pictures at {scale} % in {out}\n")
    return 0


class Photographer:
    """Holds the window, and the folder for the pictures."""

    def __init__(self, out: Path, scale: str) -> None:

        self.app = QApplication.instance() or QApplication(sys.argv[:1])
        QLocale.setDefault(DENMARK)
        self.out, self.scale, self.taken = out, scale, 0
        self.front = Front(self.app, find_places(os.environ), KdfCost(memory_kib=8, passes=1, lanes=1))
        self.front.window.resize(*SIZES[scale])
        self.front.window.show()

    def take(self, name: str, language: str = "da", scheme: str = "light") -> None:
        """One picture of the window as it stands."""
        for _ in range(4):
            self.app.processEvents()
        folder = self.out / self.scale / f"{language}-{scheme}"
        folder.mkdir(parents=True, exist_ok=True)
        self.front.window.grab().save(str(folder / f"{name}.png"))
        self.taken += 1

    def door(self) -> None:
        """The pages before the citizens, and then in."""
        window = self.front.window
        self.take("01-first-start")
        page = window.centralWidget()
        page.password.setText(PASSWORD)
        page.again.setText(PASSWORD)
        page.try_create()
        self.take("02-recovery-code")
        self.front.door.lock()
        self.front.show_first()
        self.take("03-unlock")
        page = window.centralWidget()
        page.password.setText("forkert")
        page.try_open()
        self.take("04-wrong-password")
        page.forgotten.emit()
        self.take("05-forgotten")
        self.front.door.unlock(PASSWORD)
        self.front.enter()

    def rooms(self, language: str, scheme: str) -> None:
        """Every page of the rooms with the demo citizen."""
        self.front.speak(language)
        self.front.dress(scheme)
        rooms = self.front.rooms
        citizen = rooms.desk.demo()
        for number, (name, where) in enumerate(stops(citizen, rooms), start=6):
            rooms.go(where)
            self.take(f"{number:02}-{name}", language, scheme)


def stops(citizen: str, rooms: Rooms, *, kinds_once: bool = False) -> Iterator[tuple[str, Where]]:
    """Every place to look at: pages, and each screen of each tool, or one screen for each sort of question."""
    yield "citizens", Where("citizens")
    yield "citizen", Where("citizen", citizen=citizen)
    model = rooms.desk.model
    model.start_meeting(model.new_meeting())
    for page in ("before", "chooser"):
        yield page, Where(page)
    seen: set[frozenset[type]] = set()
    for tool in model.library.tools.values():
        for screen in visible_steps(tool, model.case, model.meeting):
            kinds = frozenset(map(type, screen.fields))
            if kinds_once and kinds in seen:
                continue
            seen.add(kinds)
            yield f"{tool.id}-{screen.key.replace('/', '-')}", Where("conversation", tool.id, screen.key)
    for page in ("findings", "cv", "plan", "agreed", "bearings", "papers", "about"):
        yield page, Where(page)


if __name__ == "__main__":
    sys.exit(main())
