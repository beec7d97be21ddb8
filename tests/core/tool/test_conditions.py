"""When a step or a field is shown."""

import msgspec
import pytest

from dialogtool.core.case.answers import Chosen, Number, Ruling, Sorted, Value, Words
from dialogtool.core.tool.conditions import holds
from dialogtool.core.tool.fields import Checklist, CountOf, Ruler, ShowWhen, Sorting
from tests.core.aids_made import JUDGED
from tests.making import TELL, a_case, a_tool, an_answer, key, options

PETS = Checklist(id="dyr", options=options("hund", "kat", "hest"))
TOOL_OF_PETS = a_tool(PETS, TELL, CountOf(id="antal"), Ruler(id="tro", low="Slet ikke", high="Helt"))
DOG_AND_CAT = Chosen(ids=("hund", "kat"))


def shown(condition: ShowWhen, value: Value | None, field: str = "dyr") -> bool:
    return holds((condition,), TOOL_OF_PETS, a_case(an_answer(field, value)), ("",))


@pytest.mark.parametrize(
    ("condition", "is_shown"),
    [
        (ShowWhen("dyr", is_="hund"), True),
        (ShowWhen("dyr", is_="hest"), False),
        (ShowWhen("dyr", any_=("hest", "kat")), True),
        (ShowWhen("dyr", any_=("hest",)), False),
        (ShowWhen("dyr", all_=("hund", "kat")), True),
        (ShowWhen("dyr", all_=("hund", "hest")), False),
        (ShowWhen("dyr", none=("hest",)), True),
        (ShowWhen("dyr", none=("hest", "kat")), False),
        (ShowWhen("dyr", any_=("hund",), none=("kat",)), False),
        (ShowWhen("dyr", is_="answered", none=("hest",)), True),
    ],
    ids=str,
)
def test_a_condition_asks_what_was_picked_and_everything_in_it_must_hold(condition: ShowWhen, is_shown: bool) -> None:
    assert shown(condition, DOG_AND_CAT) is is_shown


@pytest.mark.parametrize(
    ("value", "answered", "skipped"), [(Words("Ja"), True, False), (Words(" "), False, False), (None, False, True)]
)
def test_a_question_is_answered_skipped_or_neither(value: Value | None, answered: bool, skipped: bool) -> None:
    assert shown(ShowWhen("fortael", is_="answered"), value, "fortael") is answered
    assert shown(ShowWhen("fortael", is_="skipped"), value, "fortael") is skipped


def test_of_what_was_never_asked_only_none_holds() -> None:
    conditions = [ShowWhen("dyr", is_="answered"), ShowWhen("dyr", is_="skipped"), ShowWhen("dyr", any_=("hund",))]
    never = [holds((condition,), TOOL_OF_PETS, a_case(), ("",)) for condition in conditions]
    assert never == [False, False, False]
    assert holds((ShowWhen("dyr", none=("hund",)),), TOOL_OF_PETS, a_case(), ("",))


def test_a_number_and_a_place_on_the_ruler_are_picked_by_their_figure() -> None:
    assert shown(ShowWhen("antal", is_="4"), Number(4), "antal")
    assert shown(ShowWhen("tro", any_=("0", "1", "2")), Ruling(2, "det går"), "tro")


@pytest.mark.parametrize(
    ("column", "answered", "empty"), [("ja", True, False), ("nej", False, True), ("", True, False)]
)
def test_a_condition_can_ask_about_one_column(column: str, answered: bool, empty: bool) -> None:
    sorted_pets = Sorted({"ja": ("hund",), "nej": ()})
    assert shown(ShowWhen("dyr", column=column, is_="answered"), sorted_pets) is answered
    assert shown(ShowWhen("dyr", column=column, is_="empty"), sorted_pets) is empty
    assert shown(ShowWhen("dyr", column=column, any_=("hund",)), sorted_pets) is answered


def test_what_was_never_asked_is_not_empty() -> None:
    assert not holds((ShowWhen("dyr", column="ja", is_="empty"),), TOOL_OF_PETS, a_case(), ("",))


def test_all_conditions_must_hold_and_none_at_all_always_do() -> None:
    case = a_case(an_answer("dyr", DOG_AND_CAT))
    assert not holds((ShowWhen("dyr", is_="hund"), ShowWhen("dyr", is_="hest")), TOOL_OF_PETS, case, ("",))
    assert holds((), TOOL_OF_PETS, case, ("",))


def test_the_nearest_answer_counts_even_when_it_was_declined() -> None:
    near, far = an_answer(key("dyr", "hus"), None), an_answer("dyr", DOG_AND_CAT)
    condition = (ShowWhen("dyr", is_="hund"),)
    assert not holds(condition, TOOL_OF_PETS, a_case(near, far), ("hus", ""))
    assert holds(condition, TOOL_OF_PETS, a_case(near, far), ("have", ""))


def test_a_condition_follows_a_field_to_its_new_name() -> None:
    tool = a_tool(msgspec.structs.replace(PETS, renamed_from=("husdyr",)))
    for asked in ("dyr", "husdyr"):
        for answered in ("dyr", "husdyr"):
            case = a_case(an_answer(answered, DOG_AND_CAT))
            assert holds((ShowWhen(asked, is_="kat"),), tool, case, ("",))


def test_a_condition_on_a_field_that_is_not_there_sees_no_answer() -> None:
    case = a_case(an_answer("fugle", DOG_AND_CAT))
    assert not holds((ShowWhen("fugle", is_="answered"),), TOOL_OF_PETS, case, ("",))


def test_what_another_tool_knows_counts_too() -> None:
    tool = a_tool(msgspec.structs.replace(PETS, fact="home.pets"))
    known = an_answer(key("mine-dyr", tool="dyreliv"), Chosen(ids=("kat",)), fact="home.pets")
    assert holds((ShowWhen("dyr", is_="kat"),), tool, a_case(known), ("",))


@pytest.mark.parametrize(
    ("field", "value", "column", "is_empty"),
    [
        ("fortael", Words("Ja"), "", False),
        ("fortael", Words(" "), "", True),
        ("fortael", None, "", True),
        ("dyr", DOG_AND_CAT, "", False),
        ("bunker", Sorted({"mig": ("hund",)}), "", False),
        ("bunker", Sorted({"mig": ("hund",)}), "mig", False),
        ("bunker", Sorted({"mig": ("hund",)}), "ikke", True),
    ],
)
def test_what_was_asked_may_be_empty_as_a_whole_or_in_one_column(
    field: str, value: Value | None, column: str, is_empty: bool
) -> None:
    tool = a_tool(PETS, TELL, Sorting(id="bunker", columns=JUDGED))
    condition = ShowWhen(field, is_="empty", column=column)
    assert holds((condition,), tool, a_case(an_answer(field, value)), ("",)) is is_empty
    assert not holds((condition,), tool, a_case(), ("",))
