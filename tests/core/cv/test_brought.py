"""What was brought along from elsewhere becomes answers; nothing that was there is changed."""

from itertools import count

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.case.aid_values import Line, Period
from dialogtool.core.case.answers import Answer, Words
from dialogtool.core.case.case import Case
from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.case.keys import cv_item_key, material_key, profile_key
from dialogtool.core.catalogue.catalogue import Arena
from dialogtool.core.cv.brought import About, Imported, TakenIn, TalkAbout, as_item, taken_in
from dialogtool.core.findings.career import CareerLine, career_of
from dialogtool.core.findings.material import material_of
from dialogtool.core.tool.asking import Hand
from dialogtool.core.words.cleaning import LONGEST
from tests.making import a_case, a_catalogue, a_citizen, a_hand, a_library, an_answer

WORK = Arena(id="arbejde", label="Arbejde", picture="", cv_heading="Arbejde", career="work")
LIBRARY = a_library(catalogue=msgspec.structs.replace(a_catalogue(), arenas={"arbejde": WORK}))
CANTEEN = CvItemSet("work", "Køkkenhjælp", "Kantinen", start="2013")
MINUTES = st.integers(0, 9)


def brought(case: Case, *items: CvItemSet, about: About | None = None, lines: tuple[str, ...] = ()) -> TakenIn:
    numbers = count(1)

    def hand() -> Hand:
        number = next(numbers)
        return a_hand(f"ny-{number}", minute=number)

    file = Imported(items=items, about=about or About(), talk_about=TalkAbout(lines))
    return taken_in(case, file, LIBRARY, "cv.json", hand)


def written(item: CvItemSet, private: bool = False) -> Answer:
    return an_answer(cv_item_key("før"), item, makes="cv-item", private=private)


def career(case: Case) -> list[CvItemSet | None]:
    return [as_item(line) for line in career_of(material_of(case, LIBRARY), LIBRARY)]


def told_to_talk_about(case: Case) -> list[str]:
    return [a.value.text for a in case.answers.values() if a.key.field == "material" and isinstance(a.value, Words)]


def test_a_line_becomes_an_answer_of_its_own() -> None:
    taken = brought(a_case(), CANTEEN)
    assert career(taken.case) == [CANTEEN]
    assert taken.items == (CANTEEN,)
    assert taken.case.answers[cv_item_key("ny-1")].makes == "cv-item"


def test_what_stands_there_already_is_not_put_there_twice() -> None:
    case = a_case(written(msgspec.structs.replace(CANTEEN, title="køkkenhjælp")))
    assert brought(case, CANTEEN, CANTEEN) == TakenIn(case=case)


def test_a_period_of_the_life_line_is_there_already() -> None:
    period = Period(id="p", title="køkkenhjælp", arena="arbejde", start="2013", place="Kantinen")
    case = a_case(an_answer("linje", Line((period,)), makes="period"))
    assert brought(case, CANTEEN).items == ()


def test_what_is_called_as_something_marked_is_marked_too() -> None:
    marked = written(msgspec.structs.replace(CANTEEN, place="Et andet sted"), private=True)
    taken = brought(a_case(marked), CANTEEN)
    assert taken.items == (CANTEEN,)
    assert career(taken.case) == []


def test_a_marked_period_marks_what_is_called_so() -> None:
    period = Period(id="p", title="Køkkenhjælp", arena="arbejde", private=True)
    taken = brought(a_case(an_answer("linje", Line((period,)), makes="period")), CANTEEN)
    assert career(taken.case) == []


def test_details_that_are_missing_are_filled_in() -> None:
    about = About("Birgit Holm", "20 00 00 14", "b@example.dk", "Skolegade 14", "Jeg er rolig.")
    taken = brought(a_case(), about=about)
    citizen = taken.case.citizen
    assert (citizen.phone, citizen.email, citizen.address) == ("20 00 00 14", "b@example.dk", "Skolegade 14")
    assert taken.case.answers[profile_key()].value == Words("Jeg er rolig.")
    assert taken.kept == ()


def test_details_that_are_there_stay_and_are_named() -> None:
    citizen = msgspec.structs.replace(a_citizen(), phone="11 11 11 11", email="b@example.dk")
    case = a_case(an_answer(profile_key(), Words("Mine egne ord.")), citizen=citizen)
    taken = brought(case, about=About("Bo Lind", "22 22 22 22", "b@example.dk", profile="Filens ord."))
    assert taken.kept == ("name", "phone", "profile")
    assert taken.case == case


def test_lines_to_talk_about_are_kept_as_material_of_this_file() -> None:
    taken = brought(a_case(), lines=("Køkkenhjælp 2013", "Rengøring"))
    answer = taken.case.answers[material_key("ny-1")]
    assert (answer.value, answer.makes, answer.question) == (Words("Køkkenhjælp 2013\nRengøring"), "", "cv.json")
    assert career(taken.case) == []
    assert told_to_talk_about(brought(taken.case, lines=("Køkkenhjælp 2013", "Rengøring")).case) == [answer.value.text]


def test_headings_the_name_and_civil_registration_numbers_are_nothing_to_talk_about() -> None:
    old = ("Curriculum Vitae", "Birgit Holm", "Født 01.02.1999, CPR 010299-1235", "Erhvervserfaring:", "Rengøring")
    taken = brought(a_case(), lines=old)
    assert taken.lines == ("Rengøring",)
    assert told_to_talk_about(taken.case) == ["Rengøring"]


@given(st.lists(st.text("abc ", min_size=1, max_size=9).map(lambda words: words * 2000), max_size=9))
def test_long_texts_are_kept_whole_in_several_answers(lines: list[str]) -> None:
    kept = told_to_talk_about(brought(a_case(), lines=tuple(lines)).case)
    assert set("\n".join(kept).split("\n")) == ({*lines} or {""})
    assert all(len(text) <= LONGEST for text in kept)


def test_care_is_no_line_that_is_written_for_a_cv() -> None:
    assert as_item(CareerLine("p", "care", "Passet min mor")) is None
