"""An address as one line, and in the parts that other programs keep it in."""

import re

_DANISH = re.compile(r"(?P<address>.*?),?\s*\b(?P<postalCode>\d{4})\s+(?P<city>[^\d,]+)")
HERE = "DK"


def parts_of(line: str) -> dict[str, str]:
    """Street, post code and town where the line holds a Danish post code; else all of it as the street."""
    found = _DANISH.fullmatch(line)
    parts = found.groupdict() if found else {"address": line}
    return {name: part.strip() for name, part in parts.items() if part.strip()}


def line_of(address: str, postal_code: str, city: str, region: str = "", country: str = "") -> str:
    """The parts on one line; the country is left out when it is Denmark."""
    town = " ".join(filter(None, (postal_code, city)))
    abroad = "" if country.upper() == HERE else country
    return ", ".join(filter(None, (address, town, region, abroad)))
