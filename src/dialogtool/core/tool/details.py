"""What the follow-up questions add to an experience: how often, for how many, for whom."""

from ..case.answers import Answer, Chosen, Number
from .library import Library, meaning_of


def details_in(answer: Answer, library: Library) -> dict[str, str | int]:
    """The parts of an experience that this answer tells, by the fact that its question asks for.

    For whom it is done decides the arena: the same meal is care at home, and voluntary work in a club.
    """
    match (answer.fact, answer.value):
        case ("experience.people", Number(number=number)):
            return {"people": number}
        case ("experience.often", Chosen(ids=(often, *_))):
            return {"often": often}
        case ("experience.for-whom", Chosen(ids=ids)):
            arenas = [arena for id in ids if (arena := meaning_of(library, id, answer.key).arena)]
            return {"arena": arenas[-1]} if arenas else {}
        case _:
            return {}
