"""How well somebody knows a language: the levels of the European framework, and the words people use for them."""

import re

from dialogtool.core.basis.phrases import Wordbook, phrase, render

MOTHER_TONGUE = "modersmål"
"""What stands as the level of the language somebody grew up with."""

LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
_LEVEL = re.compile(r"(?<![A-Za-z0-9])[ABCabc][12](?![A-Za-z0-9])")
_WORDS = {
    MOTHER_TONGUE: (
        "modersmål",
        "mother tongue",
        "native",
        "native speaker",
        "native or bilingual proficiency",
        "bilingual",
        "tosproget",
        "first language",
    ),
    "C1": ("fluent", "flydende", "full professional proficiency"),
    "B2": ("professional working proficiency", "advanced", "avanceret"),
    "B1": ("limited working proficiency", "intermediate", "conversational", "mellem", "samtaleniveau"),
    "A2": ("elementary proficiency", "elementary", "basic", "grundlæggende"),
    "A1": ("beginner", "begynder"),
}
_KNOWN = {words: level for level, several in _WORDS.items() for words in several}


def level_in(fluency: str) -> str:
    """The level that the words name: "B1", or mother tongue; words that name none stay as they are."""
    if found := _LEVEL.search(fluency):
        return found.group().upper()
    return _KNOWN.get(fluency.strip().lower(), fluency)


def fluency_of(level: str, wordbook: Wordbook) -> str:
    """The level in plain words with its letter, so that people and programs can read it; any other as it is."""
    if level.strip().lower() == MOTHER_TONGUE:
        return render(phrase("cv.level.native"), wordbook) or level
    if level.upper() not in LEVELS:
        return level
    words = render(phrase(f"cv.level.{level.lower()}"), wordbook)
    return f"{words} ({level.upper()})" if words else level


def lowest(levels: tuple[str, ...]) -> str:
    """The lowest of the levels told for one language: nobody is promised to know more; "" when none is told."""
    return min((level.upper() for level in levels if level.upper() in LEVELS), default="")
