"""The one citizen that a command was given the name of."""

from dialogtool.core.basis.problems import Problem
from dialogtool.storage.register import CitizenRow
from dialogtool.storage.store import Store

from .faults import RefusedError


def citizen_named(store: Store, name: str) -> CitizenRow:
    """The citizen with exactly this name, else the only one it fits; RefusedError when there is none or several."""
    found = [row for row in store.all() if row.name.casefold() == name.casefold()] or list(store.find(name))
    if len(found) != 1:
        raise RefusedError(_not_one(name, len(found)))
    return found[0]


def _not_one(name: str, count: int) -> Problem:
    if count:
        return Problem(code="many-citizens", message=f"{count} citizens fit '{name}'", cure="write the whole name")
    return Problem(code="no-such-citizen", message=f"there is no citizen called '{name}'", cure="check the spelling")
