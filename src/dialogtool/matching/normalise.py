"""One way of writing each word, whatever the way it was typed."""

import re
from functools import lru_cache

from ..core.basis.record import Record
from ..core.catalogue.suggestions import Span
from .tables import groups_of

_WORD = re.compile(r"\b(?:f\.eks|bl\.a|p\.t|m\.m|m\.v|o\.l|d\.v\.s|p\.g\.a|m\.h\.t)\b|[^\W_]+(?:[-'’][^\W_]+)*")
_STOP = re.compile(r"[.,;:!?()\n–•]|\s-\s")
_SHORT = re.compile(r"\b(?:kl|ca|nr|bl|evt|mdr|tlf|dvs|f\.?eks|pga|mht|bl\.a|p\.t|m\.m|m\.v|o\.l)$")
_SHORTENED = re.compile(r"\b(?:arb|tidl|udd|afd|ass|inkl|ekskl|vedr|fam|komm|lejl|ugtl|mdl|udv|div|best)$")
_NUMBER = re.compile(r"\b(?:kl\.? ?\d{1,2}|\d{4})$")
SENTENCE_ENDS = frozenset(".!?;:\n")
_LETTERS = str.maketrans(
    {"ä": "æ", "ö": "ø", "ü": "y", "é": "e", "è": "e", "á": "a", "ó": "o", "-": "", ".": "", "'": "", "’": ""}
)
_DIGRAPHS = (
    (re.compile("aa"), "å"),
    # "naboen" and "pizzaer" have an ending after their vowel; "koere" and "knae" do not.
    (re.compile(r"ae(?!(?:ns?|rs?|rne|ts?)$)"), "æ"),
    (re.compile(r"oe(?!(?:ns?|rs?|rnes?|ts?|nes?|de|nde)$)"), "ø"),
)


class Word(Record):
    """A word in a text: how it is to be read, where it stands, and the punctuation before it.

    `name` when it is written like one: with a capital inside a sentence.
    """

    key: str
    span: Span
    stop: str = ""
    name: bool = False


def words_in(text: str) -> tuple[Word, ...]:
    """All words of the text in order, in their one way of writing."""
    found = list(_WORD.finditer(text))
    ends = [0, *(one.end() for one in found)]
    stops = [stop_in(_between(text, end, one.start())) for one, end in zip(found, ends, strict=False)]
    return tuple(
        Word(
            key=key_of(one.group()),
            span=one.span(),
            stop=stop,
            name=one.start() > 0 and one.group()[0].isupper() and not set(stop) & SENTENCE_ENDS,
        )
        for one, stop in zip(found, stops, strict=True)
    )


def _between(text: str, end: int, start: int) -> str:
    """What stands between two words without the point in "9. klasse", "kl. 11" and "tidl. kok"; "kl 7. så" keeps it.

    Nothing stands in "11.400" and "2,5".
    """
    between, before, after = text[end:start], text[:end], text[start]
    if between in {".", ","} and before[-1:].isdigit() and after.isdigit():
        return ""
    ordinal = before[-1:].isdigit() and after.islower() and not _NUMBER.search(before)
    short = _SHORT.search(before) or (after.islower() and _SHORTENED.search(before.lower()))
    return between[1:] if between.startswith(". ") and (ordinal or short) else between


def stop_in(between: str) -> str:
    """The punctuation that parts sentences in what stands between two words, or nothing."""
    return "".join(_STOP.findall(between)).strip()


def keys_in(text: str) -> tuple[str, ...]:
    """The words of the text as they are to be read, without where they stand."""
    return tuple(map(key_of, _WORD.findall(text)))


@lru_cache(maxsize=50_000)
def key_of(word: str) -> str:
    """The word in small letters with æ, ø, å, and as the dictionary spells it when it is known to be said otherwise."""
    plain = word.lower().translate(_LETTERS)
    for written, letter in _DIGRAPHS:
        plain = written.sub(letter, plain)
    return groups_of("spoken").get(plain, plain)
