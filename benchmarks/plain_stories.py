"""The plainest ways of telling whose doing something is, said of what the catalogue knows.

People contrast and turn around what they do in ways that were written down by hand; what everybody says, "jeg laver
ikke mad" and "min kone passer børnene", is made here from the catalogue's own sayings. Each activity is told of in a
few ways, the same ones at every run.
"""

import random
import re
from collections.abc import Iterator

from dialogtool.core.catalogue.catalogue import Catalogue
from dialogtool.matching.grammar import is_finite

EACH = 4
"""In so many ways each activity is told of."""

_LONGEST = 6
_OWN = re.compile(r"\b(ikke|aldrig|jeg|mig|min|mit|mine|selv|der|som|at)\b")
_PEOPLE = (
    "min kone", "min mand", "min søn", "min datter", "mine børn", "min mor", "naboen", "min bror", "hjemmehjælpen",
    "Fatima", "Jens", "de andre", "personalet", "min kæreste", "vores nabo", "min svigerfar", "drengene", "kommunen",
)  # fmt: skip
_WAYS = (
    "[not] jeg {verb} ikke {rest}", "[not] Jeg {verb} aldrig {rest}", "[not] {rest} {verb} jeg ikke",
    "[not] {verb} ikke {rest}", "[not] jeg {verb} ikke {rest} mere", "[not] Borger {verb} ikke {rest}",
    "[not] det er ikke mig, der {verb} {rest}", "[not] nej jeg {verb} aldrig {rest}",
    "[not] jeg {verb} sgu ikke {rest}", "[not] jeg {verb} ikke {rest}, [did] men jeg {other_verb} {other_rest}",
    "[other] {person} {verb} {rest}", "[other] det er {person}, der {verb} {rest}", "[other] {rest} {verb} {person}",
    "[other] {person} {verb} altid {rest}", "[did] jeg {other_verb} {other_rest}, [other] men {person} {verb} {rest}",
    "[other] {person} {verb} {rest}, [did] og jeg {other_verb} {other_rest}",
    "[did] jeg {other_verb} {other_rest}. [not] {rest} {verb} jeg ikke",
    "[around] hvis jeg var rask, [wish] så {verb} jeg {rest}", "[wish] en dag {verb} jeg måske {rest}",
    "[wish] måske {verb} jeg {rest} til sommer",
    "[did] jeg {verb} {rest}", "[did] {verb} {rest}", "[did] Borger {verb} {rest}", "[did] {rest} {verb} jeg tit",
    "[did] Hver uge {verb} jeg {rest}", "[did] min mand og jeg {verb} {rest}", "[did] vi {verb} {rest}",
    "[did] Borger {verb} {rest}, [not] men {other_verb} ikke {other_rest}",
)  # fmt: skip


def plain_stories(catalogue: Catalogue) -> Iterator[str]:
    """Stories with the side of each clause before it."""
    chance = random.Random(0)  # noqa: S311 - nothing secret
    doings = [doing for activity in catalogue.activities.values() if (doing := _doing(activity.says, chance))]
    for verb, rest in doings:
        for way in chance.sample(_WAYS, EACH):
            other_verb, other_rest = chance.choice(doings)
            yield way.format(
                verb=verb, rest=rest, other_verb=other_verb, other_rest=other_rest, person=chance.choice(_PEOPLE)
            )


def _doing(sayings: tuple[str, ...], chance: random.Random) -> tuple[str, str] | None:
    """One of the sayings that begins with what one does, in its verb and what follows; None where there is none."""
    told = [one.split(maxsplit=1) for one in sayings if not _OWN.search(one) and 1 < len(one.split()) < _LONGEST]
    fit = [(verb, rest) for verb, rest in told if is_finite(verb)]
    return chance.choice(fit) if fit else None
