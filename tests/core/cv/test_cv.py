"""The qualified CV, made of what the citizen confirmed."""

import msgspec
import pytest

from dialogtool.core.case.answers import Answer, AnswerKey, Chosen, GoalSet, Sorted, Value, Verdict, Words
from dialogtool.core.case.case import Case, with_answer
from dialogtool.core.case.keys import (
    example_key,
    goal_key,
    left_out_key,
    order_key,
    profile_key,
    verdict_key,
    wording_key,
)
from dialogtool.core.cv.cv import ALSO, FRONT, Cv, build_cv, candidates, profile_text, wording_of
from dialogtool.core.findings.findings import Findings, findings_of, verdict_on
from tests.core.aids_made import MAT
from tests.making import (
    FakeMatcher,
    a_case,
    a_catalogue,
    a_citizen,
    a_function,
    a_library,
    a_tool,
    an_activity,
    an_answer,
    key,
)

MANY = tuple(f"k{n}" for n in range(8))
CATALOGUE = a_catalogue(
    cards={"boller": "bage"}, activities=[an_activity("bage")], competences=["mad", "ro", "overblik", *MANY]
)
LIBRARY = a_library(catalogue=msgspec.structs.replace(CATALOGUE, functions={"kok": a_function("kok", "ro")}))


def story(text: str = "jeg bager til ti", shows: tuple[str, ...] = ("mad",), field: str = "fortael") -> Answer:
    return an_answer(key(field, "boller"), Words(text), makes="evidence", shows=shows)


def found(case: Case) -> Findings:
    return findings_of(case, LIBRARY, FakeMatcher())


def said_yes(*answers: Answer) -> Case:
    """The case after "det er mig" to everything found."""
    case = a_case(*answers)
    for finding in found(case).all:
        case = with_answer(case, an_answer(verdict_key(finding.competence), verdict_on(finding, "yes")))
    return case


def cv(case: Case, key: AnswerKey | None = None, value: Value | None = None) -> Cv:
    case = with_answer(case, an_answer(key, value)) if key else case
    return build_cv(case, LIBRARY, found(case))


def ids(of: Cv) -> list[str]:
    return [entry.id for entry in of.competences]


def test_somebody_who_confirmed_nothing_has_a_cv_with_a_name() -> None:
    empty = Cv(name="Birgit Holm", contact=(), goal="", profile="", competences=(), also=(), sections=())
    assert cv(a_case(story())) == empty


def test_the_ways_to_reach_the_citizen_stand_in_order() -> None:
    citizen = msgspec.structs.replace(a_citizen(), email="b@example.dk", address="Elmevej 12")
    assert cv(a_case(citizen=citizen)).contact == ("Elmevej 12", "b@example.dk")


@pytest.mark.parametrize("choice", ["some", "no"])
def test_only_a_yes_brings_a_competence_onto_the_cv(choice: str) -> None:
    judged = an_answer(verdict_key("mad"), Verdict(choice))
    assert ids(cv(a_case(story(), judged))) == []
    assert ids(cv(said_yes(story()))) == ["mad"]


def test_a_competence_stands_with_the_citizens_own_sentence() -> None:
    (entry,) = cv(said_yes(story())).competences
    assert (entry.line, entry.text) == ("mad workplace", "mad. Jeg bager til ti.")
    assert [shown.evidence.answer for shown in entry.shown] == [key("fortael", "boller")]


def test_what_was_told_as_its_example_goes_before_other_sentences() -> None:
    example = an_answer(example_key("mad"), Words("Til mormors fest"), minute=9, makes="evidence", shows=("mad",))
    assert cv(said_yes(story(), example)).competences[0].text == "mad. Til mormors fest."


def test_no_sentence_stands_twice() -> None:
    texts = [entry.text for entry in cv(said_yes(story(shows=("mad", "ro")))).competences]
    assert sum("Jeg bager til ti." in text for text in texts) == 1


def test_a_competence_without_a_sentence_stands_in_everyday_words_unless_the_profile_has_them() -> None:
    cards = an_answer("kort", Chosen(ids=("boller",)), makes="experience", shows=MANY)
    assert [entry.text for entry in cv(said_yes(cards)).competences] == [
        "",
        "",
        "",
        *(f"K{n} everyday." for n in (3, 4, 5)),
    ]


def test_a_line_in_everyday_words_is_not_said_again() -> None:
    cards = said_yes(an_answer("kort", Chosen(ids=("boller",)), makes="experience", shows=("mad", "ro")))
    page = cv(cards, wording_key("mad"), Chosen(ids=("everyday",)))
    assert (page.profile, [(entry.line, entry.text) for entry in page.competences]) == (
        "Ro everyday.",
        [("mad everyday", ""), ("ro workplace", "")],
    )


@pytest.mark.parametrize("wording", ["everyday", "workplace", "advert"])
def test_a_line_is_said_in_the_wording_chosen(wording: str) -> None:
    assert cv(said_yes(story()), wording_key("mad"), Chosen(ids=(wording,))).competences[0].line == f"mad {wording}"


def test_an_unknown_or_declined_wording_is_the_workplaces() -> None:
    for value in (None, Chosen(), Chosen(ids=("fancy",))):
        assert wording_of(a_case(an_answer(wording_key("mad"), value)), "mad") == "workplace"


def test_the_citizens_own_wording_goes_before_the_catalogues() -> None:
    verdict = Verdict("yes", evidence=(story().key,), wording="jeg laver mad")
    assert cv(a_case(story(), an_answer(verdict_key("mad"), verdict))).competences[0].line == "Jeg laver mad"


def test_what_was_left_out_is_not_there() -> None:
    assert ids(cv(said_yes(story(shows=("mad", "ro"))), left_out_key("mad"), Words("ja"))) == ["ro"]


def test_six_stand_in_front_and_the_rest_by_name() -> None:
    full = cv(said_yes(story(shows=MANY)))
    assert (len(full.competences), len(full.also)) == (FRONT, 2) == (6, 2)
    assert full.also[-1] == "k7 workplace"


def test_no_more_than_twelve_are_named_in_all() -> None:
    catalogue = a_catalogue(competences=[f"k{n:02}" for n in range(20)])
    library = a_library(catalogue=catalogue)
    case = a_case(story(shows=tuple(catalogue.competences)))
    for finding in findings_of(case, library, FakeMatcher()).all:
        case = with_answer(case, an_answer(verdict_key(finding.competence), verdict_on(finding, "yes")))
    page = build_cv(case, library, findings_of(case, library, FakeMatcher()))
    assert (len(page.competences), len(page.also)) == (FRONT, ALSO)


def test_what_the_goals_work_needs_comes_first_unless_the_order_was_chosen() -> None:
    case = said_yes(story(shows=("mad", "overblik", "ro")))
    goal = an_answer(goal_key("g"), GoalSet("job", "Kok", function="kok"), makes="goal")
    assert ids(cv(case)) == ["mad", "overblik", "ro"]
    assert ids(cv(with_answer(case, goal))) == ["ro", "mad", "overblik"]
    assert ids(cv(with_answer(case, goal), order_key(), Chosen(ids=("overblik",)))) == ["overblik", "ro", "mad"]


def test_the_cv_says_the_goal() -> None:
    assert cv(a_case(), goal_key("g"), None).goal == ""
    goal = GoalSet("job", "Kok", hours="ti timer", place="Esbjerg")
    page = cv(a_case(an_answer(goal_key("g"), goal, makes="goal")))
    assert (page.goal, page.goal_hours, page.goal_place) == ("Kok", "ti timer", "Esbjerg")


def test_a_profile_is_proposed_from_the_first_three() -> None:
    case = said_yes(story(shows=MANY))
    assert cv(case).profile == "K0 everyday. K1 everyday. K2 everyday."


def test_the_citizens_own_profile_is_taken_as_it_is_unless_it_is_marked() -> None:
    own = an_answer(profile_key(), Words("Jeg er Birgit"))
    assert cv(with_answer(said_yes(story()), own)).profile == "Jeg er Birgit"
    marked = with_answer(said_yes(story()), msgspec.structs.replace(own, private=True))
    assert profile_text(marked, LIBRARY, found(marked)) == "Mad everyday."


def test_a_competence_that_only_marked_words_show_is_named_without_an_example_and_never_in_front() -> None:
    marked = msgspec.structs.replace(story("KANARIE", field="svaert"), private=True)
    page = cv(said_yes(marked, story(shows=("ro",))))
    assert (ids(page), page.also, page.profile) == (["ro"], ("mad workplace",), "Ro everyday.")
    assert "KANARIE" not in str(page)


def test_what_something_shows_goes_before_what_only_marked_words_show_also_when_the_goal_needs_it_less() -> None:
    marked = msgspec.structs.replace(story(shows=("ro",), field="svaert"), private=True)
    goal = an_answer(goal_key("g"), GoalSet("job", "Kok", function="kok"), makes="goal")
    case = said_yes(marked, story(), goal)
    assert [finding.competence for finding in candidates(case, LIBRARY, found(case))] == ["mad", "ro"]


def test_a_card_on_the_mat_alone_is_named_without_an_example_until_something_is_told() -> None:
    mat = an_answer("maatte", Sorted({"mig": ("laver-mad",)}), makes="competence")
    library = msgspec.structs.replace(LIBRARY, tools=a_library(a_tool(MAT)).tools)
    alone, told = a_case(mat), a_case(mat, story())
    pages = [build_cv(case, library, findings_of(case, library, FakeMatcher())) for case in (alone, told)]
    assert [(ids(page), page.also, page.profile) for page in pages] == [
        ([], ("mad workplace",), ""),
        (["mad"], (), "Mad everyday."),
    ]


def test_an_experience_stands_where_it_backs_a_competence() -> None:
    cards = an_answer("kort", Chosen(ids=("boller",)), makes="experience")
    (section,) = cv(said_yes(cards, story())).sections
    assert (section.heading, [one.title for one in section.experiences]) == ("I hjem", ["Kort boller"])
    assert cv(said_yes(cards)).sections == ()
