"""Moving one item among the columns of a sorting."""

import pytest

from dialogtool.core.case.answers import Chosen, Sorted, Value
from dialogtool.core.tool.sorted_moves import column_of, moved_to, sorted_of, waiting

DONE = Sorted(columns={"mig": ("a", "b")})


def test_an_item_lies_in_one_column_only() -> None:
    assert moved_to(DONE, "a", "lidt") == Sorted(columns={"mig": ("b",), "lidt": ("a",)})
    assert moved_to(DONE, "c", "mig") == Sorted(columns={"mig": ("a", "b", "c")})


def test_where_it_lies_already_it_keeps_its_place() -> None:
    assert moved_to(DONE, "a", "mig") == DONE


def test_put_back_it_waits_again_and_an_empty_column_is_gone() -> None:
    assert moved_to(moved_to(DONE, "a", ""), "b", "") == Sorted()
    assert column_of(DONE, "b") == "mig"
    assert column_of(DONE, "c") == ""
    assert waiting(DONE, ("a", "c", "b")) == ("c",)


@pytest.mark.parametrize("value", [None, Chosen(ids=("a",))])
def test_an_answer_of_another_kind_has_nothing_sorted(value: Value | None) -> None:
    assert sorted_of(value) == Sorted()
    assert sorted_of(DONE) is DONE
