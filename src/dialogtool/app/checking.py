"""`dialogtool check`: everything that is wrong with the data files, or with one tool of an author's own."""

from pathlib import Path

from dialogtool.content import check_all
from dialogtool.core.basis.problems import Problem
from dialogtool.paths import Places
from dialogtool.ui.picture_files import has_picture

from .shelves import folders_of


def problems_in(places: Places, path: Path | None) -> tuple[Problem, ...]:
    """Every problem, all at once; none when everything is in order."""
    folders = folders_of(places)
    if path is not None:
        return check_all.check_path(path, folders, has_picture)
    return check_all.check(folders, places.translations, has_picture)
