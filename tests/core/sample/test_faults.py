"""What a case file says wrongly: all of it at once, with the way to it and a cure."""

import pytest

from dialogtool.core.sample.faults import SampleFault, sample_faults
from dialogtool.core.sample.sample import Plain, Said, Sample, SampleGoal, SampleStep, SampleSubGoal
from dialogtool.core.tool.aids import DayWheel
from dialogtool.core.tool.definition import ForEach
from dialogtool.core.tool.fields import Checklist, CountOf, HowOften, LongText, Ruler
from tests.making import TOOL, a_catalogue, a_library, a_step, a_tool, an_activity, options

WHEEL = DayWheel(id="hjul", cards="hverdag")
STORY, OFTEN, PEOPLE = LongText(id="fortael"), HowOften(id="tit"), CountOf(id="antal", most=9)
WHOM = Checklist(id="for-hvem", options=options("familie", "nabo"), own=False)
LIBRARY = a_library(
    a_tool(
        WHEEL, Ruler(id="styr", low="lidt", high="meget"), a_step(STORY, OFTEN, PEOPLE, WHOM, for_each=ForEach("hjul"))
    ),
    catalogue=a_catalogue(cards={"boller": "bage"}, activities=[an_activity("bage")], competences=["mad", "ro"]),
)


def faults(**said: object) -> tuple[SampleFault, ...]:
    return sample_faults(Sample(**({"name": "Ida", "date": "2026-11-19"} | said)), LIBRARY)


def fault(**said: object) -> SampleFault:
    (one,) = faults(**said)
    return one


def answers(**said: Said) -> tuple[SampleFault, ...]:
    """The faults of a conversation in which the wheel holds a card and something in own words."""
    told: dict[str, Said] = {
        "hjul": ("8.00-9.00 boller", "9.00 høns"),
        **{k.replace("_", "-"): v for k, v in said.items()},
    }
    return faults(answers={TOOL: told})


def test_a_case_file_in_order_has_no_faults() -> None:
    told: dict[str, Plain] = {"boller": "Jeg bager.", "høns": None}
    good = answers(
        fortael=told, tit={"boller": "ofte"}, antal={"boller": "9"}, for_hvem={"boller": ("nabo",)}, styr=None
    )
    plan = {
        "goal": SampleGoal("Kok"),
        "sub_goals": (SampleSubGoal("Se", "hverdag"),),
        "steps": (SampleStep("Ring", when="2026-12-03", next=True), SampleStep("Gå", "arbejde")),
    }
    assert (*good, *faults(time="14", next_date="2026-12-03", findings={"mad": "yes"}, **plan)) == ()


@pytest.mark.parametrize("time", ["25.00", "kl. 10", "10.00.30", ""])
def test_a_time_that_is_none_is_told_of_with_its_form(time: str) -> None:
    assert fault(time=time) == (("time",), f"'time' is '{time}'", 'write it as hours and minutes, such as "10.30"')


@pytest.mark.parametrize("day", ["i går", "2026-13-45", "2026-01-01T10:00", "0001-01-01", "9999-12-31"])
def test_a_day_that_is_none_is_told_of_wherever_it_stands(day: str) -> None:
    found = faults(date=day, next_date=day, steps=(SampleStep("Gå"), SampleStep("Ring", when=day)))
    assert [one.path for one in found] == [("date",), ("next_date",), ("steps", 1, "when")]
    assert {one.cure for one in found} == {"write a day as year-month-day, such as 2026-12-03"}


def test_a_name_of_control_characters_is_none() -> None:
    assert fault(name="\x07").path == ("name",)


def test_a_misspelt_tool_or_field_is_told_of_with_the_one_that_was_meant() -> None:
    tool, field = faults(answers={"hverdagg": {"x": "y"}, TOOL: {"hjull": "x"}})
    assert (tool.path, tool.cure) == (("answers", "hverdagg"), "did you mean 'hverdag'?")
    assert (field.path, field.cure) == (("answers", TOOL, "hjull"), "did you mean 'hjul'?")


def test_a_misspelt_mark_is_told_of_for_else_the_words_would_stand_in_the_papers() -> None:
    marked = fault(answers={TOOL: {}}, private=("hjul", "fortaell"))
    assert (marked.path, marked.cure) == (("private", 1), "did you mean 'fortael'?")


@pytest.mark.parametrize("key", ["findings", "examples", "wording"])
def test_an_unknown_competence_is_told_of(key: str) -> None:
    assert fault(**{key: {"flyve": "yes"}}) == ((key, "flyve"), "there is no competence 'flyve'", "use one of: mad, ro")


def test_unknown_lanes_and_functions_are_told_of() -> None:
    found = faults(
        goal=SampleGoal("Kok", function="kok"),
        sub_goals=(SampleSubGoal("Se", "hverdagg"),),
        steps=(SampleStep("Gå", "x"),),
    )
    assert [one.path for one in found] == [("goal", "function"), ("sub_goals", 0, "lane"), ("steps", 0, "lane")]
    assert found[0].cure == "see the names in dialog_tools/ and resources/"


def test_there_is_one_next_step() -> None:
    assert fault(steps=(SampleStep("Gå", next=True), SampleStep("Ring", next=True))).path == ("steps",)


def test_an_answer_that_its_field_cannot_hold_is_told_of_with_all_the_others() -> None:
    found = answers(styr=11, antal={"boller": "mange"})
    assert [one.path[2:] for one in found] == [("styr",), ("antal", "boller")]


def test_what_a_field_does_not_have_is_told_of() -> None:
    found = answers(tit={"boller": "oftee"}, antal={"boller": 10}, for_hvem={"boller": ("nabo", "naboen")})
    assert [(one.message, one.cure) for one in found] == [
        ("'oftee' does not say how often", "did you mean 'ofte'?"),
        ("'antal' is 10", "write a number from 0 to 9"),
        ("'for-hvem' has nothing called 'naboen'", "did you mean 'nabo'?"),
    ]


def test_declined_answers_are_in_order() -> None:
    nothing: dict[str, Plain] = {"boller": None}
    assert answers(tit=nothing, antal=nothing, for_hvem=nothing, fortael=nothing) == ()


def test_a_plain_answer_to_what_is_asked_of_several_things_is_told_of() -> None:
    (found,) = answers(fortael="Jeg bager.")
    assert found.cure == "write a line for each thing in 'hjul', such as 'name: words'"


def test_a_thing_that_nobody_chose_is_told_of_and_so_is_a_comma_that_cut_a_text() -> None:
    misspelt, cut = answers(fortael={"hons": "Jeg fodrer dem.", "og så videre": None})
    assert misspelt.cure == "did you mean 'høns'?"
    assert cut.cure == "put the text before it in quotes, since it holds a comma"


def test_one_thing_may_stand_without_a_list() -> None:
    assert faults(answers={TOOL: {"hjul": "9.00 høns", "fortael": {"høns": "Jeg fodrer dem."}}}) == ()


def test_of_a_list_that_is_wrong_only_the_list_is_told_of_and_not_the_words_about_its_things() -> None:
    wheel = fault(answers={TOOL: {"hjul": "høns", "fortael": {"høns": "Jeg fodrer dem."}}})
    assert wheel.path[-1] == "hjul"


def test_one_choice_may_stand_without_a_list() -> None:
    assert answers(for_hvem={"boller": "nabo"}) == ()
