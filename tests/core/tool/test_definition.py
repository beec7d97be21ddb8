"""What a dialogue tool is."""

from typing import get_args

import msgspec
import pytest

from dialogtool.core.catalogue.catalogue import Label
from dialogtool.core.tool.definition import Field, Part, Step, Tool, field_named, fields_of
from dialogtool.core.tool.fields import ShowWhen
from tests.making import TELL, a_step, a_tool

WRITTEN = """
{"format": 1, "id": "hverdag", "version": 1, "title": "Min hverdag", "purpose": "Se.", "picture": "1F305",
 "parts": [{"id": "del", "title": "Del", "minutes": 5, "steps": [{"id": "trin", "title": "Hvad?", "fields": [FIELD]}]}]}
"""
ONE = '{"id": "a", "label": "a"}'
FIELDS = (
    '{"kind": "picture-cards", "id": "f", "cards": "hverdag"}',
    '{"kind": "checklist", "id": "f", "options": [{"id": "ja", "label": "Ja"}]}',
    '{"kind": "short-text", "id": "f"}',
    '{"kind": "long-text", "id": "f"}',
    '{"kind": "count", "id": "f"}',
    '{"kind": "how-often", "id": "f"}',
    '{"kind": "sorting", "id": "f", "columns": [A, A, A]}'.replace("A", ONE),
    '{"kind": "ruler", "id": "f", "low": "Slet ikke", "high": "Helt"}',
    '{"kind": "day-wheel", "id": "f", "cards": "hverdag"}',
    '{"kind": "week-strip", "id": "f", "cards": "hverdag"}',
    '{"kind": "life-line", "id": "f", "arenas": ["arbejde"]}',
    '{"kind": "card-mat", "id": "f", "columns": [A, A, A], "options": [A]}'.replace("A", ONE),
    '{"kind": "horizon", "id": "f", "columns": [A, A, A]}'.replace("A", ONE),
    '{"kind": "picture-pairs", "id": "f", "pairs": [{"id": "p", "one": A, "other": A}]}'.replace("A", ONE),
    '{"kind": "bridge", "id": "f", "scales": ["hours"], "choices": ["company"]}',
    '{"kind": "compass", "id": "f", "columns": [A, A, A]}'.replace("A", ONE),
    '{"kind": "job-look", "id": "f"}',
    '{"kind": "goal", "id": "f"}',
    '{"kind": "road", "id": "f", "lays": "next-step"}',
    '{"kind": "since-last", "id": "f"}',
    '{"kind": "circles", "id": "f", "columns": [A, A, A]}'.replace("A", ONE),
)


def read(field: str) -> Field:
    return fields_of(msgspec.json.decode(WRITTEN.replace("FIELD", field), type=Tool))[0]


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_says_of_what_kind_it_is(field: str) -> None:
    assert f'"{type(read(field)).__struct_config__.tag}"' in field


def test_these_tests_know_every_kind_of_field() -> None:
    assert {type(read(field)) for field in FIELDS} == set(get_args(Field))


def test_every_field_can_be_skipped_and_nothing_is_preselected() -> None:
    assert not {"required", "default", "preselected"} & {
        name for kind in get_args(Field) for name in kind.__struct_fields__
    }


def test_conditions_and_repetitions_are_written_in_plain_words() -> None:
    condition = msgspec.convert({"field": "hjul", "is": "answered", "any": [], "all": ["a"], "none": []}, ShowWhen)
    assert condition == ShowWhen(field="hjul", is_="answered", all_=("a",))


@pytest.mark.parametrize(
    "wrong",
    [
        '{"kind": "slider", "id": "f"}',
        '{"kind": "short-text", "id": "f", "lable": "x"}',
        '{"kind": "ruler", "id": "f"}',
        '{"kind": "life-line", "id": "f", "arenas": []}',
        '{"kind": "road", "id": "f", "lays": "goals"}',
        '{"kind": "circles", "id": "f", "columns": [A, A]}'.replace("A", ONE),
        '{"kind": "short-text", "id": "f", "path": "dreams"}',
    ],
)
def test_what_is_no_field_is_not_read(wrong: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        read(wrong)


def test_fields_come_in_the_order_they_are_asked() -> None:
    first, second = msgspec.structs.replace(TELL, id="a"), msgspec.structs.replace(TELL, id="b")
    parts = tuple(Part(id=f.id, title="Del", minutes=6, steps=(a_step(f),)) for f in (first, second))
    tool = msgspec.structs.replace(a_tool(TELL), parts=parts)
    assert fields_of(tool) == (first, second)
    assert tool.minutes == 12


def test_a_field_is_found_by_its_name_and_by_an_earlier_one() -> None:
    renamed = msgspec.structs.replace(TELL, renamed_from=("historie",))
    assert field_named(a_tool(renamed), "fortael") == field_named(a_tool(renamed), "historie") == renamed
    assert field_named(a_tool(renamed), "andet") is None


def test_a_step_may_be_there_only_to_read() -> None:
    assert fields_of(a_tool(Step(id="tak", title="Tak"))) == ()


def test_a_name_on_a_card_is_short() -> None:
    assert msgspec.convert("a" * 60, Label)
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert("a" * 61, Label)
