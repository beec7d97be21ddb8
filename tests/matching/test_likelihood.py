"""Whose doing a clause and a story are: weighed by what many stories have taught, beside the grammar."""

import pytest

from dialogtool.matching.clauses import clauses_in
from dialogtool.matching.likelihood import settled_by_likelihood
from dialogtool.matching.sides import read_by_grammar, told_in
from dialogtool.matching.signs import frame_of, signs_at, signs_of
from dialogtool.matching.told import Side
from dialogtool.matching.weights import KINDS, learnt_of_clauses, learnt_of_stories, shares_of


def sides(text: str) -> set[Side]:
    return {told.side for told in told_in(clauses_in(text))}


def test_the_shares_add_up_and_a_sign_nobody_learnt_says_nothing() -> None:
    weights = {"a": (1.0, 2.0, -1.0, 0.0, 0.0)}
    assert shares_of(["aldrig set"], {}) == (0.2,) * 5
    assert sum(shares_of(["a"], weights)) == pytest.approx(1.0)
    assert KINDS[max(range(5), key=shares_of(["a"], weights).__getitem__)] is Side.NOT


def test_every_sign_has_a_weight_for_each_kind() -> None:
    for weights in (learnt_of_stories(), learnt_of_clauses()):
        assert {len(each) for each in weights.values()} == {len(KINDS)}


@pytest.mark.parametrize(
    ("word", "frame"),
    [("jeg", "jeg"), ("kone", "KIN"), ("peter", "NAME"), ("vasker", "FINITE"), ("vasket", "PARTICIPLE")],
)
def test_a_frame_keeps_small_words_and_names_the_kind_of_others(word: str, frame: str) -> None:
    assert frame_of(word) == frame


def test_the_same_words_give_the_same_signs_wherever_they_stand_in_the_text() -> None:
    one, other = (read_by_grammar(clauses_in(text)) for text in ("Jeg bager.", "  jeg bager"))
    assert signs_of(one) == signs_of(other)


def test_a_clause_sees_the_frame_of_those_beside_it_and_not_what_they_are_about() -> None:
    told = read_by_grammar(clauses_in("Min kone bager brød, jeg vasker op"))
    signs = signs_at(told, 1)
    assert {"<other", "<w:KIN", "s:op"} <= signs
    assert not any("brød" in sign for sign in signs)


@pytest.mark.parametrize(
    "text", ["Jeg bager brød hver lørdag", "Jeg passer min mor, hun kan ikke selv", "Har malet huse"]
)
def test_what_was_done_stays_done(text: str) -> None:
    assert Side.DID in sides(text)


@pytest.mark.parametrize(
    "text",
    ["Jeg kommer aldrig til at bage", "Min kone står for maden", "Hvis jeg havde en have, ville jeg dyrke roser"],
)
def test_what_was_not_done_is_not(text: str) -> None:
    assert Side.DID not in sides(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jeg laver al maden, men opvasken rører jeg ikke, den tager min mand", ["did", "not", "other"]),
        ("Borger har ikke mod på at tage bus, men hun følger dagligt sin søn i skole", ["not", "did"]),
        ("den store laver selv sine lektier, men jeg skifter ble på den lille", ["other", "did"]),
        ("sidder i skolebestyrelsen. job har jeg ikke", ["did", "not"]),
        ("Borger har arbejdet som gartner, har ingen have selv", ["did", "not"]),
        ("jeg har været stuepige, men frivilligt arbejde det gør jeg altså ikke", ["did", "not"]),
        ("jeg er træt, jeg laver ikke mad", ["not"]),
        ("jeg syltede tyve glas rødbeder, men i forsamlingshuset kommer jeg aldrig", ["did", "not"]),
        ("Lufter dagligt hunden. Havearbejde udføres ikke", ["did", "not"]),
        ("min roomie laver mad, ordner vask og går ud med skrald", ["other", "other", "other"]),
        ("jeg skulle tage mig sammen og få ryddet op på loftet", ["wish", "wish"]),
        ("I stedet for at gå til fitness hugger jeg brænde", ["did"]),
        ("Ryggen kan ikke mere, så nu maler jeg små figurer", ["not", "did"]),
    ],
)
def test_each_clause_of_a_mixed_story_has_a_side_of_its_own(text: str, told: list[str]) -> None:
    assert [one.side.value for one in told_in(clauses_in(text)) if one.side is not Side.AROUND] == told


@pytest.mark.parametrize(
    "text",
    [
        "de tror det er min søn der ordner bilen men det er altså mig",
        "Min eksmand ordnede altid bilen, nu gør jeg det selv",
        "da far blev syg var der kun mig til at passe dyrene",
    ],
)
def test_what_points_back_is_about_what_was_said_before_it(text: str) -> None:
    assert any(Side.DID is one.side and {"bilen", "dyrene"} & set(one.clause.keys) for one in told_in(clauses_in(text)))


def test_where_nothing_is_told_there_is_nothing_to_weigh() -> None:
    assert settled_by_likelihood(()) == ()
    asked = read_by_grammar(clauses_in("Hvad mener du?"))
    assert settled_by_likelihood(asked) == asked
