"""dev.py: what it decides before it runs anything."""

import os
import sys
import venv
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

import dev
from devtools import environment, stages, system
from devtools.catalogues import DOMAINS, extract_arguments, init_arguments, missing, update_arguments
from devtools.stages import Stage, all_stages, run_all

PYPROJECT = '[project]\nname = "x"\ndependencies = ["one"]\n'


def present(*libraries: str) -> Callable[[str], bool]:
    """A loader that finds these libraries and no others."""
    return set(libraries).__contains__


def script(text: str) -> Sequence[str]:
    """A command that runs these words of Python."""
    return [sys.executable, "-c", text]


def install_stamp(root: Path, kind: str) -> None:
    """A project whose .venv says that `kind` was installed."""
    python = environment.venv_python(root)
    python.parent.mkdir(parents=True)
    python.touch()
    (root / "pyproject.toml").write_text(PYPROJECT, encoding="utf-8")
    (root / ".venv" / environment.STAMP).write_text(environment.stamp_text(kind, PYPROJECT), encoding="utf-8")


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_only_linux_can_be_without_a_display(platform: str, environ: dict[str, str], expected: bool) -> None:
    assert system.has_display(platform, environ) is expected


def test_a_window_on_x11_needs_more_than_drawing_without_a_screen() -> None:
    assert system.wanted_libraries("linux", {"DISPLAY": ":0"}) == system.WINDOW
    assert system.wanted_libraries("linux", {}) == system.OFFSCREEN
    assert set(system.OFFSCREEN) < set(system.WINDOW)


def test_wayland_needs_none_of_x11() -> None:
    environ = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    assert system.wanted_libraries("linux", environ) == system.OFFSCREEN


def test_other_systems_bring_their_own_libraries() -> None:
    assert system.wanted_libraries("win32", {"DISPLAY": ":0"}) == {}


def test_what_is_missing_is_named_with_its_package() -> None:
    wanted = {"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1"}
    assert system.missing_libraries(wanted, present("libGL.so.1")) == {"libEGL.so.1": "libegl1"}


def test_a_library_that_does_not_exist_does_not_load() -> None:
    assert not system.loads("libnothing-of-that-name.so.9")


def test_what_is_missing_stops_with_one_line_for_all_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "as_root", lambda: None)
    with pytest.raises(SystemExit, match=r"libone\.so, libtwo\.so(.|\n)*one two"):
        system.require(lambda: {"libone.so": "one", "libtwo.so": "two"})


def test_what_could_be_installed_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    missing = [{"libone.so": "one"}]
    monkeypatch.setattr(system, "install", lambda packages: packages == ["one"])
    system.require(lambda: missing.pop() if missing else {})


def test_this_python_can_make_environments() -> None:
    assert system.missing_venv() == {}


def test_without_the_right_to_nothing_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "as_root", lambda: None)
    assert not system.install(["libnothing9"])


def test_an_environment_without_a_stamp_is_not_installed(tmp_path: Path) -> None:
    assert not environment.is_installed(tmp_path, environment.USER)


def test_an_installation_is_done_once(tmp_path: Path) -> None:
    install_stamp(tmp_path, environment.USER)
    assert environment.is_installed(tmp_path, environment.USER)


def test_a_changed_dependency_asks_for_a_new_installation(tmp_path: Path) -> None:
    install_stamp(tmp_path, environment.USER)
    (tmp_path / "pyproject.toml").write_text(PYPROJECT.replace("one", "two"), encoding="utf-8")
    assert not environment.is_installed(tmp_path, environment.USER)


def test_a_changed_setting_of_a_tool_does_not(tmp_path: Path) -> None:
    install_stamp(tmp_path, environment.USER)
    (tmp_path / "pyproject.toml").write_text(f"{PYPROJECT}[tool.ruff]\nline-length = 99\n", encoding="utf-8")
    assert environment.is_installed(tmp_path, environment.USER)


def test_a_developers_installation_is_enough_for_a_user_but_not_the_other_way(tmp_path: Path) -> None:
    install_stamp(tmp_path / "a", environment.DEVELOPER)
    install_stamp(tmp_path / "b", environment.USER)
    assert environment.is_installed(tmp_path / "a", environment.USER)
    assert not environment.is_installed(tmp_path / "b", environment.DEVELOPER)


def test_an_environment_whose_python_is_gone_is_not_installed(tmp_path: Path) -> None:
    install_stamp(tmp_path, environment.USER)
    environment.venv_python(tmp_path).unlink()
    assert not environment.is_installed(tmp_path, environment.USER)
    assert not environment.is_usable(tmp_path)


def test_a_half_made_environment_is_not_usable(tmp_path: Path) -> None:
    venv.create(tmp_path / ".venv", with_pip=False)
    assert not environment.is_usable(tmp_path)


def test_windows_keeps_its_python_in_another_folder(tmp_path: Path) -> None:
    assert environment.venv_python(tmp_path, "win32") == tmp_path / ".venv" / "Scripts" / "python.exe"
    assert environment.venv_python(tmp_path, "linux") == tmp_path / ".venv" / "bin" / "python"


def test_programs_run_without_a_screen_unless_told_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert environment.offscreen_environment()["QT_QPA_PLATFORM"] == "offscreen"
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert environment.offscreen_environment()["QT_QPA_PLATFORM"] == "xcb"


def test_the_check_runs_everything_and_the_tests_after_the_quick_stages(tmp_path: Path) -> None:
    names = [stage.name for stage in all_stages(tmp_path / "python")]
    quick = ["ruff format", "ruff check", "pyright", "import contracts", "dialogtool check"]
    assert names[: len(quick)] == quick
    assert names[len(quick)] == "pytest"


def test_one_failing_stage_fails_the_check_but_stops_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = [Stage("bad", script("print('why'); raise SystemExit(3)")), Stage("good", script("print('quiet')"))]
    assert run_all(plan, tmp_path, os.environ) == 1
    said = capsys.readouterr().out
    assert "why" in said
    assert "quiet" not in said
    assert said.endswith("Failed: bad\n")


def test_a_check_where_all_is_well_ends_with_nought(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_all([Stage("good", script(""))], tmp_path, os.environ) == 0
    assert capsys.readouterr().out.startswith("ok     good")


def test_an_outcome_says_how_long_it_took() -> None:
    assert str(stages.Outcome("pyright", passed=False, seconds=1.25)).split() == ["FAILED", "pyright", "1.2", "s"]


def test_the_two_catalogues_are_made_from_different_folders() -> None:
    interface, content = DOMAINS
    assert extract_arguments(interface)[-1] == "src"
    assert extract_arguments(content)[-2:] == ["dialog_tools", "resources/catalogue"]


def test_an_update_never_guesses_a_translation() -> None:
    assert all("--no-fuzzy-matching" in update_arguments(domain) for domain in DOMAINS)


def test_only_a_language_without_a_catalogue_is_begun(tmp_path: Path) -> None:
    catalogue = tmp_path / "translations" / "uk" / "LC_MESSAGES" / "interface.po"
    catalogue.parent.mkdir(parents=True)
    catalogue.touch()
    interface, content = DOMAINS
    assert missing(tmp_path, interface, ["uk"]) == []
    assert missing(tmp_path, content, ["uk"]) == ["uk"]
    assert "--locale=uk" in init_arguments(content, "uk")


def test_the_commands_are_the_six_that_are_documented() -> None:
    assert list(dev.COMMANDS) == ["run", "test", "check", "screens", "texts", "build"]
    assert all(f"  {name}" in dev.overview() for name in dev.COMMANDS)


def test_an_unknown_command_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        dev.main(["fly"])
    assert "run" in capsys.readouterr().err


def test_check_takes_no_further_words() -> None:
    with pytest.raises(SystemExit, match="no further words"):
        dev.check(["-x"])
