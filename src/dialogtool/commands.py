"""The commands beside the main ones: tools of one's own, the European classification, and CVs of other programs."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .telling import Warnings, has_display, password_of, progress, tell, told_code

if TYPE_CHECKING:
    import argparse


def add_authoring(add: Callable[..., "argparse.ArgumentParser"]) -> None:
    """`new-tool` and `preview`."""
    new = add("new-tool", help="begin a dialogue tool of your own")
    new.add_argument("id", help="its id: a-z, digits and hyphens, such as min-uge")
    new.add_argument("--in", dest="folder", type=Path, help="the folder of tools; your own when left out")
    new.set_defaults(run=_new_tool)
    preview = add("preview", help="a dialogue tool in a window that follows its file")
    preview.add_argument("path", type=Path, help="the tool's folder, or its tool.yaml")
    preview.set_defaults(run=_preview)


def add_esco(esco: "argparse.ArgumentParser") -> None:
    """`esco import` and `esco find`."""
    commands = esco.add_subparsers(title="commands", required=True)
    load = commands.add_parser("import", help="read the official CSV download; what was there before is replaced")
    load.add_argument("path", type=Path, help="the folder it was unpacked in, or one of its files")
    load.set_defaults(run=_esco_import)
    find = commands.add_parser("find", help="what the classification calls something")
    find.add_argument("text", help="a job title as people say it")
    find.add_argument("--json", action="store_true", help="one JSON object")
    find.set_defaults(run=_esco_find)


def add_resume(resume: "argparse.ArgumentParser") -> None:
    """`resume export` and `resume import`."""
    commands = resume.add_subparsers(title="commands", required=True)
    write = commands.add_parser("export", help="write a CV as JSON Resume, for other programs")
    write.add_argument("--out", type=Path, required=True, help="the file to write, such as cv.json")
    write.set_defaults(run=_resume_export)
    read = commands.add_parser("import", help="take in a CV: JSON Resume, Europass, Word or plain text")
    read.add_argument("path", type=Path, metavar="FILE", help="a .json, .xml, .docx or .txt file")
    read.set_defaults(run=_resume_import)
    for command in (write, read):
        command.add_argument("--citizen", required=True, help="the citizen's name")
        command.add_argument("--password-stdin", action="store_true", help="read the password from standard input")


def _new_tool(options: "argparse.Namespace") -> int:
    from dialogtool.app.authoring import new_tool  # noqa: PLC0415
    from dialogtool.app.shelves import places_here  # noqa: PLC0415

    def lines() -> Iterator[str]:
        file = new_tool(places_here(), options.id, options.folder)
        yield str(file)
        yield f"see it while you write: dialogtool preview {file.parent}"

    return tell(lines)


def _preview(options: "argparse.Namespace") -> int:
    if not has_display(sys.platform, os.environ):
        print("There is no display here, so no window can open. Try: dialogtool check PATH", file=sys.stderr)
        return 1
    from dialogtool.app.previewing import preview_tool  # noqa: PLC0415
    from dialogtool.app.shelves import places_here  # noqa: PLC0415

    return told_code(lambda: preview_tool(places_here(), options.path))


def _esco_import(options: "argparse.Namespace") -> int:
    from dialogtool.app.esco import import_from  # noqa: PLC0415
    from dialogtool.app.shelves import places_here  # noqa: PLC0415

    def lines() -> Iterator[str]:
        report = import_from(places_here(), options.path, progress())
        for problem in report.problems:
            print(problem, file=sys.stderr)
        yield f"{report.occupations} occupations, {report.skills} skills, {report.relations} relations"
        if report.kept:
            yield f"kept from the last import: {', '.join(report.kept)}"

    return tell(lines)


def _esco_find(options: "argparse.Namespace") -> int:
    from dialogtool.app.esco import as_json, readable  # noqa: PLC0415
    from dialogtool.app.shelves import places_here  # noqa: PLC0415

    answer = as_json if options.json else readable
    return tell(lambda: answer(places_here(), options.text))


def _resume_export(options: "argparse.Namespace") -> int:
    from dialogtool.app.interchanging import export_resume  # noqa: PLC0415
    from dialogtool.app.shelves import places_here  # noqa: PLC0415

    password, warn = password_of(options.password_stdin), Warnings()

    def lines() -> Iterator[str]:
        yield str(export_resume(places_here(), password, options.citizen, options.out, warn))

    return tell(lines) or warn.sum_up()


def _resume_import(options: "argparse.Namespace") -> int:
    from dialogtool.app.interchanging import import_cv, readable  # noqa: PLC0415
    from dialogtool.app.shelves import places_here  # noqa: PLC0415

    password = password_of(options.password_stdin)

    def lines() -> Iterator[str]:
        brought = import_cv(places_here(), password, options.citizen, options.path)
        for problem in brought.file.problems:
            print(problem, file=sys.stderr)
        yield from readable(places_here(), brought)

    return tell(lines)
