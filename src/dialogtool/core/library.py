"""What the data files hold together: the dialogue tools, the catalogue, and what is wrong with them."""

from .answers import AnswerKey
from .catalogue import Catalogue, JobFunction
from .definition import Checklist, Option, PictureCards, Sorting, Tool, fields_of
from .problems import Problem
from .record import Record


class Library(Record):
    """All tools that could be read, the catalogue, and a problem for each fault that was found."""

    tools: dict[str, Tool] = {}
    catalogue: Catalogue = Catalogue()
    problems: tuple[Problem, ...] = ()

    def function(self, id: str) -> JobFunction | None:
        """The job function with this id, or None."""
        return self.catalogue.functions.get(id)


class Meaning(Record):
    """What one card, option or own word stands for."""

    label: str
    activity: str = ""
    picture: str = ""
    shows: tuple[str, ...] = ()
    arena: str = ""


def meaning_of(library: Library, item: str, key: AnswerKey | None = None) -> Meaning:
    """What an item of an answer stands for: a card, an option of the field `key`, or the citizen's own words."""
    if card := library.catalogue.card(item):
        return Meaning(label=card.label, activity=card.activity, picture=card.picture)
    if key and (option := _option(library, key, item)):
        return Meaning(
            label=option.label, activity=option.activity, picture=option.picture, shows=option.shows, arena=option.arena
        )
    if activity := library.catalogue.activities.get(item):
        return Meaning(label=activity.title, activity=activity.id)
    return Meaning(label=item)


def _option(library: Library, key: AnswerKey, item: str) -> Option | None:
    tool = library.tools.get(key.tool)
    for field in fields_of(tool) if tool else ():
        if field.id == key.field and isinstance(field, PictureCards | Checklist | Sorting):
            return next((option for option in field.options if option.id == item), None)
    return None
