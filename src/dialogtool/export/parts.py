"""The smaller parts of a Word file that python-docx's template gets wrong, written anew."""

from .sheets import NUMBERINGS, DocumentLook, Numbering
from .xml_tags import root, tag

LOCALES = {"da": "da-DK", "en": "en-GB"}
LIST_INDENT = 360
PANOSE = {"Calibri": "020F0502020204030204", "Arial": "020B0604020202020204"}


def locale_of(language: str) -> str:
    """The language with its country, as spelling checkers want it."""
    return LOCALES.get(language, language)


def numbering_xml() -> str:
    """The three kinds of list."""
    return root("numbering", *map(_abstract, NUMBERINGS), *map(_concrete, NUMBERINGS))


def _abstract(kind: Numbering) -> str:
    level = tag(
        "lvl",
        tag("start", val=1),
        tag("numFmt", val="bullet"),
        tag("lvlText", val=kind.sign),
        tag("lvlJc", val="left"),
        tag("pPr", tag("ind", left=LIST_INDENT, hanging=LIST_INDENT)),
        tag("rPr", tag("rFonts", ascii=kind.font, hAnsi=kind.font, cs=kind.font, hint="default")),
        ilvl=0,
    )
    return tag("abstractNum", tag("multiLevelType", val="hybridMultilevel"), level, abstractNumId=kind.number)


def _concrete(kind: Numbering) -> str:
    return tag("num", tag("abstractNumId", val=kind.number), numId=kind.number)


def settings_xml(language: str) -> str:
    """The settings of a file made for today's Word, so that it does not open in compatibility mode."""
    mode = tag("compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val=15)
    return root(
        "settings",
        tag("zoom", percent=100),
        tag("defaultTabStop", val=720),
        tag("characterSpacingControl", val="doNotCompress"),
        tag("compat", mode),
        tag("themeFontLang", val=locale_of(language)),
        tag("decimalSymbol", val=","),
        tag("listSeparator", val=";"),
    )


def fonts_xml(look: DocumentLook) -> str:
    """The table of fonts, which names what a machine without the font is to use instead."""
    return root("fonts", _font(look.font, look.fallback), _font(look.fallback))


def _font(name: str, instead: str = "") -> str:
    return tag(
        "font",
        tag("altName", val=instead) if instead else "",
        tag("panose1", val=PANOSE[name]) if name in PANOSE else "",
        tag("charset", val="00"),
        tag("family", val="swiss"),
        tag("pitch", val="variable"),
        name=name,
    )
