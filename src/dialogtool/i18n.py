"""The words of the interface and of the dialogue tools in one language, from gettext catalogues.

Two domains: `interface`, whose source is English, and `content`, whose source is Danish. A .po is compiled
once and kept in the cache folder under a name made from what it says, so that a translator sees a change at once; a
wheel brings the compiled form along.
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
        if mo := fresh_mo(po, cache):
            merged.add_fallback(gettext.GNUTranslations(io.BytesIO(mo)))
    return merged


def fresh_mo(po: Path, cache: Path) -> bytes:
    """The compiled form of `po`: from beside it, from the cache, or made now; empty when there is no such file."""
    if not po.is_file():
        return b""
    source = po.read_bytes()
    kept = cache / "texts" / compiled_name(po.stem, source)
    for mo in (po.with_name(kept.name), kept):
        if mo.is_file():
            return mo.read_bytes()
    return _remade(source, kept)


def compiled_name(stem: str, source: bytes) -> str:
    """What the compiled form of exactly this source is called; another source has another name, so none is stale."""
    return f"{stem}-{len(source)}-{zlib.crc32(source):08x}.mo"


def compiled(source: bytes) -> bytes:
    """The .mo form of a .po file, without its fuzzy messages."""
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - Babel is slow to load and seldom needed
    from babel.messages.pofile import read_po  # noqa: PLC0415

    target = io.BytesIO()
    write_mo(target, read_po(io.BytesIO(source)))
    return target.getvalue()


def _remade(source: bytes, kept: Path) -> bytes:
    """Compile and keep the result; without a writable cache that is done at every start.

    What is no text at all counts as empty, so that one bad file cannot stop the program from starting.
    """
    try:
        made = compiled(source)
    except UnicodeDecodeError:
        return b""
    with contextlib.suppress(OSError):
        _write_whole(kept, made)
    return made


def _write_whole(path: Path, content: bytes) -> None:
    """Write the file whole or not at all, since half a catalogue would stop the next start."""
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    with scratch.open("wb") as target:
        target.write(content)
        target.flush()
        os.fsync(target.fileno())
    scratch.replace(path)
