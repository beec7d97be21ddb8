"""The log can be sent to anybody: it holds nothing of what was said, typed or named."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogtool.storage.log import ROOM, log_to

CANARY = "KANARIEFUGL"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[logging.Logger]:
    """A logger of its own that writes to `log.txt`."""
    logger = logging.getLogger("dialogtool.test")
    logger.propagate = False
    handler = log_to(tmp_path / "log.txt")
    logger.addHandler(handler)
    yield logger
    logger.removeHandler(handler)
    handler.close()


def written(tmp_path: Path) -> str:
    return (tmp_path / "log.txt").read_text(encoding="utf-8")


def stumble(name: str) -> None:
    try:
        raise KeyError(name)
    except KeyError as error:
        message = f"no file /home/{name}/{name}.docx"
        raise FileNotFoundError(2, message, name) from error


def log_a_fall(log: logging.Logger) -> None:
    try:
        stumble(CANARY)
    except FileNotFoundError:
        log.exception("%s could not save %s", CANARY, f"/home/{CANARY}")


def test_no_text_no_path_and_no_value_is_written(log: logging.Logger, tmp_path: Path) -> None:
    log_a_fall(log)
    log.warning(f"{CANARY} said", extra={"who": CANARY}, stack_info=True)  # noqa: G004
    assert CANARY not in written(tmp_path)
    assert "/" not in written(tmp_path)


def test_the_errors_and_their_places_are_written(log: logging.Logger, tmp_path: Path) -> None:
    log_a_fall(log)
    text = written(tmp_path)
    assert "builtins.FileNotFoundError" in text
    assert "builtins.KeyError" in text
    assert f"{__name__}.stumble:" in text
    assert "ERROR dialogtool.test test_log.log_a_fall:" in text


def test_errors_that_name_each_other_come_to_an_end(log: logging.Logger, tmp_path: Path) -> None:
    first, second = ValueError(), TypeError()
    first.__cause__, second.__cause__ = second, first
    log.error("fell", exc_info=first)
    assert written(tmp_path).count("ValueError") == 1


def test_the_log_does_not_grow_for_ever(log: logging.Logger, tmp_path: Path) -> None:
    for _ in range(ROOM // 20):
        log.error("again")
    assert sum(path.stat().st_size for path in tmp_path.iterdir() if path.is_file()) < 3 * ROOM


def test_a_log_that_cannot_be_written_says_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    handler = log_to(tmp_path / "none" / "log.txt")
    handler.handle(logging.makeLogRecord({"msg": CANARY}))
    assert capsys.readouterr().err == ""
