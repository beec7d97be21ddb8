"""Pictures for documents: in Danish, in the colours of daylight, whatever the window wears."""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QApplication

from dialogtool.core.case.case import Case, Place
from dialogtool.core.catalogue.suggestions import Matcher
from dialogtool.core.ports import Pictures
from dialogtool.core.tool.library import Library
from dialogtool.paths import Places
from dialogtool.ui import theme as themes
from dialogtool.ui.case_model import CaseModel
from dialogtool.ui.desk import Desk
from dialogtool.ui.editors.paper_pictures import PaperPictures
from dialogtool.ui.words import Words

from .new_ids import new_id
from .nothing_kept import NoCabinet, NoPapers
from .shelves import texts_in


def pictures_on(desk: Desk, places: Places) -> Pictures:
    """Draws what the case on this desk holds; needs the window's thread."""
    daylight = themes.load_theme(places.resources / "theme", "light")
    return PaperPictures(replace(desk, words=Words(texts_in(places, "da")), theme=daylight))


@contextmanager
def pictures_without_a_window(
    case: Case, library: Library, matcher: Matcher, places: Places, at: datetime
) -> Generator[Pictures]:
    """Draws what a case holds `at` a time in UTC where no window is shown, for as long as the context lasts."""

    def clock() -> datetime:
        return at

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("dialogtool")
    themes.load_fonts((*themes.FIRST_FONTS, *themes.OTHER_FONTS))
    model = CaseModel(library, matcher, clock, new_id)
    model.open(case, Place())
    desk = Desk(
        words=Words(texts_in(places, "da")),
        theme=themes.load_theme(places.resources / "theme", "light"),
        model=model,
        cabinet=NoCabinet(),
        papers=NoPapers(),
        demo=str,
        tongue=partial(texts_in, places),
    )
    try:
        yield PaperPictures(desk)
    finally:
        model.close()
