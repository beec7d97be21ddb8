"""What a case file says of the CV itself: the lines of a career, and how each CV is to be."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from msgspec import Meta

from ..basis.record import Record
from ..case.answers import Value
from ..case.cv_values import CvItemSet, CvSettings, Extra, ItemKind, Layout
from ..case.keys import cv_item_key, cv_settings_key
from ..ports import IdSource
from ..tool.asking import Asked
from ..words.cleaning import clean, clean_line
from ..words.times import fixed

Time = str | int
"""A time in any words, or a year."""


class SampleCvItem(Record):
    """One line of a career, as in the case. `period` is the title of the one on the life line that it stands for."""

    kind: ItemKind
    title: Annotated[str, Meta(min_length=1)]
    place: str = ""
    town: str = ""
    start: Time = ""
    end: Time = ""
    ongoing: bool = False
    text: str = ""
    long_text: str = ""
    level: str = ""
    confirmed_by: str = ""
    period: str = ""
    private: bool = False


class SampleCvLook(Record):
    """How one CV is to be, as in the case."""

    name: str = ""
    goal: str = ""
    layout: Layout = "competences"
    extras: tuple[Extra, ...] | None = None
    long: bool = False


class SampleCv(Record):
    """The lines of a career; how the first CV is to be; and further CVs, each for a goal of its own."""

    items: tuple[SampleCvItem, ...] = ()
    look: SampleCvLook | None = None
    others: tuple[SampleCvLook, ...] = ()


def cv_laid_in(cv: SampleCv, today: date, new_id: IdSource) -> Iterator[tuple[Asked, Value]]:
    """What is kept of the CV, in turn; a time that counts from `today`, such as "sidste år", as its year."""
    for item in cv.items:
        key = cv_item_key(clean_line(item.period) or new_id())
        yield Asked(key=key, question="", makes="cv-item", private=item.private), _item(item, today)
    if cv.look:
        yield Asked(key=cv_settings_key(), question=""), _settings(cv.look)
    for look in cv.others:
        yield Asked(key=cv_settings_key(new_id()), question=""), _settings(look)


def _item(item: SampleCvItem, today: date) -> CvItemSet:
    return CvItemSet(
        kind=item.kind,
        title=clean_line(item.title),
        place=clean_line(item.place),
        town=clean_line(item.town),
        start=fixed(clean_line(str(item.start)), today),
        end=fixed(clean_line(str(item.end)), today),
        ongoing=item.ongoing,
        text=clean(item.text).strip(),
        long_text=clean(item.long_text).strip(),
        level=clean_line(item.level),
        confirmed_by=clean_line(item.confirmed_by),
    )


def _settings(look: SampleCvLook) -> CvSettings:
    return CvSettings(
        name=clean_line(look.name),
        goal=clean_line(look.goal),
        layout=look.layout,
        extras=look.extras,
        long=look.long,
    )
