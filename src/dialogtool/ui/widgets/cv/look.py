"""How one CV is to look: its order, how long its texts are, and what of the usual stands on it."""

from typing import cast

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from dialogtool.core.case.cv_values import CvSettings, Extra, Layout
from dialogtool.core.cv.versions import extras_of, settings_of

from ...desk import Desk
from ...parts.tiles import even_out
from ..picks import Picks
from ..pieces import column, label
from .edits import keep_settings, show_extra


def layout_names(desk: Desk) -> dict[str, str]:
    """What each order of a CV is called, by its code."""
    _ = desk.words.gettext
    return {
        "competences": _("What I can comes first"),
        "chronological": _("What I have done comes first"),
        "short": _("One page about me, for a visit"),
    }


class CvLook(QWidget):
    """Every choice is this CV's own."""

    def __init__(self, cv: str, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self._cv = cv
        self._desk = desk
        self.layouts = Picks(_("In which order?"), layout_names(desk), desk)
        self.texts = Picks(_("How long are the texts?"), {"short": _("Short"), "long": _("A little longer")}, desk)
        self.extras: dict[Extra, QCheckBox] = {
            "dates": QCheckBox(_("When it was")),
            "breaks": QCheckBox(_("Pauses, as “Pause”")),
            "address": QCheckBox(_("My address")),
        }
        even_out(list(self.layouts.tiles.values()))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(14)
        for picks in (self.layouts, self.texts):
            outer.addLayout(column(label(picks.accessibleName(), "strong"), picks, spacing=6))
        outer.addLayout(column(label(_("On this CV"), "strong"), *self.extras.values(), spacing=0))
        self.layouts.picked.connect(self._on_layout)
        self.texts.picked.connect(self._on_texts)
        for extra, box in self.extras.items():
            box.setObjectName(extra)
            box.toggled.connect(self._on_extra)
        self.show_part()

    @property
    def _settings(self) -> CvSettings:
        return settings_of(self._desk.model.case, self._cv)

    def show_part(self) -> None:
        """Shows what was chosen."""
        settings = self._settings
        self.layouts.show_pick(settings.layout)
        self.texts.show_pick("long" if settings.long else "short")
        for extra, box in self.extras.items():
            box.blockSignals(True)
            box.setChecked(extra in extras_of(settings))
            box.blockSignals(False)

    @Slot(str)
    def _on_layout(self, layout: str) -> None:
        settings = msgspec.structs.replace(self._settings, layout=cast(Layout, layout))
        keep_settings(self._desk, self._cv, settings)

    @Slot(str)
    def _on_texts(self, texts: str) -> None:
        keep_settings(self._desk, self._cv, msgspec.structs.replace(self._settings, long=texts == "long"))

    @Slot(bool)
    def _on_extra(self, on: bool) -> None:
        show_extra(self._desk, self._cv, cast(Extra, self.sender().objectName()), on)
