"""Words in other languages inside a Word file: which way they are written, and what spelling checkers take them for."""

import unicodedata

from docx.oxml.parser import parse_xml
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from .parts import locale_of
from .xml_tags import root

AFTER_BIDI = (
    "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection "
    "textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
)
"""What comes after `bidi` in the order that the format asks for."""

AFTER_LANG = "eastAsianLayout specVanish oMath"


def is_from_the_right(text: str) -> bool:
    """True when the first letter that has a direction is of a script such as Arabic or Hebrew."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((direction for direction in directions if direction in {"L", "R", "AL"}), "L") != "L"


def turn(paragraph: Paragraph) -> None:
    """Let the paragraph and its runs begin at the right."""
    properties = paragraph._p.get_or_add_pPr()  # pyright: ignore[reportPrivateUsage]
    properties.insert_element_before(parse_xml(root("bidi")), *(f"w:{name}" for name in AFTER_BIDI.split()))
    for run in paragraph.runs:
        run.font.rtl = True


def speak(run: Run, language: str) -> None:
    """Say which language the run is in, by its code."""
    kind = "bidi" if is_from_the_right(run.text) else "val"
    said = parse_xml(root("lang", **{kind: locale_of(language)}))
    properties = run._r.get_or_add_rPr()  # pyright: ignore[reportPrivateUsage]
    properties.insert_element_before(said, *(f"w:{name}" for name in AFTER_LANG.split()))
