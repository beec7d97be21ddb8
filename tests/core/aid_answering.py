"""Random answers to the aids, as their editors would give them."""

from functools import singledispatch

from hypothesis import strategies as st

from dialogtool.core.case.aid_values import (
    DAY_MINUTES,
    WEEK,
    Conditions,
    Day,
    HowItWent,
    Line,
    People,
    Period,
    Person,
    Picked,
    Placement,
    Went,
)
from dialogtool.core.case.answers import Chosen, GoalSet, Sorted, Value
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
from dialogtool.core.tool.fields import Column, FieldPlan

WORDS = st.sampled_from(["Jeg bager", "naboens kat", "{activity}", "meeting:", "a/b"])
NAMES = st.sampled_from(["Slagteri", "Mette", "boller", "a", "æøå 🙂"])
Values = st.SearchStrategy[Value]


def some(things: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    """A few of these, each once."""
    return st.lists(st.sampled_from(things or ("x",)), max_size=4 if things else 0, unique=True).map(tuple)


def piles(names: tuple[str, ...], things: tuple[str, ...]) -> Values:
    """These things sorted somehow."""
    return st.builds(Sorted, st.dictionaries(st.sampled_from(names), some(things)))


def ids(columns: tuple[Column, ...]) -> tuple[str, ...]:
    return tuple(column.id for column in columns)


@singledispatch
def aid_values(field: FieldPlan, choices: tuple[str, ...]) -> Values:
    """What the aid's editor could give when these things can be chosen."""
    raise TypeError(f"nobody knows how to answer {field}")


@aid_values.register
def _(field: DayWheel, choices: tuple[str, ...]) -> Values:
    card, start = st.sampled_from(choices or ("x",)), st.integers(0, DAY_MINUTES - 1)
    return st.builds(Day, placements=st.lists(st.builds(Placement, card=card, start=start), max_size=5).map(tuple))


@aid_values.register
def _(field: WeekStrip, choices: tuple[str, ...]) -> Values:
    return piles(WEEK, choices)


@aid_values.register
def _(field: LifeLine, choices: tuple[str, ...]) -> Values:
    period = st.builds(
        Period,
        id=NAMES,
        title=NAMES,
        arena=st.sampled_from(("", *field.arenas)),
        start=WORDS,
        ongoing=st.booleans(),
        height=st.integers(-2, 2),
        private=st.booleans(),
    )
    return st.builds(Line, st.lists(period, max_size=3, unique_by=lambda one: one.id).map(tuple))


@aid_values.register
def _(field: CardMat | Horizon | Compass, choices: tuple[str, ...]) -> Values:
    return piles(ids(field.columns), choices)


@aid_values.register
def _(field: PicturePairs, choices: tuple[str, ...]) -> Values:
    pairs = {pair.id: some((pair.one.id, pair.other.id)) for pair in field.pairs}
    return st.builds(Picked, st.fixed_dictionaries({}, optional=pairs))


@aid_values.register
def _(field: Bridge, choices: tuple[str, ...]) -> Values:
    levels = st.fixed_dictionaries({}, optional=dict.fromkeys(field.scales, st.integers(0, 4)))
    return st.builds(Conditions, levels, st.fixed_dictionaries({}, optional=dict.fromkeys(field.choices, NAMES)))


@aid_values.register
def _(field: JobLook, choices: tuple[str, ...]) -> Values:
    return st.builds(Chosen, own=some(("Vaske op", "Skylle")))


@aid_values.register
def _(field: GoalWords, choices: tuple[str, ...]) -> Values:
    return st.builds(GoalSet, st.sampled_from(["job", "education"]), WORDS, function=NAMES, hours=WORDS)


@aid_values.register
def _(field: RoadPiece, choices: tuple[str, ...]) -> Values:
    return st.builds(Chosen, ids=some(("s1", "s2")))


@aid_values.register
def _(field: SinceLast, choices: tuple[str, ...]) -> Values:
    how = st.builds(HowItWent, st.sampled_from(["open", "done", "some", "hindered"]), WORDS)
    return st.builds(Went, st.dictionaries(NAMES, how, max_size=2))


@aid_values.register
def _(field: Circles, choices: tuple[str, ...]) -> Values:
    person = st.builds(Person, id=NAMES, name=NAMES, ring=st.sampled_from(ids(field.columns)), helps=WORDS)
    return st.builds(People, st.lists(person, max_size=3, unique_by=lambda one: one.id).map(tuple))
