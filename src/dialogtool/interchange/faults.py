"""What can be wrong with a file that somebody brings along: stable codes, plain words and a cure for each."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from dialogtool.core.basis.problems import N_, Problem

AS_OTHER = N_("Save it as Word (.docx) or plain text (.txt), and bring that one.")
AGAIN = N_("Save it again in the program it was made with, or ask for a new copy.")

SAID: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "missing-file": (N_("There is no such file."), N_("Check the name, and put the USB stick back.")),
        "not-a-file": (N_("This is no file, but perhaps a folder."), N_("Choose a file.")),
        "unreadable-file": (
            N_("The file cannot be read."),
            N_("Ask for permission to read it, or copy it here first."),
        ),
        "too-big": (N_("The file is too big for a CV."), N_("Take pictures out of it, or bring the text alone.")),
        "empty-file": (N_("There is nothing in the file."), AGAIN),
        "unknown-format": (N_("This kind of file cannot be read."), AS_OTHER),
        "pdf": (
            N_("A PDF cannot be read."),
            N_("Bring the Word file it was made of; from Europass, choose to download XML."),
        ),
        "old-word": (N_("This is an old kind of Word file (.doc)."), AS_OTHER),
        "protected-document": (
            N_("The document is protected by a password."),
            N_("Open it, take the password away, and save it."),
        ),
        "damaged-document": (N_("The document is damaged."), AGAIN),
        "not-word": (N_("This is no Word document."), AS_OTHER),
        "bad-encoding": (N_("The letters of the file cannot be read."), N_("Save it as UTF-8.")),
        "bad-json": (N_("The JSON is not written correctly here."), N_("Correct the line, or save the file again.")),
        "bad-xml": (N_("The XML is not written correctly here."), N_("Correct the line, or save the file again.")),
        "no-number": (N_("NaN and Infinity are no numbers in JSON."), N_("Write a number, or take the field out.")),
        "twice": (N_("This name stands twice in the same place."), N_("Keep one of them.")),
        "too-deep": (N_("The file has too many levels inside each other."), AGAIN),
        "has-doctype": (
            N_("The file defines codes of its own (DOCTYPE), which can do harm."),
            N_("Take the DOCTYPE out, or download the file again."),
        ),
        "not-a-cv": (
            N_("The file is neither JSON Resume nor Europass."),
            N_("Choose JSON Resume or Europass XML when you download it."),
        ),
        "bad-date": (N_("This is no date."), N_("Write 2013, 2013-05 or 2013-05-31.")),
        "ends-before": (N_("This ends before it begins."), N_("See which of the two dates is right.")),
        "not-text": (N_("Text is expected here."), N_('Put it in "quotation marks".')),
        "not-a-list": (N_("A list is expected here."), N_("Put it in square brackets.")),
        "not-an-entry": (N_("An entry with names is expected here."), N_("Put it in curly brackets, with names.")),
        "no-title": (N_("This entry does not say what it was."), N_("Give it a name, such as the job's title.")),
        "bad-own": (N_("What was added by this program is not as it wrote it."), N_("Take x-dialogtool out.")),
        "too-many": (N_("There are more lines than a CV can use."), N_("The first ones were read; leave some out.")),
    }
)
"""The English words of every problem, which are also what translators know it by."""


class InterchangeFault(Exception):  # noqa: N818 - a fault of the file, not an error in the program
    """The file was not read, or none of it can be used; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def problem_of(code: str, place: str = "", line: int = 0) -> Problem:
    """The problem with this code; `place` is the file, or the field in it."""
    message, cure = SAID[code]
    return Problem(code=code, message=message, cure=cure, file=place, line=line)


def fault(code: str, place: str = "", line: int = 0) -> InterchangeFault:
    """The fault with this code."""
    return InterchangeFault(problem_of(code, place, line))
