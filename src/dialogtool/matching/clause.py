"""A piece of a story that tells one thing of one person."""

from ..core.basis.record import Record
from .normalise import Word


class Clause(Record):
    """Words that belong together; `lead` is the word that joins them to what was said before."""

    words: tuple[Word, ...]
    lead: str = ""
    starts: bool = False
    asked: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """The words as they are to be read."""
        return tuple(word.key for word in self.words)

    @property
    def said(self) -> str:
        """The keys with a space between them, as patterns read them."""
        return " ".join(self.keys)
