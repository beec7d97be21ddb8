"""A long story in its pieces: each clause tells one thing of one person."""

from collections.abc import Sequence
from itertools import pairwise

from .clause import Clause
from .dialect import without_dialect
from .fillers import without_fillers
from .grammar import (
    OTHERS,
    OWNING,
    SELF,
    is_finite,
    is_helper,
    is_infinitive,
    is_kin,
    is_subject,
    is_verb,
)
from .homonyms import without_homonyms
from .joining import joined, with_topics
from .normalise import SENTENCE_ENDS, Word, stop_in, words_in
from .tables import words_of

_ALWAYS = frozenset(
    {"men", "fordi", "når", "mens", "imens", "hvis", "selvom", "uden", "dog", "hvor", "hvordan", "ellers"}
)
_BEFORE_SUBJECT = frozenset({"så", "da", "for", "at", "før", "inden", "siden", "indtil", "end", "hvad", "om"})
_WHEN = frozenset({"når", "da", "hvis", "mens", "imens", "selvom"})
_RELATIVE = frozenset({"som", "der"})
_AND = frozenset({"og", "eller", "samt", "plus"})
_AFTER_TRADE = frozenset({"i", "på", "hos", "for", "men", "og", "ved", "da", "fra", "til"})
_ADVERBS = frozenset(
    {"ikke", "aldrig", "altid", "også", "selv", "tit", "ofte", "kun", "så", "bare", "nu", "stadig", "jo", "mest"}
)
_WANTING = frozenset({"gerne", "godt", "helst", "hellere"})
_JOINING = _ALWAYS | _BEFORE_SUBJECT | _AND | _RELATIVE | {"mig", "os"}
_NOTHING = frozenset({"ingenting", "intet", "ingen"})
TAGS = (("ikke",), ("ikke", "også"), ("vel",), ("ikke", "sandt"))
"""What people end with when they only want a nod."""


def clauses_in(text: str) -> tuple[Clause, ...]:
    """The clauses of the text in order, without those that only ask for a nod."""
    words = without_fillers(without_homonyms(without_dialect(words_in(text))))
    if not words:
        return ()
    cuts = [0, *(place for place in range(1, len(words)) if _begins(words, place)), len(words)]
    pieces = [words[begin:end] for begin, end in pairwise(cuts) if begin < end]
    last = stop_in(text[words[-1].span[1] :])
    stops = [*(piece[0].stop for piece in pieces[1:]), last]
    made = (_clause(piece, stop) for piece, stop in zip(pieces, stops, strict=True))
    return tuple(joined([*with_topics([clause for clause in made if clause.lead or clause.keys not in TAGS])]))


def _clause(words: Sequence[Word], stop: str) -> Clause:
    opening = words[0].span[0] == 0
    leads = _ALWAYS | _BEFORE_SUBJECT | _AND | (frozenset[str]() if opening else _RELATIVE)
    joins = len(words) > 1 and words[0].key in leads
    return Clause(
        words=tuple(words[1:]) if joins and words[0].key not in {"uden", "hvor", "hvad"} else tuple(words),
        lead=words[0].key if joins else "",
        starts=words[0].span[0] == 0 or bool((SENTENCE_ENDS - {":"}) & set(words[0].stop)),
        asked="?" in stop,
    )


def _begins(words: Sequence[Word], place: int) -> bool:
    """True when the word at this place begins a new clause."""
    word, rest = words[place], words[place + 1 :]
    if word.stop or _turns(words[:place], word, rest) or _names_another(words[:place], word, rest):
        return True
    if word.key in _ALWAYS:
        return word.key != "uden" or (bool(rest) and rest[0].key == "at")
    if word.key in _BEFORE_SUBJECT:
        return _opens(rest, word.key)
    if word.key in _RELATIVE:
        return _is_relative(words[:place], rest)
    return word.key in _AND and _goes_on(words[:place], rest)


def _turns(before: Sequence[Word], word: Word, rest: Sequence[Word]) -> bool:
    """True at the doing that follows a "when ..." without a comma: "når jeg arbejder | passer min kone børnene"."""
    if not (rest and is_finite(word.key) and (is_subject(rest[0].key) or rest[0].key in SELF)):
        return False
    if before[-1].key == "så":
        return False
    since = next((place for place in range(len(before) - 1, -1, -1) if before[place].key in _WHEN), -1)
    return since >= 0 and _has_finite(before[since + 2 :])


def _names_another(before: Sequence[Word], word: Word, rest: Sequence[Word]) -> bool:
    """True at "hun" in "handler for naboen hun kan ikke gå": somebody begins to do something without a comma."""
    named = word.key in OTHERS | {"jeg", "vi"} and before[-1].key not in _JOINING
    doing = next((one.key for one in rest if one.key not in _ADVERBS), "")
    return named and not is_verb(before[-1].key) and is_finite(doing) and _has_finite(before)


def _opens(rest: Sequence[Word], lead: str) -> bool:
    """True when what follows can be somebody who does something, or for "så" the doing itself."""
    if not rest:
        return False
    first = rest[0].key
    if first in SELF | OTHERS | {"det", "der"}:
        return not (lead == "for" and first == "det")
    if lead == "da" and is_finite(first) and any(word.key in SELF for word in rest[1:2]):
        return True
    if lead == "så":
        return is_finite(first) or first in OWNING or _turns_to_self(rest)
    return (lead in {"at", "da", "siden"} and first in OWNING and _has_finite(rest[1:5])) or (
        lead in {"før", "inden", "da"} and first not in _WANTING and _has_finite(rest[1:4])
    )


def _turns_to_self(rest: Sequence[Word]) -> bool:
    """True for "så skraldet bærer jeg ned": the doing comes before its doer."""
    return any(is_finite(one.key) and two.key in SELF for one, two in pairwise(rest[:4]))


def _is_relative(before: Sequence[Word], rest: Sequence[Word]) -> bool:
    following = [word.key for word in rest if word.key not in _ADVERBS]
    if (
        not following
        or before[-1].key in _ALWAYS | _BEFORE_SUBJECT | _AND
        or any(word.key in {"arbejder", "arbejdede", "arbejdet", "arbejde", "job", "ansat"} for word in before[-4:])
    ):
        return False
    named = following[0] in words_of("trades") and (len(following) == 1 or following[1] in _AFTER_TRADE)
    return not named and (is_finite(following[0]) or following[0] in SELF | OTHERS | OWNING | _NOTHING)


def _goes_on(before: Sequence[Word], rest: Sequence[Word]) -> bool:
    """True when "og" is followed by another doing, and not by one more person who does the same."""
    if not rest or not any(is_verb(word.key) for word in before):
        return False
    following = [word.key for word in rest if word.key not in _ADVERBS][:1] or [rest[0].key]
    first = following[0]
    if first in SELF | OTHERS or is_finite(first) or is_infinitive(first):
        return True
    person = first in OWNING or is_kin(first) or is_helper(first)
    return (person and _has_finite(rest[1:4])) or (first.endswith("t") and is_verb(first))


def _has_finite(words: Sequence[Word]) -> bool:
    return any(is_finite(word.key) for word in words)
