"""What is said of a period on the life line: when it was, how it felt, where it lies."""

from functools import partial

from dialogtool.core.basis.phrases import Wordbook
from dialogtool.core.case.aid_values import Period
from dialogtool.core.scenes.life_line import LifeScene, Stone, TimeOf
from dialogtool.core.words.times import span

from ...desk import Desk
from ...words import Words
from .paint import EndWords


def time_in(desk: Desk) -> TimeOf:
    """Says when a period was in the language of the window, in the words that stand on paper too."""
    return partial(_time, {id: desk.words.content(text) for id, text in desk.catalogue.phrases.items()})


def _time(wordbook: Wordbook, period: Period) -> str:
    return span(period.start, period.end, period.ongoing, wordbook)


def felt_words(words: Words, height: int) -> str:
    """How a period felt, by how high it lies; empty for one on the line."""
    _ = words.gettext
    said = {2: _("very high"), 1: _("high"), 0: "", -1: _("low"), -2: _("very low")}
    return said[height]


def end_words(words: Words) -> EndWords:
    """What stands at the ends of the road, and beside it."""
    _ = words.gettext
    return EndWords(_("Long ago"), _("Now"), _("High"), _("Low"))


def told_of(stone: Stone, words: Words) -> str:
    """All that the picture shows of a period besides its title, in one line for a screen reader and for alt texts."""
    marked = words.gettext("Not in the papers") if stone.private else ""
    parts = (stone.time, words.content(stone.arena), felt_words(words, stone.height), marked)
    return ", ".join(part for part in parts if part)


def place_words(scene: LifeScene, id: str, words: Words) -> str:
    """A period with its place: "Kok: number 2 of 5, high"; empty when it is not there."""
    ids = [stone.id for stone in scene.stones]
    if id not in ids:
        return ""
    stone = scene.stones[ids.index(id)]
    said = words.gettext("{title}: number {number} of {count}")
    placed = said.format(title=stone.title, number=ids.index(id) + 1, count=len(ids))
    return ", ".join(part for part in (placed, felt_words(words, stone.height)) if part)
