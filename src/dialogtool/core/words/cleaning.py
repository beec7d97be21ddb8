"""Cleaning at the door: every text that enters a case passes here once, and is equal ever after."""

import re
import unicodedata

LONGEST = 20_000
"""The most characters one answer holds; what is beyond is cut."""

_BREAKS = re.compile(r"\r\n?|[\u0085\u2028\u2029\v\f]")
_UNWANTED = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]")


def clean(text: str, longest: int = LONGEST) -> str:
    """The text without control characters, lone surrogates and direction overrides; line breaks are newlines; NFC.

    At most `longest` characters, never cut inside a combined character.
    """
    plain = _UNWANTED.sub("", _BREAKS.sub("\n", _join_surrogates(text)))
    return _cut(unicodedata.normalize("NFC", plain), longest)


def clean_line(text: str, longest: int = 300) -> str:
    """The text on one line: as `clean`, with every run of white space as one space, and none at the ends."""
    return _cut(" ".join(clean(text).split()), longest).rstrip()


def _cut(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    end = longest
    while end and unicodedata.combining(text[end]):
        end -= 1
    # Marks alone, as long as that, belong to no character; some of them are better than nothing.
    return text[: end or longest]


def _join_surrogates(text: str) -> str:
    """Paired surrogates, as some clipboards hand them over, become the character they mean; lone ones go."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
