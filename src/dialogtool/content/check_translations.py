"""Checks the message catalogues: nothing half done, no named place lost, and the two main ones complete."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po

from ..core.basis.problems import Problem
from .placeholders import braces_in

CONTENT = "en/LC_MESSAGES/content.po"
INTERFACE = "da/LC_MESSAGES/interface.po"


def translation_problems(translations: Path, texts: Iterable[str]) -> Iterator[Problem]:
    """What is wrong with the catalogues in the folder; `texts` are the Danish texts that must be there in English.

    The Danish interface must be complete too; other languages may have gaps, but no faults.
    """
    for name in (CONTENT, INTERFACE):
        if not (translations / name).is_file():
            message, cure = "the catalogue is missing", "install the program again, or begin it anew"
            yield Problem(code="missing-file", message=message, cure=cure, file=f"{translations.name}/{name}")
    for path in sorted(translations.glob("*/LC_MESSAGES/*.po")):
        name = path.relative_to(translations).as_posix()
        wanted = texts if name == CONTENT else ()
        yield from po_problems(path, f"{translations.name}/{name}", wanted, whole=name == INTERFACE)


def po_problems(path: Path, file: str, wanted: Iterable[str], *, whole: bool = False) -> Iterator[Problem]:
    """What is wrong with one catalogue; it must have all of the `wanted` texts, and when `whole` all of its own."""
    try:
        with path.open("rb") as source:
            catalogue = read_po(source, abort_invalid=True)
    except (OSError, UnicodeDecodeError, PoFileError) as fault:
        message, cure = f"the catalogue cannot be read: {fault}", "see that it is a .po file in UTF-8"
        yield Problem(code="bad-po", message=message, cure=cure, file=file)
        return
    messages = [message for message in catalogue if message.id]
    for message in messages:
        yield from _message_problems(message, file)
    own = [_forms(message.id)[0] for message in messages] if whole else []
    yield from _gaps(catalogue, (*wanted, *own), file)


def _message_problems(message: Message, file: str) -> Iterator[Problem]:
    shown, line = f"'{_forms(message.id)[0][:60]}'", message.lineno or 0
    if message.fuzzy:
        cure = "read it again, and take the mark away"
        yield Problem(code="fuzzy", message=f"{shown} is marked as fuzzy", cure=cure, file=file, line=line)
    said = _forms(message.string)
    lost = braces_in(*_forms(message.id)) ^ braces_in(*said)
    if any(said) and lost:
        text = f"{shown} and its translation differ in {', '.join(sorted(lost))}"
        yield Problem(code="place-differs", message=text, cure="use the same on both sides", file=file, line=line)


def _gaps(catalogue: Catalog, wanted: Iterable[str], file: str) -> Iterator[Problem]:
    for text in dict.fromkeys(wanted):
        message = catalogue.get(text)
        if message is None or not all(_forms(message.string)):
            line = (message.lineno or 0) if message else 0
            cure = "update the catalogue, and translate it"
            told = f"'{text[:60]}' is not translated"
            yield Problem(code="untranslated", message=told, cure=cure, file=file, line=line)


def _forms(text: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    """A message or its translation, as one text for each number; an empty one where there is none."""
    return tuple(text) if isinstance(text, tuple | list) else (text or "",)
