"""What the pages before unlocking may use: words and looks, and nothing of any citizen."""

from typing import NamedTuple

from .theme import Theme
from .words import Words


class Looks(NamedTuple):
    """The words and the theme of the window."""

    words: Words
    theme: Theme
