"""One name in many sentences: which of them the two can decide about at once."""

import pytest

from dialogtool.core.guard.alike import Alike, alike_in
from tests.core.guarding import RULES, looked_at


def alike(*said: str) -> tuple[Alike, ...]:
    return alike_in(looked_at(*said), RULES)


def test_a_name_that_stands_in_several_sentences_is_told_with_them() -> None:
    told = ("Jeg hjælper Hans Jensen.", "Hos Inge drikker vi kaffe.", "Hver uge ringer Hans Jensen.")
    assert alike(*told) == (Alike("Hans Jensen", (told[0], told[2])),)


def test_what_is_somebodys_has_the_same_name() -> None:
    told = ("Vi bor i Inge Holms hus.", "Jeg hjælper Inge\u00a0Holm.")
    assert alike(*told) == (Alike("Inge Holm", told),)


@pytest.mark.parametrize(
    "other",
    ["Jeg hjælper Inge, som er syg.", "Jeg hjælper Inge og Søren.", "Jeg hjælper Inge Sofie.", "Jeg hjælper Karen."],
)
def test_a_sentence_with_anything_else_to_look_at_stands_alone(other: str) -> None:
    assert alike("Jeg kender Inge.", other) == ()


def test_other_kinds_are_never_decided_about_at_once() -> None:
    assert alike("Jeg er syg.", "Nu er jeg syg.", "Mit nummer er 010170-1234.", "Han har 010170-1234.") == ()


def test_two_names_are_two_decisions() -> None:
    told = ("Jeg kender Inge.", "Jeg kender Sofie.", "Jeg ser Inge.", "Jeg ser Sofie.")
    assert [one.name for one in alike(*told)] == ["Inge", "Sofie"]
