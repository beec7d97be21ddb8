"""A dialogue tool as a card that can be pressed."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from dialogtool.core.meetings.choosing import Offer, PartOffer

from ...desk import Desk
from ..pieces import label, picture, row
from ..worded_button import WordedButton

PICTURE = 64
SMALL_PICTURE = 40


class ToolCard(WordedButton):
    """Shows one offer: name, one sentence, minutes, how far, and why now where it fits best.

    In a short meeting it offers the next part alone. `small` is for the tools that belong to every meeting.
    """

    def __init__(self, offer: Offer, desk: Desk, part: PartOffer | None = None, small: bool = False) -> None:
        super().__init__()
        self.offer = offer
        self.tool_id = offer.tool
        self.step = part.step if part else ""
        self._desk = desk
        self.setObjectName("tool")
        self.setProperty("fits", offer.because is not None)
        self.column.setContentsMargins(20, 16, 20, 16)
        texts = self._texts(part, small)
        lines = QVBoxLayout()
        lines.setSpacing(4)
        for text, look in texts:
            if text:
                lines.addWidget(label(text, look))
        if offer.because:
            lines.addLayout(self._why())
        tool = desk.library.tools[offer.tool]
        line = row(picture(tool.picture, SMALL_PICTURE if small else PICTURE), lines, spacing=20)
        line.setStretch(1, 1)
        self.column.addLayout(line)
        self.setAccessibleName(desk.words.content(tool.title))
        why = (desk.words.gettext("Fits well now"), self._because) if offer.because else ()
        self.setAccessibleDescription(" ".join(filter(None, (*why, *(text for text, _look in texts[2:])))))

    def _texts(self, part: PartOffer | None, small: bool) -> tuple[tuple[str, str], ...]:
        words, tool = self._desk.words, self._desk.library.tools[self.offer.tool]
        title = (words.content(tool.title), "lead"), (words.beside(tool.title), "second")
        facts = (self._facts(part), "small")
        if small and not part:
            return (*title, facts)
        said = part.title if part else tool.purpose
        return (*title, (words.content(said), ""), (words.beside(said), "soft"), facts)

    def _why(self) -> QHBoxLayout:
        pill = label(self._desk.words.gettext("Fits well now"), "today")
        pill.setWordWrap(False)
        line = row(pill, label(self._because))
        line.setStretch(1, 1)
        return line

    @property
    def _because(self) -> str:
        return self._desk.say(self.offer.because) if self.offer.because else ""

    def _facts(self, part: PartOffer | None) -> str:
        _ = self._desk.words.gettext
        minutes = part.minutes if part else self.offer.minutes
        states = {
            "done": _("done, and open to look at again"),
            "passed": _("for another day"),
            "begun": _("begun"),
            "new": "",
        }
        state = states[self.offer.state]
        return " · ".join(filter(None, (_("about {count} minutes").format(count=minutes), state)))
