"""Names are found the way Danes spell them, and sorted by their alphabet."""

import unicodedata

import pytest

from dialogtool.core.words.folding import words_of
from dialogtool.storage.names import danish_order


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("ÅSE", "åse"),
        ("Aase", "Åse"),
        ("soeren", "Søren"),
        ("aeroe", "Ærø"),
        ("Renee", "Renée"),
        ("Muller", "Müller"),
        ("straße", "STRASSE"),
        (unicodedata.normalize("NFD", "Å"), unicodedata.normalize("NFC", "å")),
        ("Anne Marie", "Anne-Marie"),
    ],
)
def test_two_spellings_of_one_name_are_alike(typed: str, stored: str) -> None:
    assert words_of(typed) == words_of(stored)


def test_o_is_another_letter_than_oe() -> None:
    assert words_of("Soren") != words_of("Søren") == words_of("Soeren")


def test_each_word_counts_once() -> None:
    assert words_of(" Ali  Ali, Hassan-Ali ") == ("ali", "hassan")


def test_other_alphabets_and_pictures_are_words_too() -> None:
    assert words_of("Світлана محمد 🎉") == ("світлана", "محمد", "🎉")


def test_broken_signs_are_left_out() -> None:
    assert words_of("Ali\ud800") == ("ali",)


def test_the_danish_letters_come_last() -> None:
    names = ["Åge", "Øjvind", "Ære", "Zenia", "Aage", "Élise", "Bo", "anna"]
    assert sorted(names, key=danish_order) == ["anna", "Bo", "Élise", "Zenia", "Ære", "Øjvind", "Åge", "Aage"]
