"""A long story is heard piece by piece."""

import pytest

from dialogtool.matching.clauses import clauses_in


@pytest.mark.parametrize(
    ("story", "pieces"),
    [
        ("jeg laver mad, gør rent og passer børn", ["jeg laver mad", "gør rent", "passer børn"]),
        ("min mand gør rent men jeg laver maden", ["min mand gør rent", "jeg laver maden"]),
        ("jeg har fem børn som jeg har opdraget", ["jeg har fem børn", "jeg har opdraget"]),
        ("når jeg arbejder passer min kone børnene", ["jeg arbejder", "passer min kone børnene"]),
        ("jeg strikker uden at kigge", ["jeg strikker", "uden at kigge"]),
        ("Jeg bager. Så spiser vi", ["jeg bager", "spiser vi"]),
        ("handler for naboen hun kan ikke gå", ["handler for naboen", "hun kan ikke gå"]),
        ("hun er dårlig så bilen kører jeg", ["hun er dårlig", "bilen kører jeg"]),
        ("jeg sover ikke før huset er låst", ["jeg sover ikke", "huset er låst"]),
        ("jeg bager brød, børnene de går selv i skole", ["jeg bager brød", "børnene de går selv i skole"]),
        ("opfostrede fem børn alene, manden var på havet", ["opfostrede fem børn alene", "manden var på havet"]),
        ("svømmer hver morgen kl 7. nu er jeg rask", ["svømmer hver morgen kl 7", "nu er jeg rask"]),
        ("pakker gaver til dem der ingenting har", ["pakker gaver til dem", "ingenting har"]),
    ],
)
def test_each_doing_is_a_piece(story: str, pieces: list[str]) -> None:
    assert [" ".join(clause.keys) for clause in clauses_in(story)] == pieces


@pytest.mark.parametrize(
    "saying",
    [
        "min kone og jeg laver mad",
        "vi dyrker kartofler, gulerødder og løg",
        "arbejdede som bager i ti år",
        "jeg hjælper min mor med at handle",
        "min kæreste, han laver maden",
        "jeg fik 11.400 kroner i 9. klasse",
        "jeg klarer det hele (rengøring, indkøb)",
        "jeg vil arbejde ude, f.eks. i en park",
    ],
)
def test_one_doing_stays_whole(saying: str) -> None:
    assert len(clauses_in(saying)) == 1


def test_a_nod_that_is_asked_for_says_nothing() -> None:
    assert [clause.keys[-1] for clause in clauses_in("jeg laver jo mad hver dag, ikke?")] == ["dag"]


def test_a_piece_remembers_what_joins_it() -> None:
    assert [clause.lead for clause in clauses_in("jeg er træt, men jeg laver mad")] == ["", "men"]


def test_nothing_has_no_pieces() -> None:
    assert clauses_in("...") == ()
