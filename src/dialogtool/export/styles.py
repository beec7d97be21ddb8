"""The styles of a Word file, from the faces of its sheet. Nothing refers to a theme, so the look's font is set."""

from .parts import locale_of
from .sheets import DocumentLook, Face, Sheet
from .xml_tags import root, tag

LOWERED = {"Header", "Caption"}
"""What Word itself writes with a small letter inside the file."""

LEFT_OF_FRAME = 280
"""How far framed text is set in, in twips: as far as the frame stands out."""


def twips(points: float) -> int:
    """Points in the unit of Word's spacing: twentieths."""
    return round(points * 20)


def text_width(look: DocumentLook) -> int:
    """How wide the column of an A4 page is, in twips."""
    return round((210 - 2 * look.margin) / 25.4 * 1440)


def styles_xml(sheet: Sheet, look: DocumentLook, language: str) -> str:
    """All styles of the file: its defaults, a paragraph style for each face, and the lower voice."""
    quiet = tag(
        "style",
        tag("name", val="Quiet"),
        tag("basedOn", val="DefaultParagraphFont"),
        tag("qFormat"),
        tag("rPr", tag("b", val=0), tag("bCs", val=0), tag("color", val=look.soft)),
        type="character",
        customStyle=1,
        styleId="Quiet",
    )
    faces = (_style(face, look) for face in sheet.faces)
    return root("styles", _defaults(look, language), *_required_styles(), *faces, quiet)


def _defaults(look: DocumentLook, language: str) -> str:
    fonts = tag("rFonts", ascii=look.font, eastAsia=look.font, hAnsi=look.font, cs=look.fallback)
    locale = locale_of(language)
    run = tag("rPr", fonts, tag("lang", val=locale, eastAsia=locale, bidi="ar-SA"))
    return tag("docDefaults", tag("rPrDefault", run), tag("pPrDefault", tag("pPr", tag("widowControl"))))


def _required_styles() -> tuple[str, ...]:
    """The styles that Word expects to be there, whether anything is set in them or not."""
    cells = (
        tag(side, w=width, type="dxa") for side, width in (("top", 0), ("left", 108), ("bottom", 0), ("right", 108))
    )
    table = tag("tblPr", tag("tblInd", w=0, type="dxa"), tag("tblCellMar", *cells))
    return (
        _hidden_style("character", "DefaultParagraphFont", "Default Paragraph Font"),
        _hidden_style("table", "TableNormal", "Normal Table", table),
        _hidden_style("numbering", "NoList", "No List"),
    )


def _hidden_style(kind: str, id: str, name: str, inside: str = "") -> str:
    named = (tag("name", val=name), tag("uiPriority", val=99), tag("semiHidden"), tag("unhideWhenUsed"))
    return tag("style", *named, inside, type=kind, default=1, styleId=id)


def _style(face: Face, look: DocumentLook) -> str:
    is_first = face.name == "Normal"
    own = {"default": 1} if is_first else {"customStyle": 1} if face.is_own else {}
    follows = () if is_first else (tag("basedOn", val="Normal"), tag("next", val="Normal"))
    return tag(
        "style",
        tag("name", val=face.name.lower() if face.heading or face.name in LOWERED else face.name),
        *follows,
        tag("qFormat"),
        _paragraph_properties(face, look),
        _run_properties(face, look),
        type="paragraph",
        **own,
        styleId=face.id,
    )


def _paragraph_properties(face: Face, look: DocumentLook) -> str:
    """In the order that the format asks for."""
    inside = (
        tag("keepNext") if face.keep_next else "",
        tag("keepLines") if face.keep_next or face.framed else "",
        tag("numPr", tag("numId", val=face.numbering)) if face.numbering else "",
        _frame(look) if face.framed else "",
        _rule(face, look) if face.ruled else "",
        tag(
            "spacing", before=twips(face.before), after=twips(face.after), line=round(face.line * 240), lineRule="auto"
        ),
        tag("ind", left=LEFT_OF_FRAME, right=LEFT_OF_FRAME) if face.framed else "",
        tag("ind", left=twips(face.hanging), hanging=twips(face.hanging)) if face.hanging else "",
        tag("ind", left=twips(face.indent)) if face.indent else "",
        tag("outlineLvl", val=face.heading - 1) if face.heading else "",
    )
    return tag("pPr", *inside)


def _frame(look: DocumentLook) -> str:
    sides = (tag(side, val="single", sz=18, space=12, color=look.frame) for side in ("top", "left", "bottom", "right"))
    return tag("pBdr", *sides) + tag("shd", val="clear", color="auto", fill=look.frame_fill)


def _rule(face: Face, look: DocumentLook) -> str:
    end = text_width(look) - (LEFT_OF_FRAME if face.framed else 0)
    return tag("tabs", tag("tab", val="right", leader="dot", pos=end))


def _run_properties(face: Face, look: DocumentLook) -> str:
    colour = {"ink": look.ink, "soft": look.soft, "accent": look.accent}[face.colour]
    size = round(face.size * 2)
    bold = (tag("b"), tag("bCs")) if face.bold else ()
    return tag("rPr", *bold, tag("color", val=colour), tag("sz", val=size), tag("szCs", val=size))
