"""What speaks for a job function: what the citizen can, what she wants, and where she thrives; each with its reason."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from ..basis.phrases import Phrase, phrase
from ..basis.record import Record
from ..case.aid_values import Conditions
from ..catalogue.catalogue import Catalogue, JobFunction
from ..findings.findings import Findings
from ..findings.made import Interest, Material, Told
from .fitting import Fit, best_parts, demand_of

ENDINGS = ("", "e", "n", "s", "en", "et", "er", "ene", "erne")
"""How a Danish noun may end and still be the same word: "have" in "haven"."""

BY_VERDICT = {"yes": 1.0, "some": 0.5, "no": 0.0}
NEXT_PLACE = 0.9
"""How much less each competence counts than the one before it, which the work needs more."""
ENOUGH = 0.5
"""The share of what a function uses that is as good as all of it: the rest is learnt there."""

SAID_YES, SAID_SOME = 0.8, 0.5
TASK, SAME_TASK = 0.5, 0.25
INTEREST = 0.4
WISH = 0.5
MANY_ANSWERS = 6
"""From so many answers on, the conditions are taken at their word."""


class Pull(Record):
    """One thing that speaks for a function, how much (0-1), and the reason as the citizen is told it."""

    weight: float
    because: Phrase | None = None


def together(pulls: Iterable[Pull]) -> float:
    """What several things say together: each takes a share of what is left of doubt."""
    doubt = 1.0
    for pull in pulls:
        doubt *= 1 - min(pull.weight, 1.0)
    return 1 - doubt


def can_do(function: JobFunction, findings: Findings, catalogue: Catalogue) -> tuple[Pull, ...]:
    """What was told and what was confirmed: the matcher's word for it, and the share of what the work uses."""
    pointed = (one for one in findings.suggestions.functions if one.id == function.id)
    told = tuple(Pull(weight=one.score, because=one.because) for one in pointed)
    verdicts = {one.competence: one.verdict.choice for one in findings.all if one.verdict and one.shown}
    places = {id: NEXT_PLACE**place for place, id in enumerate(function.competences)}
    known = {id: BY_VERDICT[verdicts[id]] * place for id, place in places.items() if id in verdicts}
    if not any(known.values()):
        return told
    share = sum(known.values()) / sum(places.values())
    named = catalogue.competences.get(max(known, key=lambda id: known[id]))
    because = phrase("because.confirmed", competence=named.everyday) if named else None
    return (*told, Pull(weight=min(share / ENOUGH, 1.0) * 0.9, because=because))


def wants(function: JobFunction, material: Material, catalogue: Catalogue) -> tuple[Pull, ...]:
    """What was said of the function itself, the tasks in it that sounded good, interests, and wishes in words."""
    wishes = tuple(pull for wish in material.wishes if (pull := _of_wish(wish, function, catalogue)))
    interests = tuple(_of_interest(one) for one in material.interests if function.branch in one.branches)
    said = material.shortlist.get(function.id, "no")
    chosen = {"yes": (Pull(SAID_YES, phrase("because.yes")),), "some": (Pull(SAID_SOME),), "no": ()}[said]
    return (*wishes, *interests, *chosen)


def _of_interest(interest: Interest) -> Pull:
    """One that leads to many branches says less of each."""
    because = None if interest.private else phrase("because.interest", interest=interest.text)
    return Pull(weight=INTEREST / len(interest.branches) ** 0.5, because=because)


def _of_wish(wish: Told, function: JobFunction, catalogue: Catalogue) -> Pull | None:
    if wish.text in function.tasks:
        weight = TASK if wish.answer.subject == function.id else SAME_TASK
        return Pull(weight=weight, because=None if wish.private else phrase("because.task", task=wish.text))
    if wish.answer.subject in catalogue.functions or not _names(wish.text, function, catalogue):
        return None
    return Pull(weight=WISH, because=None if wish.private else phrase("because.wish", wish=wish.text))


def _names(text: str, function: JobFunction, catalogue: Catalogue) -> bool:
    """True when a wish names the work, or a word of its branch."""
    branch = catalogue.branches.get(function.branch)
    kinds = {word for word in _words(branch.label if branch else "").split() if len(word) > 2}
    said = _words(text)
    named = any(_words(name) in said for name in (function.label, *function.says))
    return named or any(_same(kind, word) for kind in kinds for word in said.split())


@lru_cache(maxsize=4096)
def _words(text: str) -> str:
    """The words of a text with a space on both sides of each, so that one phrase can be looked for in another."""
    words = re.findall(r"\w+", text.casefold())
    return f" {' '.join(words)} "


def _same(kind: str, word: str) -> bool:
    return word.startswith(kind) and word[len(kind) :] in ENDINGS


def thrives(function: JobFunction, fits: Mapping[str, Fit], material: Material, catalogue: Catalogue) -> Pull:
    """How it goes with the conditions, the more certain the more of them were answered; nothing before any was."""
    conditions, fit = material.conditions, fits[function.id]
    met = {id: level for id, level in conditions.levels.items() if demand_of(function, id) <= level}
    best = best_parts(Conditions(levels=met), catalogue) if fit.opening == "opens" else ()
    because = phrase("because.fits", best=best[0]) if best else None
    return Pull(weight=fit.closeness * certainty(conditions), because=because)


def certainty(conditions: Conditions) -> float:
    """How much the conditions can be taken at their word (0-1)."""
    return min((len(conditions.levels) + len(conditions.choices)) / MANY_ANSWERS, 1.0)
