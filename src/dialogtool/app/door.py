"""Opens the encrypted store for the window, and says in plain words why it would not open."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from dialogtool.core.words.days import HERE
from dialogtool.ui.problem_texts import said

if TYPE_CHECKING:
    from dialogtool.core.basis.problems import Problem
    from dialogtool.storage.keys import KdfCost
    from dialogtool.storage.store import Store

CASEWORKER = "Sagsbehandler"
MENDED_BY_A_COPY = ("damaged-database", "damaged-keys", "missing")
FILES = ("dialogtool.db", "dialogtool.keys")


class StoreDoor:
    """The way from a password to an open store. Storage is loaded when the first password is tried, after the paint."""

    def __init__(self, folder: Path, gettext: Callable[[str], str], cost: "KdfCost | None" = None) -> None:
        self._folder = folder
        self._cost = cost
        self._gettext = gettext
        self._code = ""
        self._met = ""
        self._trouble = ""
        self.store: Store | None = None

    def is_new(self) -> bool:
        """True when nothing has been stored on this machine yet."""
        return not any((self._folder / name).exists() for name in FILES)

    def recovery_code(self) -> str:
        """The code that was made along with the store."""
        return self._code

    def create(self, password: str) -> str:
        """Makes the store; what went wrong, or ""."""
        return self._tried(lambda: self._made(password))

    def unlock(self, password: str) -> str:
        """Opens the store; what went wrong, or ""."""
        from dialogtool.storage import vault  # noqa: PLC0415

        return self._tried(lambda: vault.unlock(self._folder, password, self._cost or vault.USUAL_COST))

    def unlock_with_code(self, code: str, password: str) -> str:
        """Opens the store with the recovery code and sets a new password; what went wrong, or ""."""
        return self._tried(lambda: self._recovered(code, password))

    def copy_offered(self) -> str:
        """When the newest verified copy was made, after a try that met a damaged or missing file; else ""."""
        if self._met not in MENDED_BY_A_COPY:
            return ""
        from dialogtool.storage import vault  # noqa: PLC0415

        copies = vault.backups(self._folder)
        return f"{copies[0].made.astimezone(HERE):%d.%m.%Y kl. %H.%M}" if copies else ""

    def trouble(self) -> str:
        """What was found to be wrong with the file after it was opened last, until the next try; else ""."""
        return self._trouble

    def meet(self, problem: "Problem") -> None:
        """Keeps what is wrong with the file, to be said at the door; whoever saw it locks the store."""
        self._met, self._trouble = problem.code, said(problem, self._gettext)

    def put_copy_back(self, password: str) -> str:
        """Puts the newest copy back; what went wrong, or ""."""
        from dialogtool.storage import vault  # noqa: PLC0415

        return self._tried(lambda: vault.restore(self._folder, vault.backups(self._folder)[0], password))

    def lock(self) -> None:
        """Closes the store."""
        if self.store:
            self.store.close()
            self.store = None

    def _made(self, password: str) -> "Store":
        from dialogtool.storage import vault  # noqa: PLC0415

        self._folder.mkdir(parents=True, exist_ok=True)
        store, self._code = vault.create(self._folder, CASEWORKER, password, self._cost or vault.USUAL_COST)
        return store

    def _recovered(self, code: str, password: str) -> "Store":
        from dialogtool.storage import vault  # noqa: PLC0415

        store = vault.unlock_with_recovery(self._folder, code, self._cost or vault.USUAL_COST)
        store.access.set_password(CASEWORKER, password)
        return store

    def _tried(self, way: Callable[[], "Store | None"]) -> str:
        from dialogtool.storage.faults import StorageFault  # noqa: PLC0415

        _ = self._gettext
        self._met = self._trouble = ""
        try:
            self.store = way()
        except StorageFault as fault:
            self._met = fault.problem.code
            return said(fault.problem, _)
        except OSError:
            return _("The folder for the encrypted file cannot be used. Ask for permission to write, and try again.")
        return ""
