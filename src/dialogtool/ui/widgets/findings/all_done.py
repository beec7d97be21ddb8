"""When a round of asking is over: a kind word, and more for those who want it."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from dialogtool.core.findings.findings import to_ask

from ...desk import Desk
from ..pieces import button, label, row


class AllDone(QFrame):
    """ "Det var alt for nu." `more` is offered while something still waits to be asked about."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        _, findings = desk.words.gettext, desk.model.findings
        waits = bool(to_ask(findings))
        self.more, self.tools = button(_("Look at more")), button(_("Choose a tool"), "quiet")
        said = [_("There is more to look at, now or another day.") if waits else _("More comes when you talk on.")]
        if any(finding.verdict for finding in findings.all):
            said.append(_("You can change every answer below."))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(label(_("That was all for now."), "finding"))
        column.addWidget(label(" ".join(said), "say"))
        column.addLayout(row(self.more, self.tools, 1))
        self.more.setVisible(waits)
