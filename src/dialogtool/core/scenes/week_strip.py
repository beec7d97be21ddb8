"""The week strip as places and names: seven days with the cards that lie on them, and what a hand can do there."""

from ..basis.record import Record
from ..case.aid_values import WEEK
from ..case.answers import Sorted
from ..tool.library import Library, meaning_of


class DayCard(Record):
    """One card on one day; `token` is the colour of the part of life it belongs to."""

    card: str
    label: str
    picture: str
    token: str


class WeekDay(Record):
    """One day, from `start` to `end` of the strip's length, 0 to 1, with its cards in the order they were laid."""

    id: str
    start: float
    end: float
    cards: tuple[DayCard, ...] = ()


def week_scene(week: Sorted, library: Library) -> tuple[WeekDay, ...]:
    """The seven days of the strip, Monday first."""
    return tuple(
        WeekDay(
            id=day,
            start=at / len(WEEK),
            end=(at + 1) / len(WEEK),
            cards=tuple(_card(card, library) for card in week.columns.get(day, ())),
        )
        for at, day in enumerate(WEEK)
    )


def _card(card: str, library: Library) -> DayCard:
    meaning = meaning_of(library, card)
    activity = library.catalogue.activities.get(meaning.activity)
    token = f"arena-{activity.arena}" if activity else "arena-none"
    return DayCard(card=card, label=meaning.label, picture=meaning.picture, token=token)


def days_of(week: Sorted, card: str) -> tuple[str, ...]:
    """The days that a card lies on, in the order of the week."""
    return tuple(day for day in WEEK if card in week.columns.get(day, ()))


def cards_of(week: Sorted) -> tuple[str, ...]:
    """Every card of the week, once for each day it lies on."""
    return tuple(card for day in WEEK for card in week.columns.get(day, ()))


def laid(week: Sorted, card: str, *days: str) -> Sorted:
    """The week with a card on these days too, last on each; where it lies already nothing changes."""
    here = {day: week.columns.get(day, ()) for day in WEEK}
    return _kept({day: (*on, card) if day in days and card not in on else on for day, on in here.items()})


def removed(week: Sorted, card: str, *days: str) -> Sorted:
    """The week without a card on these days."""
    here = {day: week.columns.get(day, ()) for day in WEEK}
    return _kept({day: tuple(one for one in on if one != card or day not in days) for day, on in here.items()})


def moved(week: Sorted, card: str, start: str, to: str) -> Sorted:
    """The week with a card moved from one day to another; on the same day it stays as it lies."""
    return week if start == to else laid(removed(week, card, start), card, to)


def beside(day: str, step: int) -> str:
    """The day so many after this one, or before it; Monday and Sunday are the ends."""
    return WEEK[max(0, min(WEEK.index(day) + step, len(WEEK) - 1))]


def for_paper(week: Sorted, library: Library) -> Sorted:
    """The cards that may stand in a document: none of what tells of health, faith or the authorities."""
    discreet = {id for id, activity in library.catalogue.activities.items() if activity.discreet}
    columns = week.columns.items()
    return _kept(
        {day: tuple(one for one in on if meaning_of(library, one).activity not in discreet) for day, on in columns}
    )


def _kept(columns: dict[str, tuple[str, ...]]) -> Sorted:
    return Sorted(columns={day: on for day, on in columns.items() if on})
