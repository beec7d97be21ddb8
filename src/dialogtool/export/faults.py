"""Why a document could not be saved: one exception, and a stable code for each reason."""

import errno
from pathlib import Path

from dialogtool.core.basis.problems import N_, Problem

LOCKED, FULL, READ_ONLY, MISSING = "locked-target", "disk-full", "read-only", "missing-folder"
DAMAGED, TAKEN, NOT_WRITTEN = "damaged-after-write", "name-taken", "not-written"
PROTECTED = "protected-document"

SAID = {
    LOCKED: (N_("The document is open in another program."), N_("Close it there, then save again.")),
    FULL: (N_("There is no room left on the disk."), N_("Make room, or choose another place.")),
    READ_ONLY: (N_("Nothing may be saved in this place."), N_("Choose another folder.")),
    PROTECTED: (
        N_("The document may be read, but not replaced."),
        N_("Take its protection away, or choose another name."),
    ),
    MISSING: (N_("The folder is not there."), N_("Put the USB stick back, or choose another folder.")),
    DAMAGED: (N_("The document was not the same when it was read again."), N_("Save it in another place.")),
    TAKEN: (
        N_("There is a document of this name already."),
        N_("Choose another name, or say that it may be replaced."),
    ),
    NOT_WRITTEN: (N_("The disk did not take the document."), N_("Save it in another place.")),
}

CODES = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EFBIG: FULL,
    errno.EROFS: READ_ONLY,
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
    errno.ENOENT: MISSING,
    errno.ENOTDIR: MISSING,
    errno.EEXIST: TAKEN,
}


class ExportFault(Exception):  # noqa: N818 - a fault of the disk, not an error in the program
    """The document was not saved, and nothing that was there before has changed.

    `problem` has a stable code; its English message and cure are there for a language that lacks the code.
    """

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def fault(code: str, path: Path) -> ExportFault:
    """The fault with this code about this file; the file is named by its name alone."""
    message, cure = SAID[code]
    return ExportFault(Problem(code=code, message=message, cure=cure, file=path.name))


def fault_of(error: OSError, path: Path) -> ExportFault:
    """The fault that the system's error comes to."""
    return fault(CODES.get(error.errno or 0, NOT_WRITTEN), path)
