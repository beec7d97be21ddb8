"""The recovery code: printed once, kept in a drawer, typed by a stressed person a year later."""

import secrets
from typing import Final

from .faults import fault

ALPHABET: Final = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""32 signs that print apart: no 0 or O, no 1 or I."""

SECRET_SIGNS: Final = 26
"""130 random bits."""

CHECK_SIGNS: Final = 2
GROUP: Final = 4

PRIME: Final = 1021
"""The largest prime that two signs can hold. It is larger than the alphabet and no power of 32 within the code's length
leaves 1 when divided by it, so one wrong sign and two swapped signs are always noticed."""


def new_code() -> str:
    """A fresh code in groups of four, such as "ABCD-EFGH-..."."""
    secret = "".join(secrets.choice(ALPHABET) for _ in range(SECRET_SIGNS))
    signs = secret + _check(secret)
    return "-".join(signs[start : start + GROUP] for start in range(0, len(signs), GROUP))


def secret_of(typed: str) -> str:
    """The secret part of a code as it was typed, in any case and grouping; StorageFault "mistyped-recovery-code"."""
    signs = "".join(sign for sign in typed.upper() if not sign.isspace() and sign not in "-–—.")
    secret, check = signs[:SECRET_SIGNS], signs[SECRET_SIGNS:]
    if len(signs) != SECRET_SIGNS + CHECK_SIGNS or not set(signs) <= set(ALPHABET) or check != _check(secret):
        raise fault("mistyped-recovery-code")
    return secret


def _check(secret: str) -> str:
    number = 0
    for sign in secret:
        number = (number * len(ALPHABET) + ALPHABET.index(sign)) % PRIME
    high, low = divmod(number, len(ALPHABET))
    return ALPHABET[high] + ALPHABET[low]
