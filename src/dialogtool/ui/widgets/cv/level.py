"""How well a language is known, in plain words: a few large choices."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.basis.phrases import phrase

from ...desk import Desk
from ...parts.tiles import even_out
from ..picks import Picks
from ..pieces import label

LEVELS = {"modersmål": "native", "C1": "c1", "B2": "b2", "B1": "b1", "A2": "a2", "A1": "a1"}
"""What is kept, and the phrase that says it in plain words; the scale is the European one."""

HIGHEST = "C2"


class CvLevel(QWidget):
    """The choices, best first; that of a professional is among them where it was told already."""

    def __init__(self, level: str, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        name = _("How well do you know it?")
        levels = {"modersmål": "native", HIGHEST: "c2", **LEVELS} if level.upper() == HIGHEST else LEVELS
        options = {code: desk.say(phrase(f"cv.level.{id}")) for code, id in levels.items()}
        self.picks = Picks(name, options, desk)
        even_out(list(self.picks.tiles.values()))
        self.picked = self.picks.picked
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(name))
        column.addWidget(self.picks)

    def show_level(self, level: str) -> None:
        """Shows what was chosen; none for what was told in other words."""
        known = {code.lower(): code for code in self.picks.tiles}
        self.picks.show_pick(known.get(level.strip().lower()))
