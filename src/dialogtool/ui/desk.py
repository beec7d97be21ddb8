"""What lies on the desk while a case is worked with: words, looks, data and the open case."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from dialogtool.core.basis.phrases import Phrase, render
from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.case import Case, Place
from dialogtool.core.catalogue.catalogue import Catalogue
from dialogtool.core.cv.brought import Imported
from dialogtool.core.meetings.rhythm import Seen
from dialogtool.core.meetings.said import Said
from dialogtool.core.papers.blocks import Document
from dialogtool.core.papers.leaving import Left, Way
from dialogtool.core.ports import TermIndex
from dialogtool.core.tool.library import Library
from dialogtool.core.words.terms import NoTerms

from .case_model import CaseModel
from .post import Post
from .theme import Theme
from .words import Tongue, Words


class FoundCitizen(Protocol):
    """A citizen as a search finds her."""

    @property
    def id(self) -> str:
        """The citizen's id."""
        ...

    @property
    def name(self) -> str:
        """The citizen's name."""
        ...


class FoundSaid(Protocol):
    """Something said, as a search through all cases finds it."""

    @property
    def citizen(self) -> str:
        """The id of who said it."""
        ...

    @property
    def name(self) -> str:
        """The name of who said it."""
        ...

    @property
    def said(self) -> Said:
        """What was said, and where."""
        ...


class Cabinet(Protocol):
    """Where cases lie."""

    def find(self, typed: str) -> tuple[FoundCitizen, ...]:
        """Citizens whose name fits what was typed; nothing for nothing."""
        ...

    def all(self) -> tuple[FoundCitizen, ...]:
        """Every citizen, by name."""
        ...

    def read(self, citizen_id: str) -> Case:
        """The whole case of one citizen."""
        ...

    def place(self, citizen_id: str) -> Place:
        """Where the conversation with this citizen was left."""
        ...

    def find_said(self, words: str) -> tuple[FoundSaid, ...]:
        """What was said in any case, in which each word typed begins a word; nothing for nothing."""
        ...

    def seen(self) -> tuple[Seen, ...]:
        """Names and days of every citizen, by name; no case is opened."""
        ...

    def erase(self, citizen_id: str) -> tuple[str, ...]:
        """The citizen is gone for good; names of the copies that could not be opened for it."""
        ...


class Papers(Protocol):
    """Makes documents from the case. A `kind` is one of `kinds`, or "notat@ID" for the note of one meeting."""

    def kinds(self) -> tuple[str, ...]:
        """Every paper and file that can be made."""
        ...

    def preview(self, kind: str) -> Document:
        """The document as it would be written now."""
        ...

    def whole(self, kind: str) -> Document:
        """The document with the sentences that the two took out when the guard asked."""
        ...

    def save(self, kind: str, path: str, overwrite: bool = False) -> Problem | None:
        """Writes and checks the document as the file of its kind, Word for a paper; what went wrong, or None."""
        ...

    def save_pdf(self, kind: str, content: bytes, path: str) -> Problem | None:
        """Writes and checks the painted pages; what went wrong, or None."""
        ...

    def leave(self, kind: str, way: Way) -> Problem | None:
        """Keeps that the paper left in a way that makes no file; what keeps it in the house, or None."""
        ...

    def log(self) -> tuple[Left, ...]:
        """What has left the house of the open case, oldest first."""
        ...

    def file_name(self, kind: str) -> str:
        """A name for the file that is safe everywhere."""
        ...


NO_TERMS = NoTerms()


@dataclass(frozen=True)
class Desk:
    """Everything a page may use. A change of language or looks makes a new desk, and the page is built anew."""

    words: Words
    theme: Theme
    model: CaseModel
    cabinet: Cabinet
    papers: Papers
    demo: Callable[[], str]
    """Makes sure that the demo citizen is there; her id."""
    tongue: Callable[[str], Tongue]
    """The texts of a language by its code."""
    read_cv: Callable[[str], Imported | Problem] | None = None
    """Reads a CV in a file that somebody brought along; what was wrong with it. None where there are no files."""
    post: Post | None = None
    """Handover files; None where there is no store, as in the preview of a tool."""
    terms: TermIndex = NO_TERMS
    """What jobs and skills are called elsewhere; finds nothing where that was not imported."""

    @property
    def library(self) -> Library:
        """Tools and catalogue, in Danish."""
        return self.model.library

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue, in Danish."""
        return self.model.library.catalogue

    def for_citizen(self) -> "Desk":
        """The desk with the citizen's language beside the interface's, when a case is open."""
        if not self.model.is_open:
            return self
        second = self.tongue(self.model.case.citizen.language or "da")
        return replace(self, words=self.words.with_second(second))

    def say(self, phrase: Phrase) -> str:
        """A generated sentence in the language of the interface."""
        words = self.words
        book = {id: words.content(text) for id, text in self.catalogue.phrases.items()}
        return render(phrase, book, words.content)
