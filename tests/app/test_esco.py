"""`dialogtool esco` imports the classification and looks things up; without it everything else works."""

import json
from pathlib import Path

import pytest

from dialogtool.app.esco import import_from, terms_at
from dialogtool.app.faults import RefusedError
from dialogtool.app.shelves import places_here
from dialogtool.cli import main
from dialogtool.core.words.terms import NoTerms
from dialogtool.storage.lock import locked_by
from tests.storage import esco

Heard = pytest.CaptureFixture[str]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The small download."""
    return esco.write_all(tmp_path / "download")


@pytest.fixture
def imported(source: Path) -> None:
    """It was imported by the command line."""
    assert main(["esco", "import", str(source)]) == 0


def code_of(refused: pytest.ExceptionInfo[RefusedError]) -> str:
    return refused.value.problems[0].code


def test_import_tells_what_it_imported(source: Path, capsys: Heard) -> None:
    assert main(["esco", "import", str(source)]) == 0
    told = capsys.readouterr()
    assert told.out == "10 occupations, 3 skills, 3 relations\n"
    assert "reading occupations_da.csv" in told.err


def test_import_tells_what_was_wrong_and_what_it_kept(source: Path, imported: None, capsys: Heard) -> None:
    path = source / "skills_da.csv"
    path.write_text(path.read_text(encoding="utf-8") + "a row\n", encoding="utf-8")
    assert main(["esco", "import", str(path)]) == 0
    told = capsys.readouterr()
    assert "skills_da.csv line 5: " in told.err
    assert "kept from the last import: occupations, relations" in told.out


def test_progress_stands_on_one_line_of_a_screen(source: Path, capsys: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert main(["esco", "import", str(source)]) == 0
    assert "\rskills_da.csv " in capsys.readouterr().err


def test_what_cannot_be_imported_is_refused(tmp_path: Path, capsys: Heard) -> None:
    assert main(["esco", "import", str(tmp_path / "none")]) == 1
    assert "no-such-file" in capsys.readouterr().err


def test_a_file_without_rows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as refused:
        import_from(places_here(), esco.write_skills(tmp_path, {}), esco.go_on)
    assert code_of(refused) == "nothing"


def test_an_import_can_be_stopped(source: Path) -> None:
    def interrupt(what: str, share: float) -> bool:
        raise KeyboardInterrupt

    for stopping in (interrupt, lambda _what, _share: False):
        with pytest.raises(RefusedError) as refused:
            import_from(places_here(), source, stopping)
        assert code_of(refused) == "stopped"
    assert not places_here().reference.exists()


def test_a_second_import_at_the_same_time_is_refused(source: Path) -> None:
    lock = places_here().reference.with_suffix(".lock")
    lock.parent.mkdir(parents=True)
    with locked_by(lock), pytest.raises(RefusedError) as refused:
        import_from(places_here(), source, esco.go_on)
    assert code_of(refused) == "already-open"


def test_find_shows_occupations_and_skills(imported: None, capsys: Heard) -> None:
    capsys.readouterr()
    assert main(["esco", "find", "faglært kok"]) == 0
    assert capsys.readouterr().out.startswith(f"5120 kok (faglært kok)  {esco.occupation('kok')}\n")


def test_find_answers_programs_with_one_object(imported: None, capsys: Heard) -> None:
    capsys.readouterr()
    assert main(["esco", "find", "--json", "koge"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert list(answer) == ["text", "occupations", "skills"]
    assert answer["skills"][0] | {"score": 1} == {
        "uri": esco.skill("koge"),
        "label": "koge mad",
        "matched": "koge mad",
        "score": 1,
    }
    assert all(set(term) == {"isco", "uri", "label", "matched", "score"} for term in answer["occupations"])


def test_find_says_how_to_import(capsys: Heard) -> None:
    assert main(["esco", "find", "kok"]) == 1
    assert "dialogtool esco import FOLDER [not-imported]" in capsys.readouterr().err


@pytest.mark.parametrize(("content", "code"), [(b"", "damaged-reference"), (None, "disk-error")])
def test_find_says_when_the_file_cannot_be_read(content: bytes | None, code: str, capsys: Heard) -> None:
    reference = places_here().reference
    reference.parent.mkdir(parents=True)
    reference.mkdir() if content is None else reference.write_bytes(content)
    assert main(["esco", "find", "kok"]) == 1
    assert code in capsys.readouterr().err


def test_the_window_has_an_index_when_there_is_one(imported: None) -> None:
    assert [term.label for term in terms_at(places_here()).occupations("kokke")][:1] == ["kok"]


def test_the_window_works_without(home: Path) -> None:
    assert isinstance(terms_at(places_here()), NoTerms)
