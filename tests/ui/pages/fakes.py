"""A desk with everything the pages need on it, written by hand."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.answers import AnswerKey, Chosen, GoalSet, StepSet, SubGoalSet, Value, Verdict, Words
from dialogtool.core.case.keys import goal_key, next_step_key, step_key, sub_goal_key, verdict_key
from dialogtool.core.cv.cv import build_cv
from dialogtool.core.cv.experiences import titled
from dialogtool.core.findings.findings import verdict_on
from dialogtool.core.papers.blocks import Bullet, Document, Entry, Heading, Line, Paragraph, Title
from dialogtool.core.papers.leaving import Left, Way
from dialogtool.core.tool.asking import Asked
from dialogtool.core.tool.library import Library
from dialogtool.ui.case_model import CaseModel
from dialogtool.ui.desk import Cabinet, Desk
from dialogtool.ui.page import Page
from dialogtool.ui.theme import load_theme
from dialogtool.ui.words import Words as Sayings
from tests.core.small_life import CueMatcher, catalogue


class PlainTongue:
    """Says every text as it is written."""

    language = "en"

    def gettext(self, message: str) -> str:
        return message

    def ngettext(self, singular: str, plural: str, count: int) -> str:
        return singular if count == 1 else plural

    def content(self, text: str) -> str:
        return text


class ShoutingTongue(PlainTongue):
    """Another language: the same in capitals."""

    language = "xx"

    def content(self, text: str) -> str:
        return text.upper()


@dataclass
class ListPapers:
    """Previews the CV as a list of its lines, and remembers what was saved."""

    model: CaseModel
    saved: list[tuple[str, str, bool]] = field(default_factory=list)
    fault: Problem | None = None
    left: list[Left] = field(default_factory=list)
    offered: tuple[str, ...] = ("cv", "plan", "aftale", "notat", "overdragelse", "jobnet", "kalender", "resume")
    pdfs: list[bytes] = field(default_factory=list)

    def kinds(self) -> tuple[str, ...]:
        return self.offered

    def preview(self, kind: str) -> Document:
        cv = build_cv(self.model.case, self.model.library, self.model.findings, kind.partition("@")[2])
        entries = (Entry(title=one.line, text=one.text) for one in cv.competences)
        also = (Bullet(text=line) for line in cv.also)
        told = (
            Entry(title=titled(one.title, one.place), text=one.story)
            for part in cv.sections
            for one in part.experiences
        )
        top = (Title(text=cv.name), Line(parts=("Esbjerg", "20 00 00 14")), Heading(text="Profil"))
        blocks = (*top, Paragraph(text=cv.profile), Heading(text="Det kan jeg"), *entries, *also, *told)
        return Document(title=kind, author=cv.name, language="da", blocks=blocks)

    def whole(self, kind: str) -> Document:
        return self.preview(kind)

    def save(self, kind: str, path: str, overwrite: bool = False) -> Problem | None:
        self.saved.append((kind, path, overwrite))
        return self.fault or self.leave(kind, "word")

    def save_pdf(self, kind: str, content: bytes, path: str) -> Problem | None:
        self.pdfs.append(content)
        self.saved.append((kind, path, True))
        return self.fault or self.leave(kind, "pdf")

    def leave(self, kind: str, way: Way) -> Problem | None:
        self.left.append(Left(kind, way, self.model.now()))
        return None

    def log(self) -> tuple[Left, ...]:
        return tuple(self.left)

    def file_name(self, kind: str) -> str:
        return f"{kind}.docx"


def clock_from(start: datetime) -> Callable[[], datetime]:
    """A clock that goes on by a minute each time it is asked."""
    minutes = itertools.count()
    return lambda: start + timedelta(minutes=next(minutes))


def ids() -> Callable[[], str]:
    """A source of ids: id0, id1, ..."""
    numbers = itertools.count()
    return lambda: f"id{next(numbers)}"


def desk_with(theme_folder: Path) -> Desk:
    """A desk with an open case, a meeting going on, and nothing told yet."""
    model = CaseModel(
        Library(catalogue=catalogue()), CueMatcher(), clock_from(datetime(2026, 11, 21, 9, tzinfo=UTC)), ids()
    )
    model.new_case("Ane Holm")
    model.start_meeting(model.new_meeting(interpreter=True, spoken="ar"))
    tongue = PlainTongue()
    return Desk(
        words=Sayings(tongue),
        theme=load_theme(theme_folder, "light"),
        model=model,
        cabinet=cast(Cabinet, None),  # these pages look nobody up
        papers=ListPapers(model),
        demo=str,
        tongue=lambda _code: tongue,
    )


def tell(desk: Desk, sentence: str, private: bool = False) -> AnswerKey:
    """Keeps a sentence as an answer to a question; its key."""
    key = AnswerKey(tool="min-hverdag", field=f"told-{len(desk.model.case.answers)}")
    asked = Asked(key=key, question="Hvad lavede du i går?", makes="experience", private=private)
    desk.model.answer(asked, Words(text=sentence))
    return key


def say_yes(desk: Desk, *competences: str) -> None:
    """The citizen says that these are her."""
    for id in competences:
        finding = desk.model.findings.of(id)
        assert finding is not None, id
        keep(desk, verdict_key(id), verdict_on(finding, "yes"))


def keep(desk: Desk, key: AnswerKey, value: Value, makes: str = "") -> None:
    """Keeps an answer of the program's own."""
    desk.model.answer(Asked(key=key, question="", makes=makes), value)


def verdict(desk: Desk, competence_id: str) -> Verdict | None:
    """What was said of a competence."""
    answer = desk.model.case.answers.get(verdict_key(competence_id))
    return answer.value if answer and isinstance(answer.value, Verdict) else None


def plan_something(desk: Desk) -> None:
    """A goal, a sub-goal, and two steps of which the second is the next."""
    keep(desk, goal_key("g"), GoalSet(kind="job", text="Køkkenmedhjælper"), makes="goal")
    keep(desk, sub_goal_key("s"), SubGoalSet(text="Se et køkken", lane="arbejdsplads"), makes="sub-goal")
    keep(desk, step_key("a"), StepSet(text="Ring til køkkenet", lane="arbejdsplads", confidence=5), makes="step")
    keep(desk, step_key("b"), StepSet(text="Stå op klokken syv.", lane="hverdag"), makes="step")
    keep(desk, next_step_key(), Chosen(ids=("b",)))


def follow(page: Page) -> Page:
    """The page as the window has it: it hears of every change."""
    page.desk.model.changed.connect(page.refresh)
    page.desk.model.travelled.connect(lambda key: page.show_answer(key) if key else None)
    return page
