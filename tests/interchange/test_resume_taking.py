"""What the two took out when the guard asked stands in no resume, however its words were parted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.interchange.resume_taking import texts_of, without
from dialogtool.interchange.tree import Json

from .the_standards_resume import RESUME

WORK: dict[str, Json] = {"position": "Kok", "name": "Kantinen", "location": "Esbjerg", "startDate": "2013"}


def of(**entry: Json) -> dict[str, Json]:
    return {"$schema": "s", "work": [{**WORK, **entry}], "meta": {"version": "v1.2.0"}}


def test_nothing_taken_out_leaves_everything() -> None:
    assert without(RESUME, ()) == RESUME


@pytest.mark.parametrize("sentence", ["Kok", "Kok, Kantinen", "kok, Kantinen, Esbjerg.", "Kok Esbjerg"])
def test_a_line_goes_by_its_name_as_it_stands_on_paper(sentence: str) -> None:
    assert without(of(), [sentence]) == {"$schema": "s", "meta": {"version": "v1.2.0"}}


def test_a_place_alone_goes_without_its_line() -> None:
    assert without(of(), ["Kantinen"])["work"] == [{"position": "Kok", "location": "Esbjerg", "startDate": "2013"}]


def test_one_sentence_goes_out_of_a_text_and_the_others_stay() -> None:
    taken = without(of(summary="Jeg lavede mad. Jeg var syg. Så kom foråret."), ["jeg var syg"])
    assert taken["work"] == [{**WORK, "summary": "Jeg lavede mad. Så kom foråret."}]


def test_a_text_of_one_sentence_goes_and_so_does_one_of_a_list() -> None:
    taken = without(of(summary="Jeg var syg.", highlights=["Jeg var syg", "Opvask"], ongoing=True), ["Jeg var syg."])
    assert taken["work"] == [{**WORK, "highlights": ["Opvask"], "ongoing": True}]


def test_what_stands_under_a_name_of_our_own_goes_too() -> None:
    assert "work" not in without(of(position="Kok B", **{"x-dialogtool": {"title": "Kok"}}), ["Kok"])
    taken = without(of(**{"x-dialogtool": {"text": "Jeg var syg."}}), ["Jeg var syg."])
    assert taken["work"] == [WORK]


def test_a_persons_name_goes_and_the_other_details_stay() -> None:
    resume: dict[str, Json] = {"basics": {"name": "Amina", "phone": "20 00 00 15", "location": {"city": "Esbjerg"}}}
    assert without(resume, ["Amina", "Esbjerg"]) == {"basics": {"phone": "20 00 00 15"}}


@given(st.sets(st.sampled_from(texts_of(RESUME))))
def test_nothing_that_was_taken_out_is_left(sentences: set[str]) -> None:
    assert not sentences & {*texts_of(without(RESUME, sentences))}


def test_the_guard_sees_every_text_but_those_of_the_file_itself() -> None:
    assert texts_of(of(highlights=["Opvask"], level=7)) == ("Kok", "Kantinen", "Esbjerg", "2013", "Opvask")
