"""The project's own Python environment in .venv: made when missing, filled again when pyproject.toml changed."""

import hashlib
import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

DEVELOPER = "dev"
USER = "run"
STAMP = "dialogtool-installed"


def venv_python(root: Path, platform: str = sys.platform) -> Path:
    """Where the environment's interpreter lies, whether it is there or not."""
    return root / ".venv" / ("Scripts/python.exe" if platform == "win32" else "bin/python")


def stamp_text(kind: str, pyproject: str) -> str:
    """What the stamp says after an installation of this kind; the tools' settings in pyproject.toml do not matter."""
    everything = tomllib.loads(pyproject)
    installed = json.dumps([everything.get("project"), everything.get("build-system")], sort_keys=True)
    return f"{kind} {hashlib.sha256(installed.encode()).hexdigest()}"


def is_installed(root: Path, kind: str) -> bool:
    """Whether what `kind` needs is installed already; a developer's installation holds all a user needs."""
    stamp = root / ".venv" / STAMP
    if not stamp.is_file() or not venv_python(root).exists():
        return False
    pyproject = (root / "pyproject.toml").read_text(encoding="utf-8")
    return stamp.read_text(encoding="utf-8") in {stamp_text(kind, pyproject), stamp_text(DEVELOPER, pyproject)}


def ready_python(root: Path, kind: str) -> Path:
    """The environment's interpreter, with everything that `kind` needs installed; stops with advice if it cannot be."""
    python = venv_python(root)
    if not is_installed(root, kind):
        if not has_pip(python):
            make_venv(root)
        install_project(root, kind)
    return python


def is_usable(root: Path) -> bool:
    """Whether .venv is there and whole, so that nothing of the system is needed to make it."""
    python = venv_python(root)
    return python.exists() and ((root / ".venv" / STAMP).is_file() or has_pip(python))


def has_pip(python: Path) -> bool:
    """Whether this interpreter is there and can install packages; a half-made environment cannot."""
    if not python.exists():
        return False
    return subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0


def make_venv(root: Path) -> None:
    """Make .venv anew with the Python that runs this."""
    print("Making .venv ...", flush=True)
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(root / ".venv")], check=False)
    if made.returncode:
        sys.exit("The virtual environment in .venv could not be made; see the lines above.")


def install_project(root: Path, kind: str) -> None:
    """Install the project in editable form, with the developer's tools or without."""
    what = ".[dev]" if kind == DEVELOPER else "."
    print("Installing what dialogtool needs; the first time takes some minutes ...", flush=True)
    command = [venv_python(root), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", what]
    if subprocess.run(command, cwd=root, check=False).returncode:
        sys.exit("pip could not install everything; see the lines above.")
    text = stamp_text(kind, (root / "pyproject.toml").read_text(encoding="utf-8"))
    (root / ".venv" / STAMP).write_text(text, encoding="utf-8")


def offscreen_environment() -> dict[str, str]:
    """The environment of a program that is run without a screen, and whose words arrive unharmed."""
    return {"QT_QPA_PLATFORM": "offscreen"} | dict(os.environ) | {"PYTHONIOENCODING": "utf-8"}
