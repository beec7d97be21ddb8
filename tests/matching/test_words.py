"""Stems, compounds and what words have in common."""

import pytest

from dialogtool.matching.compounds import Splitter
from dialogtool.matching.features import Ear
from dialogtool.matching.grammar import is_doing, is_finite, is_kin, is_owner
from dialogtool.matching.meanings import known_stems, meanings_of
from dialogtool.matching.normalise import words_in
from dialogtool.matching.stems import stem


@pytest.mark.parametrize(
    "forms",
    [
        ("passe", "passer", "passede", "pasning"),
        ("male", "maler", "malede", "maling"),
        ("skrue", "skruer", "skruede"),
        ("gå", "går", "gik", "gået"),
        ("barn", "børn", "børnene", "ungerne"),
        ("cykel", "cykler", "cyklerne"),
        ("nabo", "naboen", "naboer", "naboerne"),
        ("sy", "syr", "syede", "syet"),
        ("rengøre", "rengøring"),
    ],
)
def test_forms_of_a_word_have_one_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(form) for form in forms}) == 1


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("boligforeningsfest", ("bolig", "forening", "fest")),
        ("knallertmotor", ("knallert", "motor")),
        ("fodboldtræner", ("fodbold", "træner")),
        ("cykelværksted", ("cykel", "værksted")),
        ("vasketøj", ("vaske", "tøj")),
    ],
)
def test_compounds_are_taken_apart(word: str, parts: tuple[str, ...]) -> None:
    known = {stem(part) for part in ("bolig", "forening", "fest", *parts)}
    assert Splitter(known).parts_of(word) == tuple(map(stem, parts))


@pytest.mark.parametrize("word", ["mad", "fest", "interessant"])
def test_what_is_no_compound_stays_whole(word: str) -> None:
    assert Splitter(known_stems()).parts_of(word) == ()


def test_words_of_one_part_of_life_share_it() -> None:
    assert set(meanings_of(stem("frikadeller"))) & set(meanings_of(stem("suppe"))) == {"madlavning"}


def test_a_misspelt_word_is_heard_as_what_it_looks_like() -> None:
    heard = {feature.name for feature in Ear({stem("guitar")}).features(words_in("spiller guittar"))}
    assert f"w:{stem('guitar')}" in heard


def test_a_name_is_not_taken_for_a_misspelt_word() -> None:
    heard = Ear({stem("kanin")}).features(words_in("Jeg hedder Karin"))
    assert [feature.name for feature in heard if feature.name[:2] == "w:"] == []


def test_small_words_say_little() -> None:
    weights = {feature.name: feature.weight for feature in Ear(()).features(words_in("jeg strikker"))}
    assert weights["s:jeg"] < weights[f"w:{stem('strikker')}"]


@pytest.mark.parametrize("word", ["kæresten", "drengene", "søns", "konen", "tanten"])
def test_kin_are_known_in_all_their_forms(word: str) -> None:
    assert is_kin(word) or is_owner(word)


@pytest.mark.parametrize(("word", "finite"), [("ringer", True), ("rengøringer", False), ("vasker", True)])
def test_a_verb_is_told_from_a_noun_that_ends_like_it(word: str, finite: bool) -> None:
    assert is_finite(word) is finite


@pytest.mark.parametrize(("word", "doing"), [("indkøb", False), ("rengøring", False), ("købe", True), ("købt", True)])
def test_what_only_names_a_doing_tells_of_none(word: str, doing: bool) -> None:
    assert is_doing(word) is doing
