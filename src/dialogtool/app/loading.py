"""What is loaded while somebody looks at the door, so that nobody waits for it after the password or in a talk."""

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dialogtool.paths import Places

if TYPE_CHECKING:
    from dialogtool.core.catalogue.suggestions import Matcher
    from dialogtool.core.tool.library import Library

BETWEEN_LOADS_MS = 40
"""Between the loading of one thing and the next, so that a key press is answered in between."""

BEHIND_THE_DOOR: Final = (
    "dialogtool.content.compiled",
    "dialogtool.matching.stems",
    "dialogtool.matching.matcher",
    "dialogtool.content.reading",
    "dialogtool.ui.rooms",
    "dialogtool.app.drawing",
    "dialogtool.app.inside",
)


class Loading(QObject):
    """Loads one thing after another in between, once for each time that the door is shown."""

    loaded = Signal(str)
    """The name of what was loaded just now."""

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._steps: Iterator[str] = iter(())
        self._library: Library | None = None
        self._matcher: Matcher | None = None
        self._waits = False

    def begin(self) -> None:
        """Begin soon, what opens the door first."""
        self._waits = True
        self._steps = self._each()
        QTimer.singleShot(BETWEEN_LOADS_MS, self._go_on)

    def finish(self) -> None:
        """Load all that is left at once."""
        for name in self._steps:
            self.loaded.emit(name)

    def library(self) -> "Library":
        """All tools and the catalogue, as their files were when the door was shown, or as they are now."""
        from .shelves import library_of  # noqa: PLC0415 - not needed before the window is painted

        if self._library is None:
            self._library = library_of(self._places)
        return self._library

    def matcher(self) -> "Matcher":
        """The matcher over the library's catalogue; it is nobody else's yet."""
        from .shelves import matcher_over  # noqa: PLC0415 - as above

        if self._matcher is None:
            self._matcher = matcher_over(self.library().catalogue, self._places)
        return self._matcher

    def _listen(self) -> None:
        """The first thing that a matcher hears makes it read its word lists: better here than in a talk."""
        from dialogtool.core.catalogue.suggestions import Heard  # noqa: PLC0415 - as above

        self.matcher().suggest([Heard(text="jeg lytter")])

    def hand_over(self) -> "tuple[Library, Matcher]":
        """Library and matcher for whoever goes in; the next time they are read anew."""
        both = self.library(), self.matcher()
        self._library = self._matcher = None
        self._waits = False
        return both

    @Slot()
    def _go_on(self) -> None:
        if name := next(self._steps, ""):
            self.loaded.emit(name)
            QTimer.singleShot(BETWEEN_LOADS_MS, self._go_on)

    def _each(self) -> Iterator[str]:
        """Loads a little at each step, and tells its name."""
        from dialogtool.storage import driver  # noqa: PLC0415 - after the paint

        driver.load_libraries()
        yield driver.__name__
        import_module("dialogtool.storage.vault")
        yield "dialogtool.storage.vault"
        for name in BEHIND_THE_DOOR:
            import_module(name)
            yield name
        for name, load in (("library", self.library), ("matcher", self._listen)):
            if self._waits:  # nobody has gone in meanwhile
                load()
                yield name
        from dialogtool.ui.page_list import load_pages  # noqa: PLC0415 - as above

        yield from load_pages()
