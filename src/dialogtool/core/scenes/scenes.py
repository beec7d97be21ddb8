"""What each aid shows, as data: places and names, apart from paint and pixels."""

from ..basis.record import Record
from ..case.aid_values import DAY_MINUTES, Day, Placement
from ..tool.library import Library, meaning_of

HALF_HOUR = 30


class Slice(Record):
    """One card on the day wheel. Angles are degrees clockwise from midnight at the top; `ring` 0 is the outermost."""

    index: int
    card: str
    label: str
    picture: str
    start_angle: float
    span: float
    ring: int
    time: str


class DayScene(Record):
    """The whole wheel: its slices in order of time, and how many rings they need."""

    slices: tuple[Slice, ...] = ()
    rings: int = 1


def day_scene(day: Day, library: Library) -> DayScene:
    """The wheel that shows this day; cards at the same time lie in rings inside each other."""
    order = sorted(range(len(day.placements)), key=lambda n: (day.placements[n].start, n))
    rings: list[list[Placement]] = []
    slices: list[Slice] = []
    for index in order:
        placement = day.placements[index]
        ring = next((n for n, taken in enumerate(rings) if not any(_meet(placement, t) for t in taken)), len(rings))
        if ring == len(rings):
            rings.append([])
        rings[ring].append(placement)
        slices.append(_slice(index, placement, ring, library))
    return DayScene(slices=tuple(slices), rings=max(len(rings), 1))


def _slice(index: int, placement: Placement, ring: int, library: Library) -> Slice:
    meaning = meaning_of(library, placement.card)
    return Slice(
        index=index,
        card=placement.card,
        label=meaning.label,
        picture=meaning.picture,
        start_angle=placement.start * 360 / DAY_MINUTES,
        span=placement.minutes * 360 / DAY_MINUTES,
        ring=ring,
        time=f"{clock(placement.start)}-{clock(placement.start + placement.minutes)}",
    )


def _meet(one: Placement, other: Placement) -> bool:
    """True when the two overlap in time, also past midnight."""
    gap = (other.start - one.start) % DAY_MINUTES
    return gap < one.minutes or (one.start - other.start) % DAY_MINUTES < other.minutes


def clock(minute: int) -> str:
    """A minute of the day as Danes write it: 7.30."""
    hour, rest = divmod(minute % DAY_MINUTES, 60)
    return f"{hour}.{rest:02d}"


def minute_at(angle: float) -> int:
    """The minute of the day at an angle of the wheel, to the nearest half hour."""
    return round(angle % 360 / 360 * DAY_MINUTES / HALF_HOUR) * HALF_HOUR % DAY_MINUTES


def placed(day: Day, card: str, start: int, minutes: int = 60) -> Day:
    """The day with one card more; it lasts at least half an hour, at most a day."""
    return Day(placements=(*day.placements, _fitting(card, start, minutes)))


def moved(day: Day, index: int, start: int, minutes: int) -> Day:
    """The day with one card at another time or of another length; at least half an hour, at most a day."""
    changed = _fitting(day.placements[index].card, start, minutes)
    return Day(placements=(*day.placements[:index], changed, *day.placements[index + 1 :]))


def _fitting(card: str, start: int, minutes: int) -> Placement:
    return Placement(card=card, start=start % DAY_MINUTES, minutes=max(HALF_HOUR, min(minutes, DAY_MINUTES)))


def taken_off(day: Day, index: int) -> Day:
    """The day without one card."""
    return Day(placements=(*day.placements[:index], *day.placements[index + 1 :]))


def free_from(day: Day, earliest: int = 7 * 60) -> int:
    """Where the next card goes when no time was said: after the card placed last, or at `earliest`."""
    if not day.placements:
        return earliest
    last = day.placements[-1]
    return (last.start + last.minutes) % DAY_MINUTES
