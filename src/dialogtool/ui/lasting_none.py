"""Keeps Python 3.11 alive under a PySide6 built for 3.12.

From 3.12 on None cannot be freed, and PySide6 6.12 counts on it: each call of a Qt method that returns nothing gives
back one reference too many. On 3.11 the count runs out after some thousand calls, and Python stops with "deallocating
None". Measured with PySide6 6.12.0 on Python 3.11.7; with 3.12 and later there is nothing to do.
"""

import sys

PLENTY = sys.maxsize // 2
"""More references than any day's work gives back."""


def make_none_last() -> None:
    """Gives None so many references that it is never freed."""
    if sys.version_info < (3, 12):
        import ctypes  # noqa: PLC0415 - not needed from 3.12 on

        ctypes.c_ssize_t.from_address(id(None)).value = PLENTY
