"""`dialogtool handover` as others run it: its options, its output, its exit codes."""

import io
from pathlib import Path

import pytest

from dialogtool.cli import main
from dialogtool.storage import vault
from tests.storage.sample import FAST, PASSWORD

DEMO = "dialogtool demo"
NAME = "Birgitte Damgaard Holm"
PASSPHRASE = "tre grønne både"
WHO = ["--citizen", NAME, "--to", "Ulla Juul", "--purpose", "Ny sagsbehandler"]


def run(monkeypatch: pytest.MonkeyPatch, home: Path, password: str, *arguments: str) -> int:
    monkeypatch.setenv("DIALOGTOOL_HOME", str(home))
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{password}\n{PASSPHRASE}\n"))
    return main(["handover", *arguments, "--password-stdin"])


@pytest.fixture
def file(demo_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The demo citizen's handover file."""
    made = tmp_path / "ud.dialogtool"
    assert run(monkeypatch, demo_home, DEMO, "out", *WHO, "--out", str(made)) == 0
    return made


def test_the_demo_citizen_goes_out_and_in_at_another_home(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "there"
    vault.create(there, "Ulla", PASSWORD, FAST)[0].close()
    assert run(monkeypatch, there, PASSWORD, "in", str(file)) == 0
    said = capsys.readouterr().out
    assert f"new citizen: {NAME}" in said
    assert "to Ulla Juul: Ny sagsbehandler" in said
    store = vault.unlock(there, PASSWORD)
    assert [row.name for row in store.all()] == [NAME]
    store.close()


def test_the_demo_citizen_comes_home_to_an_equal_case(
    file: Path, home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(monkeypatch, home, DEMO, "in", str(file)) == 0
    said = capsys.readouterr().out
    assert "different: 0 answers, 0 details" in said
    assert "nothing new came" in said


def test_a_file_that_is_there_is_not_written_over(
    file: Path, home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(monkeypatch, home, DEMO, "out", *WHO, "--out", str(file)) == 1
    assert "name-taken" in capsys.readouterr().err


def test_on_the_screen_the_citizens_yes_and_the_passphrase_twice_are_asked_for(
    demo_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIALOGTOOL_HOME", str(demo_home))
    for yes, secrets, code in (
        ("no", [DEMO, PASSPHRASE, PASSPHRASE], "handover-lacks"),
        ("ja", [DEMO, PASSPHRASE, "noget andet"], "short-passphrase"),
        ("yes", [DEMO, PASSPHRASE, PASSPHRASE], ""),
    ):
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{yes}\n"))
        asked = iter(secrets)
        monkeypatch.setattr("getpass.getpass", lambda _prompt, asked=asked: next(asked))
        out = tmp_path / "ud.dialogtool"
        assert main(["handover", "out", *WHO, "--out", str(out)]) == (1 if code else 0)
        assert code in capsys.readouterr().err
    assert out.exists()
