"""Somebody who types without a pause in a real window, and tells how far: run as a program, to be killed."""

import os
import sys
import time
from itertools import count

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from dialogtool.app.front import Front
from dialogtool.paths import find_places
from dialogtool.storage.keys import KdfCost
from dialogtool.ui.where import Where

PASSWORD = "en god lang sætning"
EVERY_MS = 20


def main() -> None:
    """Unlocks, begins a talk, and types until killed."""
    app = QApplication(sys.argv[:1])
    front = Front(app, find_places(os.environ), KdfCost(memory_kib=8, passes=1, lanes=1))
    front.window.show()
    front.door.create(PASSWORD)
    front.enter()
    rooms = front.rooms
    model = rooms.desk.model
    model.new_case("Kim Sørensen")
    model.start_meeting(model.new_meeting())
    rooms.go(Where("conversation", "min-hverdag", "god-dag"))
    field = rooms.page.findChild(QPlainTextEdit)
    field.setFocus()
    numbers = count(1)

    def type_on() -> None:
        QTest.keyClicks(field, "æ")
        sys.stdout.write(f"{next(numbers)} {time.monotonic()}\n")
        sys.stdout.flush()

    timer = QTimer(interval=EVERY_MS)
    timer.timeout.connect(type_on)
    timer.start()
    app.exec()


if __name__ == "__main__":
    main()
