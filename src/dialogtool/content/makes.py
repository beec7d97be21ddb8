"""What the answers to each kind of question can leave in a case."""

from typing import get_args

from ..core.tool.aids import (
    Bridge,
    CardMat,
    Circles,
    Compass,
    DayWheel,
    GoalWords,
    Horizon,
    JobLook,
    LifeLine,
    PicturePairs,
    RoadPiece,
    SinceLast,
    WeekStrip,
)
from ..core.tool.fields import (
    Checklist,
    CountOf,
    FieldPlan,
    HowOften,
    LongText,
    Makes,
    PictureCards,
    Ruler,
    ShortText,
    Sorting,
)

MAKING: tuple[tuple[tuple[type[FieldPlan], ...], tuple[Makes, ...]], ...] = (
    ((CountOf, HowOften), ()),
    ((Ruler,), ("bearing",)),
    ((DayWheel, WeekStrip), ("experience", "evidence")),
    ((ShortText, LongText), ("experience", "evidence", "wish", "contact", "goal", "step")),
    ((PictureCards, Checklist, Sorting), ("experience", "evidence", "wish", "interest", "function", "contact")),
    ((CardMat,), ("competence", "evidence")),
    ((LifeLine,), ("period",)),
    ((Horizon,), ("wish",)),
    ((PicturePairs,), ("interest", "wish")),
    ((Bridge,), ("condition",)),
    ((Compass,), ("function",)),
    ((JobLook,), ("wish",)),
    ((GoalWords,), ("goal",)),
    ((RoadPiece,), ()),
    ((SinceLast,), ("went",)),
    ((Circles,), ("contact",)),
)
"""What `material` can make of the answers to each kind of field."""


def can_make(field: FieldPlan) -> tuple[str, ...]:
    """What `material` can make of an answer of this kind."""
    return next((makes for kinds, makes in MAKING if isinstance(field, kinds)), get_args(Makes))
