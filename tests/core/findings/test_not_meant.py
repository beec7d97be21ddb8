"""Det mente jeg ikke: words are heard differently, until they are told anew."""

from dialogtool.core.case.answers import Answer, Chosen, Words
from dialogtool.core.case.keys import not_meant_key
from dialogtool.core.findings.findings import heard_in
from dialogtool.core.findings.making_experiences import NOT_MEANT
from dialogtool.core.findings.material import material_of
from dialogtool.core.tool.library import Library
from tests.making import a_case, an_answer, key

STORY = an_answer("tak", Words("Jeg lufter ud"), makes="evidence", minute=1)
OTHER = an_answer("mere", Words("Jeg går tur"), makes="evidence", minute=2)
NOT_DOGS = an_answer(not_meant_key(key("tak")), Chosen(ids=("hund",)), makes=NOT_MEANT, minute=3)
LIBRARY = Library()


def not_meant(*answers: Answer) -> list[frozenset[str]]:
    return [heard.not_meant for heard in heard_in(material_of(a_case(*answers), LIBRARY), LIBRARY)]


def test_only_those_words_are_heard_differently() -> None:
    assert not_meant(STORY, OTHER, NOT_DOGS) == [frozenset({"hund"}), frozenset()]


def test_new_words_are_heard_anew() -> None:
    again = an_answer("tak", Words("Jeg lufter hunden"), makes="evidence", minute=4)
    assert not_meant(again, NOT_DOGS) == [frozenset()]


def test_anything_else_under_that_name_changes_nothing() -> None:
    odd = an_answer(not_meant_key(key("tak")), Words("hund"), makes=NOT_MEANT, minute=2)
    assert not_meant(STORY, odd) == [frozenset()]
