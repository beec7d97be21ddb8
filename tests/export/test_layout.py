"""How blocks become paragraphs."""

from typing import get_args

import pytest

from dialogtool.core.papers.blocks import (
    Beside,
    Block,
    Bullet,
    Document,
    Entry,
    Framed,
    Heading,
    Line,
    PageBreak,
    Paragraph,
    Picture,
    Room,
)
from dialogtool.export import layout
from dialogtool.export.layout import RULE, Set, paragraphs_of


def paragraphs(*blocks: Block) -> tuple[Set, ...]:
    return paragraphs_of(Document("CV", "Ali", "da", blocks))


def test_every_kind_of_block_can_be_set() -> None:
    assert set(get_args(Block)) <= set(layout._set.registry)


def test_what_is_no_block_is_refused() -> None:
    with pytest.raises(TypeError):
        layout._set("words alone")


def test_facts_share_a_line() -> None:
    assert paragraphs(Line(("Elmevej 12", "20 30 40 50"))) == (Set("Subtitle", "Elmevej 12 · 20 30 40 50"),)


def test_headings_are_real_headings_of_their_level() -> None:
    assert [one.face for one in paragraphs(Heading("Profil"), Heading("Mere", 2))] == ["Heading 1", "Heading 2"]


def test_each_line_of_running_text_is_a_paragraph_and_empty_ones_are_none() -> None:
    assert paragraphs(Paragraph("Et\n\nTo\n ")) == (Set("Normal", "Et"), Set("Normal", "To"))


def test_an_entry_without_text_does_not_hold_on_to_what_follows() -> None:
    assert paragraphs(Entry("Mad", "Hver dag"), Entry("Syning", text="Gardiner")) == (
        Set("Entry Line", "Mad", "Hver dag"),
        Set("Entry Title", "Syning"),
        Set("Normal", "Gardiner"),
    )


def test_each_mark_has_a_list_of_its_own() -> None:
    bullets = paragraphs(Bullet("a"), Bullet("b", mark="step"), Bullet("c", mark="done"))
    assert [one.face for one in bullets] == ["List Bullet", "List Step", "List Done"]


def test_the_frame_holds_label_words_and_facts() -> None:
    assert paragraphs(Framed("Næste", "Ring", ("I dag", "Selv"))) == (
        Set("Frame Label", "Næste"),
        Set("Frame Text", "Ring"),
        Set("Frame Facts", "I dag\nSelv"),
    )


def test_an_empty_frame_has_lines_to_write_on() -> None:
    assert paragraphs(Framed("Næste", ""))[1:3] == (Set("Frame Room", RULE), Set("Frame Room", RULE))


def test_room_is_so_many_lines() -> None:
    assert paragraphs(Room(3)) == (Set("Room", RULE),) * 3


def test_what_follows_a_page_break_begins_the_new_page() -> None:
    assert paragraphs(Heading("Et"), PageBreak(), PageBreak(), Paragraph("To\nTre"), PageBreak()) == (
        Set("Heading 1", "Et"),
        Set("Normal", "To", new_page=True),
        Set("Normal", "Tre"),
    )


def test_a_picture_stands_over_its_caption_and_says_in_words_what_it_shows() -> None:
    shown, caption = paragraphs(Picture(b"png", "En vej\x00 fra i dag\ntil målet.", "Min vej"))
    assert (shown.face, shown.whole, caption) == ("Picture", "", Set("Caption", "Min vej"))
    assert shown.picture == Picture(b"png", "En vej fra i dag til målet.", "Min vej")


def test_a_picture_without_a_caption_stands_alone() -> None:
    assert len(paragraphs(Picture(b"png", "En vej"))) == 1


def test_the_same_in_another_language_is_known_as_such() -> None:
    assert paragraphs(Beside("Мій шлях", "uk")) == (Set("Beside", "Мій шлях", language="uk"),)


def test_a_detail_is_parted_from_its_text_and_stands_alone_without_one() -> None:
    assert Set("List Bullet", "Ring", "i dag").whole == "Ring · i dag"
    assert Set("List Bullet", "", "i dag").whole == "i dag"


def test_what_no_word_file_can_hold_is_left_out() -> None:
    assert paragraphs(Heading("Pro\x00fil\ud800"))[0].text == "Profil"
