"""Cleaning at the door: every text that enters a case passes here once, and is equal ever after."""

import re
import unicodedata

LONGEST = 20_000
"""The most characters one answer holds; what is beyond is cut, and the caller is told."""

_BREAKS = re.compile(r"\r\n?|[\u0085\u2028\u2029\v\f]")
_UNWANTED = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]")


def clean(text: str, longest: int = LONGEST) -> str:
    """The text without control characters, lone surrogates and direction overrides; line breaks are newlines; NFC.

    At most `longest` characters, never cut inside a combined character.
    """
    plain = _UNWANTED.sub("", _BREAKS.sub("\n", _join_surrogates(text)))
    composed = unicodedata.normalize("NFC", plain)
    if len(composed) <= longest:
        return composed
    end = longest
    while end and unicodedata.combining(composed[end]):
        end -= 1
    return composed[:end]


def clean_line(text: str, longest: int = 300) -> str:
    """The text on one line: as `clean`, with every run of white space as one space."""
    return " ".join(clean(text.replace("\t", " "), longest * 4).split())[:longest].rstrip()


def _join_surrogates(text: str) -> str:
    """Paired surrogates, as some clipboards hand them over, become the character they mean."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
