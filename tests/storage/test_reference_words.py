"""Words are compared in one way of writing, by stem, beginning, spelling and bits; and said in other words."""

import pytest

from dialogtool.storage.reference.everyday import MOST_WAYS, ways_to_say
from dialogtool.storage.reference.likeness import BEGINNING, END, MISSPELT, likeness
from dialogtool.storage.reference.word_lists import groups_of, lines_of
from dialogtool.storage.reference.wording import bits_of, stem, telling_words, words_in


def known(word: str) -> bool:
    return True


def unknown(word: str) -> bool:
    return False


def said(typed: str) -> list[str]:
    """The other ways to say it when the classification knows none of the words."""
    return [" ".join(way.words) for way in ways_to_say(typed, unknown)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kok, KØKKENCHEF", ("kok", "køkkenchef")),
        ("Aarhus aerlig oel", ("århus", "ærlig", "øl")),
        ("a\u030ar blåba\u0308r", ("år", "blåbær")),
        ("café résumé", ("cafe", "resume")),
        ("vvs'er på McDonald’s", ("vvser", "på", "mcdonalds")),
        ("søster-bror/mor", ("søster", "bror", "mor")),
        ("кухар طباخ", ("кухар", "طباخ")),
        (" -- ", ()),
    ],
)
def test_words_have_one_way_of_writing(text: str, words: tuple[str, ...]) -> None:
    assert words_in(text) == words


def test_small_words_are_passed_over_when_there_are_others() -> None:
    assert telling_words("jeg har arbejdet i en kantine") == ("kantine",)
    assert telling_words("det var") == ("det", "var")


@pytest.mark.parametrize(
    ("one", "other"), [("maler", "malere"), ("rengøring", "rengøringen"), ("lager", "lageret"), ("ring", "ringe")]
)
def test_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_a_stem_is_never_next_to_nothing() -> None:
    assert stem("sygning") == "sygning"[: len(stem("sygning"))]
    assert len(stem("sygning")) >= 3


def test_bits_mark_beginning_and_end() -> None:
    assert bits_of("kok") == {"_ko", "kok", "ok_"}
    assert bits_of("a") == {"_a_"}


@pytest.mark.parametrize(
    ("typed", "word"), [("elektirker", "elektriker"), ("frissør", "frisør"), ("lastbilschauffør", "lastbilchauffør")]
)
def test_a_misspelt_word_is_almost_the_same(typed: str, word: str) -> None:
    assert likeness(typed, word) > MISSPELT * 0.78


@pytest.mark.parametrize(
    ("typed", "word"), [("bageriarbejder", "lagerarbejder"), ("cafemedarbejder", "garvemedarbejder"), ("kok", "hav")]
)
def test_another_compound_with_the_same_end_is_no_misspelling(typed: str, word: str) -> None:
    assert likeness(typed, word) < MISSPELT * 0.78


def test_half_a_word_is_like_the_whole() -> None:
    assert likeness("sygep", "sygeplejerske") == BEGINNING
    assert likeness("chauffør", "turistbuschauffør") >= END
    assert likeness("sk", "musk") < END


def test_what_people_say_is_said_in_official_words() -> None:
    assert "renovationsarbejder" in said("skraldemand")
    assert "rengøringsassistent" in said("jeg gjorde rent")
    assert "kasseassistent hjørnet" in said("kassedame på hjørnet")


def test_what_was_typed_comes_first_and_counts_most() -> None:
    first, *others = ways_to_say("skraldemand", known)
    assert first == (("skraldemand",), 1.0)
    assert all(way.worth < 1 for way in others)


def test_a_compound_is_said_by_its_beginning_when_nobody_knows_it() -> None:
    assert "pelsdyravler" in said("minkfarm")
    assert "kvægavler" in said("malkerobot")
    assert len(ways_to_say("minkfarm", known)) == 1
    assert said("xylofonist") == ["xylofonist"]


def test_nothing_typed_is_nothing_said() -> None:
    assert said(" ") == [""]


def test_a_long_story_is_said_in_few_ways() -> None:
    assert (
        len(ways_to_say("lager truck bus taxa køkken kantine kontor butik salg lager bank have hus", known))
        == MOST_WAYS
    )


def test_the_lists_say_each_thing_once_and_whole() -> None:
    pairs = [(one, other) for said, official in groups_of("everyday") for one in said for other in official]
    assert all(one.strip() == one and other.strip() == other and one and other for one, other in pairs)
    assert all(word.lower() == word for name in ("small", "weak") for word in lines_of(name))
