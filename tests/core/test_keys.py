"""Where the program keeps what it asks for itself."""

from dialogtool.core.keys import (
    example_key,
    goal_key,
    left_out_key,
    next_step_key,
    profile_key,
    step_key,
    sub_goal_key,
    today_key,
    verdict_key,
    wording_key,
)

ABOUT_ONE = (example_key, goal_key, left_out_key, step_key, sub_goal_key, today_key, verdict_key, wording_key)


def test_no_two_things_are_kept_in_the_same_place() -> None:
    keys = [make(id) for make in ABOUT_ONE for id in ("a", "b")]
    assert len({*keys, profile_key(), next_step_key()}) == len(keys) + 2


def test_what_is_kept_for_each_is_kept_about_it() -> None:
    assert {make("madlavning").subject for make in ABOUT_ONE} == {"madlavning"}


def test_there_is_one_profile_and_one_next_step() -> None:
    assert (profile_key().subject, next_step_key().subject) == ("", "")
