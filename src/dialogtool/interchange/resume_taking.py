"""What a resume says, for the guard to look at; and the resume without the sentences that the two took out.

On paper a line stands as "Kok, Kantinen, Esbjerg", here in its parts: whoever took out the one takes out the other.
"""

import re
from collections.abc import Collection, Iterator

from dialogtool.core.guard.sentences import sentences_in

from .resume_shape import OWN
from .tree import Json

ABOUT_THE_FILE = ("$schema", "meta")
WHAT = ("position", "area", "language", "name")
WHERE = ("name", "organization", "institution", "issuer", "entity")
NOTHING: tuple[Json, ...] = ("", [], {})
_WORD = re.compile(r"\w+")


def texts_of(resume: dict[str, Json]) -> tuple[str, ...]:
    """Every text about the person, each once."""
    said = (text for name, value in resume.items() if name not in ABOUT_THE_FILE for text in _in(value))
    return tuple(dict.fromkeys(said))


def _in(value: Json) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            yield from (text for under in value.values() for text in _in(under))
        case list():
            yield from (text for under in value for text in _in(under))
        case _:
            pass


def without(resume: dict[str, Json], sentences: Collection[str]) -> dict[str, Json]:
    """The resume without these sentences, nor an entry that has lost its name."""
    gone = frozenset(map(_plain, sentences)) - {""}
    about = {name: value for name, value in resume.items() if name in ABOUT_THE_FILE}
    left = {name: _left(value, gone) for name, value in resume.items() if name not in about}
    return {name: about.get(name) or left[name] for name in resume if name in about or left[name]}


def _left(value: Json, gone: frozenset[str]) -> Json:
    match value:
        case str():
            return _text_left(value, gone)
        case dict():
            left = {name: _left(under, gone) for name, under in value.items()}
            return {name: under for name, under in left.items() if under not in NOTHING or value[name] in NOTHING}
        case list():
            kept = (under for under in value if not (isinstance(under, dict) and _is_gone(under, gone)))
            return [left for under in kept if (left := _left(under, gone)) not in NOTHING]
        case _:
            return value


def _is_gone(entry: dict[str, Json], gone: frozenset[str]) -> bool:
    """True for an entry whose name was taken out, alone or as it stands on paper, with its place and its town."""
    own = entry.get(OWN)
    what, where, town = (_first(entry, names) for names in (WHAT, WHERE, ("location",)))
    names = ((what,), (what, where), (what, where, town), (what, town), (_first(own, ("title",)),))
    return any(_plain(" ".join(name)) in gone for name in names)


def _first(entry: Json, names: tuple[str, ...]) -> str:
    told = (entry.get(name) for name in names) if isinstance(entry, dict) else ()
    return next((words for words in told if isinstance(words, str)), "")


def _text_left(text: str, gone: frozenset[str]) -> str:
    """The text without the sentences that went, with the space between the others as it was."""
    if _plain(text) in gone:
        return ""
    spans = list(sentences_in(text))
    ends = [*(start for start, _end in spans[1:]), len(text)]
    parts = [(_plain(text[start:end]), text[start:after]) for (start, end), after in zip(spans, ends, strict=True)]
    if all(words not in gone for words, _whole in parts):
        return text
    return "".join(whole for words, whole in parts if words not in gone).strip()


def _plain(text: str) -> str:
    """The words alone, so that a capital or a full stop more makes no other sentence."""
    return " ".join(_WORD.findall(text.casefold()))
