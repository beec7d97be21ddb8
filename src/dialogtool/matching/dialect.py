"""Dialects: "æ" is "jeg" beside a doing and otherwise an article, and "et" may be "ikke": "æ ka et lav æ mad"."""

from collections.abc import Sequence

import msgspec

from .grammar import MODAL, SELF, is_finite, is_participle, is_subject, is_verb
from .normalise import Word
from .tables import words_of

_ADVERBS = frozenset({"ikke", "aldrig", "altid", "også", "selv", "tit", "kun", "bare", "jo", "da", "nok", "så"})


def without_dialect(words: Sequence[Word]) -> Sequence[Word]:
    """The words, with "den" for each "æ" that is not the citizen, and "ikke" for the "et" beside one that is."""
    if not any(map(_is_short, words)):
        return words
    return tuple(msgspec.structs.replace(word, key=_key(words, place)) for place, word in enumerate(words))


def _key(words: Sequence[Word], place: int) -> str:
    word = words[place]
    if word.key == "te":
        return "til"
    if _is_short(word):
        return word.key if _does(words, place) else "den"
    denied = word.key == "it" or (word.key == "et" and _denies(words, place))
    return "ikke" if denied else word.key


def _denies(words: Sequence[Word], place: int) -> bool:
    """True for "a sover et om natten" and "a kan et lave mad", but not for "a har et hus"."""
    before = words[max(place - 1, 0)].key
    after = next((word.key for word in words[place + 1 :] if not word.stop), "")
    doing = before in MODAL and is_verb(after)
    return is_finite(before) and (doing or not after or after in words_of("small"))


def _is_short(word: Word) -> bool:
    """True for what is read as "jeg" and is written with one letter."""
    return word.key == "jeg" and word.span[1] - word.span[0] == 1


def _does(words: Sequence[Word], place: int) -> bool:
    """True before a doing, and after one that nobody else does."""
    doing = next((word.key for word in words[place + 1 :] if word.key not in _ADVERBS), "")
    if is_finite(doing) or is_participle(doing) or len(words) == 1:
        return True
    begin = max((at for at in range(place + 1) if words[at].stop), default=0)
    before = [word.key for word in words[begin:place]]
    return bool(before) and is_finite(before[-1]) and not any(is_subject(key) or key in SELF for key in before[:-1])
