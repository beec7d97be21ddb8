"""Which files there are to import: found by name in a folder, or one file known by its name or its headings."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final, Literal, NamedTuple

from dialogtool.core.basis.problems import Problem
from dialogtool.core.words.terms import TermKind

from .csv_file import AGAIN, CsvFile, UnusableError, readable

Content = Literal["occupations", "skills", "relations"]

CONTENTS: Final[tuple[Content, ...]] = ("occupations", "skills", "relations")
KINDS: Final[dict[Content, TermKind]] = {"occupations": "occupation", "skills": "skill"}
"""The kind of term in those files that hold terms."""

BEGINNINGS: Final[dict[str, Content]] = {
    "occupations": "occupations",
    "skills": "skills",
    "occupationskillrelations": "relations",
}
"""How the official files begin, in small letters; their language follows, as in "skills_da.csv"."""

NEEDED: Final[dict[Content, tuple[str, ...]]] = {
    "occupations": ("conceptUri", "preferredLabel", "iscoGroup"),
    "skills": ("conceptUri", "preferredLabel", "skillType"),
    "relations": ("occupationUri", "relationType", "skillUri"),
}
"""The headings a file must have; all others are passed over."""

FIRST_LANGUAGES: Final = ("da", "en")
NAMES: Final = "the official download has occupations_da.csv, skills_da.csv and occupationSkillRelations_da.csv"


class EscoFile(NamedTuple):
    """A file, and what is in it."""

    path: Path
    content: Content


def find_files(path: Path) -> tuple[EscoFile, ...]:
    """The files to import, Danish first and then English; UnusableError when there are none."""
    with readable(path.name):
        return _found(path)


def _found(path: Path) -> tuple[EscoFile, ...]:
    if not path.exists():
        raise UnusableError(_problem("no-such-file", "there is no such file or folder", "check the path", path))
    if path.suffix.lower() == ".zip":
        raise UnusableError(_problem("packed", "the file is packed", "unpack it, and name the folder", path))
    if path.is_file():
        return (_known_file(path),)
    found = sorted(_files_in(path), key=_order)
    if not found:
        raise UnusableError(_problem("no-esco-files", "there are no files of ESCO in the folder", NAMES, path))
    return tuple(found)


def missing_columns(file: EscoFile, columns: tuple[str, ...]) -> Problem | None:
    """What is wrong with the headings of the file, or None."""
    missing = [column for column in NEEDED[file.content] if column not in columns]
    if not missing:
        return None
    return Problem(
        code="missing-column",
        message=f"there is no column {', '.join(missing)}",
        cure=f"{AGAIN}; {file.content} need {', '.join(NEEDED[file.content])}",
        file=file.path.name,
        line=1,
    )


def _files_in(folder: Path) -> Iterator[EscoFile]:
    """The files of ESCO in the folder, or in those right below it: so it is unpacked."""
    for pattern in ("*.csv", "*/*.csv"):
        found = [EscoFile(path, content) for path in folder.glob(pattern) if (content := _content_by_name(path))]
        if found:
            yield from found
            return


def _known_file(path: Path) -> EscoFile:
    content = _content_by_name(path) or _content_by_headings(path)
    if content is None:
        raise UnusableError(_problem("not-esco", "the file is none of those that are imported", NAMES, path))
    return EscoFile(path, content)


def _content_by_name(path: Path) -> Content | None:
    return BEGINNINGS.get(path.stem.lower().partition("_")[0])


def _content_by_headings(path: Path) -> Content | None:
    file = CsvFile(path)
    file.close()
    return next((content for content, needed in NEEDED.items() if set(needed) <= set(file.columns)), None)


def _order(file: EscoFile) -> tuple[int, str]:
    """Danish, English, and then by name; the first language gives a concept its label."""
    language = file.path.stem.partition("_")[2].lower()[:2]
    first = FIRST_LANGUAGES.index(language) if language in FIRST_LANGUAGES else len(FIRST_LANGUAGES)
    return first, file.path.name


def _problem(code: str, message: str, cure: str, path: Path) -> Problem:
    return Problem(code=code, message=message, cure=cure, file=path.name)
