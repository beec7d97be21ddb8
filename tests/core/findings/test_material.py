"""What the answers of a case leave behind."""

from typing import get_args

import pytest

from dialogtool.core.case.answers import Answer, AnswerKey, Chosen, GoalSet, Number, StepSet, SubGoalSet, Value, Words
from dialogtool.core.case.keys import goal_key, step_key, sub_goal_key
from dialogtool.core.findings.material import MAKERS, Experience, Material, material_of
from dialogtool.core.tool.fields import Makes
from tests.making import SAID, TELL, a_case, a_catalogue, a_library, a_tool, an_activity, an_answer, key

CATALOGUE = a_catalogue(
    cards={"boller": "bage", "bøn": "bede"}, activities=[an_activity("bage"), an_activity("bede", discreet=True)]
)
LIBRARY = a_library(a_tool(TELL), catalogue=CATALOGUE)
BOLLER = Experience(id="boller", title="Kort boller", activity="bage", arena="hjem")


def left(*answers: Answer) -> Material:
    return material_of(a_case(*answers), LIBRARY)


def cards(*ids: str, minute: int = 0, private: bool = False, field: str = "kort") -> Answer:
    return an_answer(field, Chosen(ids=ids), minute, makes="experience", private=private)


def story(subject: str = "", text: str = "Jeg bager.", minute: int = 1, private: bool = False, id: str = "s") -> Answer:
    return an_answer(key("fortael", subject), Words(text), minute, makes="experience", private=private, id=id)


def test_there_is_a_maker_for_everything_that_a_field_can_make() -> None:
    assert set(MAKERS) >= set(get_args(Makes))


@pytest.mark.parametrize("value", [None, Words(" "), Chosen()])
@pytest.mark.parametrize("makes", get_args(Makes))
def test_declined_and_empty_answers_leave_nothing(makes: str, value: Value | None) -> None:
    assert left(an_answer(value=value, makes=makes)) == Material()


def test_an_answer_that_makes_nothing_leaves_nothing() -> None:
    assert left(an_answer(), an_answer("x", makes="unheard-of")) == Material()


def test_every_card_becomes_an_experience_and_evidence() -> None:
    made = left(cards("boller", "bøn"))
    discreet = Experience(id="bøn", title="Kort bøn", activity="bede", arena="hjem", discreet=True)
    assert made.experiences == {"boller": BOLLER, "bøn": discreet}
    assert [piece.about for piece in made.evidence] == ["boller", "bøn"]


def test_a_story_belongs_to_the_experience_it_is_about() -> None:
    made = left(cards("boller"), story("boller"))
    assert [(e.title, e.story) for e in made.experiences.values()] == [("Kort boller", "Jeg bager.")]


@pytest.mark.parametrize("private", [(False, False), (True, False), (False, True)])
@pytest.mark.parametrize("thing", ["boller", "naboens kat"])
def test_an_experience_is_the_same_whichever_of_its_answers_came_last(thing: str, private: tuple[bool, bool]) -> None:
    in_order = left(cards(thing, minute=1, private=private[0]), story(thing, minute=2, private=private[1]))
    edited = left(cards(thing, minute=3, private=private[0]), story(thing, minute=2, private=private[1]))
    assert in_order.experiences == edited.experiences
    assert in_order.experiences[thing].private is any(private)


def test_own_words_on_a_card_are_the_experiences_title() -> None:
    assert left(story("naboens kat")).experiences["naboens kat"].title == "naboens kat"


def test_a_story_about_nothing_else_is_an_experience_of_its_own() -> None:
    made = left(story(id="s1"))
    assert made.experiences == {"s1": Experience(id="s1", title="Jeg bager.", story="Jeg bager.")}
    assert [piece.about for piece in made.evidence] == ["s1"]


def test_stories_of_two_meetings_are_two_experiences() -> None:
    made = left(story("meeting:m1", id="s1"), story("meeting:m2", "Jeg syr.", id="s2"))
    assert [e.title for e in made.experiences.values()] == ["Jeg bager.", "Jeg syr."]


def test_an_experience_marked_on_any_card_is_marked() -> None:
    for first, second in ((True, False), (False, True)):
        made = left(cards("boller", private=first), cards("boller", minute=1, private=second, field="andre-kort"))
        assert made.experiences["boller"].private


def test_evidence_by_itself_makes_no_experience() -> None:
    made = left(an_answer(key("fortael", "boller"), makes="evidence"))
    assert (made.experiences, [piece.sentence for piece in made.evidence]) == ({}, [SAID.text])


def test_evidence_comes_in_the_order_it_was_told() -> None:
    made = left(an_answer("b", minute=2, makes="evidence"), an_answer("a", minute=1, makes="evidence"))
    assert [piece.answer.field for piece in made.evidence] == ["a", "b"]


def test_wishes_and_contacts_are_words_or_cards() -> None:
    wish = an_answer("oenske", Words("Et køkken"), makes="wish", private=True)
    contact = an_answer("hvem", Chosen(ids=("boller",), own=("Mette",)), makes="contact")
    made = left(wish, contact)
    assert [(told.text, told.answer, told.private) for told in made.wishes] == [("Et køkken", wish.key, True)]
    assert [(told.text, told.private) for told in made.contacts] == [("Kort boller", False), ("Mette", False)]


GOAL, SUB_GOAL, STEP = GoalSet("job", "Kok"), SubGoalSet("Prøvedage", "arbejde"), StepSet("Ring")


@pytest.mark.parametrize(
    ("of", "value", "makes", "found"),
    [
        (goal_key("g"), GOAL, "goal", ("goals", {"g": GOAL})),
        (key(), Words("Kok"), "goal", ("goals", {"a": GOAL})),
        (sub_goal_key("d"), SUB_GOAL, "sub-goal", ("sub_goals", {"d": SUB_GOAL})),
        (step_key("s"), STEP, "step", ("steps", {"s": STEP})),
        (key(), Words("Ring"), "step", ("steps", {"a": STEP})),
    ],
)
def test_the_road_is_made_of_what_was_set_or_told(
    of: AnswerKey, value: Value, makes: str, found: tuple[str, object]
) -> None:
    assert left(an_answer(of, value, id="a", makes=makes)) == Material(**dict([found]))


@pytest.mark.parametrize("minute", [0, 9])
def test_what_was_made_of_a_told_goal_or_step_goes_before_what_was_told(minute: int) -> None:
    told = (
        an_answer("maal", Words("Mad"), minute, id="g", makes="goal"),
        an_answer("lille", Words("R"), minute, id="s", makes="step"),
    )
    made = left(*told, an_answer(goal_key("g"), GOAL, 5, makes="goal"), an_answer(step_key("s"), STEP, 5, makes="step"))
    assert (made.goals, made.steps) == ({"g": GOAL}, {"s": STEP})


@pytest.mark.parametrize("makes", ["goal", "sub-goal", "step"])
def test_a_number_is_no_part_of_the_road(makes: str) -> None:
    assert left(an_answer(value=Number(4), makes=makes)) == Material()


def test_marked_parts_of_the_road_are_known_by_their_ids() -> None:
    marked = [
        an_answer(goal_key("g"), GOAL, makes="goal", private=True),
        an_answer("told", Words("Ring"), id="a", makes="step", private=True),
        an_answer("more", id="b", makes="evidence", private=True),
    ]
    assert left(*marked, an_answer(step_key("s"), STEP, makes="step")).private == {"g", "a"}


def test_what_is_told_afterwards_belongs_to_the_experience() -> None:
    people = an_answer(key("antal", "boller"), Number(10), fact="experience.people")
    assert left(people, cards("boller", minute=1)).experiences["boller"].people == 10
    assert left(people).experiences == {}


def test_what_is_told_afterwards_but_not_for_papers_is_left_out() -> None:
    people = an_answer(key("antal", "boller"), Number(10), fact="experience.people", private=True)
    assert left(cards("boller"), people).experiences == {"boller": BOLLER}


def test_an_answer_that_was_replaced_under_a_new_name_leaves_nothing() -> None:
    renamed = a_library(a_tool(type(TELL)(id="fortael", renamed_from=("gammel",))))
    old, new = an_answer("gammel", Words("Gammelt"), makes="evidence"), an_answer("fortael", None, makes="evidence")
    assert material_of(a_case(old, new), renamed) == Material()
