"""The command line. Others run it: names, options and exit codes stay as they are."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dialogtool import __version__

if TYPE_CHECKING:
    import argparse

EXIT_AFTER_PAINT = "--exit-after-paint"
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

DEMO_PASSWORD = "dialogtool demo"  # noqa: S105 - no secret: it is printed in the README
"""Opens the store that `demo` makes, which holds nobody real."""

STOPPED = 130
"""The exit code of a command that was interrupted with Ctrl+C, as shells expect it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; 0 when it went well, 1 when something is wrong and was said, 2 for a wrong command line."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(encoding="utf-8", errors="replace")
    given = list(sys.argv[1:] if arguments is None else arguments)
    if set(given) <= {EXIT_AFTER_PAINT}:
        return _open_window(exit_after_paint=bool(given))
    return _run(_parser().parse_args(given))


def _run(options: "argparse.Namespace") -> int:
    try:
        code = int(options.run(options))
        if sys.stdout:  # a program without a console has none
            sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        print("dialogtool: stopped; run the command again to finish", file=sys.stderr)
        return STOPPED
    except OSError as fault:
        # Whoever read our output has seen enough, or there is no room for it; what is still unsaid goes nowhere.
        if not isinstance(fault, BrokenPipeError):
            print(f"dialogtool: {fault}", file=sys.stderr)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def window_main() -> int:
    """Starts the window, for a desktop's menu."""
    return main([])


def _parser() -> "argparse.ArgumentParser":
    import argparse  # noqa: PLC0415 - the window opens without it

    parser = argparse.ArgumentParser(prog="dialogtool", description="From everyday life to a CV and a plan.")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument(EXIT_AFTER_PAINT, action="store_true", help="quit after the first painted frame")
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(title="commands")
    demo = commands.add_parser("demo", help="the main job without a window: a case file becomes a CV and a plan")
    demo.add_argument("--case", type=Path, help="a YAML case such as those in resources/demo/")
    demo.add_argument("--out", type=Path, required=True, help="the folder for the store and the documents")
    demo.add_argument("--password-stdin", action="store_true", help="read the store's password from standard input")
    demo.set_defaults(run=_demo)
    suggest = commands.add_parser("suggest", help="what everyday sentences show")
    suggest.add_argument("text", nargs="?", help="one sentence")
    suggest.add_argument("--stdin", action="store_true", help="one sentence a line from standard input")
    suggest.add_argument("--json", action="store_true", help="one JSON object a line")
    suggest.set_defaults(run=_suggest)
    check = commands.add_parser("check", help="what is wrong with dialogue tools, catalogue and translations")
    check.add_argument("path", nargs="?", type=Path, help="a tool's folder or file; everything when left out")
    check.set_defaults(run=_check)
    _add_authoring(commands.add_parser)
    export = commands.add_parser("export", help="write the documents of one citizen")
    export.add_argument("--citizen", required=True, help="the citizen's name")
    export.add_argument("--out", type=Path, required=True, help="the folder for the documents")
    export.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    export.set_defaults(run=_export)
    _add_esco(commands.add_parser("esco", help="occupations and skills of the European classification; optional"))
    return parser


def _add_authoring(add: Callable[..., "argparse.ArgumentParser"]) -> None:
    new = add("new-tool", help="begin a dialogue tool of your own")
    new.add_argument("id", help="its id: a-z, digits and hyphens, such as min-uge")
    new.add_argument("--in", dest="folder", type=Path, help="the folder of tools; your own when left out")
    new.set_defaults(run=_new_tool)
    preview = add("preview", help="a dialogue tool in a window that follows its file")
    preview.add_argument("path", type=Path, help="the tool's folder, or its tool.yaml")
    preview.set_defaults(run=_preview)


def _add_esco(esco: "argparse.ArgumentParser") -> None:
    commands = esco.add_subparsers(title="commands", required=True)
    load = commands.add_parser("import", help="read the official CSV download; what was there before is replaced")
    load.add_argument("path", type=Path, help="the folder it was unpacked in, or one of its files")
    load.set_defaults(run=_esco_import)
    find = commands.add_parser("find", help="what the classification calls something")
    find.add_argument("text", help="a job title as people say it")
    find.add_argument("--json", action="store_true", help="one JSON object")
    find.set_defaults(run=_esco_find)


def has_display(platform: str, environ: Mapping[str, str]) -> bool:
    """False where a window cannot open: Linux without a screen, unless Qt was told of another way."""
    return not platform.startswith("linux") or any(environ.get(name) for name in DISPLAYS)


def _window(options: "argparse.Namespace") -> int:
    return _open_window(exit_after_paint=options.exit_after_paint)


def _open_window(*, exit_after_paint: bool) -> int:
    if not has_display(sys.platform, os.environ):
        print("There is no display here, so no window can open. Try: dialogtool demo --out demo", file=sys.stderr)
        return 1
    from dialogtool.app.window import run_window  # noqa: PLC0415 - each command loads only what it needs

    return run_window(exit_after_paint=exit_after_paint)


def _demo(options: "argparse.Namespace") -> int:
    from dialogtool.app.demo import run_demo  # noqa: PLC0415
    from dialogtool.app.shelves import places_here  # noqa: PLC0415

    password = _password() if options.password_stdin else DEMO_PASSWORD

    def lines() -> Iterator[str]:
        for made in run_demo(places_here(), options.case, options.out, password, warn):
            yield f"{made.what:<10} {made.how_much:<48} {made.where}".rstrip()

    warn = _Warnings()
    return _tell(lines) or warn.sum_up()


def _suggest(options: "argparse.Namespace") -> int:
    from dialogtool.app.shelves import A_SENTENCE, library_of, matcher_over, places_here  # noqa: PLC0415
    from dialogtool.app.suggesting import Suggester  # noqa: PLC0415

    if not options.stdin and options.text is None:
        print("dialogtool suggest: write a sentence, or use --stdin", file=sys.stderr)
        return 2
    places = places_here()
    library = library_of(places)
    suggester = Suggester(library, matcher_over(library.catalogue, places, A_SENTENCE))
    sentences = sys.stdin if options.stdin else [options.text]
    for line in suggester.lines(sentences) if options.json or options.stdin else suggester.readable(sentences):
        print(line, flush=options.stdin)
    return 0


def _check(options: "argparse.Namespace") -> int:
    from dialogtool.app.checking import problems_in  # noqa: PLC0415
    from dialogtool.app.shelves import places_here  # noqa: PLC0415

    problems = problems_in(places_here(), options.path)
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problem{'s' if len(problems) > 1 else ''}" if problems else "everything is in order")
    return 1 if problems else 0


def _new_tool(options: "argparse.Namespace") -> int:
    from dialogtool.app.authoring import new_tool  # noqa: PLC0415
    from dialogtool.app.shelves import places_here  # noqa: PLC0415

    def lines() -> Iterator[str]:
        file = new_tool(places_here(), options.id, options.folder)
        yield str(file)
        yield f"see it while you write: dialogtool preview {file.parent}"

    return _tell(lines)


def _preview(options: "argparse.Namespace") -> int:
    if not has_display(sys.platform, os.environ):
        print("There is no display here, so no window can open. Try: dialogtool check PATH", file=sys.stderr)
        return 1
    from dialogtool.app.previewing import preview_tool  # noqa: PLC0415
    from dialogtool.app.shelves import places_here  # noqa: PLC0415

    return _told_code(lambda: preview_tool(places_here(), options.path))


def _told_code(run: Callable[[], int]) -> int:
    """The exit code of what was run; 1 when it was refused, and why is said."""
    code = [1]

    def lines() -> Iterator[str]:
        code[0] = run()
        yield from ()

    return _tell(lines) or code[0]


def _export(options: "argparse.Namespace") -> int:
    from getpass import getpass  # noqa: PLC0415

    from dialogtool.app.exporting import export_documents  # noqa: PLC0415
    from dialogtool.app.shelves import places_here  # noqa: PLC0415

    password = _password() if options.password_stdin else getpass("Password: ")
    warn = _Warnings()

    def lines() -> Iterable[str]:
        return map(str, export_documents(places_here(), password, options.citizen, options.out, warn))

    return _tell(lines) or warn.sum_up()


def _esco_import(options: "argparse.Namespace") -> int:
    from dialogtool.app.esco import import_from  # noqa: PLC0415
    from dialogtool.app.shelves import places_here  # noqa: PLC0415

    def lines() -> Iterator[str]:
        report = import_from(places_here(), options.path, _progress())
        for problem in report.problems:
            print(problem, file=sys.stderr)
        yield f"{report.occupations} occupations, {report.skills} skills, {report.relations} relations"
        if report.kept:
            yield f"kept from the last import: {', '.join(report.kept)}"

    return _tell(lines)


def _esco_find(options: "argparse.Namespace") -> int:
    from dialogtool.app.esco import as_json, readable  # noqa: PLC0415
    from dialogtool.app.shelves import places_here  # noqa: PLC0415

    answer = as_json if options.json else readable
    return _tell(lambda: answer(places_here(), options.text))


def _progress() -> Callable[[str, float], bool]:
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


class _Warnings:
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


def _password() -> str:
    """The first line of standard input, without its line break."""
    return sys.stdin.readline().rstrip("\r\n")


def _tell(lines: Callable[[], Iterable[str]]) -> int:
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
