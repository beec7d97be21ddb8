"""The citizen's words as they stand in a document."""

import re

LONGEST = 320
"""A sentence longer than this is cut where an earlier one ends, so that a CV stays a CV."""

_WHOLE = re.compile(r".*[.!?…](?= )")


def as_sentence(sentence: str) -> str:
    """The citizen's words as they stand on the CV: on one line, a capital first, a full stop last, not too long."""
    line = _shortened(" ".join(sentence.split()))
    if not line:
        return ""
    return line[0].upper() + line[1:] + ("" if line[-1] in ".!?…" else ".")


def _shortened(line: str) -> str:
    if len(line) <= LONGEST:
        return line
    if whole := _WHOLE.match(line[: LONGEST + 1]):
        return whole.group()
    begun = line[:LONGEST]
    return (begun.rpartition(" ")[0] or begun) + " …"
