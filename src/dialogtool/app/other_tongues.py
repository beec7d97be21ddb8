"""The catalogue in the citizen's language, where the program has words for it."""

from collections.abc import Callable
from typing import Protocol

import msgspec

from dialogtool.content.translation import translate_catalogue
from dialogtool.core.tool.library import Library

InLanguage = Callable[[str], Library | None]
"""The library in the language with this code; None for Danish, and where there are no words for the language."""


class Spoken(Protocol):
    """Texts in one language."""

    def content(self, text: str) -> str:
        """The text for a Danish text of the data files; the Danish where it has no other."""
        ...


def in_no_other(_language: str) -> Library | None:
    """No library in any other language."""
    return None


def in_other_language(library: Library, tongue: Callable[[str], Spoken]) -> InLanguage:
    """How to get the library in another language: what it says to people, without the tools."""

    def in_language(language: str) -> Library | None:
        if language in {"", "da"}:
            return None
        said = tongue(language).content
        if not any(said(text) != text for text in library.catalogue.phrases.values()):
            return None
        catalogue = translate_catalogue(library.catalogue, said)
        return msgspec.structs.replace(library, catalogue=catalogue)

    return in_language
