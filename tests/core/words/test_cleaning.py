"""What happens to every text at the door."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.words.cleaning import LONGEST, clean, clean_line

GRIN = "😀"
HALF, OTHER_HALF = "\ud83d", "\ude00"
ANY = st.text(
    st.one_of(st.characters(exclude_categories=()), st.sampled_from("\r\n\t \u0301\u200d" + HALF + OTHER_HALF))
)
NEVER = st.characters(categories=("Cs",)) | st.characters(categories=("Cc",), exclude_characters="\n\t")


@pytest.mark.parametrize("text", ["", "æøå ÆØÅ é", "«Jeg bager» – altid", "مرحبا", "👨‍👩‍👧", "a\tb\n\nc "])
def test_what_people_write_stays_as_it_is(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize("line_break", ["\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_every_kind_of_line_break_is_a_newline(line_break: str) -> None:
    assert clean(f"et{line_break}to") == "et\nto"


@pytest.mark.parametrize("unwanted", ["\x00", "\x07", "\x1f", "\x7f", "\x9b", "\ufeff", "\uffff", "\u202e", "\u2067"])
def test_what_cannot_be_seen_or_turns_the_text_around_is_gone(unwanted: str) -> None:
    assert clean(f"{unwanted}et{unwanted}to{unwanted}") == "etto"


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        (HALF + OTHER_HALF, GRIN),
        (HALF, ""),
        (OTHER_HALF, ""),
        (f"a{HALF}", "a"),
        (f"{HALF}a", "a"),
        (f"{OTHER_HALF}a{HALF}", "a"),
        (OTHER_HALF + HALF, ""),
        (HALF + HALF + OTHER_HALF, GRIN),
        (HALF + OTHER_HALF + OTHER_HALF, GRIN),
        (f"{HALF}\n{OTHER_HALF}{HALF}{OTHER_HALF}b{GRIN}", f"\n{GRIN}b{GRIN}"),
        (f"\ufeff{HALF}{OTHER_HALF}", GRIN),
    ],
)
def test_halves_of_a_character_are_joined_or_gone_wherever_they_stand(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def test_a_letter_and_its_mark_are_one_letter() -> None:
    assert clean("fa\u030a") == "få"


def test_text_that_is_too_long_is_cut_but_never_between_a_letter_and_its_mark() -> None:
    assert len(clean("a" * (LONGEST + 1))) == LONGEST == 20_000
    assert clean("aax\u030c", longest=3) == "aa"
    assert clean("aax\u030cb", longest=4) == "aax\u030c"


def test_marks_alone_are_cut_like_letters() -> None:
    assert clean("x" + "\u030c" * 5, longest=3) == "x" + "\u030c" * 2


def test_a_line_is_one_line_without_idle_space() -> None:
    assert clean_line(" Jeg\tbager\r\n hver\u00a0 dag\n") == "Jeg bager hver dag"


def test_a_line_is_cut_as_a_text_is_and_ends_in_a_word() -> None:
    assert clean_line("Anna Hansen", longest=5) == "Anna"
    assert clean_line("aax\u030c", longest=3) == "aa"


def test_a_name_is_found_behind_any_amount_of_space() -> None:
    assert clean_line(" \n" * 5000 + "Anna") == "Anna"


@given(ANY, st.integers(1, 30))
def test_cleaning_twice_is_cleaning_once(text: str, longest: int) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean(clean(text, longest), longest) == clean(text, longest)
    assert clean_line(clean_line(text, longest), longest) == clean_line(text, longest)


@given(st.lists(ANY | NEVER).map("".join), st.integers(1, 30))
def test_clean_text_is_short_composed_and_can_be_written_anywhere(text: str, longest: int) -> None:
    for cleaned in (clean(text, longest), clean_line(text, longest)):
        assert len(cleaned) <= longest
        assert unicodedata.is_normalized("NFC", cleaned)
        assert not {unicodedata.category(letter) for letter in cleaned.replace("\n", "").replace("\t", "")} & {
            "Cs",
            "Cc",
        }
        assert cleaned.encode("utf-8").decode("utf-8") == cleaned


@given(st.text(st.characters(categories=("L", "N", "P", "Zs"))))
def test_letters_digits_and_signs_are_never_lost(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)
