"""CVs to and from other programs, from the command line to the encrypted file."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from dialogtool.app.shelves import places_here
from dialogtool.cli import main
from dialogtool.core.case.answers import Answer, Chosen, Words
from dialogtool.core.case.case import Case, Place
from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.case.keys import cv_item_key, guard_key
from dialogtool.storage import vault
from dialogtool.storage.keys import KdfCost
from dialogtool.storage.store import Store
from tests.making import a_case, a_citizen, an_answer

PASSWORD = "kun til prøve"
NAME = "Ida Krog"
CHEAP = KdfCost(memory_kib=8, passes=1, lanes=1)
LEFT_AT = Place(page="cv")
RESUME = {
    "basics": {"name": "Ida Marie Krog", "phone": "20 00 00 14", "url": "https://example.dk"},
    "work": [{"position": "Kok", "name": "Kantinen", "startDate": "2013", "endDate": "2013-13"}],
    "skills": [{"name": "Brød"}],
}

Run = Callable[..., int]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `dialogtool resume` with the right password, unless another is given."""

    def command(*words: str, password: str = PASSWORD, citizen: str = NAME) -> int:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{password}\n"))
        return main(["resume", *words, "--citizen", citizen, "--password-stdin"])

    return command


def keep(*answers: Answer) -> None:
    """A store that holds one citizen, who has told this."""
    store = vault.create(places_here().home, "Mette", PASSWORD, CHEAP)[0]
    store.save(a_case(*answers, citizen=a_citizen(NAME, "ida")), LEFT_AT)
    store.close()


def kept() -> Case:
    """The case as it is on disk."""
    store = vault.unlock(places_here().home, PASSWORD)
    assert store.place("ida") == LEFT_AT
    case = store.read("ida")
    store.close()
    return case


def values(case: Case, field: str) -> list[object]:
    return [answer.value for answer in case.answers.values() if answer.key.field == field]


def an_item(id: str = "kok", **more: str) -> Answer:
    item = CvItemSet("work", "Kok", "Kantinen", start="2013", end="2016", **more)
    return an_answer(cv_item_key(id), item, makes="cv-item")


def test_a_resume_comes_in_and_what_is_not_held_is_said(
    tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    keep()
    path = tmp_path / "cv.json"
    path.write_text(json.dumps(RESUME), encoding="utf-8")
    assert run("import", str(path)) == 0
    said = capsys.readouterr()
    assert said.out.splitlines() == [
        "work       Kok, Kantinen (2013)",
        "lines: 1 for the CV, 0 there already, 1 to talk about",
        "kept as they were in the case: name",
        "not held: basics.url",
        "not held: skills",
    ]
    assert said.err.startswith("work[0].endDate: 2013-13: This is no date.")
    assert values(kept(), "item") == [CvItemSet("work", "Kok", "Kantinen", start="2013")]
    assert (kept().citizen.name, kept().citizen.phone) == (NAME, "20 00 00 14")


def test_a_second_import_changes_nothing(tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    keep()
    path = tmp_path / "cv.json"
    path.write_text(json.dumps(RESUME), encoding="utf-8")
    run("import", str(path))
    first = kept()
    assert run("import", str(path)) == 0
    assert "0 for the CV, 1 there already" in capsys.readouterr().out
    assert kept() == first


def test_a_word_file_is_only_something_to_talk_about(tmp_path: Path, run: Run) -> None:
    keep()
    word = docx.Document()
    word.add_paragraph("Kok i kantinen 2013-2016")
    word.save(str(tmp_path / "cv.docx"))
    assert run("import", str(tmp_path / "cv.docx")) == 0
    assert (values(kept(), "item"), values(kept(), "material")) == ([], [Words("Kok i kantinen 2013-2016")])


def test_a_resume_goes_out_and_that_is_remembered(tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    keep(an_item())
    assert run("export", "--out", str(tmp_path / "cv.json")) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'cv.json'}\n"
    resume = json.loads((tmp_path / "cv.json").read_text(encoding="utf-8"))
    assert resume["basics"] == {"name": NAME}
    assert resume["work"] == [{"position": "Kok", "name": "Kantinen", "startDate": "2013", "endDate": "2016"}]
    store = vault.unlock(places_here().home, PASSWORD)
    assert [export.what for export in store.exports("ida")] == ["cv.json"]
    store.close()


def test_nothing_that_is_there_is_written_over(tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    keep()
    (tmp_path / "cv.json").write_text("her", encoding="utf-8")
    assert run("export", "--out", str(tmp_path / "cv.json")) == 1
    assert "name-taken" in capsys.readouterr().err
    assert (tmp_path / "cv.json").read_text(encoding="utf-8") == "her"


def test_the_guard_tells_of_a_sentence_that_nobody_decided_about(
    tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    keep(an_item(text="Jeg stoppede på grund af min diabetes."))
    assert run("export", "--out", str(tmp_path / "cv.json")) == 0
    warned = capsys.readouterr().err
    assert "Jeg stoppede på grund af min diabetes." in warned
    assert "diabetes" in (tmp_path / "cv.json").read_text(encoding="utf-8")


def test_a_sentence_that_was_taken_out_does_not_go_out(
    tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    sentence = "Jeg stoppede på grund af min diabetes."
    keep(an_item(text=sentence), an_answer(guard_key(sentence), Chosen(ids=("leave-out",))))
    assert run("export", "--out", str(tmp_path / "cv.json")) == 0
    assert capsys.readouterr().err == ""
    assert "diabetes" not in (tmp_path / "cv.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("words", [("import", "nothing.json"), ("export", "--out", "cv.json")])
def test_a_wrong_password_and_an_unknown_name_are_said(
    words: tuple[str, ...], run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    keep()
    assert run(*words, password="forkert") == 1
    assert "wrong-password" in capsys.readouterr().err
    assert run(*words, citizen="Ukendt") == 1
    assert "no-such-citizen" in capsys.readouterr().err


def test_a_file_that_cannot_be_used_changes_nothing(
    tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    keep()
    (tmp_path / "cv.json").write_text("{", encoding="utf-8")
    assert run("import", str(tmp_path / "cv.json")) == 1
    assert "cv.json line 1: " in capsys.readouterr().err
    assert kept().answers == {}


def test_a_case_that_cannot_be_kept_is_said(
    tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep()
    (tmp_path / "cv.txt").write_text("Kok", encoding="utf-8")
    monkeypatch.setattr(Store, "flush", lambda *_: False)
    assert run("import", str(tmp_path / "cv.txt")) == 1
    assert "not-kept" in capsys.readouterr().err
