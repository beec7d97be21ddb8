"""What the answers of a case leave behind: one function for each name that a field's `makes` can have."""

from collections.abc import Callable, Iterable, Iterator
from functools import reduce

import msgspec

from .answers import Answer, AnswerKey, GoalSet, Origin, StepSet, SubGoalSet, Words, is_empty
from .case import Case, answers_by_age
from .details import details_in
from .items import items_of
from .library import Library, meaning_of
from .record import Record


class Evidence(Record):
    """The words that show something, with the question, the meeting, and how they reached the screen."""

    answer: AnswerKey
    sentence: str
    question: str
    meeting: str
    language: str
    origin: Origin
    private: bool
    about: str = ""
    activity: str = ""
    shows: tuple[str, ...] = ()


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
    given = [answer for answer in answers_by_age(case) if not is_empty(answer.value)]
    makers = [(MAKERS[answer.makes], answer) for answer in given if answer.makes in MAKERS]
    made = reduce(lambda made, pair: pair[0](made, pair[1], library), makers, Material(private=_private_ids(given)))
    return reduce(lambda made, answer: _with_detail(made, answer, library), given, made)


def _private_ids(given: Iterable[Answer]) -> frozenset[str]:
    marked = (answer for answer in given if answer.private and answer.makes in {"goal", "sub-goal", "step"})
    return frozenset(id for answer in marked for id in (answer.id, answer.key.subject))


def _experience(made: Material, answer: Answer, library: Library) -> Material:
    """Cards and options become an experience each; a story belongs to the experience it is about."""
    if isinstance(answer.value, Words):
        about = answer.key.subject or answer.id
        known = made.experiences.get(about) or _started(library, about, answer, title=answer.value.text)
        told = msgspec.structs.replace(known, story=answer.value.text, private=known.private or answer.private)
        return _with_experiences(_evidence(made, answer, library), [told])
    started = (_started(library, item, answer) for item in items_of(answer.value))
    fresh = [experience for experience in started if experience.id not in made.experiences]
    return _with_experiences(_evidence(made, answer, library), fresh)


def _started(library: Library, item: str, answer: Answer, title: str = "") -> Experience:
    meaning = meaning_of(library, item, answer.key)
    activity = library.catalogue.activities.get(meaning.activity)
    arena = activity.arena if activity else ""
    shown = title if title and meaning.label == item else meaning.label
    return Experience(
        id=item,
        title=shown,
        activity=meaning.activity,
        arena=arena,
        private=answer.private,
        discreet=activity is not None and activity.discreet,
    )


def _with_experiences(made: Material, changed: Iterable[Experience]) -> Material:
    added = {experience.id: experience for experience in changed}
    return msgspec.structs.replace(made, experiences={**made.experiences, **added})


def _evidence(made: Material, answer: Answer, library: Library) -> Material:
    """A told sentence, or one for each card and option picked."""
    return msgspec.structs.replace(made, evidence=(*made.evidence, *_pieces(answer, library)))


def _pieces(answer: Answer, library: Library) -> Iterator[Evidence]:
    if isinstance(answer.value, Words):
        about = answer.key.subject
        activity = meaning_of(library, about, answer.key).activity if about else ""
        yield _piece(answer, answer.value.text, about=about, activity=activity, shows=answer.shows)
    for item in items_of(answer.value):
        meaning = meaning_of(library, item, answer.key)
        shows = (*answer.shows, *meaning.shows)
        yield _piece(answer, meaning.label, about=item, activity=meaning.activity, shows=shows)


def _piece(answer: Answer, sentence: str, about: str, activity: str, shows: tuple[str, ...]) -> Evidence:
    return Evidence(
        answer=answer.key,
        sentence=sentence,
        question=answer.question,
        meeting=answer.meeting,
        language=answer.language,
        origin=answer.origin,
        private=answer.private,
        about=about,
        activity=activity,
        shows=shows,
    )


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
    match answer.value:
        case GoalSet() as goal:
            return msgspec.structs.replace(made, goals={**made.goals, answer.key.subject: goal})
        case Words(text=text):
            goal = GoalSet(kind="job", text=text)
            return msgspec.structs.replace(made, goals={**made.goals, answer.id: goal})
        case _:
            return made


def _sub_goal(made: Material, answer: Answer, _library: Library) -> Material:
    if not isinstance(answer.value, SubGoalSet):
        return made
    return msgspec.structs.replace(made, sub_goals={**made.sub_goals, answer.key.subject: answer.value})


def _step(made: Material, answer: Answer, _library: Library) -> Material:
    match answer.value:
        case StepSet() as step:
            return msgspec.structs.replace(made, steps={**made.steps, answer.key.subject: step})
        case Words(text=text):
            return msgspec.structs.replace(made, steps={**made.steps, answer.id: StepSet(text=text)})
        case _:
            return made


def _with_detail(made: Material, answer: Answer, library: Library) -> Material:
    known = made.experiences.get(answer.key.subject)
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
