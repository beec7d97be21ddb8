"""The window over a file of 1,000 citizens and 100,000 answers: `python -m benchmarks.window`, in about two minutes.

From the password to the citizens, finding a citizen and something that was said, and opening a case: each until it is
painted. The real cost of a password is measured by itself; all else is our own part.
"""

import os
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogtool.app.front import Front
from dialogtool.paths import find_places
from dialogtool.storage.keys import KdfCost, make_slot, new_data_key, open_slot
from dialogtool.ui.page import Page
from dialogtool.ui.pages.citizens import CitizensPage
from dialogtool.ui.rooms import Rooms
from dialogtool.ui.where import Where
from dialogtool.ui.widgets.citizen.said_search import SaidSearch

from .spread import Spread, show, spread_of, timed
from .storage import FREE, fill

SIZE = (1366, 768)
UNLOCKS, OPENINGS, WORDS = 12, 30, 10
NAMES = ("s", "så", "søren", "anne-m", "åse 7", "birthe 9", "findes ikke")
SAID = ("je", "jeg", "mad børn", "nummer 7", "findes ikke")


def main() -> None:
    """Makes the file, measures, and prints."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as home, front_over(app, Path(home)) as front:
        show("window", dict(measured(front)))


@contextmanager
def front_over(app: QApplication, home: Path) -> Generator[Front, None, None]:
    """A window at its door, everything loaded; the first way in compiles, and is not counted."""
    fill(home / "vault")
    front = Front(app, find_places({"DIALOGTOOL_HOME": str(home / "vault"), "DIALOGTOOL_CACHE": str(home)}), FREE)
    front.window.resize(*SIZE)
    front.window.show()
    _in_and_out(front)
    yield front
    front.close()


def measured(front: Front) -> Iterator[tuple[str, Spread]]:
    """What was measured, by what it is."""
    slot, key = make_slot("password", "Mette", "x", new_data_key(), KdfCost()), "x"
    yield "the password itself (Argon2id)", spread_of([timed(lambda: open_slot(slot, key)) for _ in range(UNLOCKS)])
    yield "unlock to the citizens, our own part", spread_of([_in_and_out(front) for _ in range(UNLOCKS)], 300)
    hurried = [_in_and_out(front, waits=False) for _ in range(UNLOCKS)]
    yield "the same, before anything was loaded at the door", spread_of(hurried)
    front.door.unlock("x")
    front.enter()
    rooms = _rooms(front)
    QTest.qWait(1000)  # the check of the index is done
    yield "find a citizen, each key", spread_of(list(_finding(rooms)), 30)
    yield "find what was said, each key", spread_of(list(_searching(rooms)), 100)
    yield "open 10 meetings and 300 answers", spread_of(list(_opening(rooms, "long")), 100)
    yield "open the demo year, 12 meetings and 253 answers", spread_of(list(_opening(rooms, rooms.desk.demo())), 100)


def _in_and_out(front: Front, *, waits: bool = True) -> float:
    """How long the way in takes when what is loaded at the door is; the door is closed again after it."""
    front.loading.begin()
    if waits:
        front.loading.finish()

    def unlock() -> None:
        front.door.unlock("x")
        front.enter()
        _paint()

    taken = timed(unlock)
    front.close()
    front.show_first()
    _paint()
    return taken


def _finding(rooms: Rooms) -> Iterator[float]:
    """Each name typed sign by sign, without the 60 ms that the hand is given to go on."""
    page = _page(rooms, Where("citizens"))
    assert isinstance(page, CitizensPage)
    for typed in NAMES * WORDS:
        for end in range(1, len(typed) + 1):
            page.search.setText(typed[:end])
            yield timed(_painted(page.show_found))


def _searching(rooms: Rooms) -> Iterator[float]:
    page = _page(rooms, Where("citizens"))
    assert isinstance(page, CitizensPage)
    page.ways.search.open(True)
    search = page.ways.search.part
    assert isinstance(search, SaidSearch)
    for typed in SAID * WORDS:
        for end in range(2, len(typed) + 1):
            search.line.setText(typed[:end])
            yield timed(_painted(search.look))


def _opening(rooms: Rooms, citizen: str) -> Iterator[float]:
    for _ in range(OPENINGS):
        _page(rooms, Where("citizens"))
        yield timed(lambda: _page(rooms, Where("citizen", citizen=citizen)))


def _page(rooms: Rooms, where: Where) -> Page:
    """The page, once it is painted; the one before it is gone."""
    rooms.go(where)
    _paint()
    assert rooms.page is not None
    return rooms.page


def _painted(call: Callable[[], None]) -> Callable[[], None]:
    def and_paint() -> None:
        call()
        _paint()

    return and_paint


def _paint() -> None:
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _rooms(front: Front) -> Rooms:
    assert front.rooms is not None
    return front.rooms


if __name__ == "__main__":
    main()
