"""Cases with every kind of answer that could come into a document, some of them marked "Ikke i papirer"."""

import msgspec
from hypothesis import strategies as st

from dialogtool.core.case.aid_values import Line, Period
from dialogtool.core.case.answers import Answer, AnswerKey, Chosen, GoalSet, Number, Photo, Sorted, Value, Words
from dialogtool.core.case.case import Case, with_answer
from dialogtool.core.case.cv_values import CvItemSet, CvSettings
from dialogtool.core.case.keys import (
    cv_item_key,
    cv_settings_key,
    example_key,
    goal_key,
    photo_key,
    profile_key,
    verdict_key,
    workplace_word_key,
)
from dialogtool.core.case.plan_values import WorkplaceWord
from dialogtool.core.cv.cv import build_cv
from dialogtool.core.findings.findings import findings_of, verdict_on
from dialogtool.core.plan.plan import build_plan, on_paper
from dialogtool.core.tool.definition import ForEach
from dialogtool.core.tool.fields import Checklist, LongText, Option
from tests.core.aids_made import COOK, LINE, LISTEN, MAT
from tests.core.planted_papers import kinds_for_papers, other_papers
from tests.making import TELL, FakeMatcher, a_case, a_catalogue, a_library, a_step, a_tool, an_activity, an_answer, key

CARDS = ("boller", "have", "sang")
COMPETENCES = ("mad", "groent", "tale", "ro")
OPTION = Option(id="snak", label="Jeg lytter", activity="tale", shows=("ro",))
SHOWN = {"bage": ("mad", "ro"), "dyrke": ("groent",), "synge": ("tale", "mad"), "tale": ("tale",)}
HARD = LongText(id="svaert", path="hard-times")
CARDS_ON_MAT = msgspec.structs.replace(MAT, options=(LISTEN, msgspec.structs.replace(COOK, shows=("ro",))))
CATALOGUE = a_catalogue(
    cards=dict(zip(CARDS, ("bage", "dyrke", "synge"), strict=True)),
    activities=[an_activity(id, ("hjem", "omsorg")[n % 2]) for n, id in enumerate(SHOWN)],
    competences=COMPETENCES,
)
HOME = msgspec.structs.replace(CATALOGUE.arenas["hjem"], career="care")
LIBRARY = a_library(
    a_tool(Checklist(id="ting", options=(OPTION,)), a_step(TELL, for_each=ForEach("ting")), LINE, HARD, CARDS_ON_MAT),
    catalogue=msgspec.structs.replace(CATALOGUE, arenas={**CATALOGUE.arenas, "hjem": HOME}),
)
EVERYTHING = CvSettings(extras=("conditions", "references", "photo", "dates", "breaks", "address"), long=True)
LINES = ("work", "course", "break", "reference", "it")
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
        (key("livslinje"), Line((Period(thing, words, "hjem", private=private),)), "period", ""),
        (cv_item_key(thing), CvItemSet(LINES[number % 5], words, words, text=words, confirmed_by=words), "cv-item", ""),
        (workplace_word_key(str(number)), WorkplaceWord(words, confirmed=True), "workplace-word", ""),
        (key("bedst"), Words(words), "", "citizen.works-best"),
        (photo_key(), Photo(b"\x89PNG\r\n" + words.encode()), "", ""),
        *kinds_for_papers(number, words),
        (key("svaert"), Words(planted(number, private=True)), "evidence", ""),
        (key("maatte"), Sorted({"mig": ("lytter", "laver-mad")}), "competence", ""),
    )
    of, value, makes, fact = draw(st.sampled_from(kinds))
    shows = (competence,) if makes in ("evidence", "period") else ()
    private = private and makes != "period"
    minute = draw(st.integers(0, 9))
    return an_answer(of, value, minute, id=f"a{number}", makes=makes, fact=fact, shows=shows, private=private)


CASES = st.integers(1, 12).flatmap(lambda n: st.tuples(*map(one_answer, range(n)))).map(lambda all: a_case(*all))


def all_confirmed(case: Case) -> Case:
    """The case after the citizen said yes to everything that was found."""
    for finding in findings_of(case, LIBRARY, FakeMatcher(SHOWN)).all:
        case = with_answer(case, an_answer(verdict_key(finding.competence), verdict_on(finding, "yes")))
    return case


def papers(case: Case) -> str:
    """Every word in a CV with everything on it and in all other papers, and the evidence behind them."""
    case = with_answer(case, an_answer(cv_settings_key(), EVERYTHING))
    findings = findings_of(case, LIBRARY, FakeMatcher(SHOWN))
    others = other_papers(case, LIBRARY, findings)
    return f"{build_cv(case, LIBRARY, findings)} {on_paper(build_plan(case, LIBRARY))} {others}"
