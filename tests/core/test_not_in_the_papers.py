"""What is marked "Ikke i papirer" stands in no document: planted words that must never come up."""

from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.answers import Answer, AnswerKey, Chosen, GoalSet, Number, Value, Words
from dialogtool.core.asking import Asked, with_mark, with_value
from dialogtool.core.case import Case, with_answer
from dialogtool.core.cv import build_cv
from dialogtool.core.definition import Checklist, ForEach, Option
from dialogtool.core.findings import findings_of, verdict_on
from dialogtool.core.keys import example_key, goal_key, profile_key, verdict_key
from dialogtool.core.plan import build_plan, on_paper
from tests.making import (
    TELL,
    FakeMatcher,
    a_case,
    a_catalogue,
    a_hand,
    a_library,
    a_step,
    a_tool,
    an_activity,
    an_answer,
    key,
)

CARDS = ("boller", "have", "sang")
COMPETENCES = ("mad", "groent", "tale", "ro")
OPTION = Option(id="snak", label="Jeg lytter", activity="tale", shows=("ro",))
SHOWN = {"bage": ("mad", "ro"), "dyrke": ("groent",), "synge": ("tale", "mad"), "tale": ("tale",)}
LIBRARY = a_library(
    a_tool(Checklist(id="ting", options=(OPTION,)), a_step(TELL, for_each=ForEach("ting"))),
    catalogue=a_catalogue(
        cards=dict(zip(CARDS, ("bage", "dyrke", "synge"), strict=True)),
        activities=[an_activity(id, ("hjem", "omsorg")[n % 2]) for n, id in enumerate(SHOWN)],
        competences=COMPETENCES,
    ),
)
THING = st.sampled_from((*CARDS, "snak", "naboens kat"))


def planted(number: int, private: bool) -> str:
    """Words that tell whether they were marked."""
    return f"{'KANARIE' if private else 'Åbent'} {number} om det."


def picked(things: list[str]) -> Chosen:
    return Chosen(ids=tuple(thing for thing in things if thing in CARDS), own=tuple(set(things) - {*CARDS}))


@st.composite
def one_answer(draw: st.DrawFn, number: int) -> Answer:
    """Any kind of answer that could come into a document, marked or not."""
    thing, private = draw(THING), draw(st.booleans())
    words = planted(number, private)
    cards = picked(draw(st.lists(THING, min_size=1, max_size=3, unique=True)))
    competence = COMPETENCES[number % 4]
    kinds: tuple[tuple[AnswerKey, Value, str, str], ...] = (
        (key("kort"), cards, "experience", ""),
        (key("andre-kort"), cards, "experience", ""),
        (key("viste-kort"), cards, "evidence", ""),
        (key("ting"), Chosen(ids=("snak",)), "experience", ""),
        (key("fortael", thing), Words(words), "experience", ""),
        (key("mere", thing), Words(words), "evidence", ""),
        (key(f"historie-{number}"), Words(words), "experience", ""),
        (key(f"belaeg-{number}"), Words(words), "evidence", ""),
        (key("antal", thing), Number(7700 + number if private else 5), "", "experience.people"),
        (example_key(competence), Words(words), "evidence", ""),
        (profile_key(), Words(words), "", ""),
        (goal_key(str(number)), GoalSet("job", words), "goal", ""),
    )
    of, value, makes, fact = draw(st.sampled_from(kinds))
    shows = (competence,) if makes == "evidence" else ()
    minute = draw(st.integers(0, 9))
    return an_answer(of, value, minute, id=f"a{number}", makes=makes, fact=fact, shows=shows, private=private)


CASES = st.integers(1, 12).flatmap(lambda n: st.tuples(*map(one_answer, range(n)))).map(lambda all: a_case(*all))


def all_confirmed(case: Case) -> Case:
    """The case after the citizen said yes to everything that was found."""
    for finding in findings_of(case, LIBRARY, FakeMatcher(SHOWN)).all:
        case = with_answer(case, an_answer(verdict_key(finding.competence), verdict_on(finding, "yes")))
    return case


def papers(case: Case) -> str:
    """Every word in the CV and on the road's paper, and the evidence behind them."""
    findings = findings_of(case, LIBRARY, FakeMatcher(SHOWN))
    return f"{build_cv(case, LIBRARY, findings)} {on_paper(build_plan(case, LIBRARY))}"


def marked_things(case: Case) -> set[str]:
    """The titles of the experiences that a marked answer made."""
    marked = (answer for answer in case.answers.values() if answer.private and answer.makes == "experience")
    things = {
        thing
        for answer in marked
        for thing in (
            answer.value.ids + answer.value.own if isinstance(answer.value, Chosen) else (answer.key.subject,)
        )
    }
    titles = {card: f"Kort {card}" for card in CARDS} | {"snak": "Jeg lytter", "": "intet"}
    return {titles.get(thing, thing) for thing in things}


@given(CASES)
def test_no_marked_sentence_number_or_goal_stands_in_the_papers(case: Case) -> None:
    shown = papers(all_confirmed(case))
    assert "KANARIE" not in shown
    assert "77" not in shown


@given(CASES)
def test_no_title_of_a_marked_experience_stands_in_the_papers(case: Case) -> None:
    shown = papers(all_confirmed(case))
    assert [title for title in marked_things(case) if f"'{title}'" in shown] == []


@given(CASES, st.data())
def test_what_is_marked_afterwards_goes_out_of_the_papers(case: Case, data: st.DataObject) -> None:
    case = all_confirmed(case)
    answer: AnswerKey = data.draw(st.sampled_from(sorted(case.answers, key=str)))
    said = case.answers[answer].value
    after = papers(with_mark(case, answer, private=True))
    assert not (isinstance(said, Words) and said.text.startswith("Åbent") and said.text in after)


def test_the_planted_words_would_be_seen() -> None:
    open_story = an_answer(key("fortael", "boller"), Words(planted(1, private=False)), makes="experience")
    shown = papers(all_confirmed(a_case(open_story)))
    assert "Åbent 1" in shown
    assert "'Kort boller'" in shown


def test_a_marked_sentence_that_another_tool_asks_about_again_stays_out() -> None:
    first = Asked(key=key("fortael", "boller"), question="", fact="experience.story", makes="experience", private=True)
    again = Asked(key=key("x", "boller", "andet"), question="", fact="experience.story", makes="experience")
    case = with_value(a_case(), first, Words("KANARIE"), a_hand("1"))
    assert "KANARIE" not in papers(all_confirmed(with_value(case, again, Words("KANARIE"), a_hand("2", minute=1))))
