"""Reads a CV from a file, whatever kind of file it is."""

import json
from pathlib import Path

from dialogtool.core.basis.phrases import Wordbook
from dialogtool.core.cv.brought import Imported, TalkAbout
from dialogtool.core.words.cleaning import clean, clean_line

from .europass import europass_in, is_europass
from .faults import fault, problem_of
from .json_tree import json_tree
from .opening import content_of
from .resume_reading import resume_in
from .word_text import is_old_word, refuse_old, word_lines
from .xml_tree import xml_tree

ENDINGS = (".docx", ".json", ".txt", ".xml")
"""The kinds of file that can be read, by how their names end."""

MOST_LINES = 2_000
LONGEST_LINE = 2_000


def read_cv(path: Path, wordbook: Wordbook) -> Imported:
    """What the file holds. JSON and XML give lines of a career; Word and plain text are only to be talked about.

    `wordbook` names what a file has codes for. InterchangeFault when nothing of it can be used.
    """
    content, name = content_of(path), path.name
    if content.startswith(b"%PDF"):
        raise fault("pdf", name)
    if is_old_word(content):
        refuse_old(content, name)
    if content.startswith(b"PK"):
        return _to_talk_about(tuple(word_lines(content, name)), name)
    match path.suffix.lower():
        case ".json":
            root = json_tree(content, name)
            return europass_in(root, name, wordbook) if is_europass(root) else resume_in(root, name)
        case ".xml":
            return europass_in(xml_tree(content, name), name, wordbook)
        case ".docx":
            raise fault("not-word", name)
        case ".txt":
            return _to_talk_about(tuple(_plain(content, name).splitlines()), name)
        case _:
            raise fault("unknown-format", name)


def _plain(content: bytes, name: str) -> str:
    """The text in UTF-8 or UTF-16, or as older Windows programs wrote it."""
    try:
        text = content.decode(json.detect_encoding(content))
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    if "\0" in text:
        raise fault("unknown-format", name)
    return clean(text, len(text))


def _to_talk_about(lines: tuple[str, ...], name: str) -> Imported:
    told = tuple(filter(None, (clean_line(line, LONGEST_LINE) for line in lines)))
    if not told:
        raise fault("empty-file", name)
    problems = (problem_of("too-many", name),) if len(told) > MOST_LINES else ()
    return Imported(talk_about=TalkAbout(lines=told[:MOST_LINES]), problems=problems)
