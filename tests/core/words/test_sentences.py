"""The citizen's words as they stand in a document."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.words.sentences import LONGEST, as_sentence, is_whole, opened, shortened


@pytest.mark.parametrize(
    ("told", "stands"),
    [
        ("jeg bager", "Jeg bager."),
        (" jeg\nbager  hver dag. ", "Jeg bager hver dag."),
        ("Kan jeg bage?", "Kan jeg bage?"),
        ("ja!", "Ja!"),
        ("og så …", "Og så …"),
        ("øl brygger jeg", "Øl brygger jeg."),
        ("", ""),
        (" \n", ""),
    ],
)
def test_a_sentence_begins_with_a_capital_and_ends_with_a_stop_on_one_line(told: str, stands: str) -> None:
    assert as_sentence(told) == stands


def test_words_begin_with_a_capital_and_stay_as_they_are() -> None:
    assert (opened("øl brygger jeg"), opened("")) == ("Øl brygger jeg", "")


def test_one_word_and_a_clause_that_goes_on_from_its_question_are_no_sentence() -> None:
    assert not is_whole("At der kommer vand ind.", "at fordi")
    assert is_whole("Atter kom der vand ind.", "at fordi")
    assert is_whole("at der kommer vand ind", "")
    assert not any(is_whole(told, "") for told in ("tv", "", " "))


def test_a_long_story_ends_where_a_sentence_does() -> None:
    assert as_sentence("Jeg bager. " * 60) == " ".join(["Jeg bager."] * 29)
    assert as_sentence("Jeg bager! " + "og " * 200) == "Jeg bager!"


def test_one_long_sentence_is_cut_between_two_words() -> None:
    cut = as_sentence("og " * 200)
    assert len(cut) <= LONGEST + 2
    assert cut.endswith("og …")


def test_one_long_word_is_cut_where_it_must_be() -> None:
    assert as_sentence("a" * 400) == "A" + "a" * (LONGEST - 1) + " …"


@given(st.text(max_size=700))
def test_what_stands_is_short_and_stays_as_it_is(told: str) -> None:
    stands = as_sentence(told)
    assert len(stands) <= LONGEST + 3
    assert bool(stands) == bool(told.split())
    assert "\n" not in stands


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("Jeg laver mad. Jeg bager også. Og så vasker jeg op.", "Jeg laver mad. Jeg bager også."),
        ("I torsdags. Jeg havde gryder på tre blus, og alt stod klar.", ""),
        ("Jeg går.", "Jeg går."),
        ("Jeg har gjort det i mange år, og det går stadig godt.", ""),
        ("", ""),
    ],
)
def test_a_story_is_shortened_to_the_sentences_that_fit_or_to_nothing(told: str, kept: str) -> None:
    assert shortened(told, 35) == kept
