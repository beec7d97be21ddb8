"""Named places in texts, such as {activity}."""

import re

_PLACE = re.compile(r"\{([a-z][a-z_]*)\}")


def names_in(text: str) -> tuple[str, ...]:
    """The names of the places in the text, in order, each as often as it stands there."""
    return tuple(_PLACE.findall(text))


def has_stray_braces(text: str) -> bool:
    """True when there is a brace that is no part of a named place."""
    return any(sign in "{}" for sign in _PLACE.sub("", text))


def braces_in(*texts: str) -> frozenset[str]:
    """Everything in braces in any of the texts, braces and all."""
    return frozenset(found for text in texts for found in re.findall(r"\{[^{}]*\}", text))
