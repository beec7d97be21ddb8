"""None outlives what Qt takes from it."""

import sys

from dialogtool import ui
from dialogtool.ui.lasting_none import make_none_last


def test_none_has_references_to_spare_for_a_long_day() -> None:
    make_none_last()
    assert sys.getrefcount(None) > 1_000_000_000
    assert ui.make_none_last is make_none_last
