"""Min vej with a page of pictures after it."""

from collections.abc import Mapping

from dialogtool.core.case.answers import AnswerKey
from dialogtool.core.papers.blocks import Heading, PageBreak, Picture
from dialogtool.core.papers.drawings import Drawing
from dialogtool.export.plan_blocks import plan_document, with_pictures

from .lives import TODAY, life_of_little, plan_of
from .pixels import a_png

ROAD, RINGS = AnswerKey("min-vej", "naeste"), AnswerKey("netvaerk", "ringe")
DRAWINGS = (Drawing(ROAD, "Min vej"), Drawing(RINGS, "Mit netværk"))


class Painter:
    """Paints the answers it was given, and nothing else."""

    def __init__(self, *painted: AnswerKey) -> None:
        self._painted = painted

    def picture(self, answer: AnswerKey) -> Picture | None:
        """A white picture."""
        return Picture(a_png(), alt=answer.field) if answer in self._painted else None


def test_each_picture_stands_under_its_name_on_a_page_of_their_own(wordbook: Mapping[str, str]) -> None:
    plan = plan_document(plan_of(life_of_little()), wordbook, TODAY)
    whole = with_pictures(plan, DRAWINGS, Painter(ROAD, RINGS), wordbook)
    assert whole.blocks[: len(plan.blocks)] == plan.blocks
    assert whole.blocks[len(plan.blocks) :] == (
        PageBreak(),
        Heading("Det har vi tegnet sammen"),
        Picture(a_png(), alt="naeste", caption="Min vej"),
        Picture(a_png(), alt="ringe", caption="Mit netværk"),
    )


def test_where_nothing_is_left_to_show_there_is_no_page(wordbook: Mapping[str, str]) -> None:
    plan = plan_document(plan_of(life_of_little()), wordbook, TODAY)
    assert with_pictures(plan, DRAWINGS, Painter(), wordbook) == plan
