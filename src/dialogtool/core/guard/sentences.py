"""Where one sentence ends and the next begins."""

import re
from collections.abc import Iterator

from ..catalogue.suggestions import Span

_END = re.compile(r"(?P<mark>[.!?…؟]+)[\"”’»)]*\s+|\s*\n\s*")
_GOES_ON = re.compile(r"[\W_]*[a-zæøå0-9]")
_SHORT = re.compile(r"(?:^|\W)(?:kl|ca|nr|tlf|dr|hr|fr|st|skt|sct|[^\W\d_])$", re.IGNORECASE)
"""Words that a full stop shortens, and single letters such as the initials of a name."""


def sentences_in(text: str) -> Iterator[Span]:
    """The sentences of a text, without the white space around them."""
    start = 0
    for end in _END.finditer(text):
        if _is_end(text, end):
            yield from _span(text, start, end.end())
            start = end.end()
    yield from _span(text, start, len(text))


def _is_end(text: str, end: re.Match[str]) -> bool:
    mark = end.group("mark")
    if not mark or "\n" in end.group():
        return True
    if _GOES_ON.match(text, end.end()):
        return False
    return mark != "." or not _SHORT.search(text[max(0, end.start() - 6) : end.start()])


def _span(text: str, start: int, end: int) -> Iterator[Span]:
    said = text[start:end]
    if said.strip():
        start += len(said) - len(said.lstrip())
        yield start, start + len(said.strip())
