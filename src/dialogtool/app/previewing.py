"""`dialogtool preview`: a tool in a window that shows it anew each time its file is saved."""

import sys
from pathlib import Path

import msgspec
from PySide6.QtCore import QFileSystemWatcher, QLocale, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from dialogtool.content.check_all import folder_problems
from dialogtool.content.folders import TOOL_FILE
from dialogtool.content.tool_files import Surroundings, read_tool
from dialogtool.core.basis.problems import Problem
from dialogtool.core.tool.definition import Tool
from dialogtool.core.tool.library import Library
from dialogtool.i18n import Texts, load_texts
from dialogtool.paths import Places
from dialogtool.ui import theme as themes
from dialogtool.ui.case_model import CaseModel
from dialogtool.ui.desk import Desk
from dialogtool.ui.main_window import MainWindow
from dialogtool.ui.picture_files import has_picture
from dialogtool.ui.preview_room import PreviewRoom
from dialogtool.ui.words import Words

from .faults import RefusedError
from .new_ids import new_id, now
from .nothing_kept import NoCabinet, NoPapers
from .settings import read_settings
from .shelves import library_of, matcher_over
from .window import DENMARK, FIRST_SIZE

SETTLED_MS = 150
"""An editor may write a file in several goes; so long after the last one it is read."""

NOBODY = "Birgitte"


class Preview(QObject):
    """Watches one tool's folder. What is answered in the window lives as long as the window."""

    def __init__(self, places: Places, folder: Path) -> None:
        super().__init__()
        self._places = places
        self.folder = folder
        self._library = library_of(places)
        self.room = PreviewRoom(self._desk())
        self._watcher = QFileSystemWatcher([str(folder), str(folder / TOOL_FILE)], self.room)
        self._settling = QTimer(self.room, singleShot=True, interval=SETTLED_MS)
        self._watcher.fileChanged.connect(self._on_saved)
        self._watcher.directoryChanged.connect(self._on_saved)
        self._settling.timeout.connect(self.read)
        self.read()

    def _desk(self) -> Desk:
        settings = read_settings(self._places.settings)
        model = CaseModel(self._library, matcher_over(self._library.catalogue, self._places), now, new_id)
        model.new_case(NOBODY)
        model.start_meeting(model.new_meeting())
        return Desk(
            words=Words(self._tongue(settings.language)),
            theme=themes.load_theme(self._places.resources / "theme", settings.scheme),
            model=model,
            cabinet=NoCabinet(),
            papers=NoPapers(),
            demo=str,
            tongue=self._tongue,
        )

    def _tongue(self, language: str) -> Texts:
        places = self._places
        return load_texts(language, places.translations, places.cache, self.folder.parent)

    @Slot()
    def _on_saved(self) -> None:
        """Some editors put a new file in the old one's place, which is then not watched any more."""
        self._watcher.addPath(str(self.folder / TOOL_FILE))
        self._settling.start()

    @Slot()
    def read(self) -> None:
        """Reads the tool, and shows it and what is wrong with it."""
        around = Surroundings(self._library.catalogue, has_picture)
        others = {id: tool for id, tool in self._library.tools.items() if id != self.folder.name}
        self.room.show_problems(tuple(folder_problems(self.folder, others, around)))
        found = [found.value for found in read_tool(self.folder, around).found]
        if found and isinstance(found[0], Tool):
            self._show(found[0])
        elif self.room.page is None:
            self.room.show_nothing()

    def _show(self, tool: Tool) -> None:
        tools = {**self._library.tools, tool.id: tool}
        library: Library = msgspec.structs.replace(self._library, tools=tools)
        self.room.desk.model.library = library
        self.room.show_tool(tool.id)


def preview_tool(places: Places, path: Path) -> int:
    """Shows the window until it is closed; RefusedError where there is no tool."""
    folder = (path.parent if path.name == TOOL_FILE else path).resolve()
    if not (folder / TOOL_FILE).is_file():
        message, cure = "here is no dialogue tool", f"give the folder of a tool, or its {TOOL_FILE}"
        raise RefusedError(Problem(code="no-tool-here", message=message, cure=cure, file=str(path)))
    app = QApplication(sys.argv[:1])
    QLocale.setDefault(DENMARK)
    themes.load_fonts((*themes.FIRST_FONTS, *themes.OTHER_FONTS))
    preview = Preview(places, folder)
    themes.wear(app, preview.room.desk.theme)
    window = MainWindow(f"{folder.name} – dialogtool")
    window.hold(preview.room)
    window.resize(*FIRST_SIZE)
    window.show()
    return app.exec()
