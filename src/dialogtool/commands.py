"""The commands beside the main ones: handover, tools of one's own, the European classification, others' CVs."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .telling import Warnings, has_display, passphrase_of, password_of, progress, said_yes, tell, told_code

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


def add_handover(handover: "argparse.ArgumentParser") -> None:
    """`handover out` and `handover in`."""
    commands = handover.add_subparsers(title="commands", required=True)
    out = commands.add_parser("out", help="write one case to an encrypted file; only when the citizen has said yes")
    out.add_argument("--citizen", required=True, help="the citizen's name")
    out.add_argument("--to", required=True, metavar="RECIPIENT", help="who gets the case")
    out.add_argument("--purpose", required=True, metavar="TEXT", help="what it is for")
    out.add_argument("--out", type=Path, required=True, metavar="FILE", help="the file, or a folder for it")
    marked = "also what is marked 'Ikke i papirer'; only when the citizen has said yes to exactly this"
    out.add_argument("--with-marked", action="store_true", help=marked)
    out.set_defaults(run=_handover_out)
    take = commands.add_parser("in", help="take in the case of such a file; a case that is here is not overwritten")
    take.add_argument("path", type=Path, metavar="FILE", help="the handover file")
    prefer = "what stands where the two copies differ; nothing else is lost"
    take.add_argument("--prefer", choices=("mine", "theirs", "newest"), help=prefer)
    take.set_defaults(run=_handover_in)
    for command in (out, take):
        lines = "read the store's password and the file's passphrase from standard input, a line each"
        command.add_argument("--password-stdin", action="store_true", help=lines)


def _handover_out(options: "argparse.Namespace") -> int:
    from dialogtool.app.handing_over import Secrets, hand_over, note_now  # noqa: PLC0415
    from dialogtool.app.shelves import places_here  # noqa: PLC0415

    agreed = options.password_stdin or said_yes("Has the citizen said yes to this? (yes/no) ")
    secrets = Secrets(password_of(options.password_stdin), passphrase_of(options.password_stdin, twice=True))
    note = note_now(options.to, options.purpose, agreed=agreed, with_marked=options.with_marked)
    return tell(lambda: hand_over(places_here(), secrets, options.citizen, note, options.out))


def _handover_in(options: "argparse.Namespace") -> int:
    from dialogtool.app.handing_over import Secrets, take_in  # noqa: PLC0415
    from dialogtool.app.shelves import places_here  # noqa: PLC0415

    secrets = Secrets(password_of(options.password_stdin), passphrase_of(options.password_stdin))
    return tell(lambda: take_in(places_here(), secrets, options.path, options.prefer))


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
