"""Det har vi fundet: one suggested competence at a time beside the words that show it, and the bouquet that grows."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.aid_values import Choice
from dialogtool.core.case.answers import AnswerKey, Chosen
from dialogtool.core.case.keys import FINDINGS, verdict_key
from dialogtool.core.findings.findings import Finding, verdict_on
from dialogtool.core.findings.making_experiences import NOT_MEANT
from dialogtool.core.findings.unmeant import unmeant
from dialogtool.core.tool.asking import Asked

from ..case_model import Change
from ..desk import Desk
from ..page import Page, column_page, title
from ..where import Where
from ..widgets.findings.all_done import AllDone
from ..widgets.findings.asking_round import AskingRound
from ..widgets.findings.bouquet import Bouquet, said_of
from ..widgets.findings.echo import Echo
from ..widgets.findings.finding_card import FindingCard
from ..widgets.findings.nothing_found import NothingFound
from ..widgets.pieces import button, empty, label, row
from ..widgets.reading_order import tab_as_read

KINDS: dict[str, Choice] = {"yes": "yes", "some": "some", "no": "no"}


class FindingsPage(Page):
    """Asks about at most six findings in one go, one at a time. `front` is the competence in sight, "" for none.

    In a short meeting one is enough: the way on is then the filled button.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        _ = desk.words.gettext
        self.front = ""
        self.round = AskingRound()
        self.card: FindingCard | None = None
        self.nothing: NothingFound | None = None
        self.count = label("", "soft")
        self.echo = Echo(desk)
        self.stage = QVBoxLayout()
        self.yes = Bouquet(desk, "yes")
        self.some = Bouquet(desk, "some")
        for bouquet in (self.yes, self.some):
            bouquet.opened.connect(self.open_finding)
        self.is_short = desk.model.is_short
        self.on = button("")
        self.on.clicked.connect(self._on_along)
        self._lay_out()
        self.refresh(Change())

    def _lay_out(self) -> None:
        _ = self.desk.words.gettext
        column = column_page(self, 1180)
        head = row(title(_("What we found")), self.count)
        head.setStretch(0, 1)
        column.addLayout(head)
        column.addLayout(self.stage)
        column.addWidget(self.echo)
        column.addWidget(self.yes)
        column.addWidget(self.some)
        column.addLayout(row(self.on, 1))
        column.addStretch(1)

    def arrive(self) -> None:
        """The hand lands on what is in sight."""
        tab_as_read(self)
        self._focus().setFocus()

    def _focus(self) -> QWidget:
        if self.card:
            return self.card.first_focus()
        return self.nothing.text if self.nothing else self.on

    def refresh(self, change: Change) -> None:
        """Shows the findings anew; while somebody types, nothing moves."""
        if change.typing:
            return
        findings = self.desk.model.findings
        if findings.of(self.front) is None:
            self.front = ""
        if not self.front and not self._is_answering():
            if not self.round.began_with:
                self.round.begin(findings)
            self.front = next(iter(self.round.left(findings)), "")
        self._show_count()
        self._show_stage(findings.of(self.front))
        self._show_bouquets()
        self._show_way_on()
        tab_as_read(self)

    def _is_answering(self) -> bool:
        """True while the question for somebody who has done nothing is being answered."""
        return bool(self.nothing and self.nothing.text.hasFocus())

    def _show_count(self) -> None:
        _ = self.desk.words.gettext
        place, total = self.round.place(self.desk.model.findings, self.front), len(self.round.began_with)
        self.count.setText(_("{number} of {total}").format(number=place, total=total) if place else "")

    def _show_stage(self, finding: Finding | None) -> None:
        """What is in sight: the same card again where it is the same finding, else a new one."""
        opened = bool(finding and finding.verdict)
        if finding and self.card and (self.card.finding.competence, self.card.opened) == (self.front, opened):
            self.card.show_finding(finding)
        elif finding:
            self._clear_stage()
            self.card = self._made(finding, opened)
            self.stage.addWidget(self.card)
            self.card.show()
        elif self.nothing:
            self.nothing.show_answer()
        else:
            self._show_no_finding()

    def _clear_stage(self) -> None:
        empty(self.stage)
        self.card = self.nothing = None

    def _made(self, finding: Finding, opened: bool) -> FindingCard:
        card = FindingCard(finding, self.desk, opened)
        card.judged.connect(self.judge)
        card.reworded.connect(self._on_reworded)
        card.later.connect(self._on_later)
        card.not_meant.connect(self.take_as_not_meant)
        card.closed.connect(self.close_finding)
        return card

    def _show_no_finding(self) -> None:
        self._clear_stage()
        if self.desk.model.findings.all:
            done = AllDone(self.desk)
            done.more.clicked.connect(self.ask_more)
            done.tools.clicked.connect(self._on_tools)
            self.stage.addWidget(done)
            done.show()
            return
        self.nothing = NothingFound(self.desk)
        self.nothing.done.connect(self._on_answered)
        self.stage.addWidget(self.nothing)

    @Slot()
    def ask_more(self) -> None:
        """Begins another round."""
        self.round.begin(self.desk.model.findings)
        self.echo.tell("")
        self.refresh(Change())
        self._focus().setFocus()

    def _show_bouquets(self) -> None:
        _ = self.desk.words.gettext
        for bouquet, choice, head in ((self.yes, "yes", _("That is me")), (self.some, "some", _("A little"))):
            judged = [f for f in self.desk.model.findings.all if f.verdict and f.verdict.choice == choice]
            bouquet.show_findings(head, judged)

    def _show_way_on(self) -> None:
        """There always is one: filled when all is asked, quiet while nothing has been confirmed."""
        _ = self.desk.words.gettext
        done = (not self.front and self.nothing is None) or (self.is_short and self._has_judged_today())
        weight = "" if self.yes.isVisibleTo(self) else "quiet"
        self.on.setText(_("On to the next step") if self._skips_cv else _("On to the CV"))
        self.on.setProperty("weight", "primary" if done else weight)
        self.on.style().polish(self.on)

    @property
    def _skips_cv(self) -> bool:
        """True in a short meeting, and where there is nothing for a CV yet: there one step is found."""
        return self.is_short or not self.desk.model.findings.all

    def _has_judged_today(self) -> bool:
        model = self.desk.model
        return any(key.tool == FINDINGS and one.meeting == model.meeting for key, one in model.case.answers.items())

    @Slot(str)
    def judge(self, said: str) -> None:
        """Keeps the citizen's answer to the finding in sight, and goes on to the next one."""
        finding = self.desk.model.findings.of(self.front)
        if finding is None:
            return
        opened = finding.verdict is not None
        wording = finding.verdict.wording if finding.verdict else ""
        self.front = self.front if opened else ""
        competence = self.desk.catalogue.competences[finding.competence]
        asked = Asked(key=verdict_key(finding.competence), question=competence.everyday)
        self.desk.model.answer(asked, verdict_on(finding, KINDS[said], wording))
        self.echo.tell(self._said(KINDS[said], said_of(finding, self.desk)))
        if not opened:
            self._focus().setFocus()

    def _said(self, choice: Choice, words: str) -> str:
        _ = self.desk.words.gettext
        said: dict[Choice, str] = {
            "yes": _("“{words}”: that is you."),
            "some": _("“{words}”: a little you. It can grow."),
            "no": _("“{words}”: not you. It is not shown again."),
        }
        return said[choice].format(words=words)

    @Slot()
    def take_as_not_meant(self) -> None:
        """The words behind the finding in sight are heard differently from now on; the next finding comes."""
        model = self.desk.model
        finding = model.findings.of(self.front)
        found = unmeant(finding, model.case) if finding else None
        if finding and found:
            key, meant = found
            self.round.take_as_unmeant(self.front, key)
            self.front = ""
            model.answer(Asked(key=key, question=self.desk.say(finding.because), makes=NOT_MEANT), meant)
            self.echo.tell(self.desk.words.gettext("Then that is not what the words mean. Thank you for saying so."))
            self._focus().setFocus()

    @Slot(str)
    def open_finding(self, competence: str) -> None:
        """Shows a judged finding with everything behind it."""
        self.front = competence
        self.echo.tell("")
        self.refresh(Change())
        self._focus().setFocus()

    @Slot()
    def close_finding(self) -> None:
        """Puts an opened finding back, and goes on asking."""
        self.desk.model.rest()
        self.front = ""
        self.refresh(Change())
        self._focus().setFocus()

    def show_answer(self, key: AnswerKey) -> None:
        """Brings the finding into sight that undo changed."""
        self.echo.tell("")
        brought = self._brought_back(key)
        if self.desk.model.findings.of(brought):
            self.round.bring_back(brought)
            self.front = brought
            self.refresh(Change())
            self._focus().setFocus()

    def _brought_back(self, key: AnswerKey) -> str:
        """The competence that a change of this answer is about."""
        answer = self.desk.model.case.answers.get(key)
        held = answer.value.ids if answer and isinstance(answer.value, Chosen) else ()
        return self.round.meant_again(key, held) or (key.subject if key.tool == FINDINGS else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts an opened finding back."""
        if event.key() == Qt.Key.Key_Escape and self.card and self.card.opened:
            self.close_finding()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_reworded(self) -> None:
        competence = self.front
        self.judge("yes")
        self.open_finding(competence)
        if self.card:
            self.card.wording.setFocus()

    @Slot()
    def _on_later(self) -> None:
        self.desk.model.rest()
        self.round.put_off(self.front)
        self.front = ""
        self.refresh(Change())
        self._focus().setFocus()

    @Slot()
    def _on_answered(self) -> None:
        self.refresh(Change())
        self._focus().setFocus()

    @Slot()
    def _on_along(self) -> None:
        """To the CV, or straight to the road, where one step is found."""
        self.go.emit(Where("plan" if self._skips_cv else "cv"))

    @Slot()
    def _on_tools(self) -> None:
        self.go.emit(Where("chooser"))
