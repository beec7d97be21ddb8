"""The citizen's words as they stand in a document."""

import re

LONGEST = 320
"""A sentence longer than this is cut where an earlier one ends, so that a CV stays a CV."""

SAYS_LITTLE = 20
"""What is shorter than this, such as "I torsdags.", says nothing without the sentences after it."""

_WHOLE = re.compile(r".*[.!?…](?= )")
_FIRST = re.compile(r".*?[.!?…](?=\s|$)", re.DOTALL)


def as_sentence(sentence: str) -> str:
    """The citizen's words as they stand on the CV: on one line, a capital first, a full stop last, not too long."""
    line = _shortened(" ".join(sentence.split()))
    if not line:
        return ""
    return opened(line) + ("" if line[-1] in ".!?…" else ".")


def opened(words: str) -> str:
    """The words with a capital first, as they stand at the beginning of a line."""
    return words[:1].upper() + words[1:]


def is_whole(sentence: str, joining: str) -> bool:
    """False for one word, and for a clause that only goes on from its question: with one of `joining` first."""
    first, *others = sentence.split() or [""]
    return bool(others) and first.lower() not in joining.split()


def _shortened(line: str) -> str:
    if len(line) <= LONGEST:
        return line
    if whole := _WHOLE.match(line[: LONGEST + 1]):
        return whole.group()
    begun = line[:LONGEST]
    return (begun.rpartition(" ")[0] or begun) + " …"


def shortened(told: str, longest: int) -> str:
    """As many of its first sentences as stand in so many characters; "" when that says hardly anything."""
    kept = ""
    for sentence in _FIRST.findall(told):
        if len(kept) + len(sentence) > longest:
            break
        kept += sentence
    return kept.strip() if len(kept) >= SAYS_LITTLE or kept == told else ""
