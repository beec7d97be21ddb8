"""A desk of nobody: no citizens to find, and no papers that leave. For previews, and for drawing without a window."""

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.case import Case, Place
from dialogtool.core.meetings.rhythm import Seen
from dialogtool.core.papers.blocks import Document
from dialogtool.core.papers.leaving import Left, Way
from dialogtool.ui.desk import FoundCitizen, FoundSaid


class NoCabinet:
    """A preview knows no citizens."""

    def find(self, typed: str) -> tuple[FoundCitizen, ...]:  # noqa: ARG002 - as `Desk` asks
        """Nobody."""
        return ()

    def all(self) -> tuple[FoundCitizen, ...]:
        """Nobody."""
        return ()

    def read(self, citizen_id: str) -> Case:
        """There is nobody to read of: KeyError."""
        raise KeyError(citizen_id)

    def place(self, citizen_id: str) -> Place:  # noqa: ARG002 - as `Desk` asks
        """Nowhere."""
        return Place()

    def find_said(self, words: str) -> tuple[FoundSaid, ...]:  # noqa: ARG002 - as `Desk` asks
        """Nothing."""
        return ()

    def seen(self) -> tuple[Seen, ...]:
        """Nobody."""
        return ()

    def erase(self, citizen_id: str) -> tuple[str, ...]:
        """There is nobody to erase: KeyError."""
        raise KeyError(citizen_id)


class NoPapers:
    """A preview writes no documents."""

    def kinds(self) -> tuple[str, ...]:
        """None."""
        return ()

    def preview(self, kind: str) -> Document:
        """An empty document."""
        return Document(title=kind, author="", language="da", blocks=())

    def whole(self, kind: str) -> Document:
        """The same."""
        return self.preview(kind)

    def save(self, kind: str, path: str, overwrite: bool = False) -> Problem | None:  # noqa: ARG002 - as `Desk` asks
        """Nothing is written."""
        return None

    def save_pdf(self, kind: str, content: bytes, path: str) -> Problem | None:  # noqa: ARG002 - as `Desk` asks
        """Nothing is written."""
        return None

    def leave(self, kind: str, way: Way) -> Problem | None:  # noqa: ARG002 - as `Desk` asks
        """Nothing leaves."""
        return None

    def log(self) -> tuple[Left, ...]:
        """Nothing has left."""
        return ()

    def file_name(self, kind: str) -> str:
        """A name that is never used."""
        return kind
