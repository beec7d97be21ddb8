"""What can go wrong with the stored file, each kind with a stable code, plain words and a cure."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

from dialogtool.core.basis.problems import N_, Problem

FaultCode = Literal[
    "already-open",
    "damaged-case-file",
    "damaged-database",
    "damaged-keys",
    "disk-error",
    "disk-full",
    "exists",
    "internal",
    "last-caseworker",
    "missing",
    "missing-case-file",
    "mistyped-recovery-code",
    "name-taken",
    "newer-case-file",
    "newer-schema",
    "no-such-caseworker",
    "no-such-citizen",
    "not-a-case-file",
    "read-only",
    "short-passphrase",
    "too-large-case-file",
    "unreadable",
    "unsavable",
    "wrong-passphrase",
    "wrong-password",
    "wrong-recovery-code",
]
"""What a user interface has words for; `FAULTS` holds the English fallback of every one."""

FAULTS: Final[Mapping[FaultCode, tuple[str, str]]] = MappingProxyType(
    {
        "already-open": (
            N_("The file is open in another window or program."),
            N_("Close the other one, and try again."),
        ),
        "damaged-case-file": (
            N_("The handover file is damaged, or only part of it came."),
            N_("Ask for the file once more."),
        ),
        "damaged-database": (
            N_("The stored file is damaged."),
            N_("Put back the newest backup; the damaged file is kept."),
        ),
        "damaged-keys": (N_("The key file is damaged or gone."), N_("Put it back from a backup.")),
        "disk-error": (N_("The disk did not answer as it should."), N_("Keep the program open, and check the disk.")),
        "disk-full": (
            N_("The disk is full."),
            N_("Free some space; what is on the screen is kept until it can be saved."),
        ),
        "exists": (N_("There is a file here already."), N_("Unlock it, or choose another folder.")),
        "internal": (
            N_("Something was not saved because of a fault in the program."),
            N_("Copy what matters, and restart."),
        ),
        "last-caseworker": (
            N_("At least one caseworker must be able to unlock the file."),
            N_("Add another one first."),
        ),
        "missing": (N_("There is no stored file here."), N_("Put back a backup, or start a new file.")),
        "missing-case-file": (N_("There is no such handover file."), N_("Check the place and the name.")),
        "mistyped-recovery-code": (
            N_("The recovery code has a typing error."),
            N_("Compare it with the paper, sign by sign."),
        ),
        "name-taken": (N_("There is a file of that name already."), N_("Choose another name or folder.")),
        "newer-case-file": (
            N_("The handover file was made by a newer version of the program."),
            N_("Install the newer version."),
        ),
        "newer-schema": (N_("The file was made by a newer version of the program."), N_("Install the newer version.")),
        "no-such-caseworker": (N_("No caseworker has that name."), N_("Choose one of the names shown.")),
        "no-such-citizen": (N_("The citizen is not in the file."), N_("Search again; the case may have been erased.")),
        "not-a-case-file": (
            N_("The file is not a handover file."),
            N_("Choose a file whose name ends in .dialogtool."),
        ),
        "read-only": (
            N_("The file or its folder may not be written to."),
            N_("Ask for permission to write, or move it."),
        ),
        "short-passphrase": (
            N_("The passphrase is too short."),
            N_("Use at least ten characters. A short sentence is easy to remember."),
        ),
        "too-large-case-file": (
            N_("The handover file is larger than any case."),
            N_("Ask for the file once more."),
        ),
        "unreadable": (N_("Part of the case cannot be read by this version."), N_("Install the newest version.")),
        "unsavable": (N_("A text holds signs that cannot be saved."), N_("Write the last words again.")),
        "wrong-passphrase": (
            N_("The passphrase does not open the handover file."),
            N_("Ask the one who made it, and write it once more."),
        ),
        "wrong-password": (N_("The password does not open the file."), N_("Try again, or use the recovery code.")),
        "wrong-recovery-code": (N_("The recovery code belongs to another file."), N_("Find the newest code on paper.")),
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
