"""Where everything lies on this machine: what came with the program, and what it keeps for its user."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

APP_NAME = "dialogtool"
HOME_VARIABLE = "DIALOGTOOL_HOME"
CACHE_VARIABLE = "DIALOGTOOL_CACHE"


class Places(NamedTuple):
    """Three roots and what lies under them. Nothing is made here: who writes makes the folder."""

    shipped: Path
    home: Path
    cache: Path

    @property
    def tools(self) -> Path:
        """The folder of the dialogue tools that came with the program."""
        return self.shipped / "dialog_tools"

    @property
    def resources(self) -> Path:
        """The folder of the catalogue, the pictures, the theme and the demo cases."""
        return self.shipped / "resources"

    @property
    def translations(self) -> Path:
        """The folder of the message catalogues, one folder a language."""
        return self.shipped / "translations"

    @property
    def compiled(self) -> Path:
        """The folder of the tools and the catalogue, compiled; only an installed wheel has it."""
        return self.shipped / "compiled"

    @property
    def own_tools(self) -> Path:
        """The folder where the user's own dialogue tools lie; it may not be there."""
        return self.home / "dialog_tools"

    @property
    def store(self) -> Path:
        """The encrypted file with everything about citizens."""
        return self.home / "dialogtool.db"

    @property
    def reference(self) -> Path:
        """The plain file with the imported ESCO classification, and nothing about citizens; it may not be there."""
        return self.home / "esco.db"

    @property
    def settings(self) -> Path:
        """The small plain file with nothing about citizens: language, text size, window place."""
        return self.home / "settings.json"

    @property
    def log(self) -> Path:
        """The error log, which holds no personal data."""
        return self.home / "dialogtool.log"


def shipped_folder(package: Path) -> Path:
    """`_data` inside the package of an installed wheel; the repository's root in an editable install."""
    installed = package / "_data"
    return installed if installed.is_dir() else package.parents[1]


def find_places(environ: Mapping[str, str]) -> Places:
    """The places for this user, or all of them under DIALOGTOOL_HOME when `environ` has it.

    DIALOGTOOL_CACHE then says where what can be made anew is kept, if not there too.
    """
    shipped = shipped_folder(Path(__file__).resolve().parent)
    if own := environ.get(HOME_VARIABLE):
        home = Path(own).expanduser().absolute()
        cache = environ.get(CACHE_VARIABLE)
        return Places(shipped, home, Path(cache).expanduser().absolute() if cache else home / "cache")
    return _platform_places(shipped)


def _platform_places(shipped: Path) -> Places:
    """The places this operating system wants; on Windows the data stay on the machine and do not roam."""
    import platformdirs  # noqa: PLC0415 - not needed when DIALOGTOOL_HOME is set

    home = platformdirs.user_data_path(APP_NAME, appauthor=False, roaming=False)
    return Places(shipped, home, platformdirs.user_cache_path(APP_NAME, appauthor=False))
