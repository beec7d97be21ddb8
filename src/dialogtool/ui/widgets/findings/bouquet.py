"""What the citizen has said yes to, as a growing bouquet of cards."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.findings.findings import Finding

from ...desk import Desk
from ...parts.forms import CardForm, Face
from ...parts.tiles import TileButton
from ..flow_layout import FlowLayout
from ..pieces import empty, label


class Bouquet(QWidget):
    """Cards under a heading; pressing one opens it. Nothing is shown while there are none."""

    opened = Signal(str)
    """The id of the competence whose card was pressed."""

    def __init__(self, desk: Desk, choice: str) -> None:
        super().__init__()
        self._desk = desk
        self._choice = choice
        self._shown: list[tuple[str, str]] = []
        self.cards: list[TileButton] = []
        self.head = label("", "side-head")
        self._flow = FlowLayout(spacing=12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addLayout(self._flow)

    def show_findings(self, head: str, findings: Sequence[Finding]) -> None:
        """Shows a card for each finding under the heading, if there is one; what has not changed is not built anew."""
        self.setVisible(bool(findings))
        self.head.setText(head)
        self.head.setVisible(bool(head))
        shown = [(finding.competence, said_of(finding, self._desk)) for finding in findings]
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._flow)
        self.cards = [self._card(competence, words) for competence, words in shown]
        wide = self._desk.theme.size("bouquet")
        high = max((card.heightForWidth(wide) for card in self.cards), default=0)
        for card in self.cards:
            card.setFixedSize(wide, high)
            self._flow.addWidget(card)

    def _card(self, competence: str, words: str) -> TileButton:
        _ = self._desk.words.gettext
        catalogued = self._desk.catalogue.competences[competence]
        face = Face(words, picture=catalogued.picture)
        card = TileButton(competence, CardForm(face, self._desk.theme, small=True), self._desk.theme, words)
        card.setProperty("choice", self._choice)
        card.setAccessibleDescription(_("Opens what shows it"))
        card.clicked.connect(self._on_pressed)
        return card

    @Slot()
    def _on_pressed(self) -> None:
        card = self.sender()
        assert isinstance(card, TileButton)
        self.opened.emit(card.item)


def said_of(finding: Finding, desk: Desk) -> str:
    """The competence in the citizen's own words, else in everyday words."""
    if finding.verdict and finding.verdict.wording:
        return finding.verdict.wording
    return desk.words.content(desk.catalogue.competences[finding.competence].everyday)
