"""Tokens into looks: colours and sizes from resources/theme/ as a style sheet, a palette and fonts."""

import json
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from string import Template
from typing import NamedTuple

from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

SLANTED = "Italic"
"""No text is slanted here: upright letters are easier to read."""

FIRST_FONTS = ("fontpkg_atkinson_hyperlegible",)
"""Needed for the first painted frame."""
OTHER_FONTS = ("fontpkg_noto_sans", "fontpkg_noto_sans_arabic")
"""For names and languages that the first one has no letters for; large, so they wait until the door is open."""
SCHEMES = ("light", "dark")


class _Tokens(Template):
    idpattern = r"[a-z][a-z-]*"


class Theme(NamedTuple):
    """The looks in force: the scheme's name, colour values by token, and sizes in logical pixels by token."""

    scheme: str
    colours: Mapping[str, str]
    sizes: Mapping[str, int]
    style: str

    def colour(self, token: str) -> QColor:
        """The colour of a token; one that the scheme does not name falls back to ink."""
        return QColor(self.colours.get(token, self.colours["ink"]))

    def size(self, token: str) -> int:
        """The size of a token, in logical pixels."""
        return self.sizes[token]


def load_theme(folder: Path, scheme: str) -> Theme:
    """The theme of one scheme ("light" or "dark") from the folder of tokens."""
    colours: dict[str, str] = json.loads((folder / f"{scheme}.json").read_text(encoding="utf-8"))
    sizes: dict[str, int] = json.loads((folder / "sizes.json").read_text(encoding="utf-8"))
    template = _Tokens((folder / "style.qss").read_text(encoding="utf-8"))
    return Theme(
        scheme, colours, sizes, template.substitute({**colours, **sizes, "folder": folder.as_posix(), "scheme": scheme})
    )


def wear(app: QApplication, theme: Theme) -> None:
    """Dresses the whole program in the theme, at once."""
    app.setPalette(_palette(theme))
    app.setStyleSheet(theme.style)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "paper",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "card",
        QPalette.ColorRole.AlternateBase: "sand",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.Button: "card",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.Highlight: "selection",
        QPalette.ColorRole.HighlightedText: "ink",
        QPalette.ColorRole.PlaceholderText: "ink-soft",
        QPalette.ColorRole.Link: "fjord",
    }
    for role, token in roles.items():
        palette.setColor(role, theme.colour(token))
    return palette


def load_fonts(packages: tuple[str, ...]) -> tuple[str, ...]:
    """Makes the packaged fonts known to Qt; the families that were found."""
    found: list[str] = []
    for package in packages:
        folder = Path(str(import_module(package).__file__)).parent / "files"
        for font in (path for path in sorted(folder.glob("*.ttf")) if SLANTED not in path.name):
            found += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(font)))
    return tuple(dict.fromkeys(found))
