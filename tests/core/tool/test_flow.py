"""The way through a tool."""

import msgspec
import pytest

from dialogtool.core.case.answers import Chosen, Number
from dialogtool.core.tool.definition import ForEach, Step
from dialogtool.core.tool.fields import Checklist, CountOf, ShortText, ShowWhen
from dialogtool.core.tool.flow import (
    Screen,
    first_open,
    has_begun,
    in_words,
    is_finished,
    is_settled,
    items_in,
    place_of,
    visible_steps,
)
from tests.making import TELL, TOOL, a_case, a_step, a_tool, an_answer, key, options

PETS = Checklist(id="dyr", options=options("hund", "kat", "hest", "ko"))
EACH = a_step(TELL, title="Fortæl om {pet}", for_each=ForEach("dyr", pick=3, as_="pet"))
COUNT = CountOf(id="antal", show_when=(ShowWhen("fortael", is_="answered"),))
TWO = an_answer("dyr", Chosen(ids=("kat",), own=("ged",)))
READ = Step(id="tak", title="Tak")


def keys(screens: tuple[Screen, ...]) -> list[str]:
    return [screen.key for screen in screens]


def test_steps_come_in_order() -> None:
    assert keys(visible_steps(a_tool(PETS, TELL, READ), a_case())) == ["om-dyr", "om-fortael", "tak"]


def test_an_earlier_field_can_stand_once_more_to_be_corrected() -> None:
    look = Step(id="passer", title="Passer det?", again=("dyr", "findes-ikke"))
    screens = visible_steps(a_tool(PETS, look), a_case(TWO))
    assert [[field.id for field in screen.fields] for screen in screens] == [["dyr"], ["dyr"]]
    assert is_settled(screens[1], a_case(TWO))


def test_a_step_is_repeated_for_each_thing_chosen() -> None:
    assert keys(visible_steps(a_tool(PETS, EACH), a_case(TWO))) == ["om-dyr", "om-fortael/kat", "om-fortael/ged"]


def test_a_step_is_repeated_for_the_first_few_only() -> None:
    all_four = an_answer("dyr", Chosen(ids=("ko", "hest", "kat", "hund")))
    assert keys(visible_steps(a_tool(PETS, EACH), a_case(all_four)))[1:] == [
        "om-fortael/ko",
        "om-fortael/hest",
        "om-fortael/kat",
    ]


@pytest.mark.parametrize("value", [None, Chosen()])
def test_where_nothing_was_chosen_nothing_is_repeated(value: Chosen | None) -> None:
    assert keys(visible_steps(a_tool(PETS, EACH), a_case(an_answer("dyr", value)))) == ["om-dyr"]


def test_repetitions_follow_a_field_to_its_new_name() -> None:
    renamed = msgspec.structs.replace(PETS, id="husdyr", renamed_from=("dyr",))
    assert keys(visible_steps(a_tool(renamed, EACH), a_case(TWO)))[1:] == ["om-fortael/kat", "om-fortael/ged"]


def test_what_another_tool_knows_is_repeated_too() -> None:
    shared = msgspec.structs.replace(PETS, fact="home.pets")
    known = an_answer(key("x", tool="andet"), Chosen(ids=("ko",)), fact="home.pets")
    assert items_in(a_tool(shared), "dyr", a_case(known)) == ("ko",)
    assert items_in(a_tool(shared), "fugle", a_case(known)) == ()


def test_a_field_is_shown_when_its_condition_holds_for_the_same_thing() -> None:
    tool = a_tool(PETS, msgspec.structs.replace(EACH, fields=(TELL, COUNT)))
    told = an_answer(key("fortael", "ged"))
    assert [len(screen.fields) for screen in visible_steps(tool, a_case(TWO, told))] == [1, 1, 2]


def test_a_step_whose_fields_are_all_hidden_is_hidden() -> None:
    assert keys(visible_steps(a_tool(TELL, COUNT), a_case())) == ["om-fortael"]


def test_a_step_to_read_is_hidden_only_by_its_own_condition() -> None:
    read = msgspec.structs.replace(READ, show_when=(ShowWhen("fortael", is_="answered"),))
    assert keys(visible_steps(a_tool(TELL, read), a_case())) == ["om-fortael"]
    assert keys(visible_steps(a_tool(TELL, read), a_case(an_answer()))) == ["om-fortael", "tak"]


def test_each_meeting_asks_anew_and_keeps_the_earlier_answer() -> None:
    tool = a_tool(a_step(TELL, every_meeting=True))
    case = a_case(an_answer(key("fortael", "meeting:m1")))
    first, second = (visible_steps(tool, case, meeting)[0] for meeting in ("m1", "m2"))
    assert (is_settled(first, case), is_settled(second, case)) == (True, False)
    assert first.key == second.key == "om-fortael"


@pytest.mark.parametrize("every_meeting", [True, False])
def test_a_condition_may_ask_about_what_was_said_at_this_meeting(every_meeting: bool) -> None:
    tool = a_tool(a_step(TELL, every_meeting=True), a_step(COUNT, every_meeting=every_meeting))
    case = a_case(an_answer(key("fortael", "meeting:m1")))
    assert len(visible_steps(tool, case, "m1")) == 2
    assert len(visible_steps(tool, case, "m2")) == 1


def test_a_screen_is_settled_when_everything_on_it_is_answered_declined_or_known() -> None:
    known = an_answer(key("x", tool="andet"), fact="home.story")
    fields = (msgspec.structs.replace(TELL, fact="home.story"), CountOf(id="antal"), ShortText(id="navn"))
    screen = visible_steps(a_tool(a_step(*fields)), a_case())[0]
    answers = (known, an_answer("antal", Number(2)), an_answer("navn", None))
    assert is_settled(screen, a_case(*answers))
    assert not any(is_settled(screen, a_case(*(a for a in answers if a != left_out))) for left_out in answers)


def test_the_conversation_goes_on_at_the_first_screen_with_something_to_ask() -> None:
    case = a_case(an_answer("dyr", None))
    assert first_open(visible_steps(a_tool(READ, PETS, TELL), case), case) == 2


def test_when_all_is_said_the_conversation_goes_on_at_the_end() -> None:
    case = a_case(an_answer("dyr", None), an_answer())
    assert first_open(visible_steps(a_tool(PETS, TELL), case), case) == 1
    assert first_open((), case) == 0


def test_a_place_is_found_by_its_name_while_the_case_sees_it() -> None:
    screens = visible_steps(a_tool(PETS, EACH), a_case(TWO))
    assert [place_of(screens, screen.key) for screen in screens] == [0, 1, 2]
    assert place_of(screens, "om-fortael/hund") is None


def test_a_tool_is_begun_with_its_first_answer_and_finished_with_its_last() -> None:
    tool = a_tool(PETS, TELL, id=TOOL)
    states = [a_case(), a_case(an_answer()), a_case(an_answer(), an_answer("dyr", None))]
    assert [(has_begun(tool, case), is_finished(tool, case)) for case in states] == [
        (False, False),
        (True, False),
        (True, True),
    ]


def test_a_tool_that_others_have_answered_is_not_begun() -> None:
    tool = a_tool(msgspec.structs.replace(TELL, fact="home.story"))
    assert not is_finished(tool, a_case(an_answer(key("x", tool="andet"), fact="home.story")))


def test_a_repeated_steps_text_names_what_it_is_about() -> None:
    screen = visible_steps(a_tool(PETS, EACH), a_case(TWO))[1]
    assert in_words(screen.step.title, screen, "min {kat}") == "Fortæl om min {kat}"


def test_a_text_without_a_named_place_is_as_it_is() -> None:
    screen = visible_steps(a_tool(TELL), a_case())[0]
    assert in_words("Hvad er {dette}?", screen, "x") == "Hvad er {dette}?"
