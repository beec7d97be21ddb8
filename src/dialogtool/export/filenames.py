"""File names that Windows, OneDrive and a USB stick all take."""

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

LONGEST = 100
"""The most bytes of a name, its ending included: folders on a network share need the rest of Windows' 260."""

ENDING = ".docx"
NAMELESS = "Dokument"
RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])$", re.IGNORECASE)
"""Names of devices; Windows takes them as such also when an ending follows."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*#%~]')
_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "So", "Sk"})
"""Control characters, joiners, emoji and their skin tones."""


def safe_name(wanted: str, ending: str = ENDING) -> str:
    """The wanted name without what some disk refuses, with the ending; letters such as æ, ø, å and ش are kept."""
    seen = "".join(letter for letter in unicodedata.normalize("NFC", wanted) if _is_seen(letter))
    plain = " ".join(_FORBIDDEN.sub(" ", seen).split()).strip(". ")
    if RESERVED.match(plain.partition(".")[0].rstrip()):
        plain = f"_{plain}"
    short = _cut(plain.replace("_vti_", " "), LONGEST - len(ending.encode())).strip(". ")
    return (short or NAMELESS) + ending


def _is_seen(letter: str) -> bool:
    return letter.isspace() or (unicodedata.category(letter) not in _UNSEEN and not "\ufe00" <= letter <= "\ufe0f")


def _cut(text: str, longest: int) -> str:
    """The text in at most so many bytes of UTF-8, never in the middle of a letter with its marks."""
    if len(text.encode()) <= longest:
        return text
    kept = text.encode()[:longest].decode(errors="ignore")
    while kept and unicodedata.combining(text[len(kept)]):
        kept = kept[:-1]
    return kept


def free_path(wanted: Path, is_taken: Callable[[Path], bool] = Path.exists) -> Path:
    """The wanted path, or when there is such a file already, one with a number after its name."""
    number, path = 1, wanted
    while is_taken(path):
        number += 1
        path = wanted.with_name(safe_name(wanted.stem, f" ({number}){wanted.suffix}"))
    return path
