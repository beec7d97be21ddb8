"""Text with the tags of a web page in it, as plain lines."""

import html
import re

_BREAK = re.compile(r"<\s*(?:br|/p|/li|/div|/h\d|/tr)\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[/a-zA-Z!][^<>]*>")


def plain(words: str) -> str:
    """The words without tags, one paragraph or point a line, with no empty lines."""
    one_line = " ".join(words.split()) if _TAG.search(words) else words
    text = html.unescape(_TAG.sub("", _BREAK.sub("\n", one_line)))
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(filter(None, lines))
