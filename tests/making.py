"""Small cases, tools and catalogues, made by hand: a test names what matters to it, and the rest is ordinary."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TypedDict, Unpack

from dialogtool.core.basis.phrases import phrase
from dialogtool.core.case.answers import Answer, AnswerKey, Origin, Value, Words
from dialogtool.core.case.case import Case, Citizen, Meeting
from dialogtool.core.catalogue.catalogue import (
    Activity,
    Arena,
    Card,
    CardGroup,
    Catalogue,
    Choices,
    Competence,
    Deck,
    Demands,
    Frequency,
    JobFunction,
    Lane,
    Shown,
)
from dialogtool.core.catalogue.suggestions import Heard, Source, SuggestedCompetence, Suggestions
from dialogtool.core.tool.asking import Hand
from dialogtool.core.tool.definition import Field, ForEach, Part, Step, Tool
from dialogtool.core.tool.fields import LongText, Option, ShowWhen
from dialogtool.core.tool.library import Library

MORNING = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
SAID = Words("Jeg laver mad til ti hver søndag.")
TELL = LongText(id="fortael")
TOOL = "hverdag"


class Marks(TypedDict, total=False):
    """What an answer may carry besides its key, value and time."""

    id: str
    makes: str
    fact: str
    shows: tuple[str, ...]
    private: bool
    meeting: str
    question: str


def at(minute: int) -> datetime:
    """So many minutes into the morning of the conversation."""
    return MORNING + timedelta(minutes=minute)


def key(field: str = "fortael", subject: str = "", tool: str = TOOL) -> AnswerKey:
    """The key of a field of the tool that tests ask with."""
    return AnswerKey(tool=tool, field=field, subject=subject)


def an_answer(
    of: AnswerKey | str = "fortael", value: Value | None = SAID, minute: int = 0, **marks: Unpack[Marks]
) -> Answer:
    """The answer to a field, given so many minutes into the conversation."""
    of = key(of) if isinstance(of, str) else of
    plain: Marks = {"id": f"{of.tool}/{of.field}/{of.subject}", "meeting": "m1", "question": "Fortæl"}
    origin = Origin()
    return Answer(key=of, value=value, at=at(minute), language="da", tool_version=1, origin=origin, **(plain | marks))


def a_citizen(name: str = "Birgit Holm", id: str = "birgit") -> Citizen:
    """Somebody new."""
    return Citizen(id=id, name=name, created=MORNING)


def a_meeting(id: str = "m1", minute: int = 0) -> Meeting:
    """A conversation that began so many minutes into the morning."""
    return Meeting(id=id, started=at(minute))


def a_case(*answers: Answer, citizen: Citizen | None = None) -> Case:
    """The case with these answers, given in this order."""
    return Case(citizen=citizen or a_citizen(), answers={answer.key: answer for answer in answers})


def a_hand(id: str = "new", minute: int = 0, meeting: str = "m1") -> Hand:
    """Somebody who answers, so many minutes into the conversation."""
    return Hand(id=id, at=at(minute), meeting=meeting)


def a_step(
    *fields: Field,
    id: str = "",
    title: str = "Hvad gør du?",
    for_each: ForEach | None = None,
    show_when: tuple[ShowWhen, ...] = (),
    every_meeting: bool = False,
) -> Step:
    """A screen with these fields; it is called after the first of them when it has no other name."""
    name = id or f"om-{fields[0].id}"
    return Step(
        id=name, title=title, for_each=for_each, show_when=show_when, every_meeting=every_meeting, fields=fields
    )


def a_tool(*steps: Step | Field, id: str = TOOL) -> Tool:
    """A tool of one part; a field alone becomes a step of its own."""
    walked = tuple(step if isinstance(step, Step) else a_step(step) for step in steps)
    part = Part(id="del", title="Del", minutes=5, steps=walked)
    return Tool(format=1, id=id, version=1, title="Min hverdag", purpose="Se.", picture="", parts=(part,))


def options(*ids: str) -> tuple[Option, ...]:
    """Options whose labels are their ids in capitals."""
    return tuple(Option(id=id, label=id.upper()) for id in ids)


def a_competence(id: str, kind: str = "practical") -> Competence:
    """A competence that says its own id in each of the three wordings."""
    said = {name: f"{id} {name}" for name in ("label", "everyday", "workplace", "advert")}
    told = {"cv": f"{id}. {{evidence}}", "esco": (), "deepen": ("Hvornår?",), "picture": ""}
    return Competence(id=id, kind=kind, **said, **told)


def an_activity(
    id: str, arena: str = "hjem", shows: tuple[str, ...] = (), discreet: bool = False, icatus: str = "311"
) -> Activity:
    """An activity called by its own id with a capital."""
    shown = tuple(Shown(competence=competence, ask="Hvordan?") for competence in shows)
    return Activity(
        id=id, title=id.capitalize(), icatus=(icatus,), arena=arena, says=(), shows=shown, discreet=discreet
    )


def a_function(id: str, *competences: str) -> JobFunction:
    """Work in the kitchen that uses these competences."""
    texts = dict.fromkeys(("esco", "day", "way_in_text", "missing", "picture"), "")
    lists = dict.fromkeys(("tasks", "small_form", "places"), ())
    demands = Demands(**dict.fromkeys(Demands.__struct_fields__, 1))
    choices = Choices(contact="often", company="both", variety="same", adapting="easy")
    plain = {"id": id, "label": id, "disco": "9412", "branch": "koekken", "way_in": "none"}
    return JobFunction(**plain, **texts, **lists, competences=competences, demands=demands, choices=choices)


def a_deck(cards: Mapping[str, str], id: str = "hverdag") -> Deck:
    """A deck of these cards and the activities they stand for; a card is called "Kort" and its id."""
    made = tuple(Card(id=card, label=f"Kort {card}", picture="1F35E", activity=for_) for card, for_ in cards.items())
    return Deck(id=id, groups=(CardGroup(id="alle", label="Alle", picture="", cards=made),))


def a_catalogue(
    cards: Mapping[str, str] | None = None,
    activities: Sequence[Activity] = (),
    competences: Sequence[str] = (),
    arenas: Sequence[str] = ("hjem", "omsorg"),
    lanes: Sequence[str] = ("arbejde", "hverdag"),
) -> Catalogue:
    """A catalogue with one deck, and two arenas and lanes when no others are named."""
    return Catalogue(
        arenas={id: Arena(id=id, label=id, picture="", cv_heading=f"I {id}") for id in arenas},
        competences={id: a_competence(id) for id in competences},
        activities={activity.id: activity for activity in activities},
        decks={"hverdag": a_deck(cards or {})},
        frequencies={"ofte": Frequency(id="ofte", label="Hver uge", weight=0.9)},
        lanes={id: Lane(id=id, label=id.capitalize(), picture="") for id in lanes},
    )


def a_library(*tools: Tool, catalogue: Catalogue | None = None) -> Library:
    """A library with these tools, and a catalogue that is empty unless one is given."""
    return Library(tools={tool.id: tool for tool in tools}, catalogue=catalogue or Catalogue())


class FakeMatcher:
    """Hears activities by name: each shows the competences it was made with, and a question shows its own."""

    def __init__(self, shown: Mapping[str, tuple[str, ...]] | None = None) -> None:
        self._shown = dict(shown or {})
        self.heard: tuple[Heard, ...] = ()

    def suggest(self, heard: Sequence[Heard]) -> Suggestions:
        """Every competence that something heard shows, those with most to show them first."""
        self.heard = tuple(heard)
        sources: dict[str, list[Source]] = {}
        for number, one in enumerate(heard):
            for competence in dict.fromkeys((*one.shows, *self._shown.get(one.activity, ()))):
                sources.setdefault(competence, []).append(Source(heard=number))
        found = tuple(_suggested(competence, tuple(several)) for competence, several in sources.items())
        return Suggestions(competences=tuple(sorted(found, key=lambda one: (-one.score, one.id))))


def _suggested(competence: str, sources: tuple[Source, ...]) -> SuggestedCompetence:
    because = phrase("because.told")
    return SuggestedCompetence(id=competence, score=len(sources), because=because, ask="Hvordan?", sources=sources)
