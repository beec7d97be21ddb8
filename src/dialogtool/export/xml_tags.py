"""Elements of a Word file as text."""

from collections.abc import Mapping
from html import escape

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def tag(element: str, /, *inside: str, **attributes: str | float) -> str:
    """An element of the main namespace with these attributes and with the elements inside it."""
    return f"<w:{element}{_written(attributes)}>{''.join(inside)}</w:{element}>"


def root(element: str, /, *inside: str, **attributes: str | float) -> str:
    """An element that can stand alone, since it says what its namespace is."""
    return f'<w:{element} xmlns:w="{MAIN}"{_written(attributes)}>{"".join(inside)}</w:{element}>'


def _written(attributes: Mapping[str, str | float]) -> str:
    return "".join(f' w:{key}="{escape(str(value))}"' for key, value in attributes.items())
