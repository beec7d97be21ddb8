"""The message catalogues in step with the program; `dialogtool check` sees to the rest of what they must be."""

from pathlib import Path

from babel.messages.catalog import Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po


def is_whole(message: Message | None) -> bool:
    """Whether the message is translated, in each number where it has several."""
    if message is None:
        return False
    return all([message.string] if isinstance(message.string, str) else message.string)


def test_every_text_of_the_interface_stands_in_danish(repository: Path) -> None:
    with (repository / "translations" / "da" / "LC_MESSAGES" / "interface.po").open("rb") as source:
        danish = read_po(source, locale="da")
    found = extract_from_dir(repository / "src", [("**.py", "python")])
    texts = {(message if isinstance(message, str) else message[0], context) for _, _, message, _, context in found}
    assert sorted(text for text, context in texts if not (one := danish.get(text, context)) or not one.string) == []
