"""What a case file says that fits the kind of field, but not this field: told of with the name that was meant."""

import msgspec
import pytest

from dialogtool.core.sample.faults import SampleFault, sample_faults
from dialogtool.core.sample.sample import Said, Sample, SampleStep
from dialogtool.core.tool.aids import Horizon
from dialogtool.core.tool.definition import ForEach
from dialogtool.core.tool.fields import PictureCards, Sorting
from tests.core.aids_made import (
    ALONE,
    BRIDGE,
    COMPASS,
    DISTANCES,
    GOAL_OF,
    HORIZON,
    JUDGED,
    LOOK,
    MAT,
    PAIRS,
    ROAD,
    SINCE,
)
from tests.making import TELL, TOOL, a_catalogue, a_function, a_library, a_step, a_tool, options

CLOSED = Horizon(id="lukket", columns=DISTANCES, options=options("have"), own=False)
CARDS = PictureCards(id="kort", cards="hverdag", own=False, most=2)
OWN_CARDS = PictureCards(id="egne-kort", cards="hverdag")
NO_DECK = PictureCards(id="faa", options=options("mad"), own=False)
PILES = Sorting(id="bunker", columns=JUDGED, options=options("mad", "bus"))
KEPT = PictureCards(id="behold", options_from="maatte", column="mig", own=False)
FURTHER = Sorting(id="videre", options_from="egne-kort", columns=JUDGED)
EACH = a_step(LOOK, TELL, for_each=ForEach("kompas", column="mig"))
ASKED = (MAT, CLOSED, CARDS, OWN_CARDS, NO_DECK, PILES, KEPT, FURTHER, HORIZON, PAIRS, BRIDGE, COMPASS, EACH, GOAL_OF)
LIBRARY = a_library(
    a_tool(*ASKED, ROAD, SINCE),
    catalogue=msgspec.structs.replace(
        a_catalogue(cards={"boller": "", "sove": ""}),
        functions={"opvask": msgspec.structs.replace(a_function("opvask"), label="Opvask", tasks=("Vaske op",))},
        work_choices={"company": ALONE},
    ),
)


def faults(steps: tuple[SampleStep, ...] = (), **said: Said) -> tuple[SampleFault, ...]:
    told = {name.replace("_", "-"): words for name, words in said.items()}
    return sample_faults(Sample(name="Ida", date="2026-11-19", answers={TOOL: told}, steps=steps), LIBRARY)


IN_ORDER: dict[str, Said] = {
    "maatte": {"mig": ("lytter",), "ikke": ("laver-mad",)},
    "lukket": {"nu": ("have",)},
    "kort": ("boller", "sove"),
    "egne_kort": ("boller", "høns"),
    "faa": "mad",
    "bunker": {"mig": ("mad",)},
    "behold": "lytter",
    "videre": {"mig": ("høns",), "lidt": ("boller",)},
    "horisont": {"nu": ("et kor",)},
    "par": {"ude": ("hund",)},
    "bro": {"company": "alone", "hours": 2},
    "kompas": {"mig": ("opvask",)},
    "kig": {"opvask": ("Vaske op",)},
    "maal": {"text": "Kok", "function": "opvask"},
    "siden_sidst": {"Ring til Mette": "done"},
}


def test_a_case_file_in_order_has_no_faults() -> None:
    assert faults((SampleStep("Ring til  Mette"),), **IN_ORDER) == ()


@pytest.mark.parametrize("field", IN_ORDER)
def test_a_declined_answer_is_in_order(field: str) -> None:
    assert faults(**{field: None}) == ()


@pytest.mark.parametrize(
    ("field", "said", "message", "cure"),
    [
        ("maatte", {"mig": ("lyter",)}, "'maatte' has nothing called 'lyter'", "did you mean 'lytter'?"),
        ("lukket", {"nu": ("ferie",)}, "'lukket' has nothing called 'ferie'", "use one of: have"),
        ("kort", "bolle", "'kort' has nothing called 'bolle'", "did you mean 'boller'?"),
        ("kort", ("boller", "sove", "x"), "'kort' holds 3", "write at most 2"),
        ("faa", "boller", "'faa' has nothing called 'boller'", "use one of: mad"),
        ("bunker", {"mig": ("bil",)}, "'bunker' has nothing called 'bil'", "use one of: bus, mad"),
        ("par", {"ude": ("hest",)}, "'par' has nothing called 'hest'", "use one of: bog, hund"),
        ("bro", {"company": "together-"}, "'bro' has nothing called 'together-'", "did you mean 'together'?"),
        ("kompas", {"mig": ("opvaks",)}, "'kompas' has nothing called 'opvaks'", "did you mean 'opvask'?"),
        ("kig", {"opvask": "Tørre"}, "'kig' has nothing called 'Tørre'", "use one of: Vaske op"),
        ("maal", {"text": "Kok", "function": "kok"}, "there is no job function 'kok'", "use one of: opvask"),
    ],
)
def test_what_the_field_does_not_have_is_told_of(field: str, said: Said, message: str, cure: str) -> None:
    (fault,) = faults(**{field: said})
    assert (fault.path[:3], fault.message, fault.cure) == (("answers", TOOL, field), message, cure)


def test_a_choice_that_the_catalogue_does_not_have_is_not_missed() -> None:
    bare = msgspec.structs.replace(LIBRARY, catalogue=a_catalogue())
    said = Sample(name="Ida", date="2026-11-19", answers={TOOL: {"bro": {"company": "alone"}}})
    assert sample_faults(said, bare) == ()


def test_what_is_taken_from_another_field_stands_there() -> None:
    (fault,) = faults(egne_kort=("boller", "høns"), videre={"mig": ("hons", "sove")})
    assert (fault.message, fault.cure) == ("'hons' is not among 'egne-kort'", "did you mean 'høns'?")


def test_what_is_taken_from_a_column_may_be_any_card_of_the_field_but_nothing_else() -> None:
    (fault,) = faults(maatte={"mig": ("lytter",)}, behold=("hoerer", "lyter"))
    assert (fault.message, fault.cure) == ("'lyter' is not among 'maatte'", "did you mean 'lytter'?")


def test_where_the_cards_were_not_sorted_rightly_it_is_told_of_that_and_not_of_what_was_kept_of_them() -> None:
    (mat,) = faults(maatte="lytter", behold="lytter")
    assert mat.path[-1] == "maatte"


def test_words_about_something_outside_the_column_are_told_of() -> None:
    (fault,) = faults(kompas={"mig": ("opvask",)}, fortael={"opvaks": "Jeg vil gerne."})
    assert (fault.path[-1], fault.cure) == ("opvaks", "did you mean 'opvask'?")


def test_the_road_is_laid_elsewhere_in_the_file() -> None:
    (fault,) = faults(vej="Ring til Mette")
    assert "write goal, sub_goals and steps" in fault.message


def test_how_it_went_is_told_of_a_step_that_there_is() -> None:
    (misspelt,) = faults((SampleStep("Ring til Mette"),), siden_sidst={"Ring til Mete": "done"})
    (none,) = faults(siden_sidst={"Ring": "done"})
    assert (misspelt.message, misspelt.cure) == ("there is no step 'Ring til Mete'", "did you mean 'Ring til Mette'?")
    assert none.cure == "write it under 'steps'"
