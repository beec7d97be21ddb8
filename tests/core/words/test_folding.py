"""Words are looked for the way Danes spell them, and without signs."""

from dialogtool.core.words.folding import spoken_words, words_of


def test_what_was_said_is_words_in_order_without_signs() -> None:
    assert spoken_words("Får i Ærø! (ja: 3-4) 🎉") == ("faar", "i", "aeroe", "ja", "3", "4")
    assert spoken_words("ja ja") == ("ja", "ja")


def test_a_name_keeps_its_signs_and_each_word_once() -> None:
    assert words_of("Ali Ali-O’Neil 🎉") == ("ali", "o", "neil", "🎉")
