"""What is wrong with a data file or an input, said with a place and a cure."""

from .record import Record


class Problem(Record):
    """One fault: `code` is stable and for machines, `message` and `cure` are for people."""

    code: str
    message: str
    cure: str
    file: str = ""
    line: int = 0

    def __str__(self) -> str:
        """The problem on one line: file, line, what, cure."""
        place = f"{self.file} line {self.line}: " if self.line else f"{self.file}: " if self.file else ""
        return f"{place}{self.message} - {self.cure} [{self.code}]"


def N_(text: str) -> str:  # noqa: N802 - the name that translators' tools know
    """The text itself: marks it for the interface catalogue where it is written, to be translated where it is shown."""
    return text
