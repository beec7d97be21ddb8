"""What a case file says that fits the kind of field, but not this field: things it does not have, and too many."""

from collections.abc import Iterable, Iterator

from ..case.aid_values import Conditions, Picked
from ..case.answers import Chosen, GoalSet, Number, Value
from ..case.items import items_of
from ..catalogue.catalogue import Catalogue
from ..tool.aids import Bridge, CardMat, Compass, GoalWords, Horizon, JobLook, PicturePairs
from ..tool.definition import Field
from ..tool.fields import Checklist, CountOf, HowOften, PictureCards, Sorting
from .fault import near

Beyond = tuple[str, str]
"""What is wrong, and its cure."""


def beyond(field: Field, value: Value | None, subject: str, catalogue: Catalogue) -> Iterator[Beyond]:
    """Everything in the answer about `subject` that the field does not have; a declined answer is in order."""
    match (field, value):
        case (HowOften(), Chosen(ids=(often,))) if often not in catalogue.frequencies:
            yield f"'{often}' does not say how often", near(often, catalogue.frequencies)
        case (CountOf(most=most), Number(number=number)) if number > most:
            yield f"'{field.id}' is {number}", f"write a number from 0 to {most}"
        case (PictureCards(most=most), Chosen()) if 0 < most < len(items_of(value)):
            yield f"'{field.id}' holds {len(items_of(value))}", f"write at most {most}"
        case _:
            accepted = _accepted(field, subject, catalogue)
            yield from _nothing_called(field.id, items_of(value), accepted) if accepted is not None else ()
            yield from _in_aid(field, value, catalogue)


def _in_aid(field: Field, value: Value | None, catalogue: Catalogue) -> Iterator[Beyond]:
    """What an aid does not have, where each part of it has things of its own."""
    match (field, value):
        case (Bridge(), Conditions(choices=choices)):
            known = {id: [option.id for option in choice.options] for id, choice in catalogue.work_choices.items()}
            for choice, option in choices.items():
                yield from _nothing_called(field.id, (option,), known.get(choice, (option,)))
        case (PicturePairs(pairs=pairs), Picked(pairs=told)):
            both = {pair.id: (pair.one.id, pair.other.id) for pair in pairs}
            for pair, options in told.items():
                yield from _nothing_called(field.id, options, both[pair])
        case (GoalWords(), GoalSet(function=function)) if function and function not in catalogue.functions:
            yield f"there is no job function '{function}'", near(function, catalogue.functions)
        case _:
            return


def _accepted(field: Field, subject: str, catalogue: Catalogue) -> tuple[str, ...] | None:
    """All that can be picked or sorted in the field; None when it also takes the citizen's own."""
    match field:
        case Checklist(own=False, options=options) | Horizon(own=False, options=options) | CardMat(options=options):
            return tuple(option.id for option in options)
        case Sorting(options_from="", options=options):
            return tuple(option.id for option in options)
        case PictureCards(own=False, options_from="", options=options, cards=deck):
            groups = catalogue.decks[deck].groups if deck in catalogue.decks else ()
            return tuple(one.id for one in (*options, *(card for group in groups for card in group.cards)))
        case JobLook() if subject in catalogue.functions:
            return catalogue.functions[subject].tasks
        case Compass():
            return tuple(catalogue.functions)
        case _:
            return None


def _nothing_called(field: str, words: Iterable[str], known: Iterable[str]) -> Iterator[Beyond]:
    names = tuple(known)
    for word in words:
        if word not in names:
            yield f"'{field}' has nothing called '{word}'", near(word, names)
