"""The few settings that are needed before unlocking. Nothing about citizens is among them."""

import json
from pathlib import Path
from typing import NamedTuple, cast

LANGUAGES = ("da", "en")
SCHEMES = ("light", "dark")


class Settings(NamedTuple):
    """The language and the colours of the window."""

    language: str = "da"
    scheme: str = "light"


def read_settings(path: Path) -> Settings:
    """The settings kept; the usual ones for what is missing, damaged or unknown."""
    try:
        kept: object = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        kept = None
    usual = Settings()
    return Settings(
        _one_of(LANGUAGES, kept, "language") or usual.language, _one_of(SCHEMES, kept, "scheme") or usual.scheme
    )


def _one_of(known: tuple[str, ...], kept: object, name: str) -> str:
    """The setting of this name when it is a known one, else ""."""
    said = str(cast("dict[str, object]", kept).get(name)) if isinstance(kept, dict) else ""
    return said if said in known else ""


def write_settings(path: Path, settings: Settings) -> bool:
    """Keeps the settings, all or nothing; False where the disk will not have them, which harms nothing."""
    scratch = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        scratch.write_text(json.dumps(settings._asdict()), encoding="utf-8")
        Path(scratch).replace(path)
    except OSError:
        return False
    return True
