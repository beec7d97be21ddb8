"""Importing ESCO: the reference file is made beside the old one, and takes its place when it is whole."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dialogtool.storage.driver import faults, open_plain
from dialogtool.storage.faults import fault
from dialogtool.storage.files import settle, settle_folder
from dialogtool.storage.lock import locked_by

from . import schema
from .counting import count_words
from .csv_file import UnusableError
from .esco_files import Content, EscoFile, find_files
from .filling import Watch, fill
from .keeping import attach, counts, is_sound, keep
from .told import Report, Told

if TYPE_CHECKING:
    from dialogtool.storage.driver import Database

PUT_FORMAT: Final = "INSERT INTO meta (name, value) VALUES ('format', ?)"


def import_esco(source: Path, target: Path, watch: Watch) -> Report:
    """The reference file `target` holds what the files at `source` hold: a folder, or one file of it.

    What they hold nothing of is kept from the file that was there. Until all is safe on disk that one stays as it is.
    StoppedError when `watch` says so; StorageFault when the disk fails, or another import is at work.
    """
    try:
        files = find_files(source)
    except UnusableError as error:
        return Report(imported=False, problems=(error.problem,))
    with faults():
        target.parent.mkdir(parents=True, exist_ok=True)
    with locked_by(target.with_suffix(".lock")), faults():
        return _import(files, target, watch)


def _import(files: Iterable[EscoFile], target: Path, watch: Watch) -> Report:
    unfinished = target.with_name(f"{target.name}.part")
    unfinished.unlink(missing_ok=True)
    try:
        with closing(open_plain(unfinished, create=True)) as db:
            report = _make(db, files, target, watch)
        if report.imported:
            settle(unfinished)
            _take_place(unfinished, target)
        return report
    finally:
        unfinished.unlink(missing_ok=True)


def _make(db: "Database", files: Iterable[EscoFile], before: Path, watch: Watch) -> Report:
    """What is in the new file, which is whole but not yet in its place."""
    told, can_keep = Told(), is_sound(before)
    if can_keep:
        attach(db, before)
    with db.atomic():
        for statement in schema.TABLES:
            db.execute(statement)
        db.execute(PUT_FORMAT, [schema.FORMAT])
        cut_off = _fill_all(db, files, told, watch)
        if not any(counts(db).values()):
            return Report(imported=False, problems=told.all())
        kept = tuple(keep(db, cut_off)) if can_keep else ()
        count_words(db, watch)
    return Report(imported=True, kept=kept, problems=told.all(), **counts(db))


def _fill_all(db: "Database", files: Iterable[EscoFile], told: Told, watch: Watch) -> frozenset[Content]:
    """The contents of which a file ended too early."""
    return frozenset([file.content for file in files if not fill(db, file, told, watch)])


def _take_place(unfinished: Path, target: Path) -> None:
    """The new file has the name of the old; Windows refuses as long as somebody reads the old one."""
    try:
        unfinished.replace(target)
    except PermissionError as error:
        raise fault("already-open") from error
    settle_folder(target.parent)
