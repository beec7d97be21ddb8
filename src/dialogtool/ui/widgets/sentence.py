"""The citizen's own sentence, with the words that count underlined."""

from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from dialogtool.core.catalogue.suggestions import Span

from .pieces import label


class Sentence(QLabel):
    """Words that were told, in quotation marks; what counts in them is underlined and in the accent's colour."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setProperty("look", "quote")
        self.setSizePolicy(label("").sizePolicy())

    def tell(self, text: str, spans: Iterable[Span] = ()) -> None:
        """Shows this sentence."""
        self.setText(marked(f"“{text}”", ((start + 1, end + 1) for start, end in spans), self._colour))
        self.setAccessibleName(f"“{text}”")


def marked(text: str, spans: Iterable[Span], colour: str) -> str:
    """The text as rich text, with nothing in it left to mean markup; what the spans cover is underlined."""
    style = f"color:{colour};text-decoration:underline"
    parts = (
        f'<span style="{style}">{_plain(part)}</span>' if counts else _plain(part) for part, counts in _cut(text, spans)
    )
    return f'<p style="line-height:120%;margin:0">{"".join(parts)}</p>'


def _plain(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _cut(text: str, spans: Iterable[Span]) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it counts; spans that meet are one."""
    at = 0
    for start, end in joined(spans, len(text)):
        yield text[at:start], False
        yield text[start:end], True
        at = end
    yield text[at:], False


def joined(spans: Iterable[Span], length: int) -> list[Span]:
    """The spans in order, inside the text, with those that overlap or touch as one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        start, end = max(start, 0), min(end, length)  # noqa: PLW2901 - a span from elsewhere is not trusted
        if start >= end:
            continue
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found
