"""Where the program keeps what it asks for itself."""

from collections.abc import Callable
from inspect import signature

import pytest

from dialogtool.core.case import keys
from dialogtool.core.case.answers import AnswerKey
from dialogtool.core.case.keys import next_step_key, profile_key, today_key, verdict_key, wording_key
from tests.making import key

MAKERS: dict[str, Callable[..., AnswerKey]] = {name: make for name, make in vars(keys).items() if name.endswith("_key")}


def of_one(make: Callable[..., AnswerKey], id: str) -> AnswerKey:
    """The key for one thing of this id; keys that are for nothing in particular take none."""
    wanted = [one for one in signature(make).parameters.values() if one.default is one.empty]
    return make(*(key(id) if one.annotation is AnswerKey else id for one in wanted))


def test_no_two_things_are_kept_in_the_same_place() -> None:
    places = [of_one(make, "a") for make in MAKERS.values()]
    assert len(set(places)) == len(places) > 8


@pytest.mark.parametrize("make", [verdict_key, wording_key, today_key])
def test_what_is_kept_for_each_is_kept_about_it(make: Callable[[str], AnswerKey]) -> None:
    assert make("madlavning").subject == "madlavning"


def test_there_is_one_profile_and_one_next_step() -> None:
    assert (profile_key().subject, next_step_key().subject) == ("", "")
