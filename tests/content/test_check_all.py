from pathlib import Path

import pytest

from dialogtool.content.check_all import check, check_path
from dialogtool.content.check_translations import CONTENT, INTERFACE
from dialogtool.content.folders import Folders, any_picture
from tests.content.authoring import DAY, STORY, asked, codes, folders_in, step_yaml, tool_yaml, write_tool

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
HARD = "Kompetenceafklarende ressourceforløb understøtter indsatser, og de dokumenterer også progression for dem alle."
ENGLISH = ["Prøve", "Se, om det virker.", "Del", "Hvad gør du?"]


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Folders with one shipped tool, and an empty catalogue."""
    made = folders_in(tmp_path)
    write_tool(made.tools, asked(STORY.replace("fortael", "fortael, fact: a.b")))
    return made


@pytest.fixture
def translations(tmp_path: Path) -> Path:
    """Complete message catalogues."""
    root = tmp_path / "translations"
    for name in (CONTENT, INTERFACE):
        (root / name).parent.mkdir(parents=True)
        (root / name).write_text(HEAD, encoding="utf-8")
    entries = "\n".join(f'msgid "{text}"\nmsgstr "x"\n' for text in ENGLISH)
    (root / CONTENT).write_text(HEAD + entries, encoding="utf-8")
    return root


def test_shipped_content_in_order_has_no_problems(folders: Folders, translations: Path) -> None:
    assert check(folders, translations, any_picture) == ()


def test_everything_shipped_is_checked_at_once(folders: Folders, translations: Path) -> None:
    (folders.catalogue / "lanes.yaml").write_text("- {id: a}", encoding="utf-8")
    (folders.catalogue / "phrases.yaml").write_text(f"a: {HARD}", encoding="utf-8")
    write_tool(folders.tools, "id: [", "brudt")
    found = codes(check(folders, translations, any_picture))
    assert sorted(set(found)) == ["bad-yaml", "hard-on-average", "hard-to-read", "missing-key", "untranslated"]


def test_the_users_own_tools_are_checked_too(folders: Folders, translations: Path) -> None:
    assert folders.own_tools
    write_tool(folders.own_tools, asked(STORY))
    assert codes(check(folders, translations, any_picture)) == ["duplicate-id"]
    without = Folders(tools=folders.tools, catalogue=folders.catalogue)
    assert check(without, translations, any_picture) == ()


@pytest.mark.parametrize("name", ["mit", "mit/tool.yaml", "."])
def test_an_authors_tool_is_checked_alone(folders: Folders, tmp_path: Path, name: str) -> None:
    own = tmp_path / "forfatter"
    write_tool(own, asked(DAY).replace("proeve", "mit"), "mit")
    (own / "billeder").mkdir()
    (folders.tools / "proeve" / "tool.yaml").write_text("id: [", encoding="utf-8")
    assert codes(check_path(own / name, folders, any_picture)) == ["unknown-reference"]


def test_an_authors_tool_is_checked_beside_the_shipped_ones(folders: Folders, tmp_path: Path) -> None:
    fact = "- {kind: count, id: a, fact: a.b}"
    folder = write_tool(tmp_path / "forfatter", asked(fact).replace("proeve", "mit"), "mit")
    assert codes(check_path(folder, folders, any_picture)) == ["fact-differs"]
    same = write_tool(tmp_path / "forfatter", asked(STORY))
    assert codes(check_path(same, folders, any_picture)) == ["duplicate-id"]


def test_an_authors_tool_that_cannot_be_read_is_told(folders: Folders, tmp_path: Path) -> None:
    assert codes(check_path(write_tool(tmp_path / "forfatter", "id: [", "mit"), folders, any_picture)) == ["bad-yaml"]


def test_a_shipped_tool_is_not_compared_with_itself(folders: Folders) -> None:
    assert check_path(folders.tools / "proeve", folders, any_picture) == ()
    assert check_path(folders.tools, folders, any_picture) == ()


def test_an_authors_words_are_measured_and_the_translations_beside_them_read(folders: Folders, tmp_path: Path) -> None:
    text = asked(STORY).replace("proeve", "mit").replace("Hvad gør du?", HARD)
    folder = write_tool(tmp_path / "forfatter", text, "mit")
    (folder / "en.po").write_text(HEAD + 'msgid "Prøve"\nmsgstr "x"\n', encoding="utf-8")
    problems = check_path(folder, folders, any_picture)
    assert sorted(codes(problems)) == ["hard-on-average", "hard-to-read", *["untranslated"] * 3]
    assert problems[-1].file == "forfatter/mit/en.po"


def test_words_for_the_caseworker_are_not_measured(folders: Folders, tmp_path: Path) -> None:
    text = tool_yaml(step_yaml(STORY, "trin", f"hint: {HARD}")).replace("proeve", "mit")
    assert check_path(write_tool(tmp_path / "forfatter", text, "mit"), folders, any_picture) == ()


@pytest.mark.parametrize("name", ["intet", "fil.txt", "tom"])
def test_a_path_without_a_tool_is_told(folders: Folders, tmp_path: Path, name: str) -> None:
    (tmp_path / "tom").mkdir()
    (tmp_path / "fil.txt").touch()
    problem = check_path(tmp_path / name, folders, any_picture)[0]
    assert (problem.code, problem.file) == ("no-tool-here", name)
