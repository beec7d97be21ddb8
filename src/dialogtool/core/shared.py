"""What both may see in the conversation: an allow-list, built field by field from one screen."""

from .answers import Answer, AnswerKey
from .case import Case
from .definition import Field, Option, PictureCards, Sorting, Tool
from .facts import known_elsewhere, own_answer
from .flow import Screen, in_words, items_in, visible_steps
from .library import Library, Meaning, meaning_of
from .record import Record


class SharedField(Record):
    """One question on the shared side, its answer so far, and what another tool already knows of it."""

    field: Field
    label: str
    answer: Answer | None
    known: Answer | None
    options: tuple[Option, ...] = ()


class SharedScene(Record):
    """Everything the conversation shows: texts in Danish, fields, place. Nothing else reaches the screen."""

    name: str
    tool: str
    title: str
    say: str
    picture: str
    hint: str
    follow_up: tuple[str, ...]
    fields: tuple[SharedField, ...]
    number: int
    total: int


def shared_scene(tool: Tool, screen: Screen, case: Case, library: Library, meeting: str = "") -> SharedScene:
    """What to show of one screen of the conversation."""
    subject = _subject(screen, library)
    keys = [each.key for each in visible_steps(tool, case, meeting)]
    return SharedScene(
        name=case.citizen.name,
        tool=tool.title,
        title=in_words(screen.step.title, screen, subject.label),
        say=in_words(screen.step.say, screen, subject.label),
        picture=screen.step.picture or subject.picture,
        hint=in_words(screen.step.hint, screen, subject.label),
        follow_up=tuple(in_words(line, screen, subject.label) for line in screen.step.follow_up),
        fields=tuple(_field(tool, screen, field, case, library, subject.label) for field in screen.fields),
        number=keys.index(screen.key) + 1 if screen.key in keys else 1,
        total=max(len(keys), 1),
    )


def _subject(screen: Screen, library: Library) -> Meaning:
    each = screen.step.for_each
    return meaning_of(library, screen.subject, AnswerKey(tool=screen.tool, field=each.from_)) if each else Meaning("")


def _field(tool: Tool, screen: Screen, field: Field, case: Case, library: Library, about: str) -> SharedField:
    return SharedField(
        field=field,
        label=in_words(field.label, screen, about),
        answer=own_answer(case, tool.id, field, screen.subject),
        known=known_elsewhere(case, tool.id, field, screen.subject),
        options=options_of(tool, field, case, library),
    )


def options_of(tool: Tool, field: Field, case: Case, library: Library) -> tuple[Option, ...]:
    """What there is to choose among or sort: the field's own options, or what an earlier field holds."""
    if not isinstance(field, PictureCards | Sorting):
        return ()
    if not field.options_from:
        return field.options
    source = AnswerKey(tool=tool.id, field=field.options_from)
    meanings = ((item, meaning_of(library, item, source)) for item in items_in(tool, field.options_from, case))
    return tuple(
        Option(item, meant.label, meant.picture, meant.activity, meant.shows, meant.arena) for item, meant in meanings
    )
