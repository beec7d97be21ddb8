"""The week strip as a picture for paper, with the words that say the same."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter

from dialogtool.core.case.answers import Sorted
from dialogtool.core.scenes.week_strip import DayCard, WeekDay, for_paper, week_scene
from dialogtool.core.tool.aids import WeekStrip

from ...desk import Desk
from ...parts.forms import OWN_WORDS_PICTURE
from ...parts.lettering import Paragraph, lettering, paragraph
from ...parts.marks import draw_picture
from ...parts.painted import Painted
from ...theme import Theme
from .days import day_names, said_of

WIDTH = 940
"""How wide the picture is, in logical pixels."""
HEAD, GAP, PICTURE, BAR = 44.0, 8.0, 40.0, 5.0
LEAST = 120.0


class PaperCard(NamedTuple):
    """A card in its place on paper."""

    card: DayCard
    place: QRectF
    words: Paragraph


class PaperDay(NamedTuple):
    """A day in its place on paper, with its name and its cards."""

    place: QRectF
    name: Paragraph
    cards: tuple[PaperCard, ...]


def week_picture(field: WeekStrip, week: Sorted, desk: Desk) -> Painted | None:
    """The week without what tells too much; None when nothing is left to show."""
    kept = Sorted() if field.private or field.path else for_paper(week, desk.library)
    if not any(kept.columns.values()):
        return None
    scene = week_scene(kept, desk.library)
    days = [_day(day, desk) for day in scene]
    high = max(day.place.height() for day in days)
    paint = partial(_paint, days=[day._replace(place=_as_high(day.place, high)) for day in days], theme=desk.theme)
    return Painted(QSize(WIDTH, round(high)), paint, _alt(scene, desk))


def _as_high(place: QRectF, high: float) -> QRectF:
    return QRectF(place.left(), place.top(), place.width(), high)


def _day(day: WeekDay, desk: Desk) -> PaperDay:
    left, right = day.start * WIDTH + GAP / 2, day.end * WIDTH - GAP / 2
    name = paragraph(day_names(desk.words)[day.id], lettering(desk.theme, "text", bold=True), right - left)
    y, cards = HEAD, list[PaperCard]()
    for card in day.cards:
        cards.append(_card(card, QRectF(left + GAP / 2, y, right - left - GAP, 0), desk))
        y = cards[-1].place.bottom() + GAP
    return PaperDay(QRectF(left, 0, right - left, max(y, LEAST)), name, tuple(cards))


def _card(card: DayCard, place: QRectF, desk: Desk) -> PaperCard:
    font: QFont = lettering(desk.theme, "small")
    words = paragraph(desk.words.content(card.label), font, place.width() - GAP)
    place.setHeight(GAP + PICTURE + words.size.height() + GAP + 2 * BAR)
    return PaperCard(card, place, words)


def _paint(painter: QPainter, days: list[PaperDay], theme: Theme) -> None:
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    for day in days:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sand"))
        painter.drawRoundedRect(day.place, 2 * GAP, 2 * GAP)
        day.name.draw(painter, day.place.left(), day.place.top() + GAP + 2, theme.colour("ink"))
        for card in day.cards:
            _paint_card(painter, card, theme)


def _paint_card(painter: QPainter, card: PaperCard, theme: Theme) -> None:
    painter.setPen(theme.colour("line"))
    painter.setBrush(theme.colour("card"))
    painter.drawRoundedRect(card.place, GAP, GAP)
    foot = QRectF(card.place.left() + 2 * BAR, card.place.bottom() - 2 * BAR, card.place.width() - 4 * BAR, BAR)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(card.card.token if card.card.token in theme.colours else "arena-none"))
    painter.drawRoundedRect(foot, BAR / 2, BAR / 2)
    place = QRectF(card.place.center().x() - PICTURE / 2, card.place.top() + GAP / 2, PICTURE, PICTURE)
    draw_picture(painter, card.card.picture or OWN_WORDS_PICTURE, place, theme)
    card.words.draw(painter, card.place.left() + GAP / 2, place.bottom() + GAP / 2, theme.colour("ink"))


def _alt(scene: tuple[WeekDay, ...], desk: Desk) -> str:
    """Every day with its cards."""
    words, names = desk.words, day_names(desk.words)
    days = (said_of(names[day.id], [words.content(card.label) for card in day.cards], words) for day in scene)
    return words.gettext("A week: {days}.").format(days="; ".join(days))
