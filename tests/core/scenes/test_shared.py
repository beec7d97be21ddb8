"""What both may see: an allow-list."""

import msgspec
import pytest

from dialogtool.core.case.answers import Chosen
from dialogtool.core.scenes.shared import SharedField, SharedScene, options_of, shared_scene
from dialogtool.core.tool.definition import ForEach, Step
from dialogtool.core.tool.fields import Checklist, LongText, PictureCards, ShowWhen, Sorting
from dialogtool.core.tool.flow import visible_steps
from tests.making import (
    SAID,
    TELL,
    a_case,
    a_catalogue,
    a_citizen,
    a_library,
    a_meeting,
    a_step,
    a_tool,
    an_answer,
    key,
    options,
)

PETS = Checklist(id="dyr", options=options("hund", "kat"))
STORY = LongText(id="fortael", label="Hvad gør I, du og {pet}?", fact="experience.story")
EACH = Step(
    id="mere",
    title="Fortæl om {pet}",
    say="{pet} tæller også.",
    hint='"Hvad med {pet}?"',
    follow_up=("Hvornår var {pet} glad?",),
    for_each=ForEach("dyr", as_="pet"),
    fields=(STORY,),
)
TOOL = a_tool(PETS, EACH)
LIBRARY = a_library(TOOL, catalogue=a_catalogue(cards={"boller": ""}))
TWO = an_answer("dyr", Chosen(ids=("hund",), own=("ged",)))


def scene(*answers: object, number: int = 0) -> SharedScene:
    case = a_case(TWO, *answers)
    return shared_scene(TOOL, visible_steps(TOOL, case)[number], case, LIBRARY)


def test_the_allow_list_is_these_names_and_no_others() -> None:
    allowed = {"name", "tool", "title", "say", "picture", "hint", "follow_up", "fields", "number", "total"}
    assert set(SharedScene.__struct_fields__) == allowed
    assert set(SharedField.__struct_fields__) == {
        "field",
        "label",
        "answer",
        "known",
        "options",
        "earlier",
        "about",
        "proposal",
    }


@pytest.mark.parametrize("record", [SharedScene, SharedField])
def test_a_scene_holds_only_what_is_written_down_for_it(record: type[msgspec.Struct]) -> None:
    shared = scene() if record is SharedScene else scene().fields[0]
    assert not hasattr(shared, "__dict__")
    with pytest.raises(AttributeError):
        shared.other = "andre borgere"


def test_the_scene_knows_of_the_citizen_only_the_name_and_of_the_case_only_what_this_screen_asks() -> None:
    citizen = msgspec.structs.replace(a_citizen(), phone="20304050", email="b@example.dk", address="Elmevej 12")
    other = an_answer(key("fortael", "ged"), SAID)
    case = msgspec.structs.replace(a_case(TWO, other, citizen=citizen), meetings=(a_meeting("hemmeligt"),))
    shown = msgspec.json.encode(shared_scene(TOOL, visible_steps(TOOL, case)[1], case, LIBRARY)).decode()
    assert citizen.name in shown
    assert not [word for word in ("20304050", "b@example", "Elmevej", "hemmeligt", SAID.text) if word in shown]


def test_nothing_of_another_citizen_can_be_there() -> None:
    ours, theirs = a_case(TWO), a_case(an_answer("dyr", Chosen(own=("slange",))), citizen=a_citizen("Jonas", "j"))
    before = shared_scene(TOOL, visible_steps(TOOL, ours)[0], ours, LIBRARY)
    shared_scene(TOOL, visible_steps(TOOL, theirs)[0], theirs, LIBRARY)
    assert shared_scene(TOOL, visible_steps(TOOL, ours)[0], ours, LIBRARY) == before
    assert "slange" not in str(before)
    assert "Jonas" not in str(before)


def test_every_text_names_what_the_step_is_repeated_for_as_the_citizen_saw_it() -> None:
    of_dog, of_goat = scene(number=1), scene(number=2)
    assert (of_dog.title, of_goat.title) == ("Fortæl om HUND", "Fortæl om ged")
    assert (of_dog.say, of_dog.hint) == ("HUND tæller også.", '"Hvad med HUND?"')
    assert (of_dog.follow_up, of_dog.fields[0].label) == (("Hvornår var HUND glad?",), "Hvad gør I, du og HUND?")


def test_the_picture_is_the_steps_own_or_the_things() -> None:
    tool = a_tool(PictureCards(id="dyr", cards="hverdag"), EACH)
    case = a_case(an_answer("dyr", Chosen(ids=("boller",))))
    screen = visible_steps(tool, case)[1]
    assert shared_scene(tool, screen, case, LIBRARY).picture == "1F35E"
    own = msgspec.structs.replace(screen, step=msgspec.structs.replace(EACH, picture="1F305"))
    assert shared_scene(tool, own, case, LIBRARY).picture == "1F305"


def test_an_answer_is_shown_where_it_was_given_and_as_known_elsewhere() -> None:
    mine = an_answer(key("fortael", "hund"))
    known = an_answer(key("x", "ged", tool="andet"), fact="experience.story")
    fields = [scene(mine, known, number=number).fields[0] for number in (1, 2)]
    assert [(field.answer, field.known) for field in fields] == [(mine, None), (None, known)]


def test_the_place_is_counted_among_the_screens_there_are_now() -> None:
    assert [(scene(number=number).number, scene().total) for number in range(3)] == [(1, 3), (2, 3), (3, 3)]


def test_a_screen_that_the_case_no_longer_sees_counts_as_the_first() -> None:
    gone = visible_steps(TOOL, a_case(TWO))[2]
    shared = shared_scene(TOOL, gone, a_case(), LIBRARY)
    assert (shared.number, shared.total) == (1, 1)
    hidden = a_tool(a_step(TELL, show_when=(ShowWhen("fortael", is_="answered"),)))
    assert shared_scene(hidden, gone, a_case(), LIBRARY).total == 1


def test_there_is_to_choose_among_the_fields_own_options_or_what_an_earlier_field_holds() -> None:
    own = PictureCards(id="valg", options=options("a"))
    taken = Sorting(id="bunker", options_from="dyr", columns=())
    tool = a_tool(PETS, own, taken)
    library = a_library(tool)
    assert options_of(tool, own, a_case(TWO), library) == options("a")
    assert [(o.id, o.label) for o in options_of(tool, taken, a_case(TWO), library)] == [
        ("hund", "HUND"),
        ("ged", "ged"),
    ]
    assert options_of(tool, taken, a_case(), library) == ()


def test_fields_that_are_not_chosen_from_have_nothing_to_choose() -> None:
    assert options_of(TOOL, STORY, a_case(), LIBRARY) == options_of(TOOL, PETS, a_case(), LIBRARY) == ()


def test_where_a_question_comes_back_at_each_meeting_the_earlier_answers_are_shown_oldest_first() -> None:
    tool = a_tool(a_step(msgspec.structs.replace(TELL, renamed_from=("gammel",)), every_meeting=True))
    first, second, now = (key(field, f"meeting:m{n}") for n, field in enumerate(("gammel", "fortael", "fortael"), 1))
    declined, elsewhere = an_answer(key("fortael", "meeting:m0"), None), an_answer(key("x", "meeting:m1"), minute=9)
    answers = (an_answer(second, minute=5), an_answer(first), an_answer(now, minute=9), declined, elsewhere)
    case = a_case(*answers)
    (field,) = shared_scene(tool, visible_steps(tool, case, "m3")[0], case, a_library(tool), "m3").fields
    assert field.answer
    assert (field.answer.key, [answer.key for answer in field.earlier]) == (now, [first, second])


def test_a_question_that_is_asked_once_has_no_earlier_answers() -> None:
    assert scene(an_answer(key("fortael", "kat"))).fields[0].earlier == ()
