"""What is handed on to somebody new: only with the citizen's yes, and nothing besides."""

from datetime import date

import pytest
from msgspec.structs import replace

from dialogtool.core.case.aid_values import Conditions, HowItWent, Went
from dialogtool.core.case.answers import Chosen, GoalSet, StepSet, Words
from dialogtool.core.case.case import Case, with_answer, with_citizen
from dialogtool.core.case.keys import (
    belief_key,
    example_key,
    goal_key,
    handover_key,
    next_step_key,
    own_note_key,
    step_key,
    trial_key,
    workplace_word_key,
)
from dialogtool.core.case.plan_values import Handover, TrialSet, WorkplaceWord
from dialogtool.core.findings.findings import findings_of
from dialogtool.core.papers.handover_sheet import CanDo, HandoverSheet, Tried, build_handover
from tests.core.conditions import a_scale
from tests.core.planted import LIBRARY, SHOWN, all_confirmed
from tests.making import FakeMatcher, a_case, a_citizen, an_answer, key

YES = Handover("Mette", "Et besøg i et køkken", agreed=True)
GOAL = GoalSet("job", "Køkkenmedhjælper", hours="5")
STEP = StepSet("Ringe til Lis", when=date(2026, 12, 1))


def sheet(case: Case, handover: str = "") -> HandoverSheet:
    return build_handover(case, LIBRARY, findings_of(case, LIBRARY, FakeMatcher(SHOWN)), handover)


def agreed(*answers: object) -> Case:
    case = a_case(an_answer(handover_key("h"), YES, minute=50))
    for answer in answers:
        case = with_answer(case, answer)  # pyright: ignore[reportArgumentType]
    return case


def test_without_a_handover_there_is_nothing() -> None:
    assert sheet(a_case(an_answer(goal_key("g"), GOAL, makes="goal"))) == HandoverSheet()


@pytest.mark.parametrize("given", [replace(YES, agreed=False), None])
def test_without_the_citizens_yes_not_even_the_recipient_is_told(given: Handover | None) -> None:
    assert sheet(a_case(an_answer(handover_key("h"), given))) == HandoverSheet()


def test_a_handover_that_is_marked_is_none() -> None:
    assert sheet(a_case(an_answer(handover_key("h"), YES, private=True))) == HandoverSheet()


def test_a_yes_to_one_recipient_is_no_yes_to_the_next() -> None:
    case = agreed(an_answer(handover_key("ny"), Handover("Ole", "Mentor"), minute=59))
    assert sheet(case) == HandoverSheet()
    assert sheet(case, "h").recipient == "Mette"
    assert sheet(case, "en-anden") == HandoverSheet()


def test_the_recipient_and_the_purpose_stand_with_the_name_and_how_to_reach_the_citizen() -> None:
    citizen = replace(a_citizen(), phone="20 00 00 14", address="Skolegade 14")
    made = sheet(with_citizen(agreed(), citizen))
    assert (made.recipient, made.purpose, made.name) == ("Mette", "Et besøg i et køkken", "Birgit Holm")
    assert made.contact == ("20 00 00 14", "Skolegade 14")


def test_three_competences_at_most_each_with_the_citizens_own_example() -> None:
    examples = {
        "mad": "Jeg laver mad.",
        "groent": "Jeg dyrker kål.",
        "tale": "Jeg holdt en tale.",
        "ro": "Jeg er rolig.",
    }
    told = [
        an_answer(example_key(one), Words(text), id=one, makes="evidence", shows=(one,))
        for one, text in examples.items()
    ]
    made = sheet(all_confirmed(agreed(*told)))
    assert len(made.can) == 3
    assert CanDo("mad workplace", "Jeg laver mad.") in made.can


def test_what_only_a_card_shows_is_no_competence_to_hand_on() -> None:
    card = an_answer("kort", Chosen(ids=("boller",)), makes="experience")
    assert sheet(all_confirmed(agreed(card))).can == ()


def test_three_conditions_at_most_the_most_telling_first_and_none_that_is_marked() -> None:
    scales = {id: a_scale(id) for id in ("pace", "noise", "hours", "lifting")}
    library = replace(LIBRARY, catalogue=replace(LIBRARY.catalogue, scales=scales))
    known = an_answer("bro", Conditions(levels={"pace": 3, "noise": 0, "hours": 2, "lifting": 1}), makes="condition")
    loud = an_answer("larm", Conditions(levels={"noise": 0}), makes="condition", private=True)
    told = (
        build_handover(case, library, findings_of(case, library, FakeMatcher({})))
        for case in (agreed(known), agreed(known, loud))
    )
    assert [made.conditions for made in told] == [
        ("noise er 0", "lifting er 1", "hours er 2"),
        ("lifting er 1", "hours er 2", "pace er 3"),
    ]


def test_what_was_tried_is_told_with_what_came_of_it() -> None:
    case = agreed(
        an_answer(trial_key("t"), TrialSet("Genbrugsbutikken", after="To timer er nok."), makes="trial"),
        an_answer(trial_key("u"), TrialSet("Havnen"), makes="trial"),
        an_answer(step_key("a"), replace(STEP, status="done"), makes="step"),
        an_answer(step_key("b"), StepSet("Gå en tur"), makes="step"),
        an_answer(key("gik"), Went({"b": HowItWent("hindered", "Det regnede.")}), makes="went"),
    )
    assert set(sheet(case).tried) == {
        Tried("Genbrugsbutikken", "done", "To timer er nok.", trial=True),
        Tried("Ringe til Lis", "done"),
        Tried("Gå en tur", "hindered", "Det regnede."),
    }


def test_why_a_step_did_not_go_stays_out_when_it_is_marked() -> None:
    case = agreed(
        an_answer(step_key("b"), StepSet("Gå en tur"), makes="step"),
        an_answer(key("gik"), Went({"b": HowItWent("hindered", "KANARIE")}), makes="went", private=True),
    )
    assert sheet(case).tried == (Tried("Gå en tur", "hindered"),)


def test_the_word_of_a_workplace_goes_along_when_the_citizen_said_yes_to_it() -> None:
    word = WorkplaceWord("Hun er dygtig.", "Lis", confirmed=True)
    case = agreed(
        an_answer(workplace_word_key("a"), word, makes="workplace-word"),
        an_answer(workplace_word_key("b"), replace(word, confirmed=False), makes="workplace-word"),
    )
    assert sheet(case).said == (word,)


def test_the_goal_goes_with_why_in_the_citizens_own_words_and_with_the_next_step() -> None:
    own = an_answer("ord", Words("Et sted, hvor de ser mig."), makes="wish", fact="way.pulls-words")
    cards = an_answer("traek", Chosen(own=("Folk", "Ro")), makes="wish", fact="way.pulls")
    road = (
        an_answer(goal_key("g"), GOAL, makes="goal"),
        an_answer(step_key("a"), STEP, makes="step"),
        an_answer(next_step_key(), Chosen(ids=("a",))),
    )
    made = sheet(agreed(*road, cards, own))
    assert (made.goal, made.why, made.next_step) == (GOAL, "Et sted, hvor de ser mig.", STEP)
    assert sheet(agreed(*road, cards)).why == "Folk, Ro"
    assert sheet(agreed(*road, replace(cards, private=True))).why == ""


def test_what_is_the_caseworkers_own_never_travels() -> None:
    case = agreed(an_answer(belief_key("m1"), Words("KANARIE")), an_answer(own_note_key("m1"), Words("KANARIE")))
    assert "KANARIE" not in str(sheet(case))


def test_no_more_is_told_of_what_was_tried_than_somebody_new_can_keep_in_mind() -> None:
    steps = [an_answer(step_key(f"{n}"), StepSet(f"Skridt {n}", status="done"), makes="step") for n in range(9)]
    learnt = an_answer(step_key("l"), StepSet("Spørge", status="some", reason="Hun sagde ja."), makes="step")
    told = sheet(agreed(*steps, learnt)).tried
    assert (len(told), told[0]) == (5, Tried("Spørge", "some", "Hun sagde ja."))
