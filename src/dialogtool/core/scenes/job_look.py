"""One job function seen close, and the tasks in it that sound good."""

import msgspec

from ..basis.record import Record
from ..case.answers import Chosen, Value
from ..catalogue.catalogue import JobFunction
from .cards import CardFace, Grid, PlacedCard, Say, laid_out

TASKS = Grid(0.02, 0.96, across=2, gap=0.02, head=0.035, line=0.035, letters=34)
TOP = 0.15


class Task(Record):
    """One task of the function, by its Danish text; `gone` for one that was picked and is no longer among them."""

    text: str
    picked: bool
    gone: bool = False


class JobLookScene(Record):
    """What was picked, as cards under the function's name; every measure is a part of the picture's width."""

    label: str
    picture: str
    cards: tuple[PlacedCard, ...]
    height: float


def tasks_of(function: JobFunction | None, value: Value | None) -> tuple[Task, ...]:
    """The tasks in the order of the catalogue, and after them what was picked and is not there any more."""
    there = function.tasks if function else ()
    picked = picked_in(value).own
    kept = tuple(Task(text=text, picked=True, gone=True) for text in picked if text not in there)
    return (*(Task(text=text, picked=text in picked) for text in there), *kept)


def picked_in(value: Value | None) -> Chosen:
    """The tasks picked in an answer; none when there is none."""
    return value if isinstance(value, Chosen) else Chosen()


def with_task(chosen: Chosen, text: str, picked: bool) -> Chosen:
    """The choice with one task picked, or not any more."""
    others = tuple(own for own in chosen.own if own != text)
    return msgspec.structs.replace(chosen, own=(*others, text) if picked else others)


def job_look_scene(function: JobFunction | None, value: Value | None, say: Say = str) -> JobLookScene:
    """The picture of what was picked in this function."""
    faces = [CardFace(text, say(text)) for text in picked_in(value).own]
    laid = laid_out(faces, TOP, TASKS)
    return JobLookScene(
        label=say(function.label) if function else "",
        picture=function.picture if function else "",
        cards=laid.cards,
        height=laid.bottom,
    )
