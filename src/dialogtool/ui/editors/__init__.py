"""One editor for each kind of field; an aid is the editor of its field kind.

A new kind is two files: its record in core.definition, and a module here that registers with `editor_for`. An aid that
takes several files has a room of its own.
"""

from . import checklist, count_of, how_often, long_text, ruler, short_text
from .bridge import bridge
from .cards import card_mat, picture_cards, picture_pairs
from .circles import circles
from .compass import compass
from .editor import Editor, editor_for
from .goal import goal
from .horizon import horizon
from .job_look import job_look
from .life_line import life_line
from .road import road_piece
from .since_last import since_last
from .sorting import sorting
from .week_strip import week_strip
from .wheel import day_wheel

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
