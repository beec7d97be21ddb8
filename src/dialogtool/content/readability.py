"""How hard a Danish text is to read: LIX, words in a sentence plus the percentage of long words."""

import re
from collections.abc import Iterable, Iterator

from ..core.basis.problems import Problem
from ..core.basis.record import Record

HARDEST = 34
"""The LIX that no single text for the citizen may pass."""

HARDEST_MEAN = 25
"""The LIX that the texts for the citizen may have on average."""

FEWEST_WORDS = 10
"""Shorter texts are labels and short questions, and are not measured: one long word weighs more than 10 in them, and
"Hvordan er en dag i stalden om vinteren?" would count as scholarly prose."""

_PLACE = re.compile(r"\{[a-z_]*\}")
_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_END = re.compile(r"[.!?:…]+[\"”»)]*(?=\s|$)|\n")


class Measured(Record):
    """One text of a file and its LIX."""

    text: str
    lix: float
    file: str
    line: int


def lix(text: str) -> float:
    """The text's LIX. A named place counts as one short word; 0 for a text without words."""
    plain = _PLACE.sub("det", text)
    words = _WORD.findall(plain)
    if not words:
        return 0.0
    long_words = sum(1 for word in words if len(word) > 6)
    return len(words) / sentences(plain) + 100 * long_words / len(words)


def sentences(text: str) -> int:
    """How many sentences the text has, at least 1: full stop, colon, question mark and new line end one.

    A full stop before a small letter or a digit belongs to an abbreviation.
    """
    starts = [0, *(end.end() for end in _END.finditer(text) if not _goes_on(text, end))]
    return max(
        1, sum(1 for start, end in zip(starts, [*starts[1:], len(text)], strict=True) if _WORD.search(text[start:end]))
    )


def _goes_on(text: str, end: re.Match[str]) -> bool:
    following = text[end.end() :].lstrip(" ")[:1]
    return end.group() == "." and (following.islower() or following.isdigit())


def is_running_text(text: str) -> bool:
    """True when the text is long enough for LIX to mean anything."""
    return len(_WORD.findall(text)) >= FEWEST_WORDS


def measured(text: str, file: str, line: int) -> Measured:
    """The text with its LIX and its place."""
    return Measured(text=text, lix=lix(text), file=file, line=line)


def hard_texts(texts: Iterable[Measured], what: str) -> Iterator[Problem]:
    """A problem for each text that is too hard, and one for all when they are too hard on average."""
    running = [text for text in texts if is_running_text(text.text)]
    for one in running:
        if one.lix > HARDEST:
            message = f"LIX {one.lix:.0f}: '{one.text[:60]}'"
            cure = f"use shorter words and sentences, to {HARDEST} at most"
            yield Problem(code="hard-to-read", message=message, cure=cure, file=one.file, line=one.line)
    mean = sum(one.lix for one in running) / max(1, len(running))
    if mean > HARDEST_MEAN:
        message = f"the texts for the citizen have LIX {mean:.1f} on average"
        cure = f"use shorter words and sentences, to {HARDEST_MEAN} on average"
        yield Problem(code="hard-on-average", message=message, cure=cure, file=what)
