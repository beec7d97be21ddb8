"""The command line. Others run it: names, options and exit codes stay as they are."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dialogtool import __version__

from .commands import add_authoring, add_esco, add_handover, add_resume
from .telling import DISPLAYS, Warnings, has_display, password_given, password_of, tell

if TYPE_CHECKING:
    import argparse

__all__ = ["DISPLAYS", "main", "window_main"]

EXIT_AFTER_PAINT = "--exit-after-paint"

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
    add_authoring(commands.add_parser)
    export = commands.add_parser("export", help="write the documents of one citizen")
    export.add_argument("--citizen", required=True, help="the citizen's name")
    export.add_argument("--out", type=Path, required=True, help="the folder for the documents")
    export.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    export.set_defaults(run=_export)
    add_handover(commands.add_parser("handover", help="one case to another installation, or in from one"))
    add_resume(commands.add_parser("resume", help="a CV to other programs, or from them"))
    add_esco(commands.add_parser("esco", help="occupations and skills of the European classification; optional"))
    return parser


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

    password = password_given() if options.password_stdin else DEMO_PASSWORD

    def lines() -> Iterator[str]:
        for made in run_demo(places_here(), options.case, options.out, password, warn):
            yield f"{made.what:<10} {made.how_much:<48} {made.where}".rstrip()

    warn = Warnings()
    return tell(lines) or warn.sum_up()


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


def _export(options: "argparse.Namespace") -> int:
    from dialogtool.app.exporting import export_documents  # noqa: PLC0415
    from dialogtool.app.shelves import places_here  # noqa: PLC0415

    password = password_of(options.password_stdin)
    warn = Warnings()

    def lines() -> Iterable[str]:
        return map(str, export_documents(places_here(), password, options.citizen, options.out, warn))

    return tell(lines) or warn.sum_up()
