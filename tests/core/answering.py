"""Random answers to any question, as an editor would give them."""

from typing import NamedTuple

from hypothesis import strategies as st

from dialogtool.core.case.answers import Chosen, Number, Ruling, Value, Words
from dialogtool.core.case.case import Case
from dialogtool.core.scenes.shared import options_of
from dialogtool.core.tool.aids import Compass
from dialogtool.core.tool.asking import asked_of, with_value
from dialogtool.core.tool.definition import Field, Tool
from dialogtool.core.tool.fields import Checklist, CountOf, HowOften, LongText, PictureCards, Ruler, ShortText, Sorting
from dialogtool.core.tool.flow import Screen
from dialogtool.core.tool.library import Library
from tests.core.aid_answering import WORDS, aid_values, piles, some
from tests.making import a_hand


class Talk(NamedTuple):
    """A tool that is walked in a meeting."""

    tool: Tool
    library: Library
    meeting: str


def choices_in(tool: Tool, field: Field, case: Case, library: Library) -> tuple[str, ...]:
    """The ids that the field's editor offers."""
    deck = library.catalogue.decks.get(getattr(field, "cards", ""))
    cards = tuple(card.id for group in deck.groups for card in group.cards) if deck else ()
    own = field.options if isinstance(field, Checklist) else options_of(tool, field, case, library)
    functions = tuple(library.catalogue.functions) if isinstance(field, Compass) else ()
    return cards + functions + tuple(option.id for option in own)


def values_for(field: Field, choices: tuple[str, ...], frequencies: tuple[str, ...]) -> st.SearchStrategy[Value]:
    """What the field's editor could give when these things can be chosen."""
    match field:
        case PictureCards() | Checklist():
            return st.builds(Chosen, ids=some(choices), own=st.lists(WORDS, max_size=2, unique=True).map(tuple))
        case Sorting(columns=columns):
            return piles(tuple(column.id for column in columns), choices)
        case CountOf(most=most):
            return st.builds(Number, st.integers(0, most))
        case HowOften():
            return st.builds(Chosen, ids=st.sampled_from(frequencies or ("x",)).map(lambda id: (id,)))
        case Ruler():
            return st.builds(Ruling, st.integers(0, 10))
        case ShortText() | LongText():
            return st.builds(Words, WORDS)
        case _:
            return aid_values(field, choices)


def answered_by(data: st.DataObject, talk: Talk, screen: Screen, field: Field, case: Case) -> Case:
    """The case after this field was answered somehow, or declined."""
    choices = choices_in(talk.tool, field, case, talk.library)
    value = data.draw(st.none() | values_for(field, choices, tuple(talk.library.catalogue.frequencies)))
    hand = a_hand(id=str(len(case.answers)), minute=len(case.answers), meeting=talk.meeting)
    return with_value(case, asked_of(talk.tool, screen, field, field.label or screen.step.title), value, hand)
