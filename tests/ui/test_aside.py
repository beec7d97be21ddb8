"""What takes long is done on a thread of its own, and told of on the window's."""

from collections.abc import Iterator
from threading import Event, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from dialogtool.ui.aside import Aside


@pytest.fixture
def aside() -> Iterator[Aside]:
    """Closed again when the test is over."""
    made = Aside()
    yield made
    made.close()


def test_the_work_is_done_elsewhere_and_told_of_here(qtbot: QtBot, aside: Aside) -> None:
    told: list[tuple[bool, bool]] = []

    def tell(worker_is_main: bool) -> None:
        told.append((worker_is_main, current_thread() is main_thread()))

    aside.do(lambda: current_thread() is main_thread(), tell)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(False, True)]


def test_nobody_waits_and_one_thing_comes_after_another(qtbot: QtBot, aside: Aside) -> None:
    told, go = list[object](), Event()
    aside.do(go.wait, told.append)
    aside.do(lambda: "second", told.append)
    assert told == []
    go.set()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [True, "second"]


def test_finishing_waits_and_each_thing_is_told_of_once(qtbot: QtBot, aside: Aside) -> None:
    told: list[object] = []
    aside.do(lambda: 1, told.append)
    aside.do(lambda: 2, told.append)
    aside.finish()
    assert told == [1, 2]
    aside.do(lambda: 3, told.append)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == [1, 2, 3]


def test_what_goes_wrong_in_the_program_is_raised_where_it_is_told_of(aside: Aside) -> None:
    aside.do(lambda: 1 // 0, print)
    with pytest.raises(ZeroDivisionError):
        aside.finish()
