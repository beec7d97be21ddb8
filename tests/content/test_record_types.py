from typing import Annotated

import pytest
from msgspec import Meta

from dialogtool.content.record_types import item_of, marked_keys, marked_texts, marks_of, type_of, with_texts
from dialogtool.core.basis.record import Record, Text


class Page(Record):
    """Texts in every kind of place that a type can put them."""

    title: Text | None = None
    lines: Annotated[tuple[Text, ...], Meta(extra={"audience": "citizen"})] = ()
    notes: dict[str, tuple[Text, ...]] = {}
    size: int | str = 0


FULL = Page(title="a", lines=("b", "c"), notes={"d": ("e",)}, size="f")


def test_texts_are_found_wherever_the_type_has_them() -> None:
    assert [one.text for one in marked_texts(FULL, type_of(Page))] == ["a", "b", "c", "e"]
    assert list(marked_texts(Page(), type_of(Page))) == []


def test_texts_are_changed_wherever_the_type_has_them() -> None:
    changed = with_texts(FULL, type_of(Page), lambda text, _marks: text.upper())
    assert changed == Page(title="A", lines=("B", "C"), notes={"d": ("E",)}, size="f")
    assert with_texts(Page(), type_of(Page), lambda text, _marks: text.upper()) == Page()


def test_keys_without_texts_are_not_looked_into() -> None:
    assert [key.name for key in marked_keys(Page)] == ["title", "lines", "notes"]


def test_a_mark_is_seen_on_any_alternative() -> None:
    title = type_of(Page).fields[0].type
    assert marks_of(title) == {"audience": "citizen"}


def test_a_type_that_holds_nothing_else_has_no_items() -> None:
    with pytest.raises(TypeError):
        item_of(type_of(Page).fields[3].type)
