"""Wishes, interests, conditions, job functions, people and bearings, as they are left behind."""

import msgspec

from dialogtool.core.case.aid_values import Conditions, People, Person, Picked
from dialogtool.core.case.answers import Answer, Chosen, Number, Ruling, Sorted, Words
from dialogtool.core.findings.made import Bearing, Interest, Material
from dialogtool.core.findings.material import material_of
from dialogtool.core.tool.definition import ForEach
from dialogtool.core.tool.fields import Checklist, Option, PictureCards, Sorting
from tests.core.aids_made import BRIDGE, CIRCLES, COMPASS, HORIZON, JUDGED, LOOK, PAIRS
from tests.making import a_case, a_catalogue, a_function, a_library, a_step, a_tool, an_answer, at, key, options

REASONS = Checklist(
    id="hvorfor-ikke",
    options=(
        Option(id="larm", label="Der larmer", scale="noise"),
        Option(id="lyd", label="Der er lyd", scale="noise"),
        Option(id="andet", label="Noget andet"),
    ),
    makes="function",
)
PILES = Sorting(id="bunker", columns=JUDGED, options=options("mad", "bus"))
TAKEN = PictureCards(id="udvalgt", options_from="kompas")
TOOL = a_tool(HORIZON, PAIRS, BRIDGE, COMPASS, a_step(REASONS, LOOK, for_each=ForEach("kompas")), CIRCLES, PILES, TAKEN)
LIBRARY = a_library(TOOL, catalogue=msgspec.structs.replace(a_catalogue(), functions={"opvask": a_function("opvask")}))


def left(*answers: Answer) -> Material:
    return material_of(a_case(*answers), LIBRARY)


def why_not(*ids: str, about: str = "opvask", minute: int = 1) -> Answer:
    return an_answer(key("hvorfor-ikke", about), Chosen(ids=ids), minute, makes="function")


def compass(minute: int = 0, private: bool = False, **columns: tuple[str, ...]) -> Answer:
    return an_answer("kompas", Sorted(columns), minute, makes="function", private=private)


def test_every_wish_on_the_horizon_is_a_wish_however_far_it_lies() -> None:
    wishes = left(an_answer("horisont", Sorted({"engang": ("have",), "nu": ("koekken", "ro")}), makes="wish")).wishes
    assert [wish.text for wish in wishes] == ["HAVE", "KOEKKEN", "ro"]


def test_tasks_that_appeal_in_a_job_are_wishes() -> None:
    (wish,) = left(an_answer(key("kig", "opvask"), Chosen(own=("Skylle",)), makes="wish")).wishes
    assert (wish.text, wish.answer.subject) == ("Skylle", "opvask")


def test_what_appeals_in_pairs_is_an_interest_with_the_branches_it_leads_to() -> None:
    both = an_answer("par", Picked({"ude": ("hund", "bog")}), makes="interest", private=True)
    assert left(both).interests == (
        Interest("Hunde", ("dyr", "natur"), both.key, private=True),
        Interest("Bøger", ("kontor",), both.key, private=True),
    )
    assert left(an_answer("par", Picked({"ude": ()}), makes="interest")).interests == ()


def test_what_was_sorted_under_a_no_is_neither_wished_for_nor_done() -> None:
    piles = Sorted({"mig": ("mad",), "ikke": ("bus",)})
    made = left(an_answer("bunker", piles, makes="wish"), an_answer(key("bunker", "x"), piles, makes="experience"))
    assert ([wish.text for wish in made.wishes], list(made.experiences)) == (["MAD"], ["mad"])


def test_of_conditions_the_newest_word_counts_on_each_scale() -> None:
    first = an_answer("bro", Conditions({"hours": 1, "noise": 2}, {"company": "alone"}), makes="condition")
    again = an_answer(key("bro", "x"), Conditions({"hours": 3}), minute=5, makes="condition")
    assert left(again, first).conditions == Conditions({"hours": 3, "noise": 2}, {"company": "alone"})
    assert left(an_answer("bro", Number(4), makes="condition")).conditions == Conditions()


def test_the_compass_leaves_what_was_said_of_each_job_function() -> None:
    made = left(compass(mig=("kok", "opvask"), ikke=("post",)))
    assert made.shortlist == {"kok": "yes", "opvask": "yes", "post": "no"}


def test_a_no_to_a_job_function_is_kept_with_the_scales_that_speak_against_it() -> None:
    made = left(compass(ikke=("opvask",)), why_not("larm", "lyd", "andet"))
    assert made.reasons == {"opvask": ("noise",)}


def test_the_reasons_go_when_the_no_becomes_a_yes() -> None:
    assert left(compass(minute=9, mig=("opvask",)), why_not("larm")).reasons == {}


def test_reasons_about_nothing_are_no_reasons() -> None:
    assert left(why_not("larm", about=""), why_not("larm", about="meeting:m1")).reasons == {}


def test_a_job_function_has_its_own_name_also_where_it_was_picked_from_the_compass() -> None:
    (wish,) = left(an_answer("udvalgt", Chosen(ids=("opvask",)), makes="wish")).wishes
    assert wish.text == LIBRARY.catalogue.functions["opvask"].label
    unknown = left(an_answer("kompas", Sorted({"mig": ("flyver",)}), makes="wish"))
    assert [wish.text for wish in unknown.wishes] == ["flyver"]


def test_people_in_the_rings_are_known_by_their_ids_with_what_they_help_with() -> None:
    mette = Person("mette", "Mette", "venner", helps="Lytter", first=True)
    made = left(an_answer("netvaerk", People((mette,)), makes="contact"))
    assert (made.people, made.contacts) == ({"mette": mette}, ())


def test_marked_people_conditions_and_job_functions_are_known_by_their_ids() -> None:
    people = an_answer("netvaerk", People((Person("lis", "Lis", "taet"),)), makes="contact", private=True)
    bridge = an_answer("bro", Conditions({"hours": 1}, {"company": "alone"}), makes="condition", private=True)
    made = left(people, bridge, compass(private=True, mig=("opvask",)))
    assert made.private == {"lis", "hours", "company", "opvask"}
    assert left(compass(mig=("opvask",))).private == frozenset()


def bearing(meeting: str, value: int, minute: int, reason: str = "") -> Answer:
    of = key("tro", f"meeting:{meeting}")
    return an_answer(of, Ruling(value, reason), minute, makes="bearing", meeting=meeting, question="Tror du på det?")


def test_where_the_citizen_stood_is_kept_for_each_meeting_oldest_first() -> None:
    made = left(bearing("m2", 6, 60, "Mette ringede"), bearing("m1", 3, 0))
    assert made.bearings == (
        Bearing("tro", "Tror du på det?", "m1", at(0), 3),
        Bearing("tro", "Tror du på det?", "m2", at(60), 6, "Mette ringede"),
    )


def test_a_declined_ruler_and_words_are_no_bearing() -> None:
    declined = an_answer(key("tro", "meeting:m1"), None, makes="bearing")
    assert left(declined, an_answer("tro", Words("godt"), makes="bearing")).bearings == ()
