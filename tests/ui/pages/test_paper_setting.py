"""Type on A4: what stands where, and where a page ends."""

from pathlib import Path

import pytest

from dialogtool.core.blocks import Bullet, Entry, Framed, Heading, Lead, Line, PageBreak, Paragraph, Room, Title
from dialogtool.ui.theme import Theme, load_theme
from dialogtool.ui.widgets.paper_setting import MARGIN, PAGE_HEIGHT, PAGE_WIDTH, set_in_type


@pytest.fixture
def theme(repository: Path, qapp: object) -> Theme:
    return load_theme(repository / "resources" / "theme", "light")


def test_every_kind_of_block_is_set(theme: Theme) -> None:
    blocks = (
        Title(text="Ane"),
        Line(parts=("Esbjerg", "20")),
        Lead(text="Mål"),
        Heading(text="Profil"),
        Paragraph(text="To\nlinjer"),
        Entry(title="Mad", detail="hver uge", text="For otte."),
        Bullet(text="Ro"),
        Framed(label="Næste", text="Ring", facts=("i dag",)),
        Room(lines=2),
        PageBreak(),
    )
    said = [placed.piece.text for placed in set_in_type(blocks, theme).placed]
    told = ["Ane", "Esbjerg · 20", "Mål", "Profil", "To", "linjer", "Mad", "For otte.", "Ro", "Næste", "Ring", "i dag"]
    assert said == [*told, "", ""]


def test_nothing_stands_outside_the_margins(theme: Theme) -> None:
    setting = set_in_type([Paragraph(text="ord " * 90)] * 30, theme)
    assert setting.pages > 1
    for placed in setting.placed:
        assert placed.place.left() >= MARGIN
        assert placed.place.right() <= PAGE_WIDTH - MARGIN
        assert placed.place.bottom() <= PAGE_HEIGHT - MARGIN + 1


def test_a_heading_is_never_last_on_its_page(theme: Theme) -> None:
    blocks = [block for n in range(40) for block in (Heading(text=f"{n}"), Paragraph(text="ord " * 60))]
    placed = set_in_type(blocks, theme).placed
    pairs = zip(placed[::2], placed[1::2], strict=True)
    assert all(heading.page == text.page for heading, text in pairs)
