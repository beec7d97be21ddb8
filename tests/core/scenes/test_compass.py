"""The compass as data: where a job function lies in the three circles."""

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.catalogue.catalogue import Catalogue
from dialogtool.core.scenes.compass import APART, COMPASS_WIDE, Circle, Dot, compass_scene, compass_sheet
from dialogtool.core.work.jobs import JobSuggestion
from tests.core.conditions import work

IDS = tuple(f"job-{n}" for n in range(12))
CATALOGUE = Catalogue(functions={id: work(id) for id in IDS})
PART = st.floats(0, 1)


def suggested(function: str, can: float, wants: float, thrives: float) -> JobSuggestion:
    return JobSuggestion(function, can, wants, thrives, score=0.5, reasons=())


def dot(can: float, wants: float, thrives: float) -> Dot:
    return compass_scene([suggested("job-0", can, wants, thrives)], {}, CATALOGUE).dots[0]


def holds(circle: Circle, dot: Dot) -> bool:
    return math.dist((circle.x, circle.y), (dot.x, dot.y)) < circle.radius


@pytest.mark.parametrize(
    ("values", "inside"),
    [
        ((1, 1, 1), {"can", "wants", "thrives"}),
        ((1, 0, 0), {"can"}),
        ((0, 1, 0), {"wants"}),
        ((0, 0, 1), {"thrives"}),
        ((1, 1, 0), {"can", "wants"}),
        ((0, 1, 1), {"wants", "thrives"}),
        ((0, 0, 0), set()),
    ],
)
def test_a_function_lies_in_the_circles_that_speak_for_it(values: tuple[float, float, float], inside: set[str]) -> None:
    circles = compass_scene((), {}, CATALOGUE).circles
    assert {circle.id for circle in circles if holds(circle, dot(*values))} == inside


@pytest.mark.parametrize("values", [(1, 0, 1), (0.9, 0, 0.4), (0, 1, 0)])
def test_no_crowd_pushes_a_function_into_a_circle_that_says_nothing_for_it(values: tuple[float, float, float]) -> None:
    scene = compass_scene([suggested(id, *values) for id in IDS[:8]], {}, CATALOGUE)
    silent = [circle for circle, value in zip(scene.circles, values, strict=True) if not value]
    assert not any(holds(circle, dot) for circle in silent for dot in scene.dots)


def test_what_nothing_is_known_of_lies_beside_the_circles() -> None:
    scene = compass_scene([suggested(id, 0, 0, 0) for id in IDS[:8]], {}, CATALOGUE)
    assert not any(holds(circle, dot) for circle in scene.circles for dot in scene.dots)


def test_dots_carry_label_picture_and_column() -> None:
    shown = [suggested("job-0", 1, 0, 0), suggested("gone", 1, 1, 1)]
    dots = compass_scene(shown, {"job-0": "ja"}, CATALOGUE, str.upper).dots
    assert [(dot.function, dot.label, dot.column) for dot in dots] == [("job-0", "JOB-0", "ja")]


def test_functions_with_the_same_values_lie_beside_each_other() -> None:
    dots = compass_scene([suggested(id, 1, 1, 1) for id in IDS[:6]], {}, CATALOGUE).dots
    assert min(math.dist((a.x, a.y), (b.x, b.y)) for a, b in combinations(dots, 2)) > APART * 0.75


def test_on_paper_the_columns_that_hold_something_stand_beside_the_circles() -> None:
    columns = {"job-0": "ja", "job-1": "ja", "job-2": "maaske"}
    scene = compass_scene([suggested(id, 1, 1, 1) for id in IDS[:4]], columns, CATALOGUE)
    sheet = compass_sheet(scene, [("ja", "Ja"), ("nej", "Nej"), ("maaske", "Måske")], CATALOGUE, str.upper)
    assert [(one.label, [card.item for card in one.cards]) for one in sheet.headings] == [
        ("JA", ["job-0", "job-1"]),
        ("MÅSKE", ["job-2"]),
    ]
    assert sheet.headings[1].y > sheet.headings[0].cards[-1].y
    assert sheet.height == COMPASS_WIDE
    many = compass_scene([suggested(id, 1, 1, 1) for id in IDS], dict.fromkeys(IDS, "ja"), CATALOGUE)
    assert compass_sheet(many, [("ja", "Ja")], CATALOGUE).height > COMPASS_WIDE


@given(st.lists(st.tuples(PART, PART, PART), max_size=12))
def test_every_dot_is_in_the_picture_and_always_in_the_same_place(values: list[tuple[float, float, float]]) -> None:
    shown = [suggested(id, *value) for id, value in zip(IDS, values, strict=False)]
    scene = compass_scene(shown, {}, CATALOGUE)
    assert all(0 < dot.x < 1 and 0 < dot.y < 1 for dot in scene.dots)
    assert scene == compass_scene(shown, {}, CATALOGUE)
