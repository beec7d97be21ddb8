"""What a language is called in Danish, by its code of two or three letters."""

from collections.abc import Mapping
from typing import cast


def language_named(code: str) -> str:
    """The name with a capital first, such as "Somali" for "som"; "" for what is no code of a language."""
    from babel import Locale  # noqa: PLC0415 - only a file of Europass needs it
    from babel.core import get_global  # noqa: PLC0415

    known = get_global("language_aliases").get(code.lower(), code.lower())
    name = cast("Mapping[str, str]", Locale.parse("da").languages).get(known, "")
    return name[:1].upper() + name[1:]
