"""A life as a readable case file."""

import msgspec
import pytest

from dialogtool.core.sample.sample import Sample

SMALLEST = {"name": "Jonas Berg", "date": "2026-11-19"}


def read(**more: object) -> Sample:
    return msgspec.convert(SMALLEST | more, Sample)


def test_a_name_and_a_date_are_enough() -> None:
    sample = read()
    assert (sample.time, sample.spoken, sample.answers, sample.others) == ("10.00", "da", {}, "yes")


def test_an_answer_is_words_a_number_a_list_nothing_or_a_mapping_of_these() -> None:
    said = {"a": "Ja", "b": 4, "c": ["x", "y"], "d": None, "e": {"hund": "Ja", "kat": ["x"], "ko": None}}
    assert read(answers={"hverdag": said}).answers["hverdag"] == {
        "a": "Ja",
        "b": 4,
        "c": ("x", "y"),
        "d": None,
        "e": {"hund": "Ja", "kat": ("x",), "ko": None},
    }


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""},
        {"nmae": "Jonas"},
        {"others": "maybe"},
        {"findings": {"mad": "perhaps"}},
        {"wording": {"mad": "fancy"}},
        {"steps": [{"text": ""}]},
        {"steps": [{"text": "Ring", "confidence": 11}]},
        {"goal": {"text": "Kok", "kind": "dream"}},
        {"sub_goals": [{"text": "Prøvedage"}]},
        {"answers": {"hverdag": {"a": 1.5}}},
    ],
    ids=str,
)
def test_what_a_case_file_cannot_say_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(msgspec.ValidationError):
        read(**wrong)
