from typing import cast

import pytest

from dialogtool.content.check_catalogue import HOMES, record_faults, reference_faults
from dialogtool.content.folders import any_picture
from dialogtool.content.record_types import type_of
from dialogtool.core.basis import record as kinds_of_text
from dialogtool.core.basis.record import Record
from dialogtool.core.catalogue.catalogue import Activity, Arena, Catalogue, Competence, Deck, JobFunction, StepIdea
from dialogtool.core.tool.fields import Option
from tests.content.authoring import codes, read

SKILL = "http://data.europa.eu/esco/skill/fed5b267-73fa-461d-9f69-827c78beb39d"

COMPETENCE = f"""\
id: overblik
kind: personal
label: Overblik
everyday: Jeg får dagen til at hænge sammen
workplace: Planlægger opgaver
advert: Har overblik
cv: "Jeg har overblik: {{evidence}}"
esco: [{SKILL}]
deepen: [Hvad gør du først?]
picture: 1F9E9
"""

FUNCTION = """\
id: opvasker
label: Opvasker
disco: "9412"
esco: http://data.europa.eu/esco/occupation/f756fdab-7726-4c48-bfcc-94ff8810fc08
branch: koekken
day: Du vasker op.
tasks: [Vaske op]
small_form: [Vaske op en time]
places: [Kantine]
competences: []
demands: {hours: 1, start: 1, breaks: 1, pace: 1, noise: 1, people: 1, lifting: 1, standing: 1, reading: 1, danish: 1,
  it: 1, transport: 1}
choices: {contact: often, company: alone, variety: same, adapting: easy}
way_in: none
way_in_text: Du kan begynde nu.
missing: Du skal stå op.
picture: ""
"""

DECK = """\
id: hverdag
groups:
  - {id: mad, label: Mad, picture: "", cards: [{id: bage, label: Bage, picture: ""}]}
  - {id: MERE, label: Mere, picture: "", cards: [{id: KORT, label: Kort, picture: ""}]}
"""


def faults(text: str, record: type[Record]) -> list[str]:
    reading = read(text, record)
    assert reading.problems == ()
    return codes(record_faults(reading.found[0].value))


def unknown(record: Record, catalogue: Catalogue | None = None) -> list[str]:
    found = reference_faults(record, type_of(type(record)), catalogue or Catalogue(), lambda code: code == "1F9E9")
    return codes(found)


def test_a_competence_in_order_has_no_faults() -> None:
    assert faults(COMPETENCE, Competence) == []


@pytest.mark.parametrize(
    ("cv", "wrong"),
    [
        ("Jeg har overblik.", ["evidence-place"]),
        ("{evidence} {evidence}", ["evidence-place"]),
        ("{evidens}", ["unknown-place", "evidence-place"]),
        ("{evidence} }", ["stray-brace"]),
    ],
)
def test_the_cv_holds_the_evidence_once(cv: str, wrong: list[str]) -> None:
    assert faults(COMPETENCE.replace("Jeg har overblik: {evidence}", cv), Competence) == wrong


def test_the_evidence_stands_in_the_cv_alone() -> None:
    assert faults(COMPETENCE.replace("Har overblik", '"{evidence}"'), Competence) == ["unknown-place"]


@pytest.mark.parametrize("address", ["http://data.europa.eu/esco/skill/S1.2.3", SKILL])
def test_a_skill_of_esco_has_an_address(address: str) -> None:
    assert faults(COMPETENCE.replace(SKILL, address), Competence) == []


@pytest.mark.parametrize(
    "address", ["fed5b267", SKILL.replace("skill", "occupation"), SKILL + "0", SKILL.replace("http", "https")]
)
def test_any_other_address_is_told(address: str) -> None:
    assert faults(COMPETENCE.replace(SKILL, address), Competence) == ["esco-form"]


def test_a_job_functions_address_is_an_occupation() -> None:
    assert faults(FUNCTION, JobFunction) == []
    assert faults(FUNCTION.replace("/occupation/", "/skill/"), JobFunction) == ["esco-form"]
    assert faults(FUNCTION.replace("Du vasker op.", '"{ting}"'), JobFunction) == ["unknown-place"]


def test_groups_and_cards_have_names_of_their_own() -> None:
    assert faults(DECK.replace("MERE", "mere").replace("KORT", "kort"), Deck) == []
    assert faults(DECK.replace("MERE", "mad").replace("KORT", "bage"), Deck) == ["duplicate-id", "duplicate-id"]


def test_no_other_text_of_the_catalogue_has_named_places() -> None:
    arena = 'id: hjem\nlabel: Hjem\npicture: ""\ncv_heading: "{navn}"\n'
    assert faults(arena, Arena) == ["unknown-place"]


def test_templates_may_name_any_place_but_name_it_well() -> None:
    assert codes(record_faults({"a": "{goal} og {steps}", "b": "{0}", "c": "}"})) == ["stray-brace", "stray-brace"]


def test_a_picture_is_there_or_is_left_out() -> None:
    assert unknown(Option(id="a", label="b", picture="1F9E9")) == []
    assert unknown(Option(id="a", label="b")) == []
    assert unknown(Option(id="a", label="b", picture="1F9E8")) == ["unknown-picture"]


def test_what_a_record_points_to_is_in_the_catalogue() -> None:
    activity = Activity(id="a", title="b", icatus=("421",), arena="hjem", says=("c",), functions=("d",))
    assert unknown(activity) == ["unknown-reference", "unknown-reference"]
    here = cast(Catalogue, type("Here", (), {"arenas": {"hjem": 1}, "functions": {"d": 1}}))
    assert unknown(activity, here) == []


def test_a_steps_lane_is_in_the_catalogue() -> None:
    assert unknown(StepIdea(id="a", lane="hverdag", text="c")) == ["unknown-reference"]


def test_every_kind_of_reference_has_a_home() -> None:
    marks = [getattr(alias, "__metadata__", ()) for alias in vars(kinds_of_text).values()]
    kinds = {meta.extra["refers_to"] for metas in marks for meta in metas if "refers_to" in (meta.extra or {})}
    assert kinds == {*HOMES, "picture"}
    assert set(HOMES.values()) <= set(Catalogue.__struct_fields__)


def test_where_pictures_are_not_looked_for_every_code_is_one() -> None:
    assert any_picture("1F9E9")
    assert not any_picture("")
