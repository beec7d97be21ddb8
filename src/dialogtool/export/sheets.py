"""How documents are set: colours and margins of them all, and the faces of the two kinds of sheet."""

from typing import Literal, NamedTuple

from msgspec.structs import replace

from dialogtool.core.basis.record import Record

Colour = Literal["ink", "soft", "accent"]


class DocumentLook(Record):
    """What all documents share: colours as RRGGBB, font names, the margin in millimetres.

    `fallback` is the font of a machine without `font`; it also sets scripts such as Arabic.
    """

    accent: str = "0F4C5C"
    ink: str = "1E2A32"
    soft: str = "44525C"
    frame: str = "F2B544"
    frame_fill: str = "FEF6E4"
    font: str = "Calibri"
    fallback: str = "Arial"
    margin: float = 22


KNOWN_TO_WORD = frozenset({"Normal", "Title", "Subtitle", "Heading 1", "Heading 2", "List Bullet", "Caption", "Header"})


class Numbering(NamedTuple):
    """A kind of list: its number in the file, the sign before each item, and the font that has the sign."""

    number: int
    sign: str
    font: str


BULLETS = Numbering(1, "•", "Calibri")
STEPS = Numbering(2, "☐", "Segoe UI Symbol")
TICKS = Numbering(3, "✓", "Segoe UI Symbol")
NUMBERINGS = (BULLETS, STEPS, TICKS)

SIGN_ROOM = 1.6
"""The room of a sign as a part of the size of the words after it: an empty box is wider than any letter."""


def hanging_at(size: float) -> float:
    """Points enough for the widest sign of a list and a little space, where its words have this size."""
    return max(18.0, round(size * SIGN_ROOM))


class Face(Record):
    """How one role is set: a paragraph style. Sizes and spaces are points; `line` is a multiple of the type's own.

    `heading` is the level of a real heading, 0 for none. `framed` stands in the frame. `ruled` is a line to write on.
    `indent` is how far in it stands, in points.
    """

    name: str
    size: float
    colour: Colour = "ink"
    bold: bool = False
    before: float = 0
    after: float = 0
    line: float = 1.15
    keep_next: bool = False
    heading: int = 0
    numbering: int = 0
    framed: bool = False
    ruled: bool = False
    indent: float = 0

    @property
    def id(self) -> str:
        """The name of the style inside the file."""
        return self.name.replace(" ", "")

    @property
    def hanging(self) -> float:
        """How far in the words of a list stand, in points, with its sign before them; 0 for what is no list."""
        return hanging_at(self.size) if self.numbering else 0.0

    @property
    def is_own(self) -> bool:
        """True for a style that Word does not know by itself."""
        return self.name not in KNOWN_TO_WORD


class Sheet(Record):
    """All the faces of one kind of document, the running text first."""

    faces: tuple[Face, ...]

    def face(self, name: str) -> Face:
        """The face of this name; raises KeyError for one that is not there."""
        return {face.name: face for face in self.faces}[name]


BETWEEN_WORDS = (
    Face("Picture", 11, before=6, after=2, line=1.0, keep_next=True),
    Face("Caption", 11, "soft", after=6),
    Face("Beside", 11, "soft", after=4),
    Face("Beside Item", 11, "soft", after=4, indent=18),
)
"""The faces of what any document may hold besides words in its own language."""

CV_SHEET = Sheet(
    faces=(
        Face("Normal", 11, before=2),
        Face("Title", 24, "accent", bold=True, line=1.0, keep_next=True),
        Face("Subtitle", 10.5, "soft", before=2),
        Face("Lead", 12.5, before=8),
        Face("Heading 1", 13, "accent", bold=True, before=12, line=1.0, keep_next=True, heading=1),
        Face("Heading 2", 11, bold=True, before=8, keep_next=True, heading=2),
        Face("Entry Title", 11, bold=True, before=4, keep_next=True),
        Face("Entry Line", 11, bold=True, before=4),
        Face("List Bullet", 11, before=1.5, line=1.1, numbering=BULLETS.number),
        Face("Room", 8, "soft", before=18, line=1.0, ruled=True),
        *BETWEEN_WORDS,
        Face("Header", 9.5, "soft"),
    )
)
"""Space stands above its paragraphs alone: some programs add what is above to what is below, others take the larger."""

PLAN_SHEET = Sheet(
    faces=(
        Face("Normal", 14, after=2),
        Face("Title", 28, "accent", bold=True, line=1.0, keep_next=True),
        Face("Subtitle", 14, "soft", line=1.08),
        Face("Lead", 14, line=1.08),
        Face("Heading 1", 14, "accent", bold=True, before=10, after=1, line=1.0, keep_next=True, heading=1),
        Face("Entry Title", 14, bold=True, before=2, line=1.05, keep_next=True),
        Face("Entry Line", 14, bold=True, before=2, line=1.05),
        Face("List Bullet", 14, after=1, line=1.08, numbering=BULLETS.number),
        Face("List Step", 14, after=1, line=1.08, numbering=STEPS.number),
        Face("List Done", 14, "soft", after=1, line=1.08, numbering=TICKS.number),
        Face("Frame Label", 14, "accent", bold=True, before=18, after=2, keep_next=True, framed=True),
        Face("Frame Text", 18, bold=True, after=4, line=1.08, keep_next=True, framed=True),
        Face("Frame Facts", 14, after=18, line=1.08, framed=True),
        Face("Frame Room", 8, "soft", before=18, after=4, line=1.0, keep_next=True, framed=True, ruled=True),
        Face("Room", 8, "soft", before=20, line=1.0, ruled=True),
        *BETWEEN_WORDS,
        Face("Header", 10, "soft"),
    )
)


VISIT_SHEET = Sheet(
    faces=(
        Face("Normal", 12, before=3),
        Face("Title", 28, "accent", bold=True, line=1.0, keep_next=True),
        Face("Subtitle", 12, before=4),
        Face("Heading 1", 14, "accent", bold=True, before=20, line=1.0, keep_next=True, heading=1),
        Face("Entry Title", 12, bold=True, before=6, keep_next=True),
        Face("Entry Line", 12, bold=True, before=6),
        *(face for face in PLAN_SHEET.faces if face.framed),
        Face("Room", 8, "soft", before=20, line=1.0, ruled=True),
        *BETWEEN_WORDS,
        Face("Header", 10, "soft"),
    )
)


def _larger(face: Face) -> Face:
    """The face two points larger, when it is one of the small ones."""
    return replace(face, size=face.size + 2) if 12 <= face.size < 16 else face


def _smaller(face: Face) -> Face:
    """The face as it is set where two pages would not do otherwise; in half points, as Word has them."""
    return replace(face, size=round(face.size * 1.84) / 2, before=round(face.before * 1.6) / 2)


SMALL_CV_SHEET = Sheet(faces=tuple(map(_smaller, CV_SHEET.faces)))

PLAN_SHEETS = (Sheet(faces=tuple(map(_larger, PLAN_SHEET.faces))), PLAN_SHEET)
"""A plan is set in the larger of these when it still fits one page."""

VISIT_SHEETS = (
    Sheet(faces=tuple(map(_larger, VISIT_SHEET.faces))),
    VISIT_SHEET,
    Sheet(faces=tuple(map(_smaller, VISIT_SHEET.faces))),
)
"""The page for a visit, likewise."""
