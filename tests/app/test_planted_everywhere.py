"""What is marked "Ikke i papirer" in any question of any tool stands in nothing that the program can make."""

from functools import reduce
from itertools import zip_longest
from pathlib import Path

import pytest
from msgspec.structs import replace

from dialogtool.content.folders import Folders
from dialogtool.content.library import load_library
from dialogtool.core.case.aid_values import Line
from dialogtool.core.case.answers import Answer
from dialogtool.core.case.case import Case, with_answer
from dialogtool.core.case.keys import CV, FINDINGS, MEETING_PAGE, PLAN
from dialogtool.core.findings.material import material_of
from dialogtool.core.tool.aids import Bridge, CardMat, Compass, PicturePairs, RoadPiece
from dialogtool.core.tool.asking import with_mark
from dialogtool.core.tool.definition import Field, fields_of
from dialogtool.core.tool.fields import CountOf, HowOften
from dialogtool.core.tool.library import Library
from tests.ui.pages.fakes import desk_with

from .every_paper import Room
from .planted_life import Hears, Sower
from .planting import planted_in

ROOT = Path(__file__).resolve().parents[2]
TOOLS = sorted(path.parent.name for path in (ROOT / "dialog_tools").glob("*/tool.yaml"))
PROGRAM = [CV, FINDINGS, MEETING_PAGE, PLAN]
FEW = 12
"""So many jobs are enough to choose among, and so many competences to hear."""

WORDLESS = (CountOf, HowOften, PicturePairs, Bridge, Compass, RoadPiece, CardMat)
"""The kinds of question that no words of one's own go into."""

SEEN = {
    "cv": ("lille-ting", "fortael", "i-den-tid", "sprog-brug", "sidst-mig", "glad"),
    "overdragelse": ("traekker-ord", "step", "trial", "works-best", "workplace-word"),
    "aftale": ("ringe", "foerste-skridt"),
    "plan": ("foerste-skridt", "foerst", "goal", "sub-goal", "step"),
    "plan-billeder": ("linje", "ringe"),
    "notat": ("note", "step"),
    "jobnet": ("item", "linje", "goal"),
    "resume.json": ("linje", "item", "profile"),
    "calendar": ("step",),
}
"""Some of the questions whose words do stand in a paper while nothing is marked."""


Said = tuple[Answer, ...]
"""The answers to one question, one for each thing that it was asked about."""


def words_in(said: Said) -> set[str]:
    """The planted words in the answers."""
    return planted_in(*(answer.value for answer in said))


def marked(case: Case, said: Said) -> Case:
    """The case after these answers were marked."""
    return reduce(with_one_mark, said, case)


def with_one_mark(case: Case, answer: Answer) -> Case:
    """The case after this answer was marked."""
    return with_mark(case, answer.key, private=True)


class Life:
    """A case full of planted words, as it was told and as it was agreed on, and all that is made of it."""

    def __init__(self, library: Library, desk_theme: Path) -> None:
        self.library = library
        self.competences = tuple(library.catalogue.competences)[:FEW]
        self.room = Room(library, Hears(self.competences), desk_with(desk_theme))
        sower = Sower(library)
        sower.sow_tools()
        sower.sow_program()
        self.told = tuple(sower.case.answers.values())
        self.case = sower.case
        self.titles = {id: one.title for id, one in material_of(self.case, library).experiences.items()}
        sower.sow_traces()
        self.traced = sower.case

    def said_in(self, tool: str) -> list[Said]:
        """The answers to each question of the tool that hold planted words, whatever they are about."""
        found: dict[str, Said] = {}
        for answer in self.told:
            if answer.key.tool == tool and planted_in(answer.value):
                found[answer.key.field] = (*found.get(answer.key.field, ()), answer)
        return list(found.values())

    def agreed(self, meant: Said) -> Case:
        """The case after a yes to everything, where what these answers say is what is heard best."""
        self.room.matcher = Hears(self.competences, words_in(meant))
        return self.room.agreed(self.case)

    def hidden(self, marked: Said) -> set[str]:
        """The planted words that a mark on these answers hides: their own, and the titles of what they make."""
        makers = [answer.key.subject for answer in marked if answer.makes in {"experience", "cv-item"}]
        own = words_in(marked) - words_in(tuple(one for answer in marked for one in self._sorted_in(answer)))
        return own | planted_in(*(self.titles.get(subject, "") for subject in makers))

    def _sorted_in(self, answer: Answer) -> Said:
        """The answers whose cards this one only sorts: a mark here says nothing of what was told there."""
        tool = self.library.tools.get(answer.key.tool)
        fields = fields_of(tool) if tool else ()
        of = next((getattr(field, "options_from", "") for field in fields if field.id == answer.key.field), "")
        return tuple(one for one in self.told if of and (one.key.tool, one.key.field) == (answer.key.tool, of))


@pytest.fixture(scope="module")
def life(qapp: object) -> Life:
    """One life for all tests; nothing in it changes."""
    library = load_library(Folders(ROOT / "dialog_tools", ROOT / "resources" / "catalogue"))
    few = dict(list(library.catalogue.functions.items())[:FEW])
    fewer = replace(library.catalogue, functions=few)
    return Life(replace(library, catalogue=fewer), ROOT / "resources" / "theme")


def leaks(found: dict[str, set[str]], hidden: set[str]) -> list[str]:
    """The papers in which something hidden stands."""
    return [paper for paper, planted in found.items() if planted & hidden]


@pytest.mark.parametrize("tool", [*TOOLS, *PROGRAM])
def test_what_is_marked_stands_nowhere(tool: str, life: Life) -> None:
    for said in life.said_in(tool):
        found = life.room.planted(marked(life.agreed(said), said))
        assert leaks(found, life.hidden(said)) == [], said[0].key


@pytest.mark.parametrize("tool", [*TOOLS, *PROGRAM])
def test_no_trace_of_what_is_marked_travels(tool: str, life: Life) -> None:
    for said in life.said_in(tool):
        assert not life.room.travelling(marked(life.traced, said)) & life.hidden(said), said[0].key


def test_one_thing_that_is_marked_alone_stands_nowhere(life: Life) -> None:
    for said in (one[:1] for tool in (*TOOLS, CV) for one in life.said_in(tool) if len(one) > 1):
        found = life.room.planted(marked(life.agreed(said), said))
        assert leaks(found, life.hidden(said)) == [], said[0].key


def test_periods_that_are_marked_by_themselves_stand_nowhere(life: Life) -> None:
    (line,) = (answer for answer in life.told if isinstance(answer.value, Line))
    periods = line.value.periods if isinstance(line.value, Line) else ()
    hidden = [replace(one, private=True) for one in periods[::2]]
    half = Line(tuple(one for pair in zip_longest(hidden, periods[1::2]) for one in pair if one))
    found = life.room.planted(with_answer(life.agreed((line,)), replace(line, value=half)))
    assert leaks(found, planted_in(*(replace(one, id="") for one in hidden))) == []
    assert leaks(found, planted_in(*periods[1::2])) != []


def test_nothing_stands_anywhere_when_everything_is_marked(life: Life) -> None:
    found = life.room.planted(marked(life.agreed(life.told), life.told))
    assert {paper: words for paper, words in found.items() if words} == {}


def test_what_the_caseworker_wrote_alone_stands_nowhere_even_unmarked(life: Life) -> None:
    own = tuple(answer for answer in life.told if answer.key.field in {"own-note", "belief"})
    assert leaks(life.room.planted(life.case), words_in(own)) == []


@pytest.mark.parametrize("paper", SEEN)
def test_the_planted_words_would_be_seen(paper: str, life: Life) -> None:
    for field in SEEN[paper]:
        meant = tuple(answer for answer in life.told if answer.key.field == field)
        assert words_in(meant) & life.room.planted(life.agreed(meant))[paper], field


def test_every_question_that_takes_words_was_answered_in_planted_ones(life: Life) -> None:
    said = {(answer.key.tool, answer.key.field) for answer in life.told if planted_in(answer.value)}
    asked = {(tool.id, field.id) for tool in life.library.tools.values() for field in fields_of(tool) if takes(field)}
    assert asked - said == set()


def takes(field: Field) -> bool:
    """True for a question that holds words of the citizen's own."""
    return not isinstance(field, WORDLESS) and getattr(field, "own", True)
