"""What is asked about one line of a CV: which fields it has, and their words, by what the line tells of."""

from collections.abc import Callable
from typing import NamedTuple

from dialogtool.core.case.cv_values import ItemKind

from ...desk import Desk

CAREER: tuple[ItemKind, ...] = ("work", "education", "course", "voluntary", "break")
LONG_TEXTS = frozenset({"text", "long_text"})

USUAL = (("title",), ("place", "town"), ("start", "end"), ("text",))
FIELDS: dict[ItemKind, tuple[tuple[str, ...], ...]] = {
    "break": (("title",), ("start", "end"), ("text",)),
    "language": (("title",),),
    "licence": (("title", "level"), ("start",)),
    "it": (("title",), ("level",)),
    "leisure": (("title",), ("text",)),
    "reference": (("title",), ("place",), ("text",)),
}
"""The fields of each kind in rows; those of any other kind are the usual ones."""

MORE: dict[ItemKind, tuple[str, ...]] = {
    "work": ("long_text", "confirmed_by"),
    "education": ("long_text", "confirmed_by"),
    "course": ("long_text", "confirmed_by"),
    "voluntary": ("long_text", "confirmed_by"),
    "licence": ("confirmed_by",),
}
"""What is asked behind "More"."""


class FieldWords(NamedTuple):
    """A field's label, an example in it, and help under it."""

    label: str
    example: str = ""
    help: str = ""


def fields_of(kind: ItemKind) -> tuple[tuple[str, ...], ...]:
    """The fields that a line of this kind has, in rows."""
    return FIELDS.get(kind, USUAL)


def kind_names(desk: Desk) -> dict[str, str]:
    """What a line of a career may tell of, by its code."""
    _ = desk.words.gettext
    return {
        "work": _("A job or a work placement"),
        "education": _("School or education"),
        "course": _("A course"),
        "voluntary": _("Voluntary work"),
        "break": _("A pause"),
    }


def words_of(kind: ItemKind, field: str, desk: Desk) -> FieldWords:
    """The words for one field of a line of this kind."""
    own = _special(kind, desk.words.gettext)
    return own.get(field) or _usual(desk.words.gettext)[field]


def _usual(_: Callable[[str], str]) -> dict[str, FieldWords]:
    return {
        "title": FieldWords(_("What did you do there?"), _("such as: kitchen assistant")),
        "place": FieldWords(_("Where was it?"), _("such as: a canteen")),
        "town": FieldWords(_("Town")),
        "start": FieldWords(_("From when?"), _("2013, around 2010 ...")),
        "end": FieldWords(_("Until when?")),
        "text": FieldWords(_("In short"), _("What did you have in your hands? What were you trusted with?")),
        "long_text": FieldWords(_("A little more"), "", _("Stands on a CV with longer texts.")),
        "level": FieldWords(_("Category")),
        "confirmed_by": FieldWords(
            _("Confirmed by"), _("such as: head of kitchen Anna Holm"), _("Somebody who will vouch for it. Ask first.")
        ),
    }


def _special(kind: ItemKind, _: Callable[[str], str]) -> dict[str, FieldWords]:
    when = FieldWords(_("When?"), _("2013, around 2010 ..."))
    if_more = FieldWords(_("In short, if you want to say more"))
    tables: dict[ItemKind, dict[str, FieldWords]] = {
        "education": {
            "title": FieldWords(_("What did you learn?"), _("such as: ninth grade")),
            "place": FieldWords(_("Which school?")),
        },
        "course": {"title": FieldWords(_("Which course?"), _("such as: first aid")), "start": when},
        "break": {
            "title": FieldWords(_("What do we call it?"), "", _("The CV says only that it was a pause, and when.")),
            "text": if_more,
        },
        "language": {"title": FieldWords(_("Which language?"))},
        "licence": {"title": FieldWords(_("Which licence or certificate?")), "start": when},
        "it": {
            "title": FieldWords(_("What can you use?")),
            "level": FieldWords(_("How well?"), _("such as: every day")),
        },
        "leisure": {"title": FieldWords(_("What do you like to do?")), "text": if_more},
        "reference": {
            "title": FieldWords(_("Who?"), "", _("Ask first whether it is all right.")),
            "place": FieldWords(_("From where do you know each other?"), _("such as: my boss at the shop")),
            "text": FieldWords(_("How can somebody reach them?")),
        },
    }
    return tables.get(kind, {})
