"""The aids as pictures for documents."""

from dialogtool.core.answers import AnswerKey
from dialogtool.core.blocks import Picture
from dialogtool.core.library import field_of

from ..desk import Desk
from .painted import as_png, painted_for

DOTS, MILLIMETRES = 960, 166
"""So many logical pixels stand over the whole width of a page."""


class PaperPictures:
    """Paints the answers of the case that is open, in the words and colours of `desk`; needs the window's thread."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def picture(self, answer: AnswerKey) -> Picture | None:
        """The answer as a PNG picture with the words that say the same; None for what is no picture, or is marked."""
        field, given = field_of(self._desk.library, answer), self._desk.model.case.answers.get(answer)
        if field is None or given is None or given.private:
            return None
        painted = painted_for(field, given.value, self._desk)
        if painted is None:
            return None
        width = min(MILLIMETRES, painted.size.width() * MILLIMETRES / DOTS)
        return Picture(data=as_png(painted), alt=painted.alt, width=width)
