"""What is built once the store is open: case model, autosave, documents, and the rooms."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.case import Place
from dialogtool.core.catalogue.suggestions import Matcher
from dialogtool.core.cv.brought import Imported
from dialogtool.core.tool.library import Library
from dialogtool.i18n import Texts
from dialogtool.interchange.faults import InterchangeFault
from dialogtool.interchange.reading import read_cv
from dialogtool.paths import Places
from dialogtool.storage.faults import StorageFault
from dialogtool.storage.store import Store
from dialogtool.ui.autosave import Autosave
from dialogtool.ui.case_model import CaseModel
from dialogtool.ui.desk import Desk
from dialogtool.ui.looks import Looks
from dialogtool.ui.problem_texts import said
from dialogtool.ui.rooms import Rooms
from dialogtool.ui.where import Where

from .case_file import read_case, walked
from .case_post import CasePost
from .demo import YEAR
from .drawing import pictures_on
from .esco import terms_at
from .new_ids import new_id, now
from .window_papers import CasePapers

BETWEEN_COPIES = timedelta(hours=12)
"""A verified copy is made when the store is left, unless there is a newer one than this."""


class Inside:
    """Lives as long as the store is open; the rooms are built anew when language or looks change."""

    def __init__(
        self, places: Places, store: Store, tongue: Callable[[str], Texts], library: Library, matcher: Matcher
    ) -> None:
        self._places = places
        self._store = store
        self._tongue = tongue
        self.model = CaseModel(library, matcher, now, new_id)
        self.autosave = Autosave(self.model, store)
        store.listen(self.autosave.heard_saved, self.autosave.heard_fault)
        self._papers = CasePapers(self.model, store, tongue)
        self._post = CasePost(self.model, store, unheard=self._tell)
        self._terms = terms_at(places)
        self.current: Rooms | None = None

    def rooms(self, looks: Looks) -> Rooms:
        """The rooms in these words and looks, at the place where the earlier ones were left."""
        where = self._put_away() or Where("citizens")
        desk = Desk(
            words=looks.words,
            theme=looks.theme,
            model=self.model,
            cabinet=self._store,
            papers=self._papers,
            demo=self.demo_citizen,
            tongue=self._tongue,
            read_cv=self._read_cv,
            post=self._post,
            terms=self._terms,
        )
        self._papers.pictures = pictures_on(desk, self._places)
        self.current = Rooms(desk, self.autosave, where._replace(citizen=""))
        return self.current

    def _tell(self, problem: Problem) -> None:
        """Says in the bar what went wrong where nobody looks any more."""
        if self.current:
            self.current.tell(said(problem, self.current.desk.words.gettext))

    def _read_cv(self, path: str) -> Imported | Problem:
        try:
            return read_cv(Path(path), self.model.library.catalogue.phrases)
        except InterchangeFault as fault:
            return fault.problem

    def _put_away(self) -> Where | None:
        """The rooms there were hear of nothing more; where they were left."""
        if self.current is None:
            return None
        self.current.retire()
        where, self.current = self.current.where, None
        return where

    def demo_citizen(self) -> str:
        """The id of the demo citizen, who is made and kept when she is not there."""
        case = read_case(self._places.resources / "demo" / YEAR)
        name = case.sample.name
        known = next((row.id for row in self._store.find(name) if row.name == name), "")
        if known:
            return known
        walker = walked(case, self.model.library, self.model.matcher)
        self._store.save(walker.case, Place())
        self._store.flush()
        return walker.case.citizen.id

    def leave(self) -> None:
        """Saves everything, and waits until it is on disk."""
        self._post.finish()
        self._put_away()
        self.autosave.finish()
        self.model.close()
        self._terms.close()
        with suppress(StorageFault):  # the case itself is on disk; the copy is made at the next chance
            self._store.back_up(unless_within=BETWEEN_COPIES)
