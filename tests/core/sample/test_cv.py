"""What a case file says of the CV: lines of a career, and how each CV is to be."""

from datetime import date
from itertools import count

import msgspec
import pytest

from dialogtool.core.case.cv_values import CvItemSet, CvSettings
from dialogtool.core.case.keys import cv_item_key, cv_settings_key
from dialogtool.core.sample.cv import SampleCv, cv_laid_in
from dialogtool.core.sample.cv_faults import cv_faults
from dialogtool.core.sample.faults import sample_faults
from dialogtool.core.sample.sample import Sample
from dialogtool.core.tool.asking import Asked
from tests.core.aids_made import LINE
from tests.making import a_library, a_tool

TODAY = date(2026, 11, 22)
LIBRARY = a_library(a_tool(LINE))


def laid(**said: object) -> list[tuple[Asked, object]]:
    numbers = count(1)
    return [*cv_laid_in(msgspec.convert(said, SampleCv), TODAY, lambda: f"n{next(numbers)}")]


def faults(line: object, period: str) -> list[tuple[str, str]]:
    said = {
        "cv": {"items": [{"kind": "work", "title": "Kok", "period": period}]},
        "answers": {"hverdag": {LINE.id: line}},
    }
    sample = msgspec.convert({"name": "Bo", "date": "2026-11-19", **said}, Sample)
    return [(fault.message, fault.cure) for fault in cv_faults(sample, LIBRARY)]


def test_a_line_is_kept_under_an_id_of_its_own() -> None:
    ((asked, value),) = laid(
        items=[{"kind": "work", "title": " kok ", "start": 2013, "end": "sidste år", "text": "a\n"}]
    )
    assert asked == Asked(key=cv_item_key("n1"), question="", makes="cv-item")
    assert value == CvItemSet("work", "kok", start="2013", end="2025", text="a")


def test_a_line_that_stands_for_a_period_is_kept_under_its_id() -> None:
    ((asked, _value),) = laid(items=[{"kind": "work", "title": "Kok", "period": "Kantinen", "private": True}])
    assert (asked.key, asked.private) == (cv_item_key("Kantinen"), True)


def test_each_cv_has_its_own_look() -> None:
    look = {"layout": "short", "extras": ["photo"], "long": True}
    first, other = laid(look=look, others=[{"name": "Køkken", "goal": "Kok"}])
    assert first == (
        Asked(key=cv_settings_key(), question=""),
        CvSettings(layout="short", extras=("photo",), long=True),
    )
    assert other == (Asked(key=cv_settings_key("n1"), question=""), CvSettings(name="Køkken", goal="Kok"))


@pytest.mark.parametrize(
    "wrong", [{"items": [{"kind": "job", "title": "Kok"}]}, {"items": [{"kind": "it", "title": ""}]}]
)
def test_a_line_of_no_known_kind_or_without_a_title_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(msgspec.ValidationError):
        laid(**wrong)


def test_a_period_that_nobody_laid_is_told_of_with_the_nearest() -> None:
    assert faults(["Kantinen | arbejde"], "Kantinen") == []
    ((message, cure),) = faults(["Kantinen | arbejde"], "Kantine")
    assert message == "there is no period 'Kantine'"
    assert "Kantinen" in cure


@pytest.mark.parametrize("line", [None, 4])
def test_without_a_life_line_there_are_no_periods_to_stand_for(line: object) -> None:
    assert faults(line, "Kantinen") == [("there is no period 'Kantinen'", "lay it on a life line first")]


def test_the_whole_case_file_is_read_so() -> None:
    items = [{"kind": "work", "title": "Kok", "period": "Intet"}]
    sample = msgspec.convert({"name": "Bo", "date": "2026-11-19", "cv": {"items": items}}, Sample)
    assert [fault.path for fault in sample_faults(sample, LIBRARY)] == [("cv", "items", 0, "period")]
