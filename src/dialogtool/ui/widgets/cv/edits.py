"""Keeping what is chosen about a CV as answers: its lines, how it is to be, and which CVs there are."""

from collections.abc import Sequence

import msgspec

from dialogtool.core.case.answers import Chosen
from dialogtool.core.case.cv_values import CvItemSet, CvSettings, Extra
from dialogtool.core.case.keys import cv_item_key, cv_settings_key, line_left_out_key, line_order_key
from dialogtool.core.cv.rows import ONLY_WITH
from dialogtool.core.cv.versions import another_cv, chosen_for, chosen_ids, copied, extras_of, settings_of
from dialogtool.core.findings.career import CareerLine
from dialogtool.core.tool.asking import Asked, asked_again

from ...desk import Desk


def keep_item(desk: Desk, id: str, item: CvItemSet, typing: bool = False) -> None:
    """Keeps a line of a career; one without a title stands nowhere."""
    desk.model.answer(Asked(key=cv_item_key(id), question="", makes="cv-item"), item, typing)


def item_kept(desk: Desk, id: str) -> CvItemSet | None:
    """The line as it was written for the CV, None when it was not."""
    answer = desk.model.case.answers.get(cv_item_key(id))
    return answer.value if answer and isinstance(answer.value, CvItemSet) else None


def keep_settings(desk: Desk, cv: str, settings: CvSettings, typing: bool = False) -> None:
    """Keeps how one CV is to be."""
    desk.model.answer(Asked(key=cv_settings_key(cv), question=""), settings, typing)


def show_extra(desk: Desk, cv: str, extra: Extra, on: bool) -> None:
    """Puts something on one CV, or leaves it out there."""
    settings = settings_of(desk.model.case, cv)
    others = tuple(one for one in extras_of(settings) if one != extra)
    extras = (*others, extra) if on else others
    keep_settings(desk, cv, msgspec.structs.replace(settings, extras=extras))


def put_line(desk: Desk, cv: str, line: CareerLine, on: bool) -> None:
    """Puts a line on one CV, with all that its kind needs for that, or leaves it out there; one undo takes it back."""
    key, extra = line_left_out_key(line.id, cv), ONLY_WITH.get(line.kind)
    if not on:
        desk.model.answer(Asked(key=key, question=""), Chosen(ids=(line.id,)))
        return
    left_out = key in desk.model.case.answers
    desk.model.take_back(key)
    if extra and extra not in extras_of(settings_of(desk.model.case, cv)):
        if left_out:
            with desk.model.joining():
                show_extra(desk, cv, extra, on=True)
        else:
            show_extra(desk, cv, extra, on=True)


def put_experience(desk: Desk, cv: str, id: str, on: bool) -> None:
    """Puts something from everyday life on one CV, or leaves it out there."""
    key = line_left_out_key(id, cv)
    if on:
        desk.model.take_back(key)
    else:
        desk.model.answer(Asked(key=key, question=""), Chosen(ids=(id,)))


def keep_order(desk: Desk, cv: str, ids: Sequence[str]) -> None:
    """Keeps the order of lines on one CV; those of other groups keep theirs."""
    key = line_order_key(cv)
    earlier = chosen_ids(desk.model.case, line_order_key, cv)
    others = tuple(id for id in earlier if id not in ids)
    desk.model.answer(Asked(key=key, question=""), Chosen(ids=(*ids, *others)))


def begin_cv(desk: Desk, like: str) -> str:
    """A new CV without a name that begins as another one; its id. One undo takes all of it back."""
    model = desk.model
    cv = model.new_id()
    choices = copied(model.case, like, cv)
    model.rest()
    keep_settings(desk, cv, another_cv(model.case, "", settings_of(model.case, like).goal, like))
    with model.joining():
        for choice in choices:
            model.answer(asked_again(choice), choice.value)
    return cv


def take_cv(desk: Desk, cv: str) -> None:
    """Takes a CV away, with the choices made for it; nothing that it was made of goes. One undo brings it back."""
    choices = chosen_for(desk.model.case, cv)
    desk.model.rest()
    desk.model.take_back(cv_settings_key(cv))
    with desk.model.joining():
        for choice in choices:
            desk.model.take_back(choice.key)


def name_of(desk: Desk, cv: str) -> str:
    """What one CV is called on the screen."""
    _ = desk.words.gettext
    name = settings_of(desk.model.case, cv).name
    return name or (_("CV without a name") if cv else _("My CV"))
