"""One editor for each kind of field; an aid is the editor of its field kind.

A new kind is two files: its record in core.definition, and a module here that registers with `editor_for`.
"""

from . import (
    checklist,
    count_of,
    day_wheel,
    how_often,
    long_text,
    picture_cards,
    road_piece,
    ruler,
    short_text,
    sorting,
)
from .editor import Editor, editor_for

# Each of these modules registers its editor when it is imported.
KINDS = (
    checklist,
    count_of,
    day_wheel,
    how_often,
    long_text,
    picture_cards,
    road_piece,
    ruler,
    short_text,
    sorting,
)

__all__ = ["KINDS", "Editor", "editor_for"]
