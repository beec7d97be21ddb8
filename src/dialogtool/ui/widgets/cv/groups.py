"""Everything that can be chosen about one CV, in groups of which one is open at a time."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Protocol, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dialogtool.core.case.answers import AnswerKey
from dialogtool.core.case.keys import CV
from dialogtool.core.cv.cv import Cv
from dialogtool.core.findings.career import CareerLine, career_of, line_of_item

from ...desk import Desk
from ..fold import Fold
from .best import CvBest
from .brought import CvBrought
from .choices import CvChoices
from .edits import item_kept
from .everyday import CvEveryday
from .goal import CvGoal
from .group_names import OF_FIELD, OF_LINES, added_names, group_names
from .lines import CvLines
from .look import CvLook
from .photo import CvPhoto
from .profile import CvProfile
from .references import CvReferences
from .summaries import KINDS, summaries


class Part(Protocol):
    """What a group holds."""

    def show_part(self) -> None:
        """Shows the case as it is now."""
        ...


class CvGroups(QFrame):
    """A calm list of names. What a group holds is built the first time it is opened."""

    laid = Signal(object)
    """The widget that something new is in, which is to be seen; None where it is seen already."""
    evidence_asked = Signal(str)
    """The competence whose evidence is to be shown."""
    found_asked = Signal()
    """The two want to see what was found."""
    opened = Signal(str)
    """The group that was opened."""

    def __init__(self, cv: str, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._cv = cv
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        names = group_names(desk)
        self.folds = {id: Fold(id, names[id], make, desk.theme) for id, make in self._makers().items()}
        for fold in self.folds.values():
            column.addWidget(fold)
            fold.unfolded.connect(self._on_unfolded)
        list(self.folds.values())[-1].setProperty("last", True)

    def _makers(self) -> dict[str, Callable[[], QWidget]]:
        lines = {id: partial(self._lines, id, add) for id, add in added_names(self._desk).items()}
        plain = {
            "everyday": CvEveryday,
            "profile": CvProfile,
            "goal": CvGoal,
            "best": CvBest,
            "reference": self._references,
            "photo": CvPhoto,
            "look": CvLook,
            "brought": self._brought,
        }
        others = {id: partial(make, self._cv, self._desk) for id, make in plain.items()}
        makers = {"can": self._competences, **lines, **others}
        return {id: makers[id] for id in group_names(self._desk)}

    def _competences(self) -> QWidget:
        made = CvChoices(self._cv, self._desk)
        made.laid.connect(self.laid)
        made.opened.connect(self.evidence_asked)
        made.found_asked.connect(self.found_asked)
        return made

    def _lines(self, id: str, add: str) -> QWidget:
        made = CvLines(KINDS[id], add, self._cv, self._desk)
        made.laid.connect(self.laid)
        return made

    def _references(self, cv: str, desk: Desk) -> QWidget:
        made = CvReferences(cv, desk)
        made.laid.connect(self.laid)
        return made

    def _brought(self, cv: str, desk: Desk) -> QWidget:
        made = CvBrought(cv, desk)
        made.laid.connect(self.laid)
        made.used.connect(self._on_used)
        return made

    def show_groups(self, cv: Cv) -> None:
        """Shows what is there now; a group that is folded away says it in few words and is shown when it is opened."""
        said = summaries(cv, self._cv, self._desk)
        for id, fold in self.folds.items():
            fold.show_summary(said[id])
            if fold.is_open:
                cast(Part, fold.part).show_part()

    def open(self, id: str) -> QWidget:
        """Opens a group, in place of any other; what it holds."""
        fold = self.folds[id]
        fold.open()
        assert fold.part is not None
        return fold.part

    def lines_of(self, kind: str) -> CvLines:
        """The lines of this kind in their group, opened."""
        part = self.open(_holding(kind))
        return part.lines if isinstance(part, CvReferences) else cast(CvLines, part)

    def group_of(self, key: AnswerKey) -> str:
        """The group where an answer is given; "" for what is given elsewhere."""
        if key.tool != CV:
            return ""
        if key.field in OF_FIELD:
            return OF_FIELD[key.field]
        return self._group_of_line(key.subject.removeprefix(f"{self._cv}/")) if key.field in OF_LINES else ""

    def _group_of_line(self, id: str) -> str:
        model = self._desk.model
        career = (*career_of(model.findings.material, model.library), *self._kept(id))
        kind = next((line.kind for line in career if line.id == id), None)
        return _holding(kind) if kind else "everyday"

    def _kept(self, id: str) -> Iterator[CareerLine]:
        """A line that was written and is marked."""
        item = item_kept(self._desk, id)
        if item:
            yield line_of_item(id, item, self._desk.model.findings.material)

    @Slot(str)
    def _on_unfolded(self, id: str) -> None:
        for other in self.folds.values():
            if other.id != id:
                other.open(False)
        cast(Part, self.folds[id].part).show_part()
        self.laid.emit(None)
        self.opened.emit(id)

    @Slot(str, str)
    def _on_used(self, kind: str, id: str) -> None:
        """What was a line of an old CV can be put right at once."""
        self.lines_of(kind).open_line(id)


def _holding(kind: str) -> str:
    """The group with the lines of this kind."""
    return next((id for id, kinds in KINDS.items() if kind in kinds), "done")
