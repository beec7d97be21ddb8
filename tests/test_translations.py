"""The message catalogues: complete where they must be, and no placeholder lost on the way."""

import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@pytest.fixture(scope="session")
def catalogues(repository: Path) -> dict[str, Catalog]:
    files = sorted((repository / "translations").glob("*/LC_MESSAGES/*.po"))
    read = {file: StringIO(file.read_text(encoding="utf-8")) for file in files}
    return {f"{file.parents[1].name}/{file.stem}": read_po(text, file.parents[1].name) for file, text in read.items()}


def forms(text: str | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    """A message or its translation, as one text for each plural form."""
    return (text,) if isinstance(text, str) else tuple(text)


def messages(catalogues: dict[str, Catalog]) -> Iterator[tuple[str, Message]]:
    """Every message but the header, with the catalogue it stands in."""
    for name, catalogue in catalogues.items():
        yield from ((name, message) for message in catalogue if message.id)


def placeholders(texts: tuple[str, ...]) -> set[str]:
    return {place for text in texts for place in PLACEHOLDER.findall(text)}


def test_a_translation_has_the_placeholders_of_its_message(catalogues: dict[str, Catalog]) -> None:
    translated = [(name, one) for name, one in messages(catalogues) if any(forms(one.string))]
    wrong = [
        f"{name}: {forms(one.id)[0]}"
        for name, one in translated
        if placeholders(forms(one.string)) != placeholders(forms(one.id))
    ]
    assert wrong == []


def test_nothing_is_half_translated(catalogues: dict[str, Catalog]) -> None:
    fuzzy = [f"{name}: {message.id}" for name, message in messages(catalogues) if message.fuzzy]
    plural = [(name, message) for name, message in messages(catalogues) if message.pluralizable]
    gaps = [f"{name}: {one.id}" for name, one in plural if any(forms(one.string)) and not all(forms(one.string))]
    assert fuzzy + gaps == []


def test_every_text_of_the_interface_stands_in_danish(catalogues: dict[str, Catalog], repository: Path) -> None:
    danish = catalogues["da/interface"]
    found = extract_from_dir(repository / "src", [("**.py", "python")])
    texts = [(forms(message)[0], context) for _file, _line, message, _comments, context in found]
    assert [
        text for text, context in texts if not (one := danish.get(text, context)) or not all(forms(one.string))
    ] == []
