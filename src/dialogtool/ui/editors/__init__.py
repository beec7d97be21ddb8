"""One editor for each kind of field; an aid is the editor of its field kind.

A new kind is two files: its record in core.definition, and a module here that registers with `editor_for`.
"""

from . import (
    bridge,
    card_mat,
    checklist,
    circles,
    compass,
    count_of,
    day_wheel,
    goal,
    horizon,
    how_often,
    job_look,
    life_line,
    long_text,
    picture_cards,
    picture_pairs,
    road_piece,
    ruler,
    short_text,
    since_last,
    sorting,
    week_strip,
)
from .editor import Editor, editor_for

# Each of these modules registers its editor when it is imported.
KINDS = (
    bridge,
    card_mat,
    checklist,
    circles,
    compass,
    count_of,
    day_wheel,
    goal,
    horizon,
    how_often,
    job_look,
    life_line,
    long_text,
    picture_cards,
    picture_pairs,
    road_piece,
    ruler,
    short_text,
    since_last,
    sorting,
    week_strip,
)

__all__ = ["KINDS", "Editor", "editor_for"]
