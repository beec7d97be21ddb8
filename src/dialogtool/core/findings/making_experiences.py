"""What was done, and what shows it: experiences from cards and stories, periods from the life line."""

from collections.abc import Iterable

import msgspec

from ..case.aid_values import Line, Period
from ..case.answers import Answer, Chosen, Words
from ..case.keys import not_meant_key
from ..tool.facts import about
from ..tool.library import Library, Meaning, field_of, meaning_of, subject_of
from .evidence import experience_of, held_in, pieces_of
from .made import Experience, Material

NOT_MEANT = "not-meant"
"""What the answer "det mente jeg ikke" leaves: that words are heard differently."""


def with_experience(made: Material, answer: Answer, library: Library) -> Material:
    """Cards and options become an experience each; a story belongs to the experience it is about."""
    if isinstance(answer.value, Words):
        meaning = subject_of(library, answer.key) if about(answer.key) else Meaning(label=answer.value.text)
        known = _known(made, experience_of(answer), meaning, answer, library)
        found = [msgspec.structs.replace(known, story=answer.value.text)]
    else:
        held = ((item, meaning_of(library, item, answer.key)) for item in held_in(answer, library))
        found = [_known(made, item, meaning, answer, library) for item, meaning in held]
    return _with_experiences(with_evidence(made, answer, library), found)


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


def with_evidence(made: Material, answer: Answer, library: Library) -> Material:
    """A told sentence, or one for each card and option picked."""
    return msgspec.structs.replace(made, evidence=(*made.evidence, *pieces_of(answer, library)))


def with_periods(made: Material, answer: Answer, library: Library) -> Material:
    """Each period on the life line becomes an experience, and shows what its title tells."""
    periods = answer.value.periods if isinstance(answer.value, Line) else ()
    field = field_of(library, answer.key)
    hard = bool(field and field.path)
    found = (_period(period, answer, hard, made.experiences.get(period.id), library) for period in periods)
    return _with_experiences(with_evidence(made, answer, library), found)


def _period(period: Period, answer: Answer, hard: bool, told: Experience | None, library: Library) -> Experience:
    """The period as it lies on the line now; what was told of it before the line was last changed stays."""
    arena = library.catalogue.arenas.get(period.arena)
    return Experience(
        id=period.id,
        title=period.title,
        arena=period.arena,
        story=told.story if told else "",
        private=answer.private or period.private or (told is not None and told.private),
        discreet=hard or (arena is not None and bool(arena.inside)),
        period=True,
        start=period.start,
        end=period.end,
        ongoing=period.ongoing,
        place=period.place,
    )


def with_not_meant(made: Material, answer: Answer, _library: Library) -> Material:
    """ "Det mente jeg ikke": the words are heard differently, until they are told anew."""
    meant = answer.value.ids if isinstance(answer.value, Chosen) else ()
    evidence = tuple(
        msgspec.structs.replace(piece, not_meant=meant) if not_meant_key(piece.answer) == answer.key else piece
        for piece in made.evidence
    )
    return msgspec.structs.replace(made, evidence=evidence)
