"""How each job function goes with what the citizen has said of work, and why; and how she works best."""

from collections.abc import Iterator
from typing import Literal

from ..basis.phrases import Phrase, phrase
from ..basis.record import Record
from ..case.aid_values import Conditions
from ..catalogue.catalogue import Catalogue, JobFunction, Scale, WorkChoice

Opening = Literal["opens", "adapting", "not-now"]
"""Whether a kind of work is possible as it is, with something changed, or asks too much now."""

ORDERED = {"contact": ("often", "sometimes", "seldom"), "adapting": ("easy", "some", "hard")}
"""Choices where a workplace that offers more than was wished for fits too; what asks most of it first."""

EITHER = "both"
ROOM = {"easy": 6, "some": 3, "hard": 2}
"""How many steps may be too many in all, by how easily the work is adapted."""
WIDEST = {"easy": 3, "some": 2, "hard": 1}
"""How many steps may be too many on one scale."""

HIGHEST = 4
SAID_AT_ONCE = 2
"""How many things that a job asks are named in one sentence of why."""
MOST_PARTS = 4
BY_CHOICE = 2.5
"""How telling a choice is, where level 0 of a scale is 4."""


class Gap(Record):
    """A scale that a job asks `steps` more of than the citizen has strength for."""

    scale: str
    steps: int


class Fit(Record):
    """How one job function goes with the conditions: what it asks more of, and the choices that it meets otherwise.

    `closeness` (0-1) is 1 where nothing is in the way.
    """

    function: str
    opening: Opening
    because: Phrase
    gaps: tuple[Gap, ...] = ()
    differs: tuple[str, ...] = ()
    closeness: float = 1.0


def fits_of(conditions: Conditions, catalogue: Catalogue) -> dict[str, Fit]:
    """How every job function goes with what was answered; a scale that was not asked is in nobody's way."""
    return {id: _fit(function, conditions, catalogue) for id, function in catalogue.functions.items()}


def _fit(function: JobFunction, conditions: Conditions, catalogue: Catalogue) -> Fit:
    gaps = tuple(sorted(_gaps(function, conditions), key=lambda gap: -gap.steps))
    differs = tuple(id for id, wanted in conditions.choices.items() if not meets(function, id, wanted))
    weight = sum(gap.steps for gap in gaps) + len(differs)
    opening = _opening(function, gaps, weight)
    return Fit(
        function=function.id,
        opening=opening,
        because=_because(opening, _needs(function, gaps, differs, catalogue)),
        gaps=gaps,
        differs=differs,
        closeness=1 / (1 + weight / ROOM["some"]),
    )


def _gaps(function: JobFunction, conditions: Conditions) -> Iterator[Gap]:
    for scale, level in conditions.levels.items():
        if (steps := demand_of(function, scale) - level) > 0:
            yield Gap(scale=scale, steps=steps)


def demand_of(function: JobFunction, scale: str) -> int:
    """How much the function asks on a scale; nothing on one that it does not know."""
    return getattr(function.demands, scale, 0)


def meets(function: JobFunction, choice: str, wanted: str) -> bool:
    """True when the work is shaped as was wished for, or the two can both be had."""
    given = getattr(function.choices, choice, EITHER)
    if order := ORDERED.get(choice):
        return wanted not in order or order.index(given) <= order.index(wanted)
    return EITHER in {given, wanted} or given == wanted


def _opening(function: JobFunction, gaps: tuple[Gap, ...], weight: int) -> Opening:
    if weight == 0:
        return "opens"
    adapting = function.choices.adapting
    widest = max((gap.steps for gap in gaps), default=0)
    return "adapting" if weight <= ROOM[adapting] and widest <= WIDEST[adapting] else "not-now"


def _needs(
    function: JobFunction, gaps: tuple[Gap, ...], differs: tuple[str, ...], catalogue: Catalogue
) -> tuple[str, ...]:
    """What the job asks that is more than was said, the most first: whole sentences, in Danish."""
    asked = (catalogue.scales[gap.scale].needs for gap in gaps if gap.scale in catalogue.scales)
    shaped = (catalogue.phrases.get(f"fit.choice-{id}-{getattr(function.choices, id)}", "") for id in differs)
    return tuple(filter(None, (*asked, *shaped)))


def _because(opening: Opening, needs: tuple[str, ...]) -> Phrase:
    named = dict(zip(("first", "second"), needs[:SAID_AT_ONCE], strict=False))
    return phrase(f"fit.{opening}-{len(named)}" if named else f"fit.{opening}", **named)


def works_best(conditions: Conditions, catalogue: Catalogue) -> Phrase | None:
    """One sentence to an employer from what was answered, what matters most first; None when nothing asks for any."""
    parts = best_parts(conditions, catalogue)[:MOST_PARTS]
    named = dict(zip(("first", "second", "third", "fourth"), parts, strict=False))
    return phrase(f"fit.works-best-{len(parts)}", **named) if parts else None


def best_parts(conditions: Conditions, catalogue: Catalogue) -> tuple[str, ...]:
    """What follows "Jeg arbejder bedst, når", the most telling first: in Danish, each once."""
    scales = (_of_scale(scale, conditions) for scale in catalogue.scales.values())
    choices = (_of_choice(choice, conditions) for choice in catalogue.work_choices.values())
    told = sorted((*scales, *choices), key=lambda part: -part[0])
    return tuple(dict.fromkeys(words for _telling, words in told if words))


def _of_scale(scale: Scale, conditions: Conditions) -> tuple[float, str]:
    level = conditions.levels.get(scale.id, HIGHEST)
    return HIGHEST - level, scale.best[level] if scale.id in conditions.levels else ""


def _of_choice(choice: WorkChoice, conditions: Conditions) -> tuple[float, str]:
    wanted = conditions.choices.get(choice.id)
    return BY_CHOICE, next((option.best for option in choice.options if option.id == wanted), "")
