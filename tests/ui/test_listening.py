"""Listening once to the same."""

from collections.abc import Sequence

from dialogtool.core.catalogue.suggestions import Heard, Suggestions
from dialogtool.ui.listening import ListeningOnce


class Counting:
    """Counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def suggest(self, heard: Sequence[Heard]) -> Suggestions:
        self.asked += len(heard) or 1
        return Suggestions()


def test_the_same_is_listened_to_once() -> None:
    matcher = Counting()
    listening = ListeningOnce(matcher)
    for _ in range(3):
        listening.suggest([Heard(text="Jeg laver mad.")])
    assert matcher.asked == 1


def test_something_new_is_listened_to() -> None:
    matcher = Counting()
    listening = ListeningOnce(matcher)
    for text in ("Jeg laver mad.", "Jeg syr.", "Jeg laver mad."):
        listening.suggest([Heard(text=text)])
    assert matcher.asked == 3


def test_nothing_heard_is_an_answer_too() -> None:
    matcher = Counting()
    listening = ListeningOnce(matcher)
    assert listening.suggest(()) == listening.suggest(()) == Suggestions()
    assert matcher.asked == 1
