"""Examples of steps: of the lane, for the goals, smaller ones of the same kind, and other roads."""

from dialogtool.core.case.answers import GoalSet, StepSet
from dialogtool.core.catalogue.catalogue import Catalogue, StepIdea
from dialogtool.core.plan.step_ideas import branches_of, first_steps, ideas_for, other_roads, parts_for, smaller_than
from tests.core.small_life import catalogue
from tests.making import a_function

IDEAS = (
    StepIdea(id="bus", lane="hverdag", text="Tag bussen derhen.", smaller="Find bussen på mobilen."),
    StepIdea(id="tidlig", lane="hverdag", text="Kom lidt før tid.", smaller="Se, hvornår bussen kører."),
    StepIdea(id="ro", lane="hverdag", text="Find en time med ro.", smaller="Sid i ti minutter.", first=True),
    StepIdea(id="mad", lane="hverdag", text="Lav mad til to dage.", branches=("koekken",)),
    StepIdea(id="dyr", lane="hverdag", text="Gå med hunden.", smaller="Klap hunden.", branches=("dyr",)),
    StepIdea(id="morgen", lane="hverdag", text="Rolige morgener.", kind="sub-goal"),
)
LIFE = Catalogue(step_ideas={idea.id: idea for idea in IDEAS}, functions={"kok": a_function("kok")})
KITCHEN = frozenset({"koekken"})


def test_ideas_are_of_the_lane() -> None:
    assert ideas_for("hverdag", catalogue()) == ("Stå op klokken syv.",)
    assert ideas_for("helbred", catalogue()) == ()


def test_ideas_for_the_goals_come_first_and_those_for_others_not_at_all() -> None:
    assert ideas_for("hverdag", LIFE, KITCHEN, most=2) == ("Lav mad til to dage.", "Tag bussen derhen.")
    assert "Gå med hunden." not in ideas_for("hverdag", LIFE, KITCHEN, most=9)


def test_a_first_step_belongs_to_the_goals_or_is_anybodys() -> None:
    assert [idea.id for idea in first_steps(LIFE)] == ["ro"]
    assert [idea.id for idea in first_steps(LIFE, KITCHEN)] == ["mad", "ro"]


def test_sub_goals_have_ideas_of_their_own() -> None:
    assert parts_for("hverdag", LIFE) == ("Rolige morgener.",)
    assert "Rolige morgener." not in ideas_for("hverdag", LIFE, most=9)


def test_the_branches_are_those_of_the_functions_that_are_goals() -> None:
    goals = GoalSet("job", "Kok", function="kok"), GoalSet("job", "Pilot")
    assert branches_of(goals, LIFE) == KITCHEN


def test_a_smaller_step_is_a_piece_of_this_one_when_there_is_such_a_piece() -> None:
    big = StepSet(text="Besøg et sted.", lane="arbejdsplads")
    assert smaller_than(big, catalogue()) == ("Find stedet på et kort.",)
    assert smaller_than(StepSet(text="Find stedet på et kort.", lane="arbejdsplads"), catalogue()) == ()


def test_among_smaller_steps_those_go_first_that_share_its_words() -> None:
    ride = StepSet(text="Kør med bussen til byen", lane="hverdag")
    assert smaller_than(ride, LIFE) == ("Find bussen på mobilen.", "Se, hvornår bussen kører.", "Sid i ti minutter.")


def test_another_road_goes_about_it_in_another_way() -> None:
    ride = StepSet(text="Kør med bussen til byen", lane="hverdag")
    assert other_roads(ride, LIFE) == ("Find en time med ro.",)
    assert other_roads(ride, LIFE, KITCHEN) == ("Lav mad til to dage.", "Find en time med ro.")
