"""What can go wrong with the stored file, each kind with a stable code, plain words and a cure."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

from dialogtool.core.problems import Problem

FaultCode = Literal[
    "already-open",
    "damaged-database",
    "damaged-keys",
    "disk-error",
    "disk-full",
    "exists",
    "internal",
    "last-caseworker",
    "missing",
    "mistyped-recovery-code",
    "newer-schema",
    "no-such-caseworker",
    "no-such-citizen",
    "read-only",
    "unreadable",
    "unsavable",
    "wrong-password",
    "wrong-recovery-code",
]
"""What a user interface has words for; `FAULTS` holds the English fallback of every one."""

FAULTS: Final[Mapping[FaultCode, tuple[str, str]]] = MappingProxyType(
    {
        "already-open": ("The file is open in another window or program.", "Close the other one, and try again."),
        "damaged-database": ("The stored file is damaged.", "Put back the newest backup; the damaged file is kept."),
        "damaged-keys": ("The key file is damaged or gone.", "Put it back from a backup."),
        "disk-error": ("The disk did not answer as it should.", "Keep the program open, and check the disk."),
        "disk-full": ("The disk is full.", "Free some space; what is on the screen is kept until it can be saved."),
        "exists": ("There is a file here already.", "Unlock it, or choose another folder."),
        "internal": ("Something was not saved because of a fault in the program.", "Copy what matters, and restart."),
        "last-caseworker": ("At least one caseworker must be able to unlock the file.", "Add another one first."),
        "missing": ("There is no stored file here.", "Put back a backup, or start a new file."),
        "mistyped-recovery-code": ("The recovery code has a typing error.", "Compare it with the paper, sign by sign."),
        "newer-schema": ("The file was made by a newer version of the program.", "Install the newer version."),
        "no-such-caseworker": ("No caseworker has that name.", "Choose one of the names shown."),
        "no-such-citizen": ("The citizen is not in the file.", "Search again; the case may have been erased."),
        "read-only": ("The file or its folder may not be written to.", "Ask for permission to write, or move it."),
        "unreadable": ("Part of the case cannot be read by this version.", "Install the newest version."),
        "unsavable": ("A text holds signs that cannot be saved.", "Write the last words again."),
        "wrong-password": ("The password does not open the file.", "Try again, or use the recovery code."),
        "wrong-recovery-code": ("The recovery code belongs to another file.", "Find the newest code on paper."),
    }
)


class StorageFault(Exception):  # noqa: N818 - a fault of the disk, not an error in the program
    """A known fault; `problem` says it to people, `problem.code` to programs."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem

    @property
    def code(self) -> str:
        """The stable code of the problem."""
        return self.problem.code


def fault(code: FaultCode) -> StorageFault:
    """The fault with this code, in the fallback words."""
    message, cure = FAULTS[code]
    return StorageFault(Problem(code=code, message=message, cure=cure))
