"""How wide words stand in Calibri, so that the lines of a page can be counted before Word does it.

Widths are parts of the type's size, measured on Carlito, the free font with Calibri's widths.
"""

OF_WIDTH = {
    0.22: "'il",
    0.24: " ,j’",
    0.26: ".:;I·",
    0.30: "()-[]`f",
    0.33: "!J{}rt",
    0.39: '/\\sz"',
    0.42: "Lc”“",
    0.46: "?FSZkvy|x",
    0.48: "ETYagåä",
    0.52: "KPXbdhnopquøüöß",
    0.54: "BCR",
    0.57: "VAÅ",
    0.62: "DH",
    0.66: "GNUOØ",
    0.69: "&Q½…",
    0.73: "%w",
    0.78: "æÆ",
    0.80: "m",
    0.88: "MW@—",
}
WIDTHS = {letter: width for width, letters in OF_WIDTH.items() for letter in letters}
ANY_OTHER = 0.51
"""The width of digits; other scripts are not far from it."""

BOLD = 1.03
SPACE = WIDTHS[" "]


def width_of(word: str) -> float:
    """How wide the word stands, as a multiple of the type's size."""
    return sum(WIDTHS.get(letter, ANY_OTHER) for letter in word)


def line_count(text: str, room: float) -> int:
    """How many lines the text takes in a column that is `room` times as wide as the type is large."""
    lines, used = 1, 0.0
    for word in text.split():
        wide = width_of(word)
        gap = SPACE if used else 0.0
        if used and used + gap + wide > room:
            lines, used, gap = lines + 1, 0.0, 0.0
        used += gap + wide
        broken = int(used / room)
        lines, used = lines + broken, used - broken * room
    return lines
