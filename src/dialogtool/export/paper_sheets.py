"""The sheets of the other papers: large print to take home, and the plain type of an office."""

from .sheets import BETWEEN_WORDS, BULLETS, STEPS, TICKS, Face, Sheet, hanging_at


def _large(size: float) -> Sheet:
    """A sheet to be read without glasses, where running text has this size."""
    return Sheet(
        faces=(
            Face("Normal", size, after=2, line=1.08),
            Face("Title", 28, "accent", bold=True, line=1.0, keep_next=True),
            Face("Subtitle", size - 2, "soft", line=1.05),
            Face("Lead", size, bold=True, before=2, line=1.08),
            Face("Heading 1", size, "accent", bold=True, before=10, after=1, line=1.0, keep_next=True, heading=1),
            Face("Entry Title", size, bold=True, before=2, line=1.05, keep_next=True),
            Face("Entry Line", size, bold=True, before=2, line=1.05),
            Face("List Bullet", size, after=2, line=1.05, numbering=BULLETS.number),
            Face("List Step", size, after=2, line=1.05, numbering=STEPS.number),
            Face("List Done", size, "soft", after=2, line=1.05, numbering=TICKS.number),
            Face("Frame Label", size, "accent", bold=True, before=14, after=2, keep_next=True, framed=True),
            Face("Frame Text", size + 4, bold=True, after=4, line=1.05, keep_next=True, framed=True),
            Face("Frame Facts", size, after=14, line=1.05, framed=True),
            Face("Frame Room", 8, "soft", before=20, after=4, line=1.0, keep_next=True, framed=True, ruled=True),
            Face("Room", 8, "soft", before=20, line=1.0, ruled=True),
            Face("Picture", size, before=6, after=2, line=1.0, keep_next=True),
            Face("Caption", size, "soft", after=6),
            Face("Beside", size - 2, "soft", after=3, line=1.05),
            Face("Beside Item", size - 2, "soft", after=3, line=1.05, indent=hanging_at(size)),
            Face("Header", 10, "soft"),
        )
    )


TAKE_HOME_SHEETS = (_large(18), _large(16), _large(14))
"""The sheet to take home is set in the largest of these in which it takes one page; two languages may need the last."""


def _office(size: float) -> Sheet:
    """A plain sheet where running text has this size."""
    return Sheet(
        faces=(
            Face("Normal", size, after=4),
            Face("Title", 22, "accent", bold=True, after=2, line=1.0, keep_next=True),
            Face("Subtitle", size, "soft", after=0),
            Face("Lead", size, before=6, after=0),
            Face("Heading 1", size + 2, "accent", bold=True, before=14, after=3, line=1.0, keep_next=True, heading=1),
            Face("Heading 2", size, bold=True, before=8, after=2, keep_next=True, heading=2),
            Face("Entry Title", size, bold=True, before=3, keep_next=True),
            Face("Entry Line", size, bold=True, before=3, after=3),
            Face("List Bullet", size, after=2, line=1.1, numbering=BULLETS.number),
            Face("List Step", size, after=2, line=1.1, numbering=STEPS.number),
            Face("List Done", size, after=2, line=1.1, numbering=TICKS.number),
            Face("Frame Label", size, "accent", bold=True, before=18, after=2, keep_next=True, framed=True),
            Face("Frame Text", size + 2, bold=True, after=3, line=1.08, keep_next=True, framed=True),
            Face("Frame Facts", size, after=16, line=1.08, framed=True),
            Face("Frame Room", 8, "soft", before=16, after=4, line=1.0, keep_next=True, framed=True, ruled=True),
            Face("Room", 8, "soft", before=18, line=1.0, ruled=True),
            *BETWEEN_WORDS,
            Face("Header", 9.5, "soft"),
        )
    )


NOTE_SHEETS = (_office(11),)
"""For the case system, which takes the words and leaves the look."""

HANDOVER_SHEETS = (_office(13), _office(12), _office(11), _office(10))
"""For whoever takes over: one page, as large as it can be set."""

FORM_SHEETS = (_office(11), _office(10))
"""For the fields of a form on the web."""
