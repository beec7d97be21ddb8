from typing import Annotated

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Meta

from dialogtool.core.basis.record import Record
from dialogtool.core.catalogue.catalogue import Catalogue, Frequency
from dialogtool.core.tool.definition import ForEach, Step
from dialogtool.core.tool.fields import CountOf, Option, Ruler, ShowWhen
from tests.content.authoring import DAY, asked, field_of, read, shape, tool_of, tool_yaml


class Sample(Record):
    """Types that no shipped record has, though one may."""

    size: Annotated[float, Meta(gt=0)] = 1.0
    names: dict[str, Annotated[str, Meta(max_length=3)]] = {}
    answer: str | int | tuple[str, ...] | dict[str, int] | None = None


def test_a_whole_tool_is_read_as_its_types_say() -> None:
    tool = tool_of(asked(DAY))
    assert (tool.id, tool.format, tool.parts[0].minutes) == ("proeve", 1, 5)
    assert tool.parts[0].steps[0].fields[0].id == "hjul"


def test_a_misspelt_key_is_told_with_file_line_and_cure() -> None:
    problem = read("id: a\nlable: Hej\nlabel: Hej\n", Option).problems[0]
    assert str(problem) == "prøve.yaml line 2: unknown key 'lable' - did you mean 'label'? [unknown-key]"


def test_a_key_like_no_other_is_told_with_all_that_are_accepted() -> None:
    assert (
        read("id: a\nlabel: Hej\nxyz: 1\n", Option).problems[0].cure
        == "use one of: id, label, picture, doing, activity, shows, arena, branches, scale"
    )


def test_a_comma_that_cut_a_text_in_two_is_guessed() -> None:
    problem = read("{id: a, label: Nogen, jeg stoler på}", Option).problems[0]
    assert problem.cure == "put the text before it in quotes, since it holds a comma"


def test_every_problem_is_told_at_once() -> None:
    found = shape(
        asked("- {kind: count, id: A b, most: mange}\n- {kind: tal, id: b}\n- {id: c}").replace("title", "titel", 1)
    )
    assert sorted(found) == ["bad-form", "missing-key", "missing-key", "unknown-key", "unknown-kind", "wrong-type"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("label:", "empty-value"),
        ('label: "  "', "empty-text"),
        ("label: [a]", "wrong-type"),
        ("label: true", "wrong-type"),
        (f"label: {'x' * 61}", "too-long"),
        ("label: {a: 1}", "wrong-type"),
    ],
)
def test_a_text_is_a_text(line: str, code: str) -> None:
    assert shape(f"id: a\n{line}\n", Option) == [code]


@pytest.mark.parametrize(("written", "meant"), [("1.10", "1.10"), ("0412", "0412"), ("12:30", "12:30"), ("no", "no")])
def test_a_text_is_what_the_author_wrote(written: str, meant: str) -> None:
    found = read(f"id: a\nlabel: {written}\n", Option).found[0].value
    assert isinstance(found, Option)
    assert found.label == meant


@pytest.mark.parametrize(
    ("weight", "codes"),
    [
        ("0.5", []),
        ("1", []),
        ("2", ["out-of-range"]),
        ("-1", ["out-of-range"]),
        ("meget", ["wrong-type"]),
        ("", ["empty-value"]),
    ],
)
def test_a_number_lies_within_its_bounds(weight: str, codes: list[str]) -> None:
    assert shape(f"id: a\nlabel: Ofte\nweight: {weight}\n", Frequency) == codes


def test_a_bound_may_be_open_at_one_end() -> None:
    problem = read(tool_yaml("- {id: a, title: b}").replace("version: 1", "version: 0")).problems[0]
    assert (problem.code, problem.cure) == ("out-of-range", "write a number from 1")


def test_one_record_may_stand_without_its_list() -> None:
    step = (
        read("id: a\ntitle: b\nshow_when: {field: c, is: 3}\nfields: {kind: short-text, id: d}\n", Step).found[0].value
    )
    assert isinstance(step, Step)
    assert step.show_when == (ShowWhen(field="c", is_="3"),)
    assert step.fields[0].id == "d"


def test_a_list_of_words_is_a_list() -> None:
    assert shape("id: a\nlabel: b\nshows: c\n", Option) == ["wrong-type"]


def test_a_list_has_the_length_it_must_have() -> None:
    two = "- {kind: sorting, id: a, columns: [{id: b, label: c}, {id: d, label: e}]}"
    assert read(asked(two)).problems[0].cure == "write 3"
    assert read(tool_yaml("[]").replace("steps:\n      []", "steps: []")).problems[0].cure == "write at least 1"


def test_one_of_a_few_words_is_told_from_the_others() -> None:
    problem = read(asked("- {kind: ruler, id: a, low: b, high: c, makes: whish}")).problems[0]
    assert (problem.code, problem.cure) == ("unknown-value", "did you mean 'wish'?")
    assert shape(asked("- {kind: count, id: a, makes: [wish]}")) == ["unknown-value"]


@pytest.mark.parametrize(
    ("field", "code"),
    [
        ("- hjul", "wrong-type"),
        ("- {kind: [a], id: b}", "unknown-kind"),
        ("- {id: b}", "missing-key"),
        ("- [a]", "wrong-type"),
    ],
)
def test_a_field_says_its_kind(field: str, code: str) -> None:
    assert shape(asked(field)) == [code]


def test_what_may_be_left_out_may_also_be_nothing() -> None:
    step = read("id: a\ntitle: b\nfor_each: null\n", Step).found[0].value
    assert isinstance(step, Step)
    assert step.for_each is None


def test_what_may_be_nothing_is_checked_when_it_is_something() -> None:
    assert shape("id: a\ntitle: b\nfor_each: {from: c, pick: 0}\n", Step) == ["out-of-range"]
    step = read("id: a\ntitle: b\nfor_each: {from: c, as: ting}\n", Step).found[0].value
    assert isinstance(step, Step)
    assert step.for_each == ForEach(from_="c", as_="ting")


def test_a_text_has_the_form_that_its_type_asks_for() -> None:
    problem = read("id: a\nlabel: b\nfact: c\nkind: count", CountOf).problems[0]
    assert (problem.code, problem.cure) == ("bad-form", r"write it in the form ^([a-z-]+\.[a-z-]+)?$")


def test_a_record_is_keys_with_values() -> None:
    assert shape("bare ord", Option) == ["wrong-type"]


def test_a_mapping_of_names_to_texts_is_checked_name_by_name() -> None:
    assert shape("names: {a: abc, b: abcd, c: [d]}", Sample) == ["too-long", "wrong-type"]
    assert shape("names: [a]", Sample) == ["wrong-type"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [("3", 3), ("'3'", "3"), ("3.0", "3.0"), ("", None), ("[a, 3]", ("a", "3")), ("{a: 3}", {"a": 3})],
)
def test_of_several_types_the_value_has_the_one_it_looks_like(written: str, meant: object) -> None:
    found = read(f"answer: {written}\n", Sample).found[0].value
    assert isinstance(found, Sample)
    assert found.answer == meant


@pytest.mark.parametrize(("written", "cure"), [("[[a]]", "write a text"), ("{a: b}", "write a whole number")])
def test_of_several_types_the_one_it_looks_like_is_complained_of(written: str, cure: str) -> None:
    assert [problem.cure for problem in read(f"answer: {written}\n", Sample).problems] == [cure]


def test_a_rule_that_only_the_type_knows_is_told_too() -> None:
    problem = read("size: 0\n", Sample).problems[0]
    assert (problem.code, problem.line) == ("bad-value", 1)


def test_truth_and_numbers_are_what_they_look_like() -> None:
    field = field_of("- {kind: ruler, id: a, low: nul, high: ti, private: true}")
    assert isinstance(field, Ruler)
    assert field.private is True


def test_a_bad_record_leaves_the_others_in_the_file() -> None:
    reading = read("- {id: a, label: Hej}\n- {id: b}\n- {id: c, label: Dav}\n", Option)
    assert [getattr(found.value, "id", "") for found in reading.found] == ["a", "c"]
    assert [(problem.code, problem.line) for problem in reading.problems] == [("missing-key", 2)]


def test_a_key_that_stands_twice_does_not_hide_what_else_is_wrong() -> None:
    assert shape("- {id: a, id: b, lable: Hej}\n- {id: B, label: c}", Option) == [
        "duplicate-key",
        "unknown-key",
        "missing-key",
        "bad-form",
    ]


WORDS = st.sampled_from(["a", "A b", "", "true", "3", "0.5", "null", "[a]", "{a: b}", "x" * 70])


@given(st.dictionaries(st.sampled_from(["id", "label", "picture", "activity", "shows", "weight"]), WORDS))
def test_what_the_check_lets_through_the_type_accepts(lines: dict[str, str]) -> None:
    reading = read("\n".join(f"{key}: {value}" for key, value in lines.items()) or "{}", Option)
    assert bool(reading.found) != bool(reading.problems)
    for found in reading.found:
        assert msgspec.convert(msgspec.to_builtins(found.value), Option) == found.value


def test_the_catalogue_itself_is_made_of_types_that_can_be_checked() -> None:
    assert shape("phrases: {a: b}\narenas: {}\n", Catalogue) == []
