"""The window: pages, editors and widgets around one mutable cell, the case model."""

from .lasting_none import make_none_last

# Before the first Qt call of whoever imports anything from here.
make_none_last()
