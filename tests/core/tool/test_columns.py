"""What lies in one column alone: asked further about, or gone on with."""

import msgspec
import pytest

from dialogtool.core.case.aid_values import People, Person, Picked
from dialogtool.core.case.answers import Answer, Chosen, Sorted
from dialogtool.core.case.items import items_in_column, items_of
from dialogtool.core.scenes.shared import options_of, shared_scene
from dialogtool.core.tool.definition import ForEach
from dialogtool.core.tool.fields import PictureCards, Sorting
from dialogtool.core.tool.flow import items_in, visible_steps
from tests.core.aids_made import CIRCLES, COMPASS, HORIZON, JUDGED, MAT, PAIRS
from tests.making import TELL, a_case, a_catalogue, a_function, a_library, a_step, a_tool, an_answer, options

KEPT = PictureCards(id="behold", options_from="maatte", column="mig")
PILES = Sorting(id="bunker", options_from="maatte", column="ikke", columns=JUDGED)
WHY = a_step(TELL, title="Hvorfor ikke {job}?", for_each=ForEach("kompas", column="ikke", as_="job"))
TOOL = a_tool(MAT, KEPT, PILES, COMPASS, WHY, CIRCLES)
CATALOGUE = msgspec.structs.replace(a_catalogue(), functions={"opvask": a_function("opvask")})

LIBRARY = a_library(TOOL, catalogue=CATALOGUE)
SORTED = an_answer("maatte", Sorted({"mig": ("lytter", "hoerer"), "ikke": ("laver-mad",)}))


def labels(field: PictureCards | Sorting, *answers: Answer) -> list[str]:
    return [option.label for option in options_of(TOOL, field, a_case(*answers), LIBRARY)]


def test_a_field_takes_what_lies_in_the_column_it_names() -> None:
    assert labels(KEPT, SORTED) == ["Jeg lytter", "Jeg hører efter"]
    assert labels(PILES, SORTED) == ["Jeg laver mad"]


def test_where_nothing_was_sorted_there_is_nothing_to_take() -> None:
    assert labels(KEPT) == labels(KEPT, an_answer("maatte", None)) == []


def test_a_step_is_repeated_for_what_lies_in_the_column_it_names() -> None:
    case = a_case(an_answer("kompas", Sorted({"mig": ("kok",), "ikke": ("opvask", "gartner")})))
    asked = [screen for screen in visible_steps(TOOL, case) if screen.subject]
    assert [screen.key for screen in asked] == ["om-fortael/opvask", "om-fortael/gartner"]
    titles = [shared_scene(TOOL, screen, case, LIBRARY).title for screen in asked]
    assert titles == ["Hvorfor ikke opvask?", "Hvorfor ikke gartner?"]


@pytest.mark.parametrize(("ring", "names"), [("venner", ("Mette",)), ("fagfolk", ()), ("", ("Lis", "Mette"))])
def test_a_ring_of_people_is_a_column_too(ring: str, names: tuple[str, ...]) -> None:
    case = a_case(an_answer("netvaerk", People((Person("Lis", "Lis", "taet"), Person("Mette", "Mette", "venner")))))
    assert items_in(TOOL, "netvaerk", case, ring) == names


def test_what_has_no_columns_is_taken_as_it_is() -> None:
    assert items_in_column(Chosen(ids=("a",)), "mig") == ("a",)


def test_of_pairs_each_thing_that_appealed_is_taken_once() -> None:
    assert items_of(Picked({"ude": ("hund", "bog"), "inde": (), "mere": ("bog",)})) == ("hund", "bog")


def test_the_mat_and_the_horizon_show_their_own_options_and_pairs_are_shown_from_the_field() -> None:
    assert options_of(TOOL, MAT, a_case(), LIBRARY) == MAT.options
    assert options_of(TOOL, HORIZON, a_case(), LIBRARY) == options("koekken", "have")
    assert options_of(TOOL, PAIRS, a_case(), LIBRARY) == ()
