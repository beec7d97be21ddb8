"""Aids as pictures for documents: real PNG files, with the words that say the same."""

from msgspec.structs import replace
from PySide6.QtGui import QImage

from dialogtool.core.case.answers import Answer, AnswerKey, Sorted, Words
from dialogtool.core.case.case import Place
from dialogtool.ui.desk import Desk
from dialogtool.ui.editors.paper_pictures import DOTS, MILLIMETRES, PaperPictures, in_large_letters
from tests.making import TELL, a_case, a_library, a_tool, an_answer, key

from .test_horizon import FIELD

POINTS_A_MM = 72 / 25.4
WISHED = an_answer("horisont", Sorted(columns={"engang": ("hund", "En båd")}))


def painter(desk: Desk, *answers: Answer) -> PaperPictures:
    desk.model.library = a_library(a_tool(FIELD, TELL), catalogue=desk.catalogue)
    desk.model.open(a_case(*answers), Place())
    return PaperPictures(desk)


def test_an_answer_becomes_a_picture_that_fits_the_page(desk: Desk) -> None:
    picture = painter(desk, WISHED).picture(key("horisont"))
    assert picture
    assert QImage.fromData(picture.data).width() > 1000
    assert 0 < picture.width <= 166
    assert "En båd" in picture.alt


def test_what_is_marked_or_no_picture_or_was_never_answered_is_not_painted(desk: Desk) -> None:
    words = an_answer("fortael", Words("Jeg bager."))
    shown = painter(desk, replace(WISHED, private=True), words)
    keys = (key("horisont"), key("fortael"), AnswerKey("væk", "væk"))
    assert [shown.picture(one) for one in keys] == [None, None, None]
    assert painter(desk).picture(key("horisont")) is None


def test_small_letters_are_larger_on_paper_than_on_the_screen(desk: Desk) -> None:
    on_paper = in_large_letters(desk.theme)
    points = {token: on_paper.size(token) * MILLIMETRES / DOTS * POINTS_A_MM for token in ("small", "text")}
    assert min(points.values()) > 8.5
    assert on_paper.size("title") == desk.theme.size("title")
