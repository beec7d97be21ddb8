"""The citizen's words as they stand in a document."""

LONGEST = 320
"""A sentence longer than this is cut where an earlier one ends, so that a CV stays a CV."""


def as_sentence(sentence: str) -> str:
    """The citizen's words as they stand on the CV: on one line, a capital first, a full stop last, not too long."""
    line = " ".join(sentence.split())
    if len(line) > LONGEST:
        whole = line[:LONGEST].rpartition(". ")[0]
        line = whole or line[:LONGEST].rpartition(" ")[0] + " …"
    if not line:
        return ""
    return line[0].upper() + line[1:] + ("" if line[-1] in ".!?…" else ".")
