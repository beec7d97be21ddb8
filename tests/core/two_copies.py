"""Two copies of one case that were worked with apart, and every choice people could make between them."""

import msgspec
from hypothesis import strategies as st

from dialogtool.core.case.aid_values import Line, Period
from dialogtool.core.case.answers import Answer, AnswerKey, Verdict, Words
from dialogtool.core.case.case import Case, Meeting
from dialogtool.core.sharing.comparing import Choices, Side, compared
from tests.making import a_case, a_citizen, an_answer, at, key

SIDES: st.SearchStrategy[Side] = st.sampled_from(["mine", "theirs"])
OTHER: dict[Side, Side] = {"mine": "theirs", "theirs": "mine"}
KEYS = tuple(key(name) for name in "abc")
IDS = ("p", "q", "r")


def periods(flags: tuple[bool, ...], order: list[str], title: str) -> Line:
    marked = dict(zip(IDS, flags, strict=True))
    return Line(tuple(Period(id, id if marked[id] else title, private=marked[id]) for id in order))


LINES = st.builds(
    periods,
    st.tuples(*(st.booleans() for _ in IDS)),
    st.lists(st.sampled_from(IDS), unique=True),
    st.sampled_from(("Bageri", "Skole")),
)
VERDICTS = st.builds(
    Verdict, choice=st.sampled_from(("yes", "no")), evidence=st.lists(st.sampled_from(KEYS), unique=True).map(tuple)
)
SAID = st.builds(Words, st.sampled_from(("Ja", "Nej")))
VALUES = st.one_of(SAID, LINES, VERDICTS, st.none())


@st.composite
def answers(draw: st.DrawFn) -> Answer:
    of, minute = draw(st.sampled_from(KEYS)), draw(st.integers(0, 2))
    answer = an_answer(of, draw(VALUES), minute, id=draw(st.sampled_from(("1", "2"))), private=draw(st.booleans()))
    return msgspec.structs.replace(answer, question=draw(st.sampled_from(("Hvad?", "Hvordan?"))))


MEETINGS = st.builds(
    Meeting,
    id=st.sampled_from(("m1", "m2")),
    started=st.integers(0, 2).map(at),
    ended=st.none() | st.integers(3, 5).map(at),
    present=st.lists(st.sampled_from(("mentor", "tolk")), unique=True).map(tuple),
    interpreter=st.booleans(),
    introduced=st.booleans(),
    short=st.booleans(),
    missed=st.booleans(),
    next_date=st.none() | st.integers(0, 2).map(at).map(lambda moment: moment.date()),
)


@st.composite
def copies(draw: st.DrawFn) -> Case:
    case = a_case(*draw(st.lists(answers(), max_size=4)))
    citizen = a_citizen(draw(st.sampled_from(("Birgit", "Birgitte"))))
    citizen = msgspec.structs.replace(citizen, phone=draw(st.sampled_from(("", "1", "2"))), demo=draw(st.booleans()))
    meetings = {meeting.id: meeting for meeting in draw(st.lists(MEETINGS, max_size=3))}
    ordered = tuple(sorted(meetings.values(), key=lambda meeting: (meeting.started, meeting.id)))
    return msgspec.structs.replace(case, citizen=citizen, meetings=ordered)


def swapped(choices: Choices) -> Choices:
    """The same choices, told by whoever has the other copy."""
    return Choices(
        answers={of: OTHER[side] for of, side in choices.answers.items()},
        details={name: OTHER[side] for name, side in choices.details.items()},
    )


@st.composite
def choices_between(draw: st.DrawFn, mine: Case, theirs: Case) -> Choices:
    comparison = compared(mine, theirs)
    chosen: dict[AnswerKey, Side] = {pair.key: draw(SIDES) for pair in comparison.differing}
    return Choices(answers=chosen, details={detail.name: draw(SIDES) for detail in comparison.details})
