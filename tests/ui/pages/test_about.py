"""About the program: whose work it builds on, and what is wrong with a data file."""

from dataclasses import replace

import msgspec
from PySide6.QtWidgets import QLabel

from dialogtool.core.basis.problems import Problem
from dialogtool.ui.case_model import CaseModel
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.about import AboutPage
from tests.ui.pages.fakes import CueMatcher, clock_from, ids


def said_about(desk: Desk, *problems: Problem) -> list[str]:
    """What the page says when the data files have these problems."""
    library = msgspec.structs.replace(desk.library, problems=problems)
    model = CaseModel(library, CueMatcher(), clock_from(desk.model.now()), ids())
    page = AboutPage(replace(desk, model=model))
    return [label.text() for label in page.findChildren(QLabel)]


def test_what_is_wrong_with_a_data_file_is_said_with_its_place_once(desk: Desk) -> None:
    problem = Problem(code="yaml", message="This is not YAML.", cure="Look.", file="mit/tool.yaml", line=3)
    whole = Problem(code="gone", message="It is gone.", cure="Put it back.", file="andet/tool.yaml")
    said = said_about(desk, problem, whole)
    assert "mit/tool.yaml, line 3: This is not YAML. Look." in said
    assert "andet/tool.yaml It is gone. Put it back." in said


def test_without_problems_none_are_told_of(desk: Desk) -> None:
    assert not any("data files" in text for text in said_about(desk))
