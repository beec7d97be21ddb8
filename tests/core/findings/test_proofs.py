"""What stands beside a finding."""

import pytest

from dialogtool.core.basis.phrases import phrase
from dialogtool.core.case.answers import AnswerKey, Origin
from dialogtool.core.findings.evidence import Evidence
from dialogtool.core.findings.findings import Shown
from dialogtool.core.findings.proofs import once_each, quoted_first, quotes


def a_piece(sentence: str, field: str, private: bool = False, told: bool = True) -> Shown:
    key = AnswerKey("t", field)
    return Shown(Evidence(key, sentence, "", "", "da", Origin(), private=private, about=field, told=told))


@pytest.mark.parametrize(
    ("words", "sentence", "quoted"),
    [
        ("Jeg laver mad", "Jeg laver  mad til otte.", True),
        ("Jeg laver ...", "Jeg laver mad", True),
        ("Jeg strikker", "Jeg laver mad", False),
    ],
)
def test_a_reason_quotes_what_was_told(words: str, sentence: str, quoted: bool) -> None:
    assert quotes(phrase("because.asked", words=words), sentence) is quoted
    assert quotes(phrase("because.competence-twice", words="x y", more=words), sentence) is quoted


def test_a_reason_without_words_quotes_nothing() -> None:
    assert not quotes(phrase("because.card", activity="Bage"), "Bage")


def test_what_the_reason_quotes_comes_first() -> None:
    pieces = [a_piece(words, words) for words in ("Et", "To", "Tre")]
    assert quoted_first(pieces, phrase("r", words="Tre")) == [pieces[2], *pieces[:2]]


def test_a_sentence_told_in_two_fields_is_one_proof() -> None:
    first, again, other = a_piece("Jeg bager.", "a"), a_piece("jeg  bager", "b"), a_piece("Jeg syr", "c")
    assert once_each([first, again, other]) == [first, other]


def test_what_is_marked_does_not_hide_behind_what_is_not_and_cards_are_counted_each() -> None:
    marked = [a_piece("Jeg bager", "a"), a_piece("Jeg bager", "b", private=True)]
    cards = [a_piece("Bage", field, told=False) for field in "ab"]
    assert once_each([*marked, *cards]) == [*marked, *cards]
