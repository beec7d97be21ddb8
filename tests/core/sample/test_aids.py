"""What a case file says of an aid, as the value its editor would give."""

from typing import get_args

import pytest

from dialogtool.core.case.aid_values import Conditions, HowItWent, Line, People, Period, Person, Picked, Went
from dialogtool.core.case.answers import Chosen, GoalSet, Sorted, Value
from dialogtool.core.sample.sample import Said
from dialogtool.core.sample.values import UnfittingError, value_of
from dialogtool.core.tool.aids import Aid, DayWheel, RoadPiece
from dialogtool.core.tool.definition import Field
from tests.core.aids_made import (
    BRIDGE,
    CIRCLES,
    COMPASS,
    GOAL_OF,
    HORIZON,
    LINE,
    LOOK,
    MAT,
    PAIRS,
    ROAD,
    SINCE,
    WEEK_OF,
    WHEEL,
)


def a_line(title: str, **more: object) -> Value:
    """A line with one period."""
    return Line((Period(**({"id": title, "title": title} | more)),))


FITTING: tuple[tuple[Field, Said, Value], ...] = (
    (WEEK_OF, {"mandag": ("hund", "mad"), "loerdag": "kor"}, Sorted({"mandag": ("hund", "mad"), "loerdag": ("kor",)})),
    (LINE, "Slagteri", a_line("Slagteri")),
    (
        LINE,
        ("Slagteri | arbejde | 1998 - 2006 | Esbjerg",),
        a_line("Slagteri", arena="arbejde", start="1998", end="2006", place="Esbjerg"),
    ),
    (LINE, "Skole || i min barndom", a_line("Skole", start="i min barndom")),
    (LINE, "Skole || 1998-2006", a_line("Skole", start="1998", end="2006")),
    (LINE, "Pause | | 2019 - nu", a_line("Pause", start="2019", ongoing=True)),
    (LINE, "Pause | | 2019-nu", a_line("Pause", start="2019", ongoing=True)),
    (LINE, "Pause | | - nu", a_line("Pause", ongoing=True)),
    (LINE, "Pause | | omkring 2010 -", a_line("Pause", start="omkring 2010")),
    (LINE, "Syg | svaert | | | ikke i papirer", a_line("Syg", arena="svaert", private=True)),
    (MAT, {"mig": ("lytter",), "ikke": None}, Sorted({"mig": ("lytter",)})),
    (HORIZON, {"nu": "koekken", "engang": ("et  kor",)}, Sorted({"nu": ("koekken",), "engang": ("et kor",)})),
    (PAIRS, {"ude": ("hund", "bog")}, Picked({"ude": ("hund", "bog")})),
    (PAIRS, {"ude": ()}, Picked({"ude": ()})),
    (BRIDGE, {"hours": 1, "company": "alone"}, Conditions({"hours": 1}, {"company": "alone"})),
    (BRIDGE, {"noise": "0", "hours": None}, Conditions({"noise": 0})),
    (COMPASS, {"mig": ("opvask",)}, Sorted({"mig": ("opvask",)})),
    (LOOK, ("Vaske op ", " "), Chosen(own=("Vaske op",))),
    (GOAL_OF, {"text": "Kok"}, GoalSet("job", "Kok")),
    (
        GOAL_OF,
        {"kind": "education", "text": "Social- og sundhedshjælper", "hours": 30, "place": None},
        GoalSet("education", "Social- og sundhedshjælper", hours="30"),
    ),
    (
        SINCE,
        {"Ring til Mette": "hindered | Bussen kom ikke", "Gå": "done", "Sov": None},
        Went({"Ring til Mette": HowItWent("hindered", "Bussen kom ikke"), "Gå": HowItWent("done")}),
    ),
    (
        CIRCLES,
        ("Mette | venner", "Lis | fagfolk | Papirer | først"),
        People((Person("Mette", "Mette", "venner"), Person("Lis", "Lis", "fagfolk", "Papirer", first=True))),
    ),
)
UNFITTING: tuple[tuple[Field, Said, str], ...] = (
    (WEEK_OF, {"monday": ("hund",)}, "mandag"),
    (LINE, 1998, "a list"),
    (LINE, " | arbejde", "Slagteri | arbejde"),
    (LINE, "a | arbejde | 1998 | b | ikke i papirer | c", "Slagteri | arbejde"),
    (LINE, "Slagteri | fritid", "arbejde, svaert, not 'fritid'"),
    (LINE, "Syg | svaert | | | ikke i papir", "ikke i papirer, not 'ikke i papir'"),
    (LINE, ("Pause", "Slagteri", "Pause"), "one 'Pause'"),
    (MAT, {"maaske": ("lytter",)}, "a mapping with ikke, lidt, mig"),
    (HORIZON, ("koekken",), "a mapping"),
    (PAIRS, {"inde": ("hund",)}, "a mapping with ude"),
    (PAIRS, {"ude": 4}, "a list"),
    (BRIDGE, {"lifting": 1}, "a mapping with company, hours, noise"),
    (BRIDGE, {"hours": 5}, "levels from 0 to 4"),
    (BRIDGE, {"hours": "lidt"}, "a whole number"),
    (BRIDGE, {"company": ("alone",)}, "words"),
    (COMPASS, {"kan": ("opvask",)}, "a mapping"),
    (LOOK, 4, "a list"),
    (GOAL_OF, "Kok", "a mapping"),
    (GOAL_OF, {"hours": "10"}, "a 'text'"),
    (GOAL_OF, {"text": "Kok", "kind": "dream"}, "job or education"),
    (ROAD, "Ring", "goal, sub_goals and steps"),
    (SINCE, "done", "a mapping"),
    (SINCE, {"Ring": "failed"}, "open, done, some or hindered, not 'failed'"),
    (SINCE, {"Ring": "done | ja | tak"}, "hindered"),
    (CIRCLES, "Lis", "a ring after 'Lis |': taet, venner, fagfolk"),
    (CIRCLES, "Lis | familie", "taet, venner, fagfolk, not 'familie'"),
    (CIRCLES, "Lis | taet | Papirer | foerst", "først, not 'foerst'"),
    (CIRCLES, ("Lis | taet | | først", "Mette | taet | | først"), "'først' at one of them"),
    (CIRCLES, ("Lis | taet", "Lis | fagfolk"), "one 'Lis'"),
)


def never(_item: str) -> bool:
    return False


@pytest.mark.parametrize(("field", "said", "value"), FITTING)
def test_what_is_said_becomes_what_the_aid_gives(field: Field, said: Said, value: Value) -> None:
    assert value_of(field, said, never) == value


@pytest.mark.parametrize(("field", "said", "told"), UNFITTING)
def test_what_the_aid_cannot_hold_is_refused_with_what_it_takes(field: Field, said: Said, told: str) -> None:
    with pytest.raises(UnfittingError, match=f"'{field.id}' takes") as refused:
        value_of(field, said, never)
    assert told in str(refused.value)


@pytest.mark.parametrize("field", {field.id: field for field, *_ in UNFITTING}.values())
def test_every_aid_can_be_declined(field: Field) -> None:
    assert value_of(field, None, never) is None


def test_these_tests_know_every_aid() -> None:
    known = {type(field) for field, _, _ in FITTING}
    assert known | {RoadPiece, type(WHEEL)} == {*get_args(Aid)}
    assert known | {RoadPiece} == {type(field) for field, _, _ in UNFITTING}
    assert DayWheel not in known
