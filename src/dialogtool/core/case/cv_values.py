"""What answers about the CV itself hold: lines of a career, and how one CV is to look."""

from typing import Literal

from ..basis.record import Record

ItemKind = Literal[
    "work", "education", "voluntary", "course", "language", "licence", "it", "leisure", "reference", "break"
]
"""What a line of the CV tells of; a break is called "pause"."""

Layout = Literal["competences", "chronological", "short"]
"""How a CV is ordered: by what somebody can, by what somebody did, or on one page for a visit."""

Extra = Literal["conditions", "references", "photo", "dates", "breaks", "address"]
"""What may stand on a CV or be left out."""


class CvItemSet(Record, tag="cv-item"):
    """One line of a career. `start` and `end` are times in any words: "2013", "omkring 2010", "i min barndom".

    `place` is an employer or a school. `text` is short, `long_text` says more. `level` is the CEFR level of a
    language, or the categories of a licence. `confirmed_by` is who vouches for it, such as a workplace.
    """

    kind: ItemKind
    title: str
    place: str = ""
    town: str = ""
    start: str = ""
    end: str = ""
    ongoing: bool = False
    text: str = ""
    long_text: str = ""
    level: str = ""
    confirmed_by: str = ""


class CvSettings(Record, tag="cv-settings"):
    """How one CV is to be: its name, the goal it is for, its layout, what stands on it, and whether texts are long.

    `extras` None is what a CV shows unless somebody chose otherwise.
    """

    name: str = ""
    goal: str = ""
    layout: Layout = "competences"
    extras: tuple[Extra, ...] | None = None
    long: bool = False


class Photo(Record, tag="photo"):
    """A picture of the citizen, as the bytes of a PNG or JPEG file of at most a few hundred kilobytes."""

    data: bytes
