import pytest

from dialogtool.content.check_ids import repeated
from dialogtool.content.check_tool import can_make, fact_faults, facts_of, folder_faults
from dialogtool.core.tool.fields import FieldPlan, LongText
from tests.content.authoring import DAY, STORY, asked, codes, meaning, step_yaml, tool_of, tool_yaml


class Song(FieldPlan, kw_only=True, tag_field="kind", tag="song"):
    """A kind of field that nobody has thought of yet."""


def test_a_tool_that_means_something_has_no_faults() -> None:
    assert meaning(asked(DAY + STORY)) == []


def test_parts_steps_and_fields_have_names_of_their_own() -> None:
    twice = tool_yaml(step_yaml(STORY) + step_yaml(STORY))
    assert meaning(twice) == ["duplicate-id", "duplicate-id"]
    part = "  - {id: del, title: Igen, minutes: 1, steps: {id: c, title: d}}\n"
    assert meaning(asked(STORY) + part) == ["duplicate-id"]


def test_options_and_columns_have_names_of_their_own_in_their_field() -> None:
    options = "[{id: a, label: b}, {id: a, label: c}]"
    columns = "[{id: a, label: b}, {id: a, label: c}, {id: d, label: e}]"
    assert meaning(asked(f"- {{kind: checklist, id: a, options: {options}}}")) == ["duplicate-id"]
    assert meaning(asked(f"- {{kind: sorting, id: a, columns: {columns}, options: {options}}}")) == ["duplicate-id"] * 2


def test_the_options_of_all_pairs_are_told_apart() -> None:
    pairs = [
        f"{{id: p{n}, one: {{id: {one}, label: b}}, other: {{id: {other}, label: c}}}}"
        for n, (one, other) in enumerate([("a", "b"), ("c", "a")])
    ]
    assert meaning(asked(f"- {{kind: picture-pairs, id: par, pairs: [{', '.join(pairs)}]}}")) == ["duplicate-id"]
    assert (
        meaning(asked(f"- {{kind: picture-pairs, id: par, pairs: [{pairs[0]}, {pairs[0]}]}}")) == ["duplicate-id"] * 3
    )


def test_two_fields_may_have_options_of_the_same_name() -> None:
    options = "options: [{id: x, label: b}]"
    assert meaning(asked(f"- {{kind: checklist, id: a, {options}}}\n- {{kind: checklist, id: b, {options}}}")) == []


@pytest.mark.parametrize(
    ("earlier", "faults"), [("gammel", []), ("fortael", ["rename-collides"]), ("a", ["rename-collides"])]
)
def test_an_earlier_name_is_no_name_of_today(earlier: str, faults: list[str]) -> None:
    renamed = f"- {{kind: count, id: a, renamed_from: [{earlier}]}}\n"
    assert meaning(asked(STORY + renamed)) == faults


def test_an_earlier_name_goes_to_one_field() -> None:
    assert meaning(asked("- {kind: count, id: a, renamed_from: [x]}\n- {kind: count, id: b, renamed_from: [x]}")) == [
        "rename-collides"
    ]


def test_a_repeated_id_is_told_where_it_stands_the_second_time() -> None:
    fault = next(repeated("ting", [("a", ("first",)), ("a", ("second",))]))
    assert fault.path == ("second",)


def test_a_named_place_is_the_one_that_the_step_repeats() -> None:
    more = "for_each: {from: hjul, as: activity}\nsay: Fortæl mere om {activity}.\n"
    assert meaning(tool_yaml(step_yaml(DAY) + step_yaml(STORY, "fold-ud", more))) == []
    other = more.replace("{activity}", "{aktivitet}")
    assert meaning(tool_yaml(step_yaml(DAY) + step_yaml(STORY, "fold-ud", other))) == ["unknown-place"]


def test_a_step_that_repeats_nothing_has_no_named_place() -> None:
    assert meaning(asked('- {kind: count, id: a, label: "Hvor mange {ting}?"}')) == ["unknown-place"]


@pytest.mark.parametrize("text", ["{", "}", "{}", "{A}", "{a b}", "{0}", "{a.b}"])
def test_a_brace_belongs_to_a_named_place(text: str) -> None:
    assert meaning(tool_yaml("- {id: a, title: b}").replace("Se, om", f"Se {text} om")) == ["stray-brace"]


@pytest.mark.parametrize(
    ("sources", "faults"),
    [
        ("cards: kort", []),
        ("options: [{id: a, label: b}]", []),
        ("options_from: hjul", []),
        ("own: true", ["one-source"]),
        ("cards: kort, options_from: hjul", ["one-source"]),
    ],
)
def test_picture_cards_come_from_one_place(sources: str, faults: list[str]) -> None:
    assert meaning(asked(f"{DAY}- {{kind: picture-cards, id: kort, {sources}}}")) == faults


@pytest.mark.parametrize(
    ("field", "faults"),
    [
        ("kind: long-text, makes: goal", []),
        ("kind: checklist, options: [{id: a, label: b}], makes: contact", []),
        ("kind: checklist, options: [{id: a, label: b}], makes: goal", ["wrong-makes"]),
        ("kind: day-wheel, cards: kort, makes: experience", []),
        ("kind: day-wheel, cards: kort, makes: wish", ["wrong-makes"]),
        ("kind: count, makes: experience", ["wrong-makes"]),
        ("kind: ruler, low: lidt, high: meget, makes: bearing", []),
        ("kind: week-strip, cards: kort, makes: experience", []),
        ("kind: life-line, arenas: [hjem], makes: period", []),
        ("kind: life-line, arenas: [hjem], makes: experience", ["wrong-makes"]),
        ("kind: bridge, makes: condition", []),
        ("kind: job-look, makes: wish", []),
        ("kind: goal, makes: goal", []),
        ("kind: road, lays: steps, makes: step", ["wrong-makes"]),
        ("kind: since-last, makes: went", []),
    ],
)
def test_a_field_leaves_what_its_kind_can_leave(field: str, faults: list[str]) -> None:
    assert meaning(asked(f"- {{id: a, {field}}}")) == faults


def sorting(kind: str, makes: str, says: tuple[str, ...]) -> list[str]:
    """What is wrong with a field that sorts into three columns, with what each of them says."""
    columns = ", ".join(f"{{id: k{n}, label: K{n}{one and ', says: '}{one}}}" for n, one in enumerate(says))
    options = "" if kind == "compass" else "options: [{id: a, label: b}], "
    return meaning(asked(f"- {{kind: {kind}, id: kort, {options}makes: {makes}, columns: [{columns}]}}"))


@pytest.mark.parametrize(
    ("kind", "makes"),
    [("card-mat", "competence"), ("card-mat", "evidence"), ("compass", "function"), ("sorting", "function")],
)
def test_where_cards_are_judged_each_column_says_its_verdict(kind: str, makes: str) -> None:
    assert sorting(kind, makes, ("yes", "some", "no")) == []
    assert sorting(kind, makes, ("yes", "", "")) == ["silent-column", "silent-column"]


@pytest.mark.parametrize(("kind", "makes"), [("sorting", "wish"), ("card-mat", '""'), ("horizon", "wish")])
def test_where_nothing_is_judged_the_columns_may_be_silent(kind: str, makes: str) -> None:
    assert sorting(kind, makes, ("", "", "")) == []


def test_a_kind_that_the_rules_do_not_know_may_leave_anything() -> None:
    assert set(can_make(Song(id="a"))) > set(can_make(LongText(id="a")))


def test_a_fact_is_asked_in_one_kind_of_field() -> None:
    tool = tool_of(
        asked("- {kind: long-text, id: a, fact: a.b}\n- {kind: count, id: b, fact: a.b}\n- {kind: count, id: c}")
    )
    assert codes(fact_faults(tool, {})) == ["fact-differs"]


def test_a_fact_is_asked_in_the_same_kind_as_in_other_tools() -> None:
    known = facts_of(tool_of(asked("- {kind: count, id: b, fact: a.b}\n- {kind: count, id: c}")))
    tool = tool_of(asked("- {kind: long-text, id: a, fact: a.b}"))
    assert codes(fact_faults(tool, known)) == ["fact-differs"]
    assert codes(fact_faults(tool, {"a.b": ("long-text", "andet")})) == []


def test_a_tool_lies_in_a_folder_of_its_name() -> None:
    tool = tool_of(asked(STORY))
    assert codes(folder_faults(tool, "proeve")) == []
    assert codes(folder_faults(tool, "min-proeve")) == ["folder-name"]
