"""The way through the door and into the rooms: one window, what stands in it, its language and its looks."""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QObject, QTranslator, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from dialogtool.i18n import Texts, load_texts
from dialogtool.paths import Places
from dialogtool.ui import theme as themes
from dialogtool.ui.looks import Looks
from dialogtool.ui.main_window import MainWindow
from dialogtool.ui.pages.door import DoorPage
from dialogtool.ui.pages.unlock import UnlockPage
from dialogtool.ui.words import Words

from .door import StoreDoor
from .settings import Settings, read_settings, write_settings

if TYPE_CHECKING:
    from dialogtool.core.basis.problems import Problem
    from dialogtool.storage.keys import KdfCost
    from dialogtool.ui.rooms import Rooms

    from .inside import Inside
    from .loading import Loading


class Front(QObject):
    """Owns the window. Before unlocking it shows the door; after it, the rooms."""

    damaged = Signal(object)
    """The `Problem` that the check of the file found after the door was opened."""

    def __init__(self, app: QApplication, places: Places, cost: "KdfCost | None" = None) -> None:
        super().__init__()
        self._app = app
        self._places = places
        self._settings = read_settings(places.settings)
        self._qt_words = QTranslator(self)
        self._tongues: dict[str, Texts] = {}
        self._inside: Inside | None = None
        self._worn = ""
        self._loading: Loading | None = None
        self.window = MainWindow("dialogtool")
        self.window.closing.connect(self._on_closing)
        self.damaged.connect(self._on_damaged)
        themes.load_fonts(themes.FIRST_FONTS)
        self._wear()
        self.door = StoreDoor(places.home, self.gettext, cost)
        self.show_first()

    def tongue(self, language: str) -> Texts:
        """The texts of one language, loaded once."""
        if language not in self._tongues:
            places = self._places
            own = places.own_tools
            self._tongues[language] = load_texts(language, places.translations, places.cache, own)
        return self._tongues[language]

    def gettext(self, message: str) -> str:
        """The interface text in the language of the moment."""
        return self.tongue(self._settings.language).gettext(message)

    @property
    def looks(self) -> Looks:
        """The words and the theme in force."""
        words = Words(self.tongue(self._settings.language))
        return Looks(words, themes.load_theme(self._places.resources / "theme", self._settings.scheme))

    def _wear(self) -> None:
        theme = self.looks.theme
        if theme.scheme != self._worn:  # dressing every widget anew takes long
            themes.wear(self._app, theme)
            self._worn = theme.scheme
        self._app.removeTranslator(self._qt_words)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._qt_words.load(f"qtbase_{self._settings.language}", folder):
            self._app.installTranslator(self._qt_words)

    @Slot()
    def settle(self) -> None:
        """What can wait until the first frame stands: from now on unexpected errors are caught in one place."""
        from .catch_all import catch_all  # noqa: PLC0415

        catch_all(self._places, self._tell_fault)
        self.loading.begin()

    @property
    def loading(self) -> "Loading":
        """What is loaded while somebody looks at the door."""
        from .loading import Loading  # noqa: PLC0415 - not needed before the window is painted

        self._loading = self._loading or Loading(self._places, self)
        return self._loading

    def _tell_fault(self) -> None:
        """Says that something went wrong in the program itself; what was written is kept."""
        if self._inside and self._inside.current:
            text = self.gettext(
                "Something went wrong in the program. What you wrote is kept. Go on, or lock and open it again."
            )
            self._inside.autosave.save_now()
            self._inside.current.tell(text)

    def show_first(self) -> None:
        """The page before the rooms: the password, or the first start."""
        if self.door.is_new():
            self._show(first_start().FirstStartPage(self.looks, self.door))
        else:
            self._show(UnlockPage(self.looks, self.door))

    def _show(self, page: DoorPage) -> None:
        page.opened.connect(self.enter)
        page.code_made.connect(self._show_code)
        page.forgotten.connect(self._show_forgotten)
        page.back.connect(self.show_first)
        self.window.hold(page)
        page.setFocus()

    @Slot()
    def _show_code(self) -> None:
        self._show(first_start().CodePage(self.looks, self.door))

    @Slot()
    def _show_forgotten(self) -> None:
        self._show(first_start().ForgottenPage(self.looks, self.door))

    @Slot()
    def enter(self) -> None:
        """Goes in through the open door."""
        from .inside import Inside  # noqa: PLC0415 - what works with cases is not needed before the window is painted

        if self.door.store:
            themes.load_fonts(themes.OTHER_FONTS)
            self._inside = Inside(self._places, self.door.store, self.tongue, *self.loading.hand_over())
            self._show_rooms()
            self.door.store.check_rest(self._heard_problem)

    def _heard_problem(self, problem: "Problem") -> None:
        """Called by the check, on its own thread: passes the word on to the window's thread."""
        self.damaged.emit(problem)

    @Slot(object)
    def _on_damaged(self, problem: "Problem") -> None:
        """Nobody works on in a file that cannot be trusted: the door closes, and says what can be done."""
        if self.door.store:
            self.door.meet(problem)
            self._lock()

    @property
    def rooms(self) -> "Rooms | None":
        """The rooms behind the door, None while it is closed."""
        return self._inside.current if self._inside else None

    def _show_rooms(self) -> None:
        if self._inside:
            rooms = self._inside.rooms(self.looks)
            rooms.locked.connect(self._lock)
            rooms.language_asked.connect(self.speak)
            rooms.scheme_asked.connect(self.dress)
            self.window.hold(rooms)
            rooms.arrive()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Says everything in another language, at once."""
        self._change(self._settings._replace(language=language))

    @Slot(str)
    def dress(self, scheme: str) -> None:
        """Shows everything in other colours, at once."""
        self._change(self._settings._replace(scheme=scheme))

    def _change(self, settings: Settings) -> None:
        self._settings = settings
        write_settings(self._places.settings, settings)
        self._wear()
        self._show_rooms()

    @Slot()
    def _lock(self) -> None:
        self.close()
        self.show_first()
        self.loading.begin()

    @Slot(object)
    def _on_closing(self, event: QCloseEvent) -> None:
        """The window stays while something said is not on the disk; whoever closes it again may go."""
        if self.rooms and not self.rooms.may_leave():
            event.ignore()
        else:
            self.close()

    @Slot()
    def close(self) -> None:
        """Saves everything and closes the store; a second call does nothing."""
        if self._inside:
            self._inside.leave()
            self._inside = None
        self.door.lock()


def first_start() -> ModuleType:
    """The pages of the first start, loaded only when they are needed."""
    return import_module("dialogtool.ui.pages.first_start")
