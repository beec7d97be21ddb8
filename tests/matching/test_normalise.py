"""Each word has one way of writing."""

import pytest

from dialogtool.matching.normalise import key_of, keys_in, words_in


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("KØRER", "kører"),
        ("koerer", "kører"),
        ("laerer", "lærer"),
        ("boern", "børn"),
        ("maaltid", "måltid"),
        ("sku", "skulle"),
        ("ka", "kan"),
        ("osse", "også"),
        ("ik", "ikke"),
        ("reperere", "reparere"),
        ("e-boks", "eboks"),
        ("Tidl", "tidligere"),
    ],
)
def test_what_is_typed_otherwise_is_read_the_same(typed: str, read: str) -> None:
    assert key_of(typed) == read


@pytest.mark.parametrize("word", ["naboen", "boede", "sofaen", "pizzaer", "troede", "videoer"])
def test_two_vowels_across_an_ending_stay_two(word: str) -> None:
    assert key_of(word) == word


def test_words_know_where_they_stand() -> None:
    text = "Jeg bager, tit!"
    assert [text[start:end] for start, end in (word.span for word in words_in(text))] == ["Jeg", "bager", "tit"]


def test_a_capital_inside_a_sentence_is_a_name() -> None:
    assert [word.key for word in words_in("Jeg og Karin bager. Så spiser vi") if word.name] == ["karin"]


def test_punctuation_is_kept_with_the_word_after_it() -> None:
    assert [word.stop for word in words_in("mad, men ikke kage. Nej")] == ["", ",", "", "", "."]


def test_a_point_after_a_number_or_a_short_word_ends_nothing() -> None:
    assert [word.stop for word in words_in("gik i 9. klasse til kl. 14. Så")] == ["", "", "", "", "", "", "", "."]
    assert [word.stop for word in words_in("i klasse. Så")] == ["", "", "."]


def test_a_shortened_word_ends_a_sentence_only_before_a_capital() -> None:
    assert [word.stop for word in words_in("har arb. på lager")] == ["", "", "", ""]
    assert [word.stop for word in words_in("har fast arb. Har hund")] == ["", "", "", ".", ""]


def test_a_text_without_words_has_none() -> None:
    assert keys_in(" ... !? ") == ()
