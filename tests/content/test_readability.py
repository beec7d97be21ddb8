import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.content.readability import hard_texts, is_running_text, lix, measured, sentences
from tests.content.authoring import codes

EASY = "Du vasker op. Du tørrer borde af. Så er du færdig."
HARD = "Kompetenceafklarende ressourceforløb understøtter indsatser, og de dokumenterer også progression for dem alle."
SO_SO = "Du hjælper med at finde vej, og så rydder du bordene efter maden."


def test_lix_is_words_in_a_sentence_plus_the_percentage_of_long_words() -> None:
    assert lix("Du laver maden hver dag.") == 5.0
    assert lix("Du planlægger maden hver dag.") == 5.0 + 20.0
    assert lix("Du laver mad. Du spiser.") == 2.5


def test_a_word_is_long_from_seven_letters_on() -> None:
    assert lix("dagene") == 1.0
    assert lix("aftener") == 101.0


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ja", 1),
        ("Ja. Nej! Måske? Vent…", 4),
        ("Tag fx bussen kl. 8.30 ca. hver dag.", 1),
        ("Husk: en ting ad gangen.", 2),
        ('"Kom ind." Døren er åben.', 2),
        ("Første linje\nAnden linje\n", 2),
        ("...", 1),
    ],
)
def test_a_sentence_ends_where_a_reader_rests(text: str, count: int) -> None:
    assert sentences(text) == count


def test_a_named_place_counts_as_one_short_word() -> None:
    assert lix("Fortæl om {activity_you_chose}") == lix("Fortæl om det")


def test_a_text_without_words_is_not_hard() -> None:
    assert lix("– …") == 0.0


def test_labels_are_not_measured() -> None:
    assert not is_running_text("Køkkenmedhjælper i kantine")
    assert codes(hard_texts([measured("Køkkenmedhjælper i kantine", "a.yaml", 1)], "a")) == []


def test_a_text_that_is_too_hard_is_told_with_its_place() -> None:
    texts = [measured(EASY, "a.yaml", 1), measured(HARD, "a.yaml", 7), *[measured(EASY, "a.yaml", n) for n in range(9)]]
    problems = list(hard_texts(texts, "a.yaml"))
    assert [(problem.code, problem.line) for problem in problems] == [("hard-to-read", 7)]


def test_texts_may_not_all_be_nearly_too_hard() -> None:
    assert 25 < lix(SO_SO) <= 34
    assert codes(hard_texts([measured(SO_SO, "a.yaml", 1)], "a.yaml")) == ["hard-on-average"]


def test_no_texts_at_all_are_no_problem() -> None:
    assert codes(hard_texts([], "a.yaml")) == []


@given(st.text())
def test_any_text_can_be_measured(text: str) -> None:
    assert lix(text) >= 0
    assert sentences(text) >= 1
