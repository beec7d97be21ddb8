"""The command line that others run: its names, its output, its exit codes."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from dialogtool.cli import DISPLAYS, main

SENTENCE = "jeg har passet min syge mor i tre år"


def test_suggest_answers_one_json_object(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", "--json", SENTENCE]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert set(answer) == {"text", "activities", "competences", "functions", "ask"}
    assert answer["text"] == SENTENCE
    assert set(answer["activities"][0]) == {"id", "label", "icatus", "arena", "score", "because"}
    assert set(answer["competences"][0]) == {"id", "label", "esco", "score", "because", "ask"}
    assert set(answer["functions"][0]) == {"id", "label", "disco", "score", "because"}


def test_suggest_answers_a_line_for_a_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("jeg laver mad\n\njeg laver ikke mad\n"))
    assert main(["suggest", "--json", "--stdin"]) == 0
    first, empty, denied = map(json.loads, capsys.readouterr().out.splitlines())
    assert first["activities"]
    assert empty["activities"] == []
    assert empty["ask"]
    assert denied["activities"] == denied["competences"] == denied["functions"] == []


def test_lists_are_at_most_ten_best_first_with_short_labels(capsys: pytest.CaptureFixture[str]) -> None:
    main(["suggest", "--json", SENTENCE])
    answer = json.loads(capsys.readouterr().out)
    for kind in ("activities", "competences", "functions"):
        scores = [one["score"] for one in answer[kind]]
        assert len(scores) <= 10
        assert scores == sorted(scores, reverse=True)
        assert all(len(one["label"]) <= 60 for one in answer[kind])


def test_suggest_for_people_is_readable(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", SENTENCE]) == 0
    assert "Viser omsorg" in capsys.readouterr().out


def test_suggest_without_a_sentence_says_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", "--json"]) == 2
    assert "--stdin" in capsys.readouterr().err


def test_an_interrupted_command_says_so_without_frames(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr("dialogtool.app.demo.run_demo", interrupted)
    assert main(["demo", "--out", str(tmp_path)]) == 130
    assert "stopped" in capsys.readouterr().err


def test_output_that_cannot_be_written_is_told_of_without_frames(tmp_path: Path) -> None:
    unwritable = tmp_path / "out.json"
    unwritable.touch()
    with unwritable.open("rb") as read_only:
        command = [sys.executable, "-m", "dialogtool", "suggest", "--json", SENTENCE]
        ended = subprocess.run(command, stdout=read_only, stderr=subprocess.PIPE, check=False, text=True)
    assert (ended.returncode, ended.stderr.startswith("dialogtool: "), "Traceback" in ended.stderr) == (1, True, False)


def test_demo_prints_what_it_made_and_what_the_guard_would_ask_about(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--out", str(tmp_path / "out")]) == 0
    said = capsys.readouterr()
    assert "cv.docx" in said.out
    assert "Jeg hjælper Inge på 1. sal" in said.err
    assert said.err.endswith("decide together.\n")


def test_what_is_wrong_is_said_on_standard_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--case", str(tmp_path / "nothing.yaml"), "--out", str(tmp_path / "out")]) == 1
    assert "nothing.yaml" in capsys.readouterr().err


def test_check_finds_everything_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0, capsys.readouterr().out


def test_check_tells_of_a_broken_tool_and_answers_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "mit-eget"
    folder.mkdir()
    (folder / "tool.yaml").write_text("format: 1\nid: mit-eget\nlable: nej\n", encoding="utf-8")
    assert main(["check", str(folder)]) == 1
    said = capsys.readouterr().out
    assert "unknown-key" in said
    assert said.endswith("problems\n")


def test_export_writes_the_documents_of_one_citizen(
    demo_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("dialogtool demo\n"))
    citizen = ["--citizen", "birgitte damgaard holm", "--password-stdin"]
    assert main(["export", *citizen, "--out", str(tmp_path / "papers")]) == 0
    names = {path.name for path in (tmp_path / "papers").iterdir()}
    assert names >= {"CV Birgitte Damgaard Holm.docx", "CV uden navn.docx", "Min vej Birgitte Damgaard Holm.docx"}
    assert "CV Birgitte Damgaard Holm.docx" in capsys.readouterr().out


@pytest.mark.parametrize(("name", "code"), [("Ukendt Person", "no-such-citizen"), ("", "no-such-citizen")])
def test_export_tells_when_there_is_no_such_citizen(
    name: str, code: str, demo_home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("dialogtool demo\n"))
    assert main(["export", "--citizen", name, "--password-stdin", "--out", str(demo_home / "papers")]) == 1
    assert code in capsys.readouterr().err


def test_export_with_a_wrong_password_says_so(
    demo_home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("forkert\n"))
    assert main(["export", "--citizen", "Birgitte", "--password-stdin", "--out", str(demo_home / "papers")]) == 1
    assert "wrong-password" in capsys.readouterr().err


def test_without_a_display_the_window_says_so(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main([]) == 1
    assert "no display" in capsys.readouterr().err
