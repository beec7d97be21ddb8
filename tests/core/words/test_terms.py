"""Where the classification was not imported, nothing is found and nothing breaks."""

from dialogtool.core.ports import TermIndex
from dialogtool.core.words.terms import NoTerms


def test_without_the_classification_nothing_is_found() -> None:
    index: TermIndex = NoTerms()
    assert index.occupations("kok") == ()
    assert index.skills("koge", most=3) == ()
    assert index.skills_of("http://data.europa.eu/esco/occupation/1") == ()
