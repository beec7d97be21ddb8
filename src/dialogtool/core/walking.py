"""Walks a whole conversation with the answers of a case file, through the same flow as the window."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import msgspec

from .aid_values import Choice
from .aids import RoadPiece, SinceLast
from .answers import Chosen, Value, Words
from .asking import Asked, Hand, asked_of, origin_in, with_value
from .case import Case, Citizen, Meeting, with_meeting
from .cleaning import clean, clean_line
from .definition import Field, Tool
from .findings import Finding, findings_of, to_ask, verdict_on
from .flow import Screen, visible_steps
from .keys import example_key, profile_key, verdict_key, wording_key
from .library import Library, meaning_of
from .ports import IdSource, Matcher
from .sample import Said, Sample
from .sample_cv import cv_laid_in
from .sample_papers import papers_in
from .sample_road import by_id, date_in, laid_in, on_piece
from .sample_values import value_of
from .shared import options_of

ZONE = "Europe/Copenhagen"
ROUNDS = 2
"""How many times the two look at what was found, six at a time."""


class Walker:
    """Holds the case while it is walked; each call leaves it one conversation further."""

    def __init__(self, sample: Sample, library: Library, matcher: Matcher, new_id: IdSource) -> None:
        self.sample = sample
        self.library = library
        self.matcher = matcher
        self._new_id = new_id
        self._planned = False
        self.at = _moment(sample)
        citizen = Citizen(
            id=new_id(),
            name=clean_line(sample.name),
            created=self.at,
            phone=clean_line(sample.phone),
            email=clean_line(sample.email),
            address=clean_line(sample.address),
            language=sample.language,
            demo=True,
        )
        self.meeting = Meeting(
            id=new_id(),
            started=self.at,
            zone=ZONE,
            interpreter=sample.interpreter,
            spoken=sample.spoken,
            introduced=True,
            present=tuple(map(clean_line, sample.present)),
            next_date=date_in(sample.next_date),
        )
        self.case = with_meeting(Case(citizen=citizen), self.meeting)

    def walk(self) -> Case:
        """The case after tools, findings, CV, plan and papers."""
        for tool in self.library.tools.values():
            if tool.id in self.sample.answers:
                self._walk_tool(tool, self.sample.answers[tool.id])
        self._judge()
        self._word()
        self._plan()
        for asked, value in papers_in(self.sample, self.meeting.id, self._new_id):
            self.put(asked, value)
        self.case = with_meeting(self.case, msgspec.structs.replace(self.meeting, ended=self.at))
        return self.case

    def _walk_tool(self, tool: Tool, said: dict[str, Said]) -> None:
        """Answers field by field; what an answer opens is walked too, on the same screen or a later one."""
        asked: set[tuple[str, str]] = set()
        while following := self._following(tool, asked):
            screen, field = following
            asked.add((screen.key, field.id))
            self._answer(tool, screen, field, said)

    def _following(self, tool: Tool, asked: set[tuple[str, str]]) -> tuple[Screen, Field] | None:
        """The first field in sight that was not asked yet."""
        screens = visible_steps(tool, self.case, self.meeting.id)
        fields = ((screen, field) for screen in screens for field in screen.fields)
        return next(((screen, field) for screen, field in fields if (screen.key, field.id) not in asked), None)

    def _answer(self, tool: Tool, screen: Screen, field: Field, said: dict[str, Said]) -> None:
        asked = asked_of(tool, screen, field, field.label or screen.step.title)
        private = asked.private or field.id in self.sample.private
        words = _about(said.get(field.id), screen.subject) if screen.step.for_each else said.get(field.id)
        self.put(msgspec.structs.replace(asked, private=private), self._value(asked, field, words))

    def _value(self, asked: Asked, field: Field, words: Said) -> Value | None:
        """What the case file says; a piece of the road holds what is laid on it, and that is laid now."""
        if isinstance(field, RoadPiece) or (isinstance(field, SinceLast) and words):
            self._plan()
        if isinstance(field, RoadPiece):
            return on_piece(field, self.case, self.library)
        value = value_of(field, words, lambda item: self._is_known(item, asked, field))
        return by_id(value, self.case, self.library)

    def _is_known(self, item: str, asked: Asked, field: Field) -> bool:
        """True for a card or an option, and for what an earlier field holds: a period has the citizen's own words."""
        offered = options_of(self.library.tools[asked.key.tool], field, self.case, self.library)
        known = meaning_of(self.library, item, asked.key).label != item
        return known or any(option.id == item for option in offered)

    def put(self, asked: Asked, value: Value | None) -> None:
        """Keeps one answer, as the window would."""
        self.at += timedelta(seconds=15)
        hand = Hand(id=self._new_id(), at=self.at, meeting=self.meeting.id, origin=origin_in(self.meeting))
        self.case = with_value(self.case, asked, value, hand)

    def _judge(self) -> None:
        for competence, example in self.sample.examples.items():
            catalogued = self.library.catalogue.competences.get(competence)
            question = catalogued.deepen[0] if catalogued else ""
            asked = Asked(key=example_key(competence), question=question, makes="evidence", shows=(competence,))
            self.put(asked, Words(text=clean(example)))
        for _round in range(ROUNDS):
            for finding, choice in self._verdicts():
                asked = Asked(key=verdict_key(finding.competence), question=finding.because.id)
                self.put(asked, verdict_on(finding, choice))

    def _verdicts(self) -> list[tuple[Finding, Choice]]:
        """Each finding that is judged, with the verdict: those the case file names, then the rest that is asked."""
        findings = findings_of(self.case, self.library, self.matcher)
        named = self.sample.findings
        judged: list[tuple[Finding, Choice]] = [(f, named[f.competence]) for f in findings.all if f.competence in named]
        if self.sample.others == "unasked":
            return judged
        others: Choice = self.sample.others
        rest = [finding for finding in to_ask(findings) if finding.competence not in named]
        return [*judged, *((finding, others) for finding in rest)]

    def _word(self) -> None:
        for competence, wording in self.sample.wording.items():
            self.put(Asked(key=wording_key(competence), question=""), Chosen(ids=(wording,)))
        if self.sample.profile:
            self.put(Asked(key=profile_key(), question=""), Words(text=clean(self.sample.profile)))
        for asked, value in cv_laid_in(self.sample.cv, date.fromisoformat(self.sample.date), self._new_id):
            self.put(asked, value)

    def _plan(self) -> None:
        """Lays goal, sub-goals and steps, once."""
        if self._planned:
            return
        self._planned = True
        for asked, value in laid_in(self.sample, self._new_id):
            self.put(asked, value)


def _about(said: Said, subject: str) -> Said:
    """What a mapping says of one subject; None when it says nothing."""
    return said.get(subject) if isinstance(said, dict) else None


def _moment(sample: Sample) -> datetime:
    """When the meeting began, in UTC; ValueError for what is no date or time."""
    hour, _, minute = sample.time.replace(":", ".").partition(".")
    local = datetime.combine(date.fromisoformat(sample.date), time(int(hour), int(minute or 0)), ZoneInfo(ZONE))
    return local.astimezone(UTC)
