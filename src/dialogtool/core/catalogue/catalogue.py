"""The catalogue: what ordinary activities show, and the work they point to."""

from typing import Annotated, Literal

from msgspec import Meta

from ..basis.record import (
    ActivityId,
    ArenaId,
    BranchId,
    CompetenceId,
    FunctionId,
    Hint,
    Id,
    LaneId,
    OptionalText,
    Picture,
    Record,
    Text,
)
from .forms import Form
from .guard_rules import GuardRule

Label = Annotated[str, Meta(min_length=1, max_length=60, extra={"audience": "citizen"})]
"""A short name that fits on a card."""

Demand = Annotated[int, Meta(ge=0, le=4)]
"""How much a job asks on one scale: 0 nothing, 4 much."""

Wording = Literal["everyday", "workplace", "advert"]
"""The three ways a competence is said: the citizen's, a colleague's, a job advertisement's."""

CompetenceKind = Literal["personal", "social", "practical", "professional", "digital", "language"]
WayIn = Literal["none", "short-course", "vocational"]


class Arena(Record):
    """A part of life that experience comes from. `inside` is the only place its activities may be matched.

    `cv_place` orders the arenas on a CV, where work and education come first. `career` is the kind of line that a
    period of a life in this arena is on a CV: "care" stands under the arena's own heading, "" is none by itself.
    """

    id: Id
    label: Label
    picture: Picture
    cv_heading: Text
    cv_place: int = 0
    inside: str = ""
    career: Literal["work", "education", "voluntary", "leisure", "care", ""] = ""


class Competence(Record):
    """What an experience shows; `cv` holds `{evidence}`, where the citizen's own sentence stands."""

    id: Id
    kind: CompetenceKind
    label: Label
    everyday: Text
    workplace: Text
    advert: Text
    cv: Text
    esco: tuple[str, ...]
    deepen: tuple[Text, ...]
    picture: Picture
    says: tuple[str, ...] = ()


class Shown(Record):
    """A competence that an activity can show, and the question that would confirm it."""

    competence: CompetenceId
    ask: Text


class Activity(Record):
    """Something people do; `icatus` holds ICATUS 2016 group codes, the primary first.

    `discreet`: it tells of health, faith or dealings with the authorities, so that it stands in no document.
    """

    id: Id
    title: Label
    icatus: Annotated[tuple[Annotated[str, Meta(pattern=r"^[1-9][0-9]{2}$")], ...], Meta(min_length=1)]
    arena: ArenaId
    says: tuple[str, ...]
    cues: tuple[str, ...] = ()
    shows: tuple[Shown, ...] = ()
    functions: tuple[FunctionId, ...] = ()
    discreet: bool = False


class Demands(Record):
    """What the ordinary form of a job asks on twelve scales."""

    hours: Demand
    start: Demand
    breaks: Demand
    pace: Demand
    noise: Demand
    people: Demand
    lifting: Demand
    standing: Demand
    reading: Demand
    danish: Demand
    it: Demand
    transport: Demand


class Choices(Record):
    """How a job is usually shaped: contact person, company, variety, how easily it is adapted."""

    contact: Literal["often", "sometimes", "seldom"]
    company: Literal["alone", "together", "both"]
    variety: Literal["same", "varied", "both"]
    adapting: Literal["easy", "some", "hard"]


class JobFunction(Record):
    """A concrete kind of work; `disco` is its four-digit DISCO-08 code, `esco` its occupation URI."""

    id: Id
    label: Label
    disco: Annotated[str, Meta(pattern=r"^[0-9]{4}$")]
    esco: str
    branch: BranchId
    day: Text
    tasks: tuple[Text, ...]
    small_form: tuple[Text, ...]
    places: tuple[Text, ...]
    competences: tuple[CompetenceId, ...]
    demands: Demands
    choices: Choices
    way_in: WayIn
    way_in_text: Text
    missing: Text
    picture: Picture
    says: tuple[str, ...] = ()


class Card(Record):
    """A picture card for one thing people do; `activity` is what it stands for in the catalogue."""

    id: Id
    label: Label
    picture: Picture
    activity: ActivityId = ""


class CardGroup(Record):
    """Cards that belong together, such as "Mad"."""

    id: Id
    label: Label
    picture: Picture
    cards: tuple[Card, ...]


class Deck(Record):
    """All the cards of one picture-card field, in groups."""

    id: Id
    groups: tuple[CardGroup, ...]

    def card(self, id: str) -> Card | None:
        """The card with this id, or None."""
        return next((card for group in self.groups for card in group.cards if card.id == id), None)


class Frequency(Record):
    """One answer to "how often"; `weight` (0-1) is how much it strengthens what the activity shows."""

    id: Id
    label: Label
    weight: Annotated[float, Meta(ge=0, le=1)]


class Lane(Record):
    """One of the parallel lanes of the road."""

    id: Id
    label: Label
    picture: Picture
    help: Hint = ""


class Branch(Record):
    """A kind of workplace that job functions belong to; `label` follows "noget med"."""

    id: Id
    label: Label
    picture: Picture


class Scale(Record):
    """One of the twelve scales of `Demands`. `anchors` say in plain words what each level is, from 0 to 4.

    `short` names the scale on a plank. `best` ends "Jeg arbejder bedst, når ..." for each level, empty where the level
    asks nothing of a workplace. `needs` tells what a job asks that is more than the citizen's level.
    """

    id: Id
    label: Label
    short: Label
    picture: Picture
    anchors: Annotated[tuple[Label, ...], Meta(min_length=5, max_length=5)]
    best: Annotated[tuple[OptionalText, ...], Meta(min_length=5, max_length=5)]
    needs: Text


class WorkOption(Record):
    """One answer to a work choice; `best` ends "Jeg arbejder bedst, når ...", empty when it asks nothing."""

    id: Id
    label: Label
    best: OptionalText = ""


class WorkChoice(Record):
    """One of the choices of `Choices`: contact person, company, variety, adapting."""

    id: Id
    label: Label
    short: Label
    picture: Picture
    options: Annotated[tuple[WorkOption, ...], Meta(min_length=2, max_length=4)]


class StepIdea(Record):
    """An example of a small step or of a sub-goal; `smaller` is what to do instead when it feels too big.

    `branches` are the kinds of workplace that it belongs to; an idea without any fits every goal. `first`: it can be
    anybody's very first step, before anything else is known.
    """

    id: Id
    lane: LaneId
    text: Text
    smaller: OptionalText = ""
    kind: Literal["step", "sub-goal"] = "step"
    branches: tuple[BranchId, ...] = ()
    first: bool = False


class Scheme(Record):
    """A way of being at a workplace for a time; `hours` hints at how many. `job`: it is a job, not a trial of one."""

    id: Id
    label: Label
    help: Hint
    hours: Hint
    picture: Picture
    job: bool = False


class CvIdea(Record):
    """Something that can be put on a CV with one press; `title` is what stands there, the label when it is empty.

    `level` is the category of a licence: several of the same title become one line.
    """

    id: Id
    kind: Literal["language", "licence", "it", "leisure"]
    label: Label
    title: OptionalText = ""
    level: str = ""


class Catalogue(Record):
    """Everything under resources/catalogue/, by id.

    `vague_goals` are words that say no more of a goal than that there is one: names of schemes, "et job". `guard` is
    what to look for before a document leaves. `keeping` is how many months a case is kept.
    """

    arenas: dict[str, Arena] = {}
    competences: dict[str, Competence] = {}
    activities: dict[str, Activity] = {}
    functions: dict[str, JobFunction] = {}
    decks: dict[str, Deck] = {}
    frequencies: dict[str, Frequency] = {}
    lanes: dict[str, Lane] = {}
    branches: dict[str, Branch] = {}
    scales: dict[str, Scale] = {}
    work_choices: dict[str, WorkChoice] = {}
    step_ideas: dict[str, StepIdea] = {}
    schemes: dict[str, Scheme] = {}
    phrases: dict[str, Text] = {}
    vague_goals: dict[str, str] = {}
    guard: dict[str, GuardRule] = {}
    forms: dict[str, Form] = {}
    cv_ideas: dict[str, CvIdea] = {}
    keeping: dict[str, int] = {}

    def card(self, id: str) -> Card | None:
        """The card with this id from any deck, or None."""
        return next((card for deck in self.decks.values() if (card := deck.card(id))), None)
