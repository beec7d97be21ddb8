"""How names are put in order: the way Danes spell."""

from typing import Final

from dialogtool.core.words.folding import plain, small

ORDER: Final = str.maketrans({"æ": "\U0010fffc", "ø": "\U0010fffd", "å": "\U0010fffe"})
"""The last three letters of the alphabet come after all others."""


def danish_order(name: str) -> str:
    """What to sort names by: æ, ø, å last, aa as å, other accents as if they were not there."""
    return plain(small(name).replace("aa", "å").translate(ORDER))
