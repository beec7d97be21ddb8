"""What the data files hold together: the dialogue tools, the catalogue, and what is wrong with them."""

from ..basis.problems import Problem
from ..basis.record import Record
from ..case.answers import AnswerKey
from ..catalogue.catalogue import Catalogue
from .aids import CardMat, Compass, Horizon, PicturePairs
from .definition import Field, Step, Tool, field_named
from .fields import Checklist, Option, PictureCards, Sorting


class Library(Record):
    """All tools that could be read, the catalogue, and a problem for each fault that was found."""

    tools: dict[str, Tool] = {}
    catalogue: Catalogue = Catalogue()
    problems: tuple[Problem, ...] = ()


class Meaning(Record):
    """What one card, option or own word stands for."""

    label: str
    activity: str = ""
    picture: str = ""
    shows: tuple[str, ...] = ()
    arena: str = ""
    branches: tuple[str, ...] = ()
    scale: str = ""


def meaning_of(library: Library, item: str, key: AnswerKey | None = None) -> Meaning:
    """What an item of an answer stands for: an option of the field `key`, a card, or the citizen's own words."""
    field = _origin(library, key) if key else None
    if option := next((option for option in _options(field) if option.id == item), None):
        return Meaning(
            label=option.label,
            activity=option.activity,
            picture=option.picture,
            shows=option.shows,
            arena=option.arena,
            branches=option.branches,
            scale=option.scale,
        )
    if isinstance(field, Compass):
        return _of_function(library, item)
    if card := library.catalogue.card(item):
        return Meaning(label=card.label, activity=card.activity, picture=card.picture)
    if activity := library.catalogue.activities.get(item):
        return Meaning(label=activity.title, activity=activity.id)
    return Meaning(label=item)


def _of_function(library: Library, item: str) -> Meaning:
    function = library.catalogue.functions.get(item)
    return Meaning(label=function.label, picture=function.picture) if function else Meaning(label=item)


def field_of(library: Library, key: AnswerKey) -> Field | None:
    """The field that an answer is to; None when its tool, or the field in it, is gone."""
    tool = library.tools.get(key.tool)
    return field_named(tool, key.field) if tool else None


def subject_of(library: Library, key: AnswerKey) -> Meaning:
    """What the answer under `key` is about: an item of the field that its step is repeated for."""
    tool = library.tools.get(key.tool)
    step = _step(tool, key.field) if tool else None
    source = AnswerKey(tool=key.tool, field=step.for_each.from_) if step and step.for_each else None
    return meaning_of(library, key.subject, source)


def _step(tool: Tool, name: str) -> Step | None:
    field = field_named(tool, name)
    return next((step for part in tool.parts for step in part.steps if field in step.fields), None)


def _origin(library: Library, key: AnswerKey) -> Field | None:
    """The field that the things in an answer come from: its own, or the one that `options_from` leads back to."""
    field = field_of(library, key)
    if isinstance(field, PictureCards | Sorting) and field.options_from:
        return _origin(library, AnswerKey(tool=key.tool, field=field.options_from))
    return field


def _options(field: Field | None) -> tuple[Option, ...]:
    """The options of a field; none for cards from a deck."""
    match field:
        case PictureCards(options=options) | Sorting(options=options) | Checklist(options=options):
            return options
        case CardMat(options=options) | Horizon(options=options):
            return options
        case PicturePairs(pairs=pairs):
            return tuple(option for pair in pairs for option in (pair.one, pair.other))
        case _:
            return ()
