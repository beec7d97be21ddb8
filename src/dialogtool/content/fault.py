"""Something wrong with what a record means, before it is known where the record stands."""

from typing import NamedTuple

from .record_types import KeyPath


class Fault(NamedTuple):
    """A problem's code, message and cure, at the end of a path within the record."""

    code: str
    message: str
    cure: str
    path: KeyPath = ()
