"""The one catch-all: a fault in the program is logged as frames only, said calmly, and stops nothing."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from dialogtool.paths import Places

LOGGER = logging.getLogger("dialogtool")


def catch_all(places: Places, tell: Callable[[], None]) -> None:
    """From now on an unexpected error is logged without anybody's words, and `tell` says that nothing is lost."""
    from dialogtool.storage.log import log_to  # noqa: PLC0415 - loaded after the first paint

    def caught(kind: type[BaseException], error: BaseException, frames: TracebackType | None) -> None:
        LOGGER.error("unexpected", exc_info=(kind, error, frames))
        tell()

    places.home.mkdir(parents=True, exist_ok=True)
    LOGGER.addHandler(log_to(places.log))
    LOGGER.propagate = False
    sys.excepthook = caught
