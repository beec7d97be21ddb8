"""What both may see in the conversation: an allow-list, built field by field from one screen."""

import msgspec

from ..basis.phrases import Phrase
from ..basis.record import Record
from ..case.answers import Answer, AnswerKey, is_empty
from ..case.case import Case, answers_by_age
from ..findings.material import material_of
from ..findings.names import present_name
from ..tool.aids import CardMat, Horizon
from ..tool.definition import Field, Tool
from ..tool.facts import known_elsewhere, own_answer
from ..tool.fields import LongText, Option, PictureCards, Sorting
from ..tool.flow import Screen, in_words, items_in, visible_steps
from ..tool.library import Library, Meaning, meaning_of
from ..work.fitting import works_best


class SharedField(Record):
    """One question on the shared side, its answer so far, and what another tool already knows of it.

    `earlier` are the answers of meetings before to a question that is asked anew at each meeting, oldest first.
    `about` is what the step is repeated for, as an id. `proposal` is what the program offers to begin with.
    """

    field: Field
    label: str
    answer: Answer | None
    known: Answer | None
    options: tuple[Option, ...] = ()
    earlier: tuple[Answer, ...] = ()
    about: str = ""
    proposal: Phrase | None = None


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
    subject = _subject(screen, case, library)
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


def _subject(screen: Screen, case: Case, library: Library) -> Meaning:
    each = screen.step.for_each
    if each is None:
        return Meaning("")
    meant = meaning_of(library, screen.subject, AnswerKey(tool=screen.tool, field=each.from_))
    return msgspec.structs.replace(meant, label=_name(screen.subject, meant, case))


def _field(tool: Tool, screen: Screen, field: Field, case: Case, library: Library, about: str) -> SharedField:
    return SharedField(
        field=field,
        label=in_words(field.label, screen, about),
        answer=own_answer(case, tool.id, field, screen.subject),
        known=known_elsewhere(case, tool.id, field, screen.subject),
        options=options_of(tool, field, case, library),
        earlier=_earlier(tool, screen, field, case),
        about=screen.subject if screen.step.for_each else "",
        proposal=proposal_for(field, case, library),
    )


def proposal_for(field: Field, case: Case, library: Library) -> Phrase | None:
    """What the program offers to begin a text with, made of the answers so far; None where it offers nothing."""
    if not isinstance(field, LongText) or field.proposal != "works-best":
        return None
    return works_best(material_of(case, library).conditions, library.catalogue)


def _earlier(tool: Tool, screen: Screen, field: Field, case: Case) -> tuple[Answer, ...]:
    if not screen.step.every_meeting:
        return ()
    names = (field.id, *field.renamed_from)
    others = (a for a in answers_by_age(case) if a.key.tool == tool.id and a.key.field in names)
    return tuple(answer for answer in others if answer.key.subject != screen.subject and not is_empty(answer.value))


def options_of(tool: Tool, field: Field, case: Case, library: Library) -> tuple[Option, ...]:
    """What there is to choose among or sort: the field's own options, or what an earlier field holds."""
    if isinstance(field, CardMat | Horizon):
        return field.options
    if not isinstance(field, PictureCards | Sorting):
        return ()
    if not field.options_from:
        return field.options
    source = AnswerKey(tool=tool.id, field=field.options_from)
    held = items_in(tool, field.options_from, case, field.column)
    return tuple(_option(item, meaning_of(library, item, source), case) for item in held)


def _option(item: str, meant: Meaning, case: Case) -> Option:
    return Option(
        id=item,
        label=_name(item, meant, case),
        picture=meant.picture,
        activity=meant.activity,
        shows=meant.shows,
        arena=meant.arena,
        branches=meant.branches,
        scale=meant.scale,
    )


def _name(item: str, meant: Meaning, case: Case) -> str:
    """What the citizen calls it now; a card and an option keep their own label."""
    return present_name(case, item) or item if meant.label == item else meant.label
