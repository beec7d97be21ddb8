"""Cases on their way to and from other installations, as pages see it."""

from typing import Protocol

from dialogtool.core.basis.problems import Problem
from dialogtool.core.sharing.handover import HandoverNote, Parcel

from .aside import Errand


class Post(Protocol):
    """Writes handover files and reads them."""

    @property
    def caseworker(self) -> str:
        """Who hands on: the one who unlocked the program."""
        ...

    @property
    def arrived(self) -> Parcel | None:
        """What was read last and not taken in yet."""
        ...

    def file_name(self) -> str:
        """A name for a handover file that tells nobody's."""
        ...

    def send(self, note: HandoverNote, passphrase: str, path: str, overwrite: bool = False) -> Errand:
        """Begins to write the open case to a handover file; once it is there, it is kept that it was handed on."""
        ...

    def fetch(self, path: str, passphrase: str) -> Errand:
        """Begins to read a handover file; once that is done, `arrived` holds it."""
        ...

    def is_here(self, citizen_id: str) -> bool:
        """True when there is a case of this citizen in the store."""
        ...

    def take_in(self) -> Problem | None:
        """Keeps what arrived as a new citizen's case; what went wrong, or None."""
        ...

    def put_away(self) -> None:
        """Forgets what arrived."""
        ...
