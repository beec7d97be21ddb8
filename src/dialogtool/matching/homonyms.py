"""Words that are written alike: "have" is a garden in "passer have" and "en stor have", and not in "vil gerne have"."""

from collections.abc import Sequence

import msgspec

from .grammar import MODAL
from .normalise import Word

_GARDEN = "haven"
_BEFORE = frozenset(
    {"passer", "passe", "passet", "passede", "ordner", "ordne", "ordnet", "dyrker", "dyrke", "graver", "egen", "stor"}
    | {"lille", "min", "mors", "fars", "naboens", "fælles", "hans", "hendes", "deres", "vores", "ingen", "en"}
)


def without_homonyms(words: Sequence[Word]) -> Sequence[Word]:
    """The words, with "haven" for each "have" that is a garden."""
    if all(word.key != "have" for word in words):
        return words
    return tuple(
        msgspec.structs.replace(word, key=_GARDEN) if _is_garden(words, place) else word
        for place, word in enumerate(words)
    )


def _is_garden(words: Sequence[Word], place: int) -> bool:
    """True after a doing or a word that owns it, unless a "vil" stands before: "vil min mor have mig med"."""
    before = [word.key for word in words[:place]][-3:]
    return words[place].key == "have" and before[-1:] != [] and before[-1] in _BEFORE and not MODAL & set(before[-2:])
