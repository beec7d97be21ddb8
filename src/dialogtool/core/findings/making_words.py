"""What appeals, what is possible, and who is around: wishes, interests, conditions, job functions, people, bearings."""

import msgspec

from ..case.aid_values import Choice, Conditions, People
from ..case.answers import Answer, Ruling, Sorted, Words
from ..tool.facts import about
from ..tool.library import Library, meaning_of
from .evidence import held_in, says_of
from .made import Bearing, Interest, Material, Told


def _told(answer: Answer, library: Library) -> tuple[Told, ...]:
    if isinstance(answer.value, Words):
        return (Told(text=answer.value.text, answer=answer.key, private=answer.private),)
    labels = (meaning_of(library, item, answer.key).label for item in held_in(answer, library))
    return tuple(Told(text=label, answer=answer.key, private=answer.private) for label in labels)


def with_wish(made: Material, answer: Answer, library: Library) -> Material:
    """A wish for each sentence, card and own word."""
    return msgspec.structs.replace(made, wishes=(*made.wishes, *_told(answer, library)))


def with_contact(made: Material, answer: Answer, library: Library) -> Material:
    """People told of in words; those in the rings with what they help with."""
    if isinstance(answer.value, People):
        people = {person.id: person for person in answer.value.people}
        return msgspec.structs.replace(made, people={**made.people, **people})
    return msgspec.structs.replace(made, contacts=(*made.contacts, *_told(answer, library)))


def with_interest(made: Material, answer: Answer, library: Library) -> Material:
    """What was chosen in pairs and from cards, with the branches it leads to."""
    meanings = (meaning_of(library, item, answer.key) for item in held_in(answer, library))
    found = (Interest(one.label, one.branches, answer.key, answer.private) for one in meanings)
    return msgspec.structs.replace(made, interests=(*made.interests, *found))


def with_condition(made: Material, answer: Answer, _library: Library) -> Material:
    """The newest word on each scale and each choice."""
    if not isinstance(answer.value, Conditions):
        return made
    now = Conditions(
        levels={**made.conditions.levels, **answer.value.levels},
        choices={**made.conditions.choices, **answer.value.choices},
    )
    return msgspec.structs.replace(made, conditions=now)


def with_function(made: Material, answer: Answer, library: Library) -> Material:
    """What was said of each job function: by its column, or why not, when it is asked about one of them."""
    if not isinstance(answer.value, Sorted):
        return _with_reasons(made, answer, library)
    said: dict[str, Choice] = {}
    for column, verdict in says_of(library, answer):
        said |= dict.fromkeys(answer.value.columns.get(column, ()), verdict)
    return msgspec.structs.replace(made, shortlist={**made.shortlist, **said})


def _with_reasons(made: Material, answer: Answer, library: Library) -> Material:
    function = about(answer.key)
    scales = (meaning_of(library, item, answer.key).scale for item in held_in(answer, library))
    reasons = {function: tuple(dict.fromkeys(filter(None, scales)))} if function else {}
    return msgspec.structs.replace(made, reasons={**made.reasons, **reasons})


def with_reasons_of_a_no(made: Material) -> Material:
    """The same, without why not for what has got a yes since."""
    still = {id: scales for id, scales in made.reasons.items() if made.shortlist.get(id, "no") == "no"}
    return msgspec.structs.replace(made, reasons=still)


def with_bearing(made: Material, answer: Answer, _library: Library) -> Material:
    """One more place on the ruler, after those of earlier meetings."""
    if not isinstance(answer.value, Ruling):
        return made
    mark = Bearing(
        indicator=answer.key.field,
        question=answer.question,
        meeting=answer.meeting,
        at=answer.at,
        value=answer.value.value,
        reason=answer.value.reason,
        private=answer.private,
    )
    return msgspec.structs.replace(made, bearings=(*made.bearings, mark))
