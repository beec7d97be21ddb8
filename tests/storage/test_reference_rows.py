"""A row becomes an occupation, a skill or a relation; what is no URI, label or relation is said."""

import pytest

from dialogtool.core.basis.problems import Problem
from dialogtool.storage.reference.csv_file import CsvRow
from dialogtool.storage.reference.esco_rows import Concept, concept_of, id_of, relation_of
from tests.storage.esco import occupation, skill

ROW = {"conceptUri": occupation("kok"), "preferredLabel": "kok", "iscoGroup": "5120", "altLabels": "", "code": "5120.1"}
RELATION = {"occupationUri": occupation("kok"), "skillUri": skill("koge"), "relationType": "essential"}


def concept(**changed: str) -> Concept | Problem:
    return concept_of(CsvRow(7, ROW | changed), "occupation", "occupations_da.csv")


def code_of(read: object) -> str:
    assert isinstance(read, Problem)
    assert (read.line, read.file[-4:]) == (7, ".csv")
    return read.code


def test_each_other_label_stands_once() -> None:
    read = concept(altLabels=" køkkenchef \n\nKok\nKØKKENCHEF\nfaglært  kok", hiddenLabels="kokkemand")
    assert isinstance(read, Concept)
    assert read.alternatives == ("KØKKENCHEF", "faglært kok", "kokkemand")


def test_the_group_and_the_depth_are_kept() -> None:
    read = concept(code="5120.1.4")
    assert isinstance(read, Concept)
    assert (read.isco, read.depth, read.line) == ("5120", 2, 7)


def test_a_group_that_is_none_is_left_out() -> None:
    read = concept(iscoGroup="C5120")
    assert isinstance(read, Concept)
    assert read.isco == ""


@pytest.mark.parametrize(
    "uri", ["", "kok", "http://", "http://data.europa.eu/", "http://data europa.eu/1", "ftp://a/1"]
)
def test_what_is_no_uri_is_said(uri: str) -> None:
    assert code_of(concept(conceptUri=uri)) == "bad-uri"


def test_an_occupation_without_a_label_is_said() -> None:
    assert code_of(concept(preferredLabel=" \n ")) == "no-label"


def test_a_relation_is_between_numbers_made_from_uris() -> None:
    read = relation_of(CsvRow(7, RELATION), "relations.csv")
    assert (read.occupation, read.skill, read.essential) == (id_of(occupation("kok")), id_of(skill("koge")), True)


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [("skillUri", "", "bad-uri"), ("occupationUri", "kok", "bad-uri"), ("relationType", "måske", "unknown-relation")],
)
def test_what_is_no_relation_is_said(column: str, value: str, code: str) -> None:
    assert code_of(relation_of(CsvRow(7, RELATION | {column: value}), "relations.csv")) == code


def test_numbers_are_the_same_every_time_and_fit_the_file() -> None:
    assert id_of(occupation("kok")) == id_of(occupation("kok")) != id_of(occupation("bager"))
    assert 0 <= id_of(occupation("kok")) < 2**56
