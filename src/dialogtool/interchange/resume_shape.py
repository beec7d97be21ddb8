"""JSON Resume (schema 1.2): which of its sections and names say what a line of a career holds."""

import re
from typing import Final

from dialogtool.core.basis.record import Record
from dialogtool.core.case.cv_values import ItemKind

OWN: Final = "x-dialogtool"
"""What the standard has no name for stands under this one, which it allows for in every entry."""

OF: Final = "of"
"""Under it, what an entry was made of that is no line of a career: it is found in talk, and never read back as one."""

SCHEMA: Final = "https://raw.githubusercontent.com/jsonresume/resume-schema/master/schema.json"
VERSION: Final = "v1.2.0"


class Section(Record):
    """One section: the names of what it was and where, and the kind of line it holds unless more is known."""

    name: str
    kind: ItemKind
    title: tuple[str, ...]
    place: tuple[str, ...] = ("organization",)


SECTIONS: Final = (
    Section("work", "work", ("position",), ("name", "company")),
    Section("volunteer", "voluntary", ("position",)),
    Section("education", "education", ("area",), ("institution",)),
    Section("certificates", "licence", ("name",), ("issuer",)),
    Section("languages", "language", ("language",)),
    Section("skills", "it", ("name",)),
    Section("interests", "leisure", ("name",)),
    Section("references", "reference", ("name",)),
)
"""The sections whose entries are lines of a career."""

TO_TALK_ABOUT: Final = ("awards", "publications", "projects")
"""The sections that no kind of line holds: worth talking about all the same."""

ORDER: Final = (*(section.name for section in SECTIONS), *TO_TALK_ABOUT)
"""The sections in the order they are written in."""

SECTION_OF: Final[dict[ItemKind, str]] = {
    "course": "certificates",
    "break": "work",
    **{section.kind: section.name for section in SECTIONS},
}

ENDED: Final = frozenset({"work", "volunteer", "education"})
"""Where no end date means that it still goes on."""

_COURSE = re.compile(r"kursus|kurset|course|workshop|\bamu\b|training", re.IGNORECASE)
_LICENCE = re.compile(r"kørekort|bevis|certifikat|licen[cs]|certificate", re.IGNORECASE)
_IT = re.compile(
    r"\b(it|edb|pc|computer\w*|internet\w*|web|html|excel|word|outlook|powerpoint|office|teams|windows|mac|linux"
    r"|program(s|ming|mering|mer)?|software|database\w*|photoshop|e-?mail|digital\w*|mitid|e-boks)\b",
    re.IGNORECASE,
)


def certificate_kind(title: str) -> ItemKind:
    """A course when it calls itself one, else a licence or certificate."""
    return "course" if _COURSE.search(title) and not _LICENCE.search(title) else "licence"


def is_it(words: str) -> bool:
    """True when a skill has to do with computers, as far as its own words tell."""
    return bool(_IT.search(words))
