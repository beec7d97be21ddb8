"""One entry of a JSON Resume as a line of a career."""

import msgspec

from dialogtool.core.case.cv_values import CvItemSet, ItemKind
from dialogtool.core.words.cleaning import clean, clean_line

from .fluency import level_in
from .noting import Noting
from .resume_shape import ENDED, OF, OWN, Section, certificate_kind, is_it
from .tree import Branch

LONG = ("text", "long_text")
"""What may have several lines."""


def line_in(section: Section, entry: Branch, noting: Noting) -> CvItemSet | None:
    """The line that the entry tells of; None when it is of no kind that a case holds, and then nothing is read."""
    own = entry.part(OWN)
    kind = _kind(section, entry, own)
    if kind is None:
        return None
    line = _of_standard(section, kind, entry, noting)
    line = _with_own(line, own, noting) if own else line
    if not line.title and line.place:
        line = msgspec.structs.replace(line, title=line.place, place="")
    if not line.title:
        noting.note("no-title", entry.place)
        return None
    return line


def _kind(section: Section, entry: Branch, own: Branch | None) -> ItemKind | None:
    """What the entry tells of: as it says itself, else as its words do, else as is usual in its section."""
    if own and own.part(OF):
        return None
    said = own.part("kind") if own else None
    if said:
        try:
            return msgspec.convert(said.value, ItemKind)
        except msgspec.ValidationError:
            return section.kind
    words = " ".join(leaf.text for leaf in entry.leaves())
    if section.name == "skills" and not is_it(words):
        return None
    return certificate_kind(words) if section.name == "certificates" else section.kind


def _of_standard(section: Section, kind: ItemKind, entry: Branch, noting: Noting) -> CvItemSet:
    """What the standard's own names say."""
    start, end, ongoing = _when(section, entry, noting)
    highlights = noting.texts(entry, "highlights") or noting.texts(entry, "courses")
    return CvItemSet(
        kind=kind,
        title=_title(section, entry, noting),
        place=noting.line(entry, *section.place),
        town=noting.line(entry, "location"),
        start=start,
        end=end,
        ongoing=ongoing,
        text=_text(section, entry, noting),
        long_text=clean("\n".join(highlights)),
        level=clean_line(level_in(noting.line(entry, "fluency"))) or noting.line(entry, "level"),
    )


def _title(section: Section, entry: Branch, noting: Noting) -> str:
    """What it was; an education with the kind of degree first."""
    words = (noting.line(entry, "studyType") if section.name == "education" else "", noting.line(entry, *section.title))
    return clean_line(", ".join(filter(None, words)))


def _when(section: Section, entry: Branch, noting: Noting) -> tuple[str, str, bool]:
    if section.name == "certificates" and entry.part("date"):
        return noting.date(entry, "date"), "", False
    start, end, ongoing = noting.period(entry, "startDate", "endDate")
    return start, end, ongoing and section.name in ENDED


def _text(section: Section, entry: Branch, noting: Noting) -> str:
    told = noting.text(entry, "reference" if section.name == "references" else "summary")
    return told or clean_line(", ".join(noting.texts(entry, "keywords")))


def _with_own(line: CvItemSet, own: Branch, noting: Noting) -> CvItemSet:
    """The line with what this program wrote besides the standard."""
    told = {part.name: part.value for part in own.parts}
    held = msgspec.structs.asdict(line)
    try:
        changed = msgspec.convert({"type": "cv-item", **held, **told}, CvItemSet)
    except msgspec.ValidationError:
        noting.note("bad-own", own.place)
        return line
    own.take()
    words = {name: value for name, value in msgspec.structs.asdict(changed).items() if isinstance(value, str)}
    cleaned = {name: clean(value) if name in LONG else clean_line(value) for name, value in words.items()}
    return msgspec.structs.replace(changed, **cleaned)
