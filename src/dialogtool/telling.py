"""What commands have in common: where they print, what they ask for, and what they say when they are refused."""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_display(platform: str, environ: Mapping[str, str]) -> bool:
    """False where a window cannot open: Linux without a screen, unless Qt was told of another way."""
    return not platform.startswith("linux") or any(environ.get(name) for name in DISPLAYS)


def tell(lines: Callable[[], Iterable[str]]) -> int:
    """Prints what a command made, or what kept it from it."""
    from dialogtool.app.faults import RefusedError  # noqa: PLC0415

    try:
        for line in lines():
            print(line)
    except RefusedError as refused:
        for problem in refused.problems:
            print(problem, file=sys.stderr)
        return 1
    return 0


def told_code(run: Callable[[], int]) -> int:
    """The exit code of what was run; 1 when it was refused, and why is said."""
    code = [1]

    def lines() -> Iterator[str]:
        code[0] = run()
        yield from ()

    return tell(lines) or code[0]


def password_given() -> str:
    """The first line of standard input, without its line break."""
    return sys.stdin.readline().rstrip("\r\n")


def password_of(from_stdin: bool) -> str:
    """The password: from standard input, or asked for on the screen."""
    from getpass import getpass  # noqa: PLC0415

    return password_given() if from_stdin else getpass("Password: ")


def passphrase_of(from_stdin: bool, *, twice: bool = False) -> str:
    """The passphrase of a handover file, asked for after the password; empty when two tries were not alike."""
    from getpass import getpass  # noqa: PLC0415

    if from_stdin:
        return password_given()
    first = getpass("Passphrase of the file: ")
    return first if not twice or first == getpass("The same again: ") else ""


def said_yes(question: str) -> bool:
    """True when the answer to the question begins as a yes does, in English or Danish."""
    return input(question).strip().casefold().startswith(("y", "j"))


def progress() -> Callable[[str, float], bool]:
    """Shows how far something has come: in place on a screen, and a line for each thing elsewhere."""
    on_screen, said = sys.stderr.isatty(), set[str]()

    def show(what: str, share: float) -> bool:
        if on_screen:
            print(f"\r{what} {share:.0%}".ljust(60), end="\r", file=sys.stderr, flush=True)
        elif what not in said:
            print(f"reading {what}", file=sys.stderr)
        said.add(what)
        return True

    return show


class Warnings:
    """Prints what the guard would have asked the two about, and counts it."""

    def __init__(self) -> None:
        self._count = 0

    def __call__(self, line: str) -> None:
        """Prints one line where errors go."""
        self._count += 1
        print(line, file=sys.stderr)

    def sum_up(self) -> int:
        """Says what was done about them; 0, for nothing went wrong."""
        if self._count:
            print("Nothing of it was taken out: open the case in the window, and decide together.", file=sys.stderr)
        return 0
