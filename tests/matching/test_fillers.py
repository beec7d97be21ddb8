"""What is said only to fill in is not listened to."""

import pytest

from dialogtool.matching.clauses import clauses_in
from dialogtool.matching.fillers import without_fillers
from dialogtool.matching.normalise import words_in


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("døtrene har fitness og dans og hvad ved jeg", "døtrene har fitness og dans"),
        ("jeg er, om man så må sige, pedel", "jeg er pedel"),
        ("jeg bager kager og sådan noget", "jeg bager kager"),
        ("jeg ved det ikke", "jeg ved det ikke"),
    ],
)
def test_a_filler_is_left_out(said: str, kept: str) -> None:
    assert " ".join(word.key for word in without_fillers(words_in(said))) == kept


def test_what_stops_before_a_filler_still_stops() -> None:
    assert [" ".join(one.keys) for one in clauses_in("jeg bager. du ved min kone vasker")] == [
        "jeg bager",
        "min kone vasker",
    ]


def test_when_fillers_are_all_that_is_said_they_stay() -> None:
    assert [word.key for word in without_fillers(words_in("hvad ved jeg"))] == ["hvad", "ved", "jeg"]
    assert list(without_fillers(())) == []
