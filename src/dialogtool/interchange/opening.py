"""The bytes of a file from outside, never more of them than a CV can need."""

from pathlib import Path

from .faults import fault

MEGABYTE = 1_000_000
MOST = {".docx": 20 * MEGABYTE}
"""Bytes that a file may have; a Word file may hold pictures."""

MOST_TEXT = 2 * MEGABYTE


def content_of(path: Path) -> bytes:
    """Everything in the file; InterchangeFault for what is not there, no file, too big or empty."""
    most = MOST.get(path.suffix.lower(), MOST_TEXT)
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for
            raise fault("not-a-file", path.name)
        with path.open("rb") as source:
            content = source.read(most + 1)
    except FileNotFoundError as error:
        raise fault("missing-file", path.name) from error
    except (OSError, ValueError) as error:  # a name with a null in it is a ValueError
        raise fault("unreadable-file", path.name) from error
    if len(content) > most:
        raise fault("too-big", path.name)
    if not content.strip(b"\0 \t\r\n\xef\xbb\xbf\xfe\xff"):
        raise fault("empty-file", path.name)
    return content
