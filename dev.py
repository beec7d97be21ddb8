"""One command for everything a developer does here: `python3 dev.py run|test|check|screens|texts|build`.

Needs Python 3.11 and nothing else; it makes .venv and installs what is missing.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - this file is what an older Python meets first
    sys.exit(f"dialogtool needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

from devtools.catalogues import update_catalogues
from devtools.environment import DEVELOPER, USER, is_usable, offscreen_environment, ready_python
from devtools.stages import EVERY_CORE, all_stages, run_all
from devtools.system import OFFSCREEN, has_display, missing_libraries, missing_venv, require, wanted_libraries

ROOT = Path(__file__).resolve().parent
Arguments = Sequence[str]


def run(rest: Arguments) -> int:
    """Start dialogtool; where no window can be shown, write the documents of the demo case instead."""
    python = ready(USER, wanted_libraries(sys.platform, os.environ))
    if has_display(sys.platform, os.environ):
        return subprocess.run([python, "-m", "dialogtool", *rest], cwd=ROOT, check=False).returncode
    print(
        "There is no display here, so no window can open. Writing the demo case's documents to demo/ instead.",
        flush=True,
    )
    command = [python, "-m", "dialogtool", "demo", "--out", "demo", *rest]
    return subprocess.run(command, cwd=ROOT, env=offscreen_environment(), check=False).returncode


def ready(kind: str, libraries: Mapping[str, str]) -> Path:
    """The project's interpreter with all that `kind` needs, on a machine that has these libraries."""
    made_already = is_usable(ROOT)
    require(lambda: missing_libraries(libraries) | ({} if made_already else missing_venv()))
    return ready_python(ROOT, kind)


def developer_python() -> Path:
    """The interpreter with all the developer's tools, on a machine where Qt can run without a screen."""
    return ready(DEVELOPER, OFFSCREEN if sys.platform == "linux" else {})


def offscreen_module(module: str, rest: Arguments) -> int:
    """Run a module with the developer's tools and without a screen; its exit code."""
    command = [developer_python(), "-m", module, *rest]
    return subprocess.run(command, cwd=ROOT, env=offscreen_environment(), check=False).returncode


def test(rest: Arguments) -> int:
    """Run the whole test suite on every core; or what the rest says, which is passed on to pytest."""
    return offscreen_module("pytest", rest or EVERY_CORE)


def check(rest: Arguments) -> int:
    """Format, lint, types, contracts, the shipped tools, and the tests with coverage; takes no further words."""
    if rest:
        sys.exit(f"check takes no further words: {' '.join(rest)}")
    return run_all(all_stages(developer_python()), ROOT, offscreen_environment())


def screens(rest: Arguments) -> int:
    """Draw every page of the program to a picture: `screens --out DIR`."""
    return offscreen_module("tests.screens", rest)


def texts(rest: Arguments) -> int:
    """Bring the message catalogues up to date; further words are languages to begin, such as `uk`."""
    return update_catalogues(ready(DEVELOPER, {}), ROOT, rest)


def build(rest: Arguments) -> int:
    """Build the wheel in dist/, with tools, catalogue and texts compiled; the rest is passed on, as `--outdir DIR`."""
    command = [ready(DEVELOPER, {}), "-m", "build", "--wheel", "--no-isolation", *rest]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


COMMANDS: dict[str, Callable[[Arguments], int]] = {
    command.__name__: command for command in (run, test, check, screens, texts, build)
}


def overview() -> str:
    """The commands and what each does, one a line."""
    return "\n".join(f"  {name:9}{(command.__doc__ or '').splitlines()[0]}" for name, command in COMMANDS.items())


def main(words: Arguments) -> int:
    """Do what the first word says and give back its exit code."""
    parser = argparse.ArgumentParser(
        prog="dev.py", epilog=overview(), formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=list(COMMANDS))
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="passed on")
    chosen = parser.parse_args(words)
    return COMMANDS[chosen.command](chosen.rest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
