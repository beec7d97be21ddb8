"""The words of the interface and of the dialogue tools in one language, from gettext catalogues.

Two domains: `interface`, whose source is English, and `content`, whose source is Danish. A .po that has no fresh .mo
is compiled once and kept in the cache folder, so that a translator sees a change at the next start.
"""

import contextlib
import gettext
import io
import os
import zlib
from collections.abc import Sequence
from pathlib import Path

INTERFACE = "interface"
CONTENT = "content"
SOURCE_LANGUAGES = {INTERFACE: "en", CONTENT: "da"}


class Texts:
    """Everything the program can say in one language; what a catalogue lacks is said in its source language."""

    def __init__(self, language: str, interface: gettext.NullTranslations, content: gettext.NullTranslations) -> None:
        self.language = language
        self._interface = interface
        self._content = content

    def gettext(self, message: str) -> str:
        """The interface text for this English message."""
        return self._interface.gettext(message) if message else ""

    def pgettext(self, context: str, message: str) -> str:
        """The interface text for this English message where the word alone could mean several things."""
        return self._interface.pgettext(context, message) if message else ""

    def ngettext(self, singular: str, plural: str, count: int) -> str:
        """The interface text in the grammatical number that `count` asks for."""
        return self._interface.ngettext(singular, plural, count)

    def content(self, text: str) -> str:
        """The text for this Danish text of a dialogue tool or of the catalogue of competences."""
        return self._content.gettext(text) if text else ""

    def knows(self, text: str) -> bool:
        """Whether this Danish text can be said in this language at all."""
        return self.language == SOURCE_LANGUAGES[CONTENT] or self.content(text) != text


def available_languages(translations: Path) -> tuple[str, ...]:
    """The two source languages and every language with a catalogue, in alphabetical order."""
    found = {folder.parent.name for folder in translations.glob("*/LC_MESSAGES")}
    return tuple(sorted(found | set(SOURCE_LANGUAGES.values())))


def load_texts(language: str, translations: Path, cache: Path, own_tools: Path | None = None) -> Texts:
    """The texts of `language`; a tool of the user's own may carry its content as `<tool>/<language>.po`."""
    folder = translations / language / "LC_MESSAGES"
    own = sorted(own_tools.glob(f"*/{language}.po")) if own_tools else []
    return Texts(
        language,
        _merged([folder / f"{INTERFACE}.po"], cache),
        _merged([folder / f"{CONTENT}.po", *own], cache),
    )


def _merged(sources: Sequence[Path], cache: Path) -> gettext.NullTranslations:
    """One catalogue that asks each of the .po files in turn and ends with the source text itself."""
    merged = gettext.NullTranslations()
    for po in sources:
        if compiled := fresh_mo(po, cache):
            merged.add_fallback(gettext.GNUTranslations(io.BytesIO(compiled)))
    return merged


def fresh_mo(po: Path, cache: Path) -> bytes:
    """The compiled catalogue of `po`: from beside it, from the cache, or made now; empty when there is none.

    A .po that is no text at all counts as none, so that one bad file cannot stop the program from starting.
    """
    beside = po.with_suffix(".mo")
    if not po.is_file():
        return beside.read_bytes() if beside.is_file() else b""
    changed = po.stat().st_mtime_ns
    if beside.is_file() and beside.stat().st_mtime_ns >= changed:
        return beside.read_bytes()
    kept = cache / "texts" / f"{po.stem}-{zlib.crc32(os.fsencode(po.absolute())):08x}.mo"
    if kept.is_file() and kept.stat().st_mtime_ns == changed:
        return kept.read_bytes()
    return _remade(po, kept, changed)


def _remade(po: Path, kept: Path, changed: int) -> bytes:
    """Compile `po` and keep the result with the time of its source; without a writable cache it is made every time."""
    try:
        compiled = _compiled(po)
    except UnicodeDecodeError:
        return b""
    with contextlib.suppress(OSError):
        _write_whole(kept, compiled, changed)
    return compiled


def _compiled(po: Path) -> bytes:
    """The .mo form of a .po file, without its fuzzy messages."""
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - Babel is slow to load and seldom needed
    from babel.messages.pofile import read_po  # noqa: PLC0415

    target = io.BytesIO()
    with po.open("rb") as source:
        write_mo(target, read_po(source))
    return target.getvalue()


def _write_whole(path: Path, content: bytes, changed: int) -> None:
    """Write the file whole or not at all, since half a catalogue would stop the next start."""
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    with scratch.open("wb") as target:
        target.write(content)
        target.flush()
        os.fsync(target.fileno())
    os.utime(scratch, ns=(changed, changed))
    scratch.replace(path)
