"""Generated text: what is said, apart from any language."""

from dialogtool.core.basis.phrases import Phrase, join_words, phrase, render

DANISH = {"and": "og", "told": "Du har fortalt om {things}, {times} gange."}


def test_a_phrase_takes_its_words_from_the_wordbook() -> None:
    assert render(phrase("told", things="mad", times=3), DANISH) == "Du har fortalt om mad, 3 gange."


def test_a_list_reads_as_running_text() -> None:
    assert render(phrase("told", things=("mad", "børn", "hus"), times=1), DANISH).startswith("Du har fortalt om mad, b")
    assert join_words(("mad", "børn", "hus"), "og") == "mad, børn og hus"


def test_a_list_of_one_or_none_needs_no_and() -> None:
    assert (join_words(("mad",), "og"), join_words((), "og")) == ("mad", "")


def test_a_phrase_that_the_wordbook_does_not_hold_says_nothing() -> None:
    assert render(Phrase("unheard-of"), DANISH) == ""


def test_labels_are_put_in_in_the_readers_language_but_numbers_as_they_are() -> None:
    english = {"and": "and", "told": "{things}, {times}"}
    said = phrase("told", things=("mad", "børn"), times=2)
    assert render(said, english, {"mad": "food", "børn": "children"}.__getitem__) == "food and children, 2"


def test_the_citizens_braces_are_words_like_any_other() -> None:
    assert render(phrase("told", things="{times}", times=1), DANISH) == "Du har fortalt om {times}, 1 gange."
