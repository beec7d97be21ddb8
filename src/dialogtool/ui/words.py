"""The words of the window in the language in force, and the citizen's language beside it."""

from collections.abc import Callable
from typing import Protocol


class Tongue(Protocol):
    """Texts in one language."""

    language: str

    def gettext(self, message: str) -> str:
        """The interface text for an English message."""
        ...

    def ngettext(self, singular: str, plural: str, count: int) -> str:
        """The interface text in the right grammatical number."""
        ...

    def content(self, text: str) -> str:
        """The text for a Danish text of the data files."""
        ...


class Words:
    """Says things in the interface's language, and in a second one where the citizen has one."""

    def __init__(self, first: Tongue, second: Tongue | None = None) -> None:
        self._first = first
        self._second = second if second and second.language != first.language else None

    @property
    def language(self) -> str:
        """The code of the interface's language."""
        return self._first.language

    @property
    def gettext(self) -> Callable[[str], str]:
        """The interface text for an English message; pages call it `_`."""
        return self._first.gettext

    @property
    def ngettext(self) -> Callable[[str, str, int], str]:
        """The interface text in the right grammatical number."""
        return self._first.ngettext

    def content(self, text: str) -> str:
        """A text of the data files in the interface's language."""
        return self._first.content(text) if text else ""

    def beside(self, text: str) -> str:
        """The same text in the citizen's language; empty when there is none, or no translation."""
        if not (self._second and text):
            return ""
        said = self._second.content(text)
        return said if said != self.content(text) else ""

    def with_second(self, second: Tongue | None) -> "Words":
        """The same words with another second language."""
        return Words(self._first, second)
