"""For whom something was done decides which part of life it belongs to."""

import pytest

from dialogtool.core.catalogue.catalogue import Activity
from dialogtool.matching.beneficiaries import arena_of, arenas_in, fit
from dialogtool.matching.normalise import keys_in

COOKING = Activity(id="mad", title="Lave mad", icatus=("311",), arena="hjem", says=())
TREATMENT = Activity(id="laege", title="Gå til læge", icatus=("942",), arena="hjem", says=())
JOB = Activity(id="kok", title="Være kok", icatus=("110",), arena="arbejde", says=())


@pytest.mark.parametrize(
    ("text", "arena"),
    [
        ("jeg laver mad til klubbens fester", "frivilligt"),
        ("jeg laver mad i moskeen", "frivilligt"),
        ("jeg fører regnskab for vejlauget", "frivilligt"),
        ("jeg arbejder på en fabrik", "arbejde"),
        ("min chef er glad for mig", "arbejde"),
        ("jeg tog et kursus", "uddannelse"),
        ("jeg kommer fra Syrien", "lande"),
        ("jeg bader min mor", "omsorg"),
        ("kører konen til lægen", "omsorg"),
    ],
)
def test_words_point_to_a_part_of_life(text: str, arena: str) -> None:
    assert arena in arenas_in(keys_in(text))


def test_a_home_doing_for_a_club_is_voluntary_work() -> None:
    assert arena_of(COOKING, frozenset({"frivilligt"})) == "frivilligt"


def test_a_home_doing_without_such_words_stays_at_home() -> None:
    assert arena_of(COOKING, frozenset()) == "hjem"


def test_a_job_stays_a_job() -> None:
    assert arena_of(JOB, frozenset({"frivilligt"})) == "arbejde"


def test_what_fits_the_words_is_heard_better() -> None:
    assert fit(JOB, frozenset({"arbejde"})) > fit(JOB, frozenset()) > fit(JOB, frozenset({"frivilligt"}))


def test_where_the_family_is_named_the_citizen_is_not_the_one_cared_for() -> None:
    assert fit(TREATMENT, frozenset({"omsorg"})) < fit(TREATMENT, frozenset())
