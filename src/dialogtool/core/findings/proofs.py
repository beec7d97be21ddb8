"""Which pieces of evidence stand beside a finding: those that its reason quotes, and what was told twice only once."""

from collections.abc import Iterable

from ..basis.phrases import Phrase
from .findings import Shown

QUOTED = ("words", "more")
"""The places of a reason that hold the citizen's words."""

CUT = " ..."


def quotes(because: Phrase, sentence: str) -> bool:
    """True when the reason quotes from this sentence."""
    told = " ".join(sentence.split())
    places = (because.params.get(place) for place in QUOTED)
    return any(isinstance(words, str) and words.removesuffix(CUT) in told for words in places)


def quoted_first(shown: Iterable[Shown], because: Phrase) -> list[Shown]:
    """What the reason quotes before all else, each part in the order it had."""
    return sorted(shown, key=lambda one: not quotes(because, one.evidence.sentence))


def once_each(shown: Iterable[Shown]) -> list[Shown]:
    """Without sentences that stand there already, told in another field; what is marked stays apart from what is not.

    A card is another proof each time.
    """
    kept: dict[tuple[object, ...], Shown] = {}
    for one in shown:
        piece = one.evidence
        words = " ".join(piece.sentence.split()).rstrip(".").casefold()
        kept.setdefault((words, piece.private) if piece.told else (piece.answer, piece.about), one)
    return list(kept.values())
