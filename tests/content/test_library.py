from pathlib import Path

import pytest

from dialogtool.content.catalogue_files import part_kinds, read_catalogue
from dialogtool.content.folders import Folders, pictures_in, source_files
from dialogtool.content.library import load_library
from tests.content.authoring import DAY, STORY, asked, codes, folders_in, write_tool

ARENA = '{id: NAME, label: Hjem, picture: "", cv_heading: Hjemme}\n'
IDEA = "{id: a, lane: hverdag, text: Gå en tur}\n"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Folders with one tool in order, and an empty catalogue."""
    made = folders_in(tmp_path)
    write_tool(made.tools, asked(STORY))
    return made


def put(folders: Folders, name: str, text: str) -> None:
    path = folders.catalogue / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_a_library_holds_the_tools_and_the_catalogue(folders: Folders) -> None:
    put(folders, "arenas.yaml", "- " + ARENA.replace("NAME", "hjem"))
    put(folders, "phrases.yaml", "and: og\n")
    library = load_library(folders)
    assert (list(library.tools), list(library.catalogue.arenas), library.problems) == (["proeve"], ["hjem"], ())
    assert library.catalogue.phrases == {"and": "og"}


def test_a_part_of_the_catalogue_is_a_file_or_a_folder_of_files(folders: Folders) -> None:
    put(folders, "arenas/et.yaml", "- " + ARENA.replace("NAME", "et"))
    put(folders, "arenas/to.yaml", ARENA.replace("NAME", "to"))
    assert list(load_library(folders).catalogue.arenas) == ["et", "to"]


def test_every_part_has_a_file_name_of_its_own() -> None:
    assert {"step-ideas", "cards", "phrases", "competences"} < set(part_kinds())


def test_of_two_with_the_same_id_the_first_holds_and_the_second_is_told(folders: Folders) -> None:
    put(folders, "arenas/et.yaml", "- " + ARENA.replace("NAME", "hjem"))
    put(folders, "arenas/to.yaml", "\n- " + ARENA.replace("NAME", "hjem").replace("Hjem,", "Hus,"))
    library = load_library(folders)
    assert library.catalogue.arenas["hjem"].label == "Hjem"
    assert [(problem.code, problem.file[-7:], problem.line) for problem in library.problems] == [
        ("duplicate-id", "to.yaml", 2)
    ]


def test_a_file_that_is_no_part_of_the_catalogue_is_told(folders: Folders) -> None:
    put(folders, "arena.yaml", "- " + ARENA)
    problem = load_library(folders).problems[0]
    assert (problem.code, problem.file) == ("unknown-file", "resources/catalogue/arena.yaml")
    assert problem.cure == "did you mean 'arenas'?"


def test_references_are_followed_in_tools_and_catalogue(folders: Folders) -> None:
    put(folders, "step-ideas.yaml", IDEA)
    write_tool(folders.tools, asked(DAY).replace("proeve", "dag"), "dag")
    library = load_library(folders, lambda _code: False)
    assert sorted(codes(library.problems)) == ["unknown-picture"] * 2 + ["unknown-reference"] * 2
    assert set(library.tools) == {"proeve", "dag"}


def test_references_wait_until_the_whole_catalogue_can_be_read(folders: Folders) -> None:
    put(folders, "step-ideas.yaml", IDEA)
    put(folders, "lanes.yaml", "- {id: hverdag}\n")
    assert codes(load_library(folders).problems) == ["missing-key", "missing-key"]


def test_a_bad_tool_becomes_problems_and_the_others_still_work(folders: Folders) -> None:
    write_tool(folders.tools, "id: [", "brudt")
    write_tool(folders.tools, asked(STORY).replace("proeve", "navn"), "andet-navn")
    (folders.tools / "tom").mkdir()
    (folders.tools / ".skjult").mkdir()
    (folders.tools / "README.md").touch()
    library = load_library(folders)
    assert list(library.tools) == ["proeve"]
    assert sorted(codes(library.problems)) == ["bad-yaml", "folder-name", "missing-file"]


def test_a_tool_says_its_file_as_the_author_knows_it(folders: Folders) -> None:
    write_tool(folders.tools, "id: [", "brudt")
    assert load_library(folders).problems[0].file == "dialog_tools/brudt/tool.yaml"


def test_the_users_own_tools_come_beside_the_shipped_ones(folders: Folders) -> None:
    assert folders.own_tools
    write_tool(folders.own_tools, asked(STORY).replace("proeve", "mit"), "mit")
    assert list(load_library(folders).tools) == ["proeve", "mit"]


def test_an_own_tool_does_not_take_a_shipped_ones_place(folders: Folders) -> None:
    assert folders.own_tools
    write_tool(folders.own_tools, asked(STORY).replace("title: Prøve", "title: Min"))
    library = load_library(folders)
    assert library.tools["proeve"].title == "Prøve"
    assert codes(library.problems) == ["duplicate-id"]


def test_tools_agree_on_what_a_fact_is(folders: Folders) -> None:
    write_tool(folders.tools, asked("- {kind: long-text, id: a, fact: b.c}").replace("proeve", "et"), "et")
    write_tool(folders.tools, asked("- {kind: count, id: a, fact: b.c}").replace("proeve", "to"), "to")
    library = load_library(folders)
    assert (list(library.tools), codes(library.problems)) == (["et", "proeve"], ["fact-differs"])


def test_folders_that_are_missing_are_told(tmp_path: Path) -> None:
    problems = load_library(Folders(tools=tmp_path / "dialog_tools", catalogue=tmp_path / "catalogue")).problems
    assert codes(problems) == ["missing-folder", "missing-folder"]


def test_a_file_that_cannot_be_opened_is_told(folders: Folders) -> None:
    (folders.catalogue / "lanes.yaml").mkdir()
    assert codes(read_catalogue(folders.catalogue).problems) == ["unreadable"]


def test_the_sources_are_all_files_that_the_library_is_made_of(folders: Folders) -> None:
    put(folders, "arenas/et.yaml", "")
    assert [path.name for path in source_files(folders).values()] == ["tool.yaml", "et.yaml"]
    assert list(source_files(Folders(tools=folders.tools, catalogue=folders.catalogue / "intet"))) == ["tools/proeve"]


def test_pictures_are_looked_for_by_their_code(tmp_path: Path) -> None:
    (tmp_path / "1F305.svg").touch()
    has_picture = pictures_in(tmp_path)
    assert (has_picture("1F305"), has_picture("1F306")) == (True, False)
