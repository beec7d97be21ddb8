"""Any tool that an author could write: random steps of random fields of every kind."""

from hypothesis import strategies as st

from dialogtool.core.tool.aids import (
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
from dialogtool.core.tool.definition import Field, ForEach, Step, Tool
from dialogtool.core.tool.fields import (
    Checklist,
    Column,
    CountOf,
    FieldPlan,
    HowOften,
    LongText,
    PictureCards,
    Ruler,
    ShortText,
    ShowWhen,
    Sorting,
)
from tests.core.aids_made import CIRCLES, COMPASS, DISTANCES, JUDGED, LINE, MAT, PAIRS
from tests.making import a_step, a_tool, options

PICKED = st.lists(st.sampled_from(["a", "b", "boller", "4"]), max_size=2).map(tuple)
COLUMNS = tuple(Column(id=id, label=id) for id in ("giver", "baade-og", "tager"))
HOLD_THINGS = (
    Checklist,
    PictureCards,
    DayWheel,
    WeekStrip,
    Sorting,
    LifeLine,
    CardMat,
    Horizon,
    PicturePairs,
    Compass,
    JobLook,
    Circles,
)
CARDS_MAKE = ("", "experience", "evidence", "wish", "interest", "contact", "function")
WORDS_MAKE = ("", "experience", "evidence", "wish", "contact", "goal", "step")
KINDS: tuple[tuple[type[FieldPlan], tuple[str, ...], dict[str, object]], ...] = (
    (Checklist, CARDS_MAKE, {"options": options("a", "b")}),
    (ShortText, WORDS_MAKE, {}),
    (LongText, WORDS_MAKE, {"lane": "hverdag", "proposal": "works-best"}),
    (CountOf, ("",), {}),
    (HowOften, ("",), {}),
    (Ruler, ("", "bearing"), {"low": "lidt", "high": "meget"}),
    (DayWheel, ("", "experience", "evidence"), {"cards": "hverdag"}),
    (WeekStrip, ("", "experience", "evidence"), {"cards": "hverdag"}),
    (LifeLine, ("", "period"), {"arenas": LINE.arenas}),
    (CardMat, ("", "competence", "evidence"), {"columns": JUDGED, "options": MAT.options}),
    (Horizon, ("", "wish"), {"columns": DISTANCES, "options": options("a")}),
    (PicturePairs, ("", "interest", "wish"), {"pairs": PAIRS.pairs}),
    (Bridge, ("", "condition"), {"scales": ("hours", "noise"), "choices": ("company",)}),
    (Compass, ("", "function"), {"columns": COMPASS.columns}),
    (JobLook, ("", "wish"), {}),
    (GoalWords, ("", "goal"), {}),
    (RoadPiece, ("",), {"lays": "steps"}),
    (SinceLast, ("", "went"), {}),
    (Circles, ("", "contact"), {"columns": CIRCLES.columns}),
)
"""Every kind that stands by itself, what its answers may leave, and what it must have."""

TAKING: tuple[tuple[type[FieldPlan], tuple[str, ...], dict[str, object]], ...] = (
    (PictureCards, CARDS_MAKE, {}),
    (Sorting, CARDS_MAKE, {"columns": COLUMNS}),
)
"""The kinds that take what an earlier field holds."""

FACTS = {LongText: "day.told", CountOf: "experience.people", HowOften: "experience.often"}


def column_of(field: Field) -> st.SearchStrategy[str]:
    """One of the field's columns, or none."""
    columns: tuple[Column, ...] = getattr(field, "columns", ())
    return st.sampled_from(["", *(column.id for column in columns)])


@st.composite
def conditions(draw: st.DrawFn, earlier: list[Field]) -> tuple[ShowWhen, ...]:
    if not earlier or draw(st.booleans()):
        return ()
    field = draw(st.sampled_from(earlier))
    asked = draw(st.sampled_from((field.id, *field.renamed_from)))
    state = draw(st.sampled_from(["", "answered", "skipped", "empty", "a"]))
    picked = {"any_": draw(PICKED), "all_": draw(PICKED), "none": draw(PICKED)}
    return (ShowWhen(asked, is_=state, column=draw(column_of(field)), **picked),)


@st.composite
def taken(draw: st.DrawFn, earlier: list[Field]) -> tuple[str, str]:
    """An earlier field to go on with, and perhaps one of its columns."""
    source = draw(st.sampled_from([field for field in earlier if isinstance(field, HOLD_THINGS)]))
    return source.id, draw(column_of(source))


def holding(earlier: list[Field]) -> bool:
    return any(isinstance(field, HOLD_THINGS) for field in earlier)


@st.composite
def fields(draw: st.DrawFn, id: str, earlier: list[Field]) -> Field:
    kind, makes, needs = draw(st.sampled_from(KINDS + (TAKING if holding(earlier) else ())))
    if (kind, makes, needs) in TAKING:
        source, column = draw(taken(earlier))
        needs = needs | {"options_from": source, "column": column}
    return kind(
        id=id,
        makes=draw(st.sampled_from(makes)),
        fact=draw(st.sampled_from(["", FACTS.get(kind, "")])),
        show_when=draw(conditions(earlier)),
        renamed_from=draw(st.sampled_from([(), (f"{id}-gammel",)])),
        private=draw(st.booleans()),
        path=draw(st.sampled_from(["", "", "hard-times"])),
        **needs,
    )


@st.composite
def tools(draw: st.DrawFn) -> Tool:
    """A tool that points only backwards, and only to what is asked once."""
    asked: list[Field] = []
    steps: list[Step] = []
    for number in range(draw(st.integers(1, 5))):
        repeated = None
        if holding(asked) and draw(st.booleans()):
            source, column = draw(taken(asked))
            repeated = ForEach(source, column=column, pick=2)
        shown = draw(conditions(asked))
        here = [draw(fields(f"f{number}-{n}", asked)) for n in range(draw(st.integers(0, 2)))]
        asked += [] if repeated else here
        every_meeting = draw(st.booleans()) and not repeated
        step = a_step(*here, id=f"t{number}", for_each=repeated, show_when=shown, every_meeting=every_meeting)
        steps.append(step)
    return a_tool(*steps)
