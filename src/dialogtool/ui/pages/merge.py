"""Two copies of the same case: both are shown, and people choose where they differ."""

from PySide6.QtCore import Slot

from dialogtool.core.case.answers import Answer, AnswerKey
from dialogtool.core.sharing.comparing import Choices, Detail, Side, compared, newest_of
from dialogtool.core.sharing.merging import merged

from ..case_model import Change
from ..desk import Desk
from ..page import Page, column_page, title
from ..where import Where
from ..widgets.citizen.difference import Difference, Told
from ..widgets.citizen.said_in_words import by_and_when, headed, said_in_words
from ..widgets.citizen.what_is_kept import WhatIsKept
from ..widgets.flow_layout import FlowLayout
from ..widgets.pieces import button, label
from ..widgets.reading_order import tab_as_read


class MergePage(Page):
    """Here to the left, there to the right; everything that does not differ is told as kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        parcel = desk.post.arrived if desk.post else None
        assert parcel is not None, "the page is gone to when a handover file has been read"
        self.mine, self.theirs = desk.model.case, parcel.case
        self.comparison = compared(self.mine, self.theirs)
        _ = desk.words.gettext
        self.answers = {pair.key: self._of_answer(pair.mine, pair.theirs) for pair in self.comparison.differing}
        self.details: dict[Detail, Difference] = {
            pair.name: self._of_detail(pair.name, pair.mine, pair.theirs) for pair in self.comparison.details
        }
        self.all_mine = button(_("All from here"))
        self.all_theirs = button(_("All from the file"))
        self.all_newest = button(_("The newest of each"))
        self.told = label("", "soft")
        self.join = button(_("Bring them together"), "primary")
        self.back = button(_("Change nothing"), "quiet")
        self._lay_out()
        self._connect()
        self._show_missing()

    def _of_answer(self, mine: Answer, theirs: Answer) -> Difference:
        desk = self.desk
        here, there = (Told(said_in_words(answer, desk), by_and_when(answer, desk)) for answer in (mine, theirs))
        return Difference(headed(mine, desk), here, there, desk)

    def _of_detail(self, name: Detail, mine: str, theirs: str) -> Difference:
        _ = self.desk.words.gettext
        heads: dict[Detail, str] = {
            "name": _("Full name"),
            "phone": _("Phone"),
            "email": _("E-mail"),
            "address": _("Address"),
            "language": _("Language on the screen in a talk"),
        }
        return Difference(heads[name], Told(mine), Told(theirs), self.desk)

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Every place where the copies differ, in the order they stand."""
        return (*self.details.values(), *self.answers.values())

    def _lay_out(self) -> None:
        _, ngettext = self.desk.words.gettext, self.desk.words.ngettext
        inside = column_page(self, 1120)
        inside.addWidget(title(_("Two copies of the same case")))
        inside.addWidget(label(self.mine.citizen.name, "lead"))
        count = self.comparison.to_choose
        lead = ngettext("They differ in {count} place.", "They differ in {count} places.", count).format(count=count)
        choose = _("Choose what is to stand. Nothing else is lost.")
        lead = f"{lead} {choose}" if count else self._no_difference()
        inside.addWidget(label(lead, wide=self.desk.theme.size("measure")))
        ways = FlowLayout(spacing=12)
        for way in (self.all_newest, self.all_mine, self.all_theirs):
            way.setVisible(count > 1)
            ways.addWidget(way)
        inside.addLayout(ways)
        for difference in self.differences:
            inside.addWidget(difference)
        inside.addWidget(WhatIsKept(self.comparison, self.desk))
        inside.addWidget(self.told)
        last = FlowLayout(spacing=12)
        last.addWidget(self.join)
        last.addWidget(self.back)
        inside.addLayout(last)
        inside.addStretch(1)

    def _no_difference(self) -> str:
        _ = self.desk.words.gettext
        if not self.comparison.brings_something:
            return _("Everything in the file is here already. There is nothing to bring together.")
        return _("They differ nowhere. What is only in the file is added.")

    def _connect(self) -> None:
        for difference in self.differences:
            difference.chosen.connect(self._show_missing)
        self.all_mine.clicked.connect(self.choose_mine)
        self.all_theirs.clicked.connect(self.choose_theirs)
        self.all_newest.clicked.connect(self.choose_newest)
        self.join.clicked.connect(self.bring_together)
        self.back.clicked.connect(self.leave_as_it_is)

    def arrive(self) -> None:
        """The hand lands on the first choice, or on the button when there is none."""
        tab_as_read(self)
        first = next(iter(self.differences), None)
        (first.first_focus() if first else self.join).setFocus()

    @Slot()
    def choose_mine(self) -> None:
        """Chooses what is here everywhere."""
        self._choose(dict.fromkeys(self.differences, "mine"))

    @Slot()
    def choose_theirs(self) -> None:
        """Chooses what is in the file everywhere."""
        self._choose(dict.fromkeys(self.differences, "theirs"))

    @Slot()
    def choose_newest(self) -> None:
        """Chooses what was said last; details of the citizen have no time and are left to people."""
        self._choose({self.answers[pair.key]: newest_of(pair) for pair in self.comparison.differing})

    def _choose(self, sides: dict[Difference, Side]) -> None:
        for difference, side in sides.items():
            difference.show_side(side)
        self._show_missing()

    @property
    def choices(self) -> Choices:
        """What has been chosen so far."""
        answers: dict[AnswerKey, Side] = {key: one.side for key, one in self.answers.items() if one.side}
        details: dict[Detail, Side] = {name: one.side for name, one in self.details.items() if one.side}
        return Choices(answers=answers, details=details)

    @Slot()
    def _show_missing(self) -> None:
        count = sum(difference.side is None for difference in self.differences)
        ngettext = self.desk.words.ngettext
        text = ngettext("{count} choice is left.", "{count} choices are left.", count).format(count=count)
        self.told.setText(text if count else "")
        self.told.setVisible(bool(count))
        self.join.setEnabled(not count and self.comparison.brings_something)

    def refresh(self, change: Change) -> None:
        """Compares anew when the case here is no longer the one that was compared, as after undo."""
        if self.desk.model.case != self.mine:
            self.go.emit(Where("merge"))

    @Slot()
    def bring_together(self) -> None:
        """The case is both copies in one from now on; one step of undo takes it back."""
        self.mine = merged(self.mine, self.theirs, self.choices)
        self.desk.model.adopt(self.mine)
        self._leave()

    @Slot()
    def leave_as_it_is(self) -> None:
        """Goes back to the citizen; nothing has changed."""
        self._leave()

    def _leave(self) -> None:
        if self.desk.post:
            self.desk.post.put_away()
        self.go.emit(Where("citizen"))
