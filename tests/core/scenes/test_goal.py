"""A goal as a sign, and the job functions that could stand on it."""

import msgspec

from dialogtool.core.case.answers import GoalSet
from dialogtool.core.catalogue.catalogue import Catalogue
from dialogtool.core.findings.made import Material
from dialogtool.core.scenes.goal import GoalIdea, goal_ideas, goal_sign, kept_function, with_idea
from tests.making import a_function

KITCHEN = msgspec.structs.replace(a_function("koekken"), label="Køkkenmedhjælper", picture="1F373")
KNOWN = Catalogue(functions={"koekken": KITCHEN, **{id: a_function(id) for id in "abcdefgh"}})
NONE_YET = GoalSet(kind="job", text="")
COOK = GoalSet(kind="job", text="Køkkenmedhjælper i Esbjerg", function="koekken")


def ideas(*yes: str, goal: GoalSet = NONE_YET, **made: object) -> list[str]:
    material = Material(shortlist={**dict.fromkeys(yes, "yes"), "a": "no", "b": "some"}, **made)
    return [idea.function for idea in goal_ideas(material, KNOWN, goal)]


def test_what_got_a_yes_can_be_pressed_and_nothing_else() -> None:
    assert ideas("koekken", "gone") == ["koekken"]
    assert goal_ideas(Material(shortlist={"koekken": "yes"}), KNOWN, NONE_YET) == (
        GoalIdea(function="koekken", label="Køkkenmedhjælper", picture="1F373"),
    )


def test_no_more_than_six_are_suggested() -> None:
    assert len(ideas("c", "d", "e", "f", "g", "h", "koekken")) == 6


def test_what_stands_as_a_goal_already_is_not_suggested_again() -> None:
    assert ideas("koekken", "c", goal=COOK) == ["c"]
    assert ideas("koekken", "c", goals={"g": COOK}) == ["c"]


def test_an_idea_fills_the_words_and_the_function() -> None:
    before = GoalSet(kind="education", text="ved ikke", hours="10", place="Esbjerg")
    after = with_idea(before, GoalIdea(function="koekken", label="Køkkenmedhjælper", picture=""), "Kitchen assistant")
    assert after == GoalSet(kind="job", text="Kitchen assistant", function="koekken", hours="10", place="Esbjerg")


def test_a_function_stays_while_the_words_name_it() -> None:
    assert kept_function(COOK, KNOWN) == COOK
    english = msgspec.structs.replace(COOK, text="KITCHEN HAND at home")
    assert kept_function(english, KNOWN, lambda _label: "Kitchen hand") == english
    assert kept_function(msgspec.structs.replace(COOK, text="Pedel"), KNOWN).function == ""
    assert kept_function(NONE_YET, KNOWN) == NONE_YET


def test_the_sign_says_what_makes_the_goal_concrete() -> None:
    sign = goal_sign(msgspec.structs.replace(COOK, hours="8 timer", first_contact="Lis"), KNOWN)
    assert (sign.text, sign.picture, sign.facts) == (COOK.text, "1F373", ("8 timer", "Lis"))
    assert goal_sign(GoalSet(kind="job", text="Pedel"), KNOWN).picture == ""
