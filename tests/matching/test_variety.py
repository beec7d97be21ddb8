"""Much of one sort leaves room for another."""

import pytest

from dialogtool.matching.variety import best_of_each_sort

SORTS = {"bage": "mad", "koge": "mad", "stege": "mad", "sy": "tøj"}


def test_another_sort_comes_before_the_third_of_the_same() -> None:
    scores = {"bage": 0.9, "koge": 0.8, "stege": 0.7, "sy": 0.5}
    assert [id for id, _ in best_of_each_sort(scores, SORTS, 4)] == ["bage", "koge", "sy", "stege"]


def test_the_first_of_each_sort_counts_in_full() -> None:
    counted = dict(best_of_each_sort({"bage": 0.9, "koge": 0.8, "sy": 0.5}, SORTS, 3))
    assert (counted["bage"], counted["sy"]) == (pytest.approx(0.9), pytest.approx(0.5))
    assert counted["koge"] < 0.8


def test_there_are_no_more_than_asked_for() -> None:
    assert len(best_of_each_sort({"bage": 0.9, "sy": 0.5}, SORTS, 1)) == 1
