"""About the program: what it is, whose work it builds on, and what is wrong with a data file."""

from PySide6.QtCore import Slot

from dialogtool import __version__

from ..desk import Desk
from ..page import Page, column_page, title
from ..problem_texts import said
from ..where import Where
from ..widgets.pieces import button, label, row, surface


class AboutPage(Page):
    """Credits, and the problems found in dialogue tools, if there are any."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        _ = desk.words.gettext
        column = column_page(self, 760)
        column.addWidget(title(_("About dialogtool")))
        column.addWidget(
            label(_("Version {version}. Free software under the MIT licence.").format(version=__version__))
        )
        for text in (
            _("Pictures: OpenMoji, the open emoji project, CC BY-SA 4.0."),
            _("Type: Atkinson Hyperlegible by the Braille Institute, and Noto Sans, SIL Open Font License 1.1."),
            _("Competences and job functions point to ESCO, the European Commission's classification."),
        ):
            column.addWidget(label(text, "soft"))
        if desk.library.problems:
            frame, inside = surface("clay")
            inside.addWidget(label(_("Something in the data files needs a look. Everything else works."), "lead"))
            for problem in desk.library.problems:
                file = "" if problem.line else problem.file  # with a line, the place is said already
                inside.addWidget(label(f"{file} {said(problem, _)}".strip(), "small"))
            column.addWidget(frame)
        self.back = button(_("Back"))
        self.back.clicked.connect(self._on_back)
        column.addLayout(row(self.back, 1))
        column.addStretch(1)

    def arrive(self) -> None:
        """The hand lands on the way back."""
        self.back.setFocus()

    @Slot()
    def _on_back(self) -> None:
        self.go.emit(Where("citizen" if self.desk.model.is_open else "citizens"))
