"""Whose doing a clause tells of: the citizen's own, nobody's, somebody else's, or a wish."""

import re

_NOT = re.compile(r"\b(ikke|aldrig|ingen|intet|uden)\b")


def is_done(text: str) -> bool:
    """True when the words tell of something that the citizen does or did."""
    return not _NOT.search(text.lower())
