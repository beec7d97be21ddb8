"""A log that can be sent to anybody: which error, and where in the program; never a text, a path or a value."""

import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import walk_tb
from typing import Final

ROOM: Final = 200_000
"""Bytes before the log begins anew; one older file is kept."""


class FramesOnly(logging.Formatter):
    """Writes time, level and place, and of an error its type and frames. Messages are left out: they may quote."""

    def format(self, record: logging.LogRecord) -> str:
        """The record on one line, and one line for each error and each of its frames."""
        moment = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="seconds")
        heading = f"{moment} {record.levelname} {record.name} {record.module}.{record.funcName}:{record.lineno}"
        error = record.exc_info[1] if record.exc_info else None
        return "\n".join((heading, *_lines(error)))


class QuietFile(RotatingFileHandler):
    """A log file that says nothing when it cannot be written: the standard answer prints the message."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Nothing: a full disk is told of by the writer."""


def log_to(path: Path) -> logging.Handler:
    """A handler that keeps the log in this file; add it to a logger, and close it at the end."""
    handler = QuietFile(path, maxBytes=ROOM, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(FramesOnly())
    return handler


def _lines(error: BaseException | None) -> Iterator[str]:
    """The error, what led to it, and what led to that."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield f"  {type(error).__module__}.{type(error).__qualname__}"
        for frame, line in walk_tb(error.__traceback__):
            yield f"    {frame.f_globals.get('__name__', '?')}.{frame.f_code.co_name}:{line}"
        error = error.__cause__ or error.__context__
