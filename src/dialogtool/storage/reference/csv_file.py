"""One CSV file read row by row; of a row that cannot be used it is said why, and on which line it begins."""

import csv
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from dialogtool.core.basis.problems import Problem

AGAIN: Final = "download the file again"
SAMPLE: Final = 65_536
UTF8_MARK: Final = b"\xef\xbb\xbf"
DELIMITERS: Final = (",", ";", "\t")

_FIRST_UNDECODED, _LAST_UNDECODED = "\udc80", "\udcff"


class UnusableError(Exception):
    """A whole file cannot be used; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


@contextmanager
def readable(name: str) -> Generator[None, None, None]:
    """Within it, what the system says of a file or folder makes it unusable."""
    try:
        yield
    except OSError as error:
        message, cure = f"it cannot be read: {error.strerror}", "see that it is there, and that you may read it"
        raise UnusableError(Problem(code="unreadable", message=message, cure=cure, file=name)) from error


class CsvRow(NamedTuple):
    """The fields of one row by column, and the line it begins on."""

    line: int
    fields: dict[str, str]


class CsvFile:
    """An open file in UTF-8 with a heading row; separated by commas, or as spreadsheets do by semicolons or tabs."""

    def __init__(self, path: Path) -> None:
        """Reads the headings; UnusableError when there are none to be read."""
        self._name = path.name
        self._done = 0
        self._is_torn = False
        with ExitStack() as undo, readable(self._name):
            self._size = path.stat().st_size
            self._file = undo.enter_context(path.open("rb"))
            sample = self._file.read(SAMPLE)
            self._file.seek(0)
            self._refuse_other_encodings(sample)
            self._rows = csv.reader(self._lines(), delimiter=_delimiter_of(sample), strict=True)
            self.columns = self._headings()
            undo.pop_all()

    @property
    def share(self) -> float:
        """How much of the file has been read, from 0 to 1."""
        return self._done / max(1, self._size)

    def close(self) -> None:
        """Lets go of the file."""
        self._file.close()

    def rows(self) -> Iterator[CsvRow | Problem]:
        """Every row below the headings, or what is wrong with it; empty lines are passed over."""
        while True:
            line = self._rows.line_num + 1
            try:
                fields = next(self._rows)
            except StopIteration:
                return
            except csv.Error:
                ended = self._done >= self._size
                yield self._broken(line, "a quotation mark is missing or too many", cut_off=ended)
            else:
                if fields:
                    yield self._row(line, fields)

    def _row(self, line: int, fields: list[str]) -> CsvRow | Problem:
        if len(fields) != len(self.columns):
            why = f"{len(fields)} fields stand under {len(self.columns)} headings"
            return self._broken(line, why, cut_off=self._is_torn)
        if any(_FIRST_UNDECODED <= sign <= _LAST_UNDECODED for field in fields for sign in field):
            return self._problem("wrong-encoding", "there are signs that are not UTF-8", AGAIN, line)
        return CsvRow(line, dict(zip(self.columns, fields, strict=True)))

    def _broken(self, line: int, why: str, *, cut_off: bool) -> Problem:
        if cut_off:
            return self._problem("cut-off", f"the file ends in the middle of a row: {why}", AGAIN, line)
        return self._problem("broken-row", why, "the row is passed over; compare it with those beside it", line)

    def _headings(self) -> tuple[str, ...]:
        try:
            return tuple(heading.strip() for heading in next(self._rows, list[str]()))
        except csv.Error as error:
            message = "the headings cannot be read"
            raise UnusableError(self._problem("broken-row", message, AGAIN, 1)) from error

    def _refuse_other_encodings(self, sample: bytes) -> None:
        """One wrong sign spoils one row; a file with no right sign beyond ASCII, and wrong ones, is no UTF-8."""
        text = sample.decode("utf-8", "surrogateescape")
        wrong = [place for place, sign in enumerate(text) if _FIRST_UNDECODED <= sign <= _LAST_UNDECODED]
        # The sample may end inside a sign.
        if "\0" in text or (wrong[:-3] and len(wrong) == sum(not sign.isascii() for sign in text)):
            line = text.count("\n", 0, wrong[0] if wrong else 0) + 1
            cure = "download it again, or save it from a spreadsheet as CSV UTF-8"
            raise UnusableError(self._problem("wrong-encoding", "the file is not in UTF-8", cure, line))

    def _lines(self) -> Iterator[str]:
        with readable(self._name):
            for number, line in enumerate(self._file):
                self._done += len(line)
                self._is_torn = not line.endswith(b"\n")
                plain = line.removeprefix(UTF8_MARK) if number == 0 else line
                yield plain.decode("utf-8", "surrogateescape")

    def _problem(self, code: str, message: str, cure: str, line: int) -> Problem:
        return Problem(code=code, message=message, cure=cure, file=self._name, line=line)


def _delimiter_of(sample: bytes) -> str:
    """What separates the headings most often."""
    first = sample.partition(b"\n")[0].decode("utf-8", "replace")
    return max(DELIMITERS, key=first.count)
