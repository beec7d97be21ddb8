"""The bridge: planks from what fills the day to the job functions on the other side, and how they are laid."""

from collections.abc import Iterator
from typing import TypeVar

import msgspec

from ..basis.record import Record
from ..case.aid_values import Conditions
from ..case.answers import Value
from ..catalogue.catalogue import Catalogue, Scale, WorkChoice
from ..tool.aids import Bridge
from .cards import Say
from .far_bank import BankJob

NEAR_SHORE, FAR_SHORE = 0.21, 0.72
"""Where the bridge begins and ends, as parts of the picture's width."""
ROAD, RISE = 0.6, 0.15
"""How far down the ends of the bridge lie, and how much higher its middle is, as parts of the picture's height."""
GAP = 0.1
"""The space between planks, as a part of a plank."""
WIDEST = 0.17
BANK_LEFT, BANK_TOP, BANK_STEP, BANK_LOWER = 0.79, 0.38, 0.08, 0.36
BANK_ROW = 3

Kept = TypeVar("Kept", int, str)


class Stop(Record):
    """One place that a plank can be laid at; `id` is a level or the id of an option."""

    id: str
    label: str


class PlankRow(Record):
    """One question of the bridge with its stops; `chosen` is the id of the one that was chosen, or "".

    `steps` is true for a scale, whose stops follow on each other.
    """

    id: str
    label: str
    short: str
    picture: str
    stops: tuple[Stop, ...]
    chosen: str = ""
    steps: bool = True


class Plank(Record):
    """One plank in the picture: `x` and `y` is its upper middle. `here` for one that is asked about here."""

    id: str
    label: str
    picture: str
    laid: bool
    here: bool
    x: float
    y: float
    width: float


class BankPlace(Record):
    """One job function in the picture; `x` and `y` is its middle."""

    job: BankJob
    x: float
    y: float


class BridgeScene(Record):
    """The whole bridge; `x` and widths are parts of the picture's width, `y` parts of its height."""

    planks: tuple[Plank, ...]
    places: tuple[BankPlace, ...] = ()


def conditions_of(value: Value | None) -> Conditions:
    """The conditions in an answer; none when there are none."""
    return value if isinstance(value, Conditions) else Conditions()


def rows_of(field: Bridge, conditions: Conditions, catalogue: Catalogue) -> tuple[PlankRow, ...]:
    """What this bridge asks, in its own order; what the catalogue does not know is left out. Texts are in Danish."""
    scales = (catalogue.scales[id] for id in field.scales if id in catalogue.scales)
    choices = (catalogue.work_choices[id] for id in field.choices if id in catalogue.work_choices)
    return (*(_of_scale(one, conditions) for one in scales), *(_of_choice(one, conditions) for one in choices))


def _of_scale(scale: Scale, conditions: Conditions) -> PlankRow:
    level = conditions.levels.get(scale.id)
    stops = tuple(Stop(id=str(n), label=anchor) for n, anchor in enumerate(scale.anchors))
    chosen = "" if level is None else str(level)
    return PlankRow(scale.id, scale.label, scale.short, scale.picture, stops, chosen)


def _of_choice(choice: WorkChoice, conditions: Conditions) -> PlankRow:
    stops = tuple(Stop(id=option.id, label=option.label) for option in choice.options)
    chosen = conditions.choices.get(choice.id, "")
    return PlankRow(choice.id, choice.label, choice.short, choice.picture, stops, chosen, steps=False)


def laid(conditions: Conditions, row: PlankRow, stop: str) -> Conditions:
    """The conditions with one plank laid at a stop; taken up again when it lies there already."""
    if not row.steps:
        return msgspec.structs.replace(conditions, choices=_toggled(conditions.choices, row.id, stop))
    return msgspec.structs.replace(conditions, levels=_toggled(conditions.levels, row.id, int(stop)))


def _toggled(held: dict[str, Kept], id: str, value: Kept) -> dict[str, Kept]:
    others = {name: kept for name, kept in held.items() if name != id}
    return others if held.get(id) == value else {**held, id: value}


def beyond(all_known: Conditions, field: Bridge) -> Conditions:
    """What is known of the conditions from elsewhere than this bridge."""
    return Conditions(
        levels={id: level for id, level in all_known.levels.items() if id not in field.scales},
        choices={id: option for id, option in all_known.choices.items() if id not in field.choices},
    )


def joined(one: Conditions, other: Conditions) -> Conditions:
    """Both together, the second where both speak."""
    return Conditions(levels={**one.levels, **other.levels}, choices={**one.choices, **other.choices})


def bridge_scene(
    field: Bridge, conditions: Conditions, catalogue: Catalogue, jobs: tuple[BankJob, ...] = (), say: Say = str
) -> BridgeScene:
    """The bridge with the planks asked for here and those laid elsewhere, as `conditions` tell of all of them."""
    parts = tuple(_parts(field, conditions, catalogue))
    step = min((FAR_SHORE - NEAR_SHORE) / max(len(parts), 1), WIDEST)
    begin = (NEAR_SHORE + FAR_SHORE - step * len(parts)) / 2
    planks = tuple(
        Plank(
            id=id,
            label=say(text),
            picture=picture,
            laid=id in conditions.levels or id in conditions.choices,
            here=id in field.scales or id in field.choices,
            x=(middle := begin + (n + 0.5) * step),
            y=road_at(middle),
            width=step * (1 - GAP),
        )
        for n, (id, text, picture) in enumerate(parts)
    )
    return BridgeScene(planks=planks, places=tuple(_place(n, job, say) for n, job in enumerate(jobs)))


def _parts(field: Bridge, conditions: Conditions, catalogue: Catalogue) -> Iterator[tuple[str, str, str]]:
    """Id, name and picture of each plank, in the order of the catalogue."""
    for one in (*catalogue.scales.values(), *catalogue.work_choices.values()):
        if one.id in (*field.scales, *field.choices, *conditions.levels, *conditions.choices):
            yield one.id, one.short, one.picture


def road_at(x: float) -> float:
    """How far down the road of the bridge runs at a part of the width: a soft arch, level on the banks."""
    along = min(max((x - NEAR_SHORE) / (FAR_SHORE - NEAR_SHORE), 0.0), 1.0)
    return ROAD - RISE * 4 * along * (1 - along)


def _place(n: int, job: BankJob, say: Say) -> BankPlace:
    line, at = divmod(n, BANK_ROW)
    named = msgspec.structs.replace(job, label=say(job.label))
    return BankPlace(job=named, x=BANK_LEFT + BANK_STEP * (at + 0.5 * line), y=BANK_TOP + BANK_LOWER * line)
