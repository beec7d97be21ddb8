"""A plan is as large as one page lets it be."""

from collections.abc import Mapping

import pytest

from dialogtool.core.case.case import Case
from dialogtool.core.papers.blocks import Block, Bullet, Document, Room, Title
from dialogtool.export.fitting import MOST_ROOM, fitted, height_of
from dialogtool.export.layout import Set
from dialogtool.export.plan_blocks import plan_document
from dialogtool.export.sheets import PLAN_SHEETS, DocumentLook, Sheet
from dialogtool.export.widths import line_count, width_of

from .lives import TODAY, life_of_little, life_of_much, plan_of

LARGE, SMALL = PLAN_SHEETS


def fit(*blocks: Block) -> tuple[Document, Sheet]:
    return fitted(Document("Min vej", "Ali", "da", blocks), PLAN_SHEETS, DocumentLook())


def items(count: int) -> tuple[Block, ...]:
    return tuple(Bullet(f"Gå en tur på {minutes} minutter") for minutes in range(count))


def test_a_short_plan_is_set_large() -> None:
    assert fit(Title("Min vej"), *items(5))[1] == LARGE


def test_a_long_plan_is_set_smaller() -> None:
    assert fit(Title("Min vej"), *items(33))[1] == SMALL


def test_what_no_page_holds_is_set_small_and_loses_nothing() -> None:
    document, sheet = fit(*items(90), Room(2))
    assert (sheet, document.blocks) == (SMALL, (*items(90), Room(1)))


def test_the_room_to_write_fills_the_page_but_never_more_than_is_pleasant() -> None:
    assert fit(Title("Min vej"), Room(2))[0].blocks[-1] == Room(MOST_ROOM)


def test_a_document_without_room_at_its_end_is_left_as_it_is() -> None:
    document, _ = fit(Title("Min vej"), *items(2))
    assert document.blocks == (Title("Min vej"), *items(2))


def test_the_letters_are_between_14_and_18_points_apart_from_title_and_header() -> None:
    running = {face.size for sheet in PLAN_SHEETS for face in sheet.faces if not face.ruled}
    assert running == {10, 11, 14, 16, 18, 28}


def test_a_longer_text_stands_higher() -> None:
    look = DocumentLook()
    assert height_of(Set("Normal", "ord " * 60), SMALL, look) > 2 * height_of(Set("Normal", "ord"), SMALL, look)


@pytest.mark.parametrize(("life", "sheet"), [(life_of_much(), SMALL), (life_of_little(), LARGE)])
def test_ordinary_plans_keep_to_one_page_with_room_to_write(
    life: Case, sheet: Sheet, wordbook: Mapping[str, str]
) -> None:
    document, chosen = fitted(plan_document(plan_of(life), wordbook, TODAY), PLAN_SHEETS, DocumentLook())
    last = document.blocks[-1]
    assert chosen == sheet
    assert isinstance(last, Room)
    assert last.lines >= 2


def test_lines_are_broken_between_words() -> None:
    room = width_of("femten minutter") + 0.01
    assert [line_count(text, room) for text in ("femten minutter", "femten minutter ja", "")] == [1, 2, 1]


def test_a_word_wider_than_the_column_is_broken_inside() -> None:
    assert line_count("m" * 35, width_of("m" * 10)) == 4
    assert line_count("a " + "m" * 15, width_of("m" * 10)) == 3
