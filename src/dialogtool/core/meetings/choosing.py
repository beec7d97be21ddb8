"""Which tool to take now: what each would leave behind, what is still missing, and what takes how long."""

from collections.abc import Callable, Iterator, Mapping
from typing import Literal

from ..basis.phrases import Phrase, phrase
from ..basis.record import Record
from ..case.answers import Answer, is_empty
from ..case.case import Case
from ..findings.findings import Findings, confirmed
from ..findings.material import Material
from ..tool.aids import RoadPiece
from ..tool.definition import Part, Tool, fields_of
from ..tool.flow import has_begun, is_finished, is_settled, visible_steps
from ..tool.library import Library

FEW_TOLD = 3
FEW_CONFIRMED = 3
"""Below so many told things, or competences that the citizen said yes to, there is more to find."""

WITH_INTERPRETER = 2
"""Everything is said twice."""

A_QUARTER = 15
"""The minutes of a short meeting."""

State = Literal["new", "begun", "done", "passed"]
"""`passed`: everything was passed over, so that it is there for another day."""


class Offer(Record):
    """One tool as it is offered: how long it takes, how far it is, and perhaps why it would help most now."""

    tool: str
    minutes: int
    state: State
    because: Phrase | None = None


class Offers(Record):
    """All tools to choose among, and beside them those that belong to every meeting."""

    tools: tuple[Offer, ...] = ()
    companions: tuple[Offer, ...] = ()


def offers(case: Case, library: Library, findings: Findings, meeting: str = "", *, interpreter: bool = False) -> Offers:
    """What there is to choose among; at most one of them all carries a reason."""
    tools = list(library.tools.values())
    states: dict[str, State] = {tool.id: state_of(tool, case, meeting) for tool in tools}
    left = [tool for tool in tools if states[tool.id] != "done" and not _was_passed_now(tool, case, states, meeting)]
    best, because = next(_candidates(case, left, states, findings), ("", None))
    made = [
        Offer(
            tool=tool.id,
            minutes=minutes_of(tool, interpreter=interpreter),
            state=states[tool.id],
            because=because if tool.id == best else None,
        )
        for tool in tools
    ]
    beside = {tool.id for tool in tools if tool.companion}
    return Offers(
        tools=tuple(offer for offer in made if offer.tool not in beside),
        companions=tuple(offer for offer in made if offer.tool in beside),
    )


def minutes_of(part: Tool | Part, *, interpreter: bool) -> int:
    """What a tool, or a part of one, takes: twice as long through an interpreter."""
    return part.minutes * (WITH_INTERPRETER if interpreter else 1)


def state_of(tool: Tool, case: Case, meeting: str) -> State:
    """How far the tool is. What is asked at each meeting begins anew with it."""
    if is_finished(tool, case, meeting):
        return "done" if any(not is_empty(answer.value) for answer in _answers(tool, case)) else "passed"
    return "begun" if has_begun(tool, case) and not tool.companion else "new"


def _answers(tool: Tool, case: Case) -> Iterator[Answer]:
    return (answer for key, answer in case.answers.items() if key.tool == tool.id)


def _was_passed_now(tool: Tool, case: Case, states: Mapping[str, State], meeting: str) -> bool:
    """True when it was passed over in this very meeting: nobody is asked again at once."""
    return states[tool.id] == "passed" and any(answer.meeting == meeting for answer in _answers(tool, case))


def _candidates(
    case: Case, left: list[Tool], states: Mapping[str, State], findings: Findings
) -> Iterator[tuple[str, Phrase]]:
    if any(step.status == "open" for step in findings.material.steps.values()) and len(case.meetings) > 1:
        yield from ((tool.id, phrase("chooser.since-last")) for tool in left if tool.companion == "first")
    own = [tool for tool in left if not tool.companion]
    yield from ((tool.id, phrase("chooser.begun")) for tool in own if states[tool.id] == "begun")
    for reason, is_met, leaves in NEEDS:
        fitting = [tool for tool in own if _leaves(tool, leaves)]
        if not is_met(findings) and fitting:
            yield max(fitting, key=lambda tool: _leaves(tool, leaves)).id, phrase(reason)


def _leaves(tool: Tool, kinds: tuple[str, ...]) -> float:
    """How much of what a tool asks leaves one of these kinds of thing."""
    fields = fields_of(tool)
    fitting = [field for field in fields if (field.makes or _lays(field)) in kinds]
    return len(fitting) / max(len(fields), 1)


def _lays(field: object) -> str:
    return "road" if isinstance(field, RoadPiece) else ""


def _told(findings: Findings) -> bool:
    return len(findings.material.evidence) >= FEW_TOLD


def _periods(findings: Findings) -> bool:
    return any(experience.period for experience in findings.material.experiences.values())


def _competences(findings: Findings) -> bool:
    return len(confirmed(findings)) >= FEW_CONFIRMED


def _wishes(findings: Findings) -> bool:
    return bool(findings.material.wishes or findings.material.interests)


def _conditions(findings: Findings) -> bool:
    return bool(findings.material.conditions.levels or findings.material.conditions.choices)


def _goal(findings: Findings) -> bool:
    return bool(findings.material.goals)


def _road(findings: Findings) -> bool:
    return _is_under_way(findings.material)


def _is_under_way(material: Material) -> bool:
    return any(step.status != "done" for step in material.steps.values())


NEEDS: tuple[tuple[str, Callable[[Findings], bool], tuple[str, ...]], ...] = (
    ("chooser.told", _told, ("experience",)),
    ("chooser.wishes", _wishes, ("wish", "interest")),
    ("chooser.periods", _periods, ("period",)),
    ("chooser.competences", _competences, ("competence",)),
    ("chooser.conditions", _conditions, ("condition",)),
    ("chooser.goal", _goal, ("goal", "function")),
    ("chooser.road", _road, ("road",)),
)
"""What a case may still miss, the first first: why, whether it is there, and what a tool must leave to bring it."""


class PartOffer(Record):
    """The next part of a tool that is not done: what a short meeting has time for."""

    part: str
    title: str
    minutes: int
    step: str


def fits_a_quarter(offered: Offer | PartOffer) -> bool:
    """True for what a short meeting has time for."""
    return offered.minutes <= A_QUARTER


def next_part(tool: Tool, case: Case, meeting: str = "", *, interpreter: bool = False) -> PartOffer | None:
    """The first part with something left to ask, and the place in it to begin at; None when all is settled."""
    parts = {part.id: part for part in tool.parts}
    for screen in visible_steps(tool, case, meeting):
        if not is_settled(screen, case):
            part = parts[screen.part]
            return PartOffer(part.id, part.title, minutes_of(part, interpreter=interpreter), screen.key)
    return None
