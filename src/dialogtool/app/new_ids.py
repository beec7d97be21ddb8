"""Ids and time from the world outside; core gets them as arguments."""

from datetime import UTC, datetime
from uuid import uuid4


def new_id() -> str:
    """An id that is never used twice, on this machine or another."""
    return str(uuid4())


def now() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC)
