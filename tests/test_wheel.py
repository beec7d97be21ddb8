"""The wheel: what a user installs holds everything the program needs, and runs far from the repository."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Callable, Sequence
from pathlib import Path
from zipfile import ZipFile

import pytest

from devtools.environment import venv_python
from dialogtool.i18n import available_languages, compiled_name

PLACES = "import os; from dialogtool.paths import find_places; places = find_places(os.environ);"


def output(command: Sequence[str | Path], folder: Path, **environ: str) -> str:
    """What a command prints that must go well, started in this folder and with nothing of the repository in reach."""
    surroundings = {**os.environ, "PYTHONIOENCODING": "utf-8", **environ}
    surroundings.pop("PYTHONPATH", None)
    done = subprocess.run(
        command, cwd=folder, env=surroundings, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.strip()


@pytest.fixture(scope="module")
def wheel(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the repository with the tools that are installed here."""
    folder = tmp_path_factory.mktemp("wheel")
    output([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, repository], folder)
    return next(folder.glob("dialogtool-*.whl"))


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    with ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a new environment with the wheel in it; what the wheel depends on is borrowed from here."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder / ".venv")
    python = venv_python(folder)
    output([sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", wheel], folder)
    site = Path(output([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], folder))
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return python


@pytest.fixture
def program(installed: Path, home: Path) -> Callable[..., str]:
    """Runs the installed interpreter with these words and gives back what it prints."""
    home.mkdir()
    return lambda *words: output([installed, *words], home, DIALOGTOOL_HOME=str(home))


def test_every_tool_and_resource_lies_in_the_wheel(names: set[str], repository: Path) -> None:
    folders = (repository / "dialog_tools", repository / "resources")
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    shipped = {f"dialogtool/_data/{file.relative_to(repository).as_posix()}" for file in files}
    assert shipped
    assert shipped - names == set()


def test_every_catalogue_travels_as_source_and_compiled(names: set[str], repository: Path) -> None:
    sources = {po.relative_to(repository) for po in (repository / "translations").glob("*/LC_MESSAGES/*.po")}
    compiled = {po.with_name(compiled_name(po.stem, (repository / po).read_bytes())) for po in sources}
    assert {f"dialogtool/_data/{file.as_posix()}" for file in sources | compiled} - names == set()


def test_the_wheel_holds_no_tests_and_no_tools_of_the_developer(names: set[str]) -> None:
    assert {name.split("/")[0].split("-")[0] for name in names} == {"dialogtool"}


def test_the_licences_lie_in_the_wheel(names: set[str]) -> None:
    licences = {Path(name).name for name in names if "/licenses/" in name}
    assert licences == {"LICENSE", "NOTICE"}


def test_the_installed_program_reads_its_own_data(program: Callable[..., str], installed: Path) -> None:
    shipped = Path(program("-c", f"{PLACES} print(places.shipped)"))
    assert shipped.parts[-2:] == ("dialogtool", "_data")
    assert shipped.is_relative_to(installed.parents[1])


def test_the_installed_program_has_every_language(program: Callable[..., str], repository: Path) -> None:
    code = f"{PLACES} from dialogtool.i18n import available_languages; print(*available_languages(places.translations))"
    assert program("-c", code).split() == list(available_languages(repository / "translations"))


def test_the_installed_program_compiles_no_catalogue(program: Callable[..., str], home: Path) -> None:
    program(
        "-c", f"{PLACES} from dialogtool.i18n import load_texts; load_texts('da', places.translations, places.cache)"
    )
    assert not (home / "cache").exists()


def test_tools_and_catalogue_travel_compiled(names: set[str]) -> None:
    assert {name for name in names if "/compiled/" in name} == {
        f"dialogtool/_data/compiled/{name}" for name in ("library.msgpack", "matcher.bin")
    }


def test_the_first_start_reads_what_came_compiled(program: Callable[..., str], home: Path) -> None:
    answer = program("-m", "dialogtool", "suggest", "--json", "jeg passer min mor")
    assert json.loads(answer)["activities"]
    assert not (home / "cache").exists()


def test_the_installed_program_finds_its_tools_in_order(program: Callable[..., str]) -> None:
    program("-m", "dialogtool", "check")


def test_both_commands_are_installed(installed: Path) -> None:
    commands = {file.stem for file in installed.parent.iterdir()}
    assert {"dialogtool", "dialogtool-window"} <= commands
