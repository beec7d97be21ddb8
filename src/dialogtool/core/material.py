"""What the answers of a case leave behind: one function for each name that a field's `makes` can have."""

from collections.abc import Callable, Iterable
from functools import reduce

import msgspec

from .answers import Answer, AnswerKey, GoalSet, StepSet, SubGoalSet, Words, is_empty
from .case import Case, answers_by_age
from .details import details_in
from .evidence import Evidence, experience_of, pieces_of
from .facts import about
from .items import items_of
from .library import Library, Meaning, meaning_of, subject_of
from .record import Record
from .renaming import renamed


class Experience(Record):
    """Something done, in one arena. `often` is a frequency id, `people` how many it was done for."""

    id: str
    title: str
    activity: str = ""
    arena: str = ""
    story: str = ""
    often: str = ""
    people: int | None = None
    private: bool = False
    discreet: bool = False


class Told(Record):
    """A wish or a person, in the citizen's own words."""

    text: str
    answer: AnswerKey
    private: bool = False


class Material(Record):
    """All that a case holds, derived anew from its answers each time.

    `private` are the ids of goals, sub-goals and steps marked "Ikke i papirer".
    """

    experiences: dict[str, Experience] = {}
    evidence: tuple[Evidence, ...] = ()
    wishes: tuple[Told, ...] = ()
    contacts: tuple[Told, ...] = ()
    goals: dict[str, GoalSet] = {}
    sub_goals: dict[str, SubGoalSet] = {}
    steps: dict[str, StepSet] = {}
    private: frozenset[str] = frozenset()


Maker = Callable[[Material, Answer, Library], Material]


def material_of(case: Case, library: Library) -> Material:
    """Everything the answers leave, oldest first; declined and empty answers leave nothing."""
    case = renamed(case, library.tools.values())
    given = [answer for answer in answers_by_age(case) if not is_empty(answer.value)]
    makers = [(MAKERS[answer.makes], answer) for answer in given if answer.makes in MAKERS]
    made = reduce(lambda made, pair: pair[0](made, pair[1], library), makers, Material(private=_private_ids(given)))
    return reduce(lambda made, answer: _with_detail(made, answer, library), given, made)


def _private_ids(given: Iterable[Answer]) -> frozenset[str]:
    return frozenset(_id(answer) for answer in given if answer.private and answer.makes in {"goal", "sub-goal", "step"})


def _id(answer: Answer) -> str:
    """Told words are known by their answer, all else by what it was kept about."""
    return answer.id if isinstance(answer.value, Words) else answer.key.subject


def _experience(made: Material, answer: Answer, library: Library) -> Material:
    """Cards and options become an experience each; a story belongs to the experience it is about."""
    if isinstance(answer.value, Words):
        meaning = subject_of(library, answer.key) if about(answer.key) else Meaning(label=answer.value.text)
        known = _known(made, experience_of(answer), meaning, answer, library)
        found = [msgspec.structs.replace(known, story=answer.value.text)]
    else:
        held = ((item, meaning_of(library, item, answer.key)) for item in items_of(answer.value))
        found = [_known(made, item, meaning, answer, library) for item, meaning in held]
    return _with_experiences(_evidence(made, answer, library), found)


def _known(made: Material, id: str, meaning: Meaning, answer: Answer, library: Library) -> Experience:
    """The experience, new if need be; it is private as soon as one answer that makes it is."""
    experience = made.experiences.get(id) or _started(id, meaning, library)
    return msgspec.structs.replace(experience, private=experience.private or answer.private)


def _started(id: str, meaning: Meaning, library: Library) -> Experience:
    activity = library.catalogue.activities.get(meaning.activity)
    return Experience(
        id=id,
        title=meaning.label,
        activity=meaning.activity,
        arena=activity.arena if activity else "",
        discreet=activity is not None and activity.discreet,
    )


def _with_experiences(made: Material, changed: Iterable[Experience]) -> Material:
    added = {experience.id: experience for experience in changed}
    return msgspec.structs.replace(made, experiences={**made.experiences, **added})


def _evidence(made: Material, answer: Answer, library: Library) -> Material:
    """A told sentence, or one for each card and option picked."""
    return msgspec.structs.replace(made, evidence=(*made.evidence, *pieces_of(answer, library)))


def _told(answer: Answer, library: Library) -> tuple[Told, ...]:
    if isinstance(answer.value, Words):
        return (Told(text=answer.value.text, answer=answer.key, private=answer.private),)
    labels = (meaning_of(library, item, answer.key).label for item in items_of(answer.value))
    return tuple(Told(text=label, answer=answer.key, private=answer.private) for label in labels)


def _wish(made: Material, answer: Answer, library: Library) -> Material:
    return msgspec.structs.replace(made, wishes=(*made.wishes, *_told(answer, library)))


def _contact(made: Material, answer: Answer, library: Library) -> Material:
    return msgspec.structs.replace(made, contacts=(*made.contacts, *_told(answer, library)))


def _goal(made: Material, answer: Answer, _library: Library) -> Material:
    """The goal that was set; one that was only told gives way to what was made of it."""
    match answer.value:
        case GoalSet() as goal:
            pass
        case Words(text=text):
            goal = made.goals.get(answer.id, GoalSet(kind="job", text=text))
        case _:
            return made
    return msgspec.structs.replace(made, goals={**made.goals, _id(answer): goal})


def _sub_goal(made: Material, answer: Answer, _library: Library) -> Material:
    if not isinstance(answer.value, SubGoalSet):
        return made
    return msgspec.structs.replace(made, sub_goals={**made.sub_goals, _id(answer): answer.value})


def _step(made: Material, answer: Answer, _library: Library) -> Material:
    """The step that was set; one that was only told gives way to what was made of it."""
    match answer.value:
        case StepSet() as step:
            pass
        case Words(text=text):
            step = made.steps.get(answer.id, StepSet(text=text))
        case _:
            return made
    return msgspec.structs.replace(made, steps={**made.steps, _id(answer): step})


def _with_detail(made: Material, answer: Answer, library: Library) -> Material:
    """What was told of an experience afterwards, unless it is "Ikke i papirer"."""
    known = None if answer.private else made.experiences.get(answer.key.subject)
    told = details_in(answer, library) if known else {}
    return _with_experiences(made, [msgspec.structs.replace(known, **told)]) if known and told else made


MAKERS: dict[str, Maker] = {
    "experience": _experience,
    "evidence": _evidence,
    "wish": _wish,
    "contact": _contact,
    "goal": _goal,
    "sub-goal": _sub_goal,
    "step": _step,
}
