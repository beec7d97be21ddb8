"""Walks a whole conversation with the answers of a case file, through the same flow as the window."""

from datetime import UTC, date, datetime, time, timedelta

import msgspec

from ..case.aid_values import Choice
from ..case.answers import Chosen, Value, Words
from ..case.case import Case, Citizen, Meeting, day_of, with_meeting
from ..case.keys import example_key, profile_key, verdict_key, wording_key
from ..catalogue.suggestions import Matcher
from ..findings.findings import Finding, findings_of, to_ask, verdict_on
from ..findings.material import material_of
from ..ports import IdSource
from ..scenes.shared import options_of
from ..tool.aids import RoadPiece, SinceLast
from ..tool.asking import Asked, Hand, asked_of, origin_in, with_value
from ..tool.definition import Field, Tool
from ..tool.flow import Screen, visible_steps
from ..tool.library import Library, meaning_of
from ..words.cleaning import clean, clean_line
from ..words.days import HERE
from .cv import cv_laid_in
from .papers import papers_in
from .reading import is_named, said_about
from .road import by_id, goal_left, laid_in, on_piece
from .sample import Said, Sample, SampleMeeting
from .values import value_of
from .work import day_in, work_in

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
        self.case = Case(citizen=citizen)
        self._begin(sample)

    def _begin(self, talk: SampleMeeting) -> None:
        """The two meet, or one of them does not come."""
        self.talk, self._planned, self.at = talk, False, _moment(talk)
        self.meeting = Meeting(
            id=self._new_id(),
            started=self.at,
            zone=HERE.key,
            interpreter=talk.interpreter,
            spoken=talk.spoken,
            introduced=talk is self.sample,
            short=talk.short,
            missed=talk.missed,
            present=tuple(map(clean_line, talk.present)),
            next_date=day_in(talk.next_date),
        )
        self.case = with_meeting(self.case, self.meeting)

    def walk(self) -> Case:
        """The case after the first meeting and all the later ones."""
        self._hold()
        for talk in self.sample.meetings:
            self._begin(talk)
            self._hold()
        return self.case

    def _hold(self) -> None:
        """One meeting to its end: tools, findings, CV, plan, time at workplaces, and papers."""
        for tool in self.library.tools.values():
            if tool.id in self.talk.answers:
                self._walk_tool(tool, self.talk.answers[tool.id])
        self._judge()
        if self.talk is self.sample:
            self._word()
        self._plan()
        trials = material_of(self.case, self.library).trials
        for asked, value in work_in(self.talk.trials, self.talk.words, trials, self._new_id):
            self.put(asked, value)
        for asked, value in papers_in(self.talk, self.meeting.id, self._new_id):
            self.put(asked, value)
        self.at = max(self.at, self.meeting.started + timedelta(minutes=self.talk.minutes))
        ended = self.meeting.started if self.talk.missed else self.at
        self.case = with_meeting(self.case, msgspec.structs.replace(self.meeting, ended=ended))

    def _walk_tool(self, tool: Tool, said: dict[str, Said]) -> None:
        """Answers field by field; what an answer opens is walked too, on the same screen or a later one."""
        asked: set[tuple[str, str]] = set()
        while following := self._following(tool, asked, said):
            screen, field = following
            asked.add((screen.key, field.id))
            self._answer(tool, screen, field, said)

    def _following(self, tool: Tool, asked: set[tuple[str, str]], said: dict[str, Said]) -> tuple[Screen, Field] | None:
        """The first field in sight that was not asked yet; in later meetings only what is named is asked."""
        screens = visible_steps(tool, self.case, self.meeting.id)
        fields = (
            (screen, field)
            for screen in screens
            for field in screen.fields
            if self.talk is self.sample or is_named(said, field.id, _subject(screen))
        )
        return next(((screen, field) for screen, field in fields if (screen.key, field.id) not in asked), None)

    def _answer(self, tool: Tool, screen: Screen, field: Field, said: dict[str, Said]) -> None:
        asked = asked_of(tool, screen, field, field.label or screen.step.title)
        private = asked.private or field.id in self.talk.private
        words = said_about(said.get(field.id), _subject(screen))
        self.put(msgspec.structs.replace(asked, private=private), self._value(asked, field, words))

    def _value(self, asked: Asked, field: Field, words: Said) -> Value | None:
        """What the case file says; a piece of the road holds what is laid on it, and that is laid now.

        So is what a first meeting looks back at.
        """
        looked_back_at = isinstance(field, SinceLast) and words and self.talk is self.sample
        if isinstance(field, RoadPiece) or looked_back_at:
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
        for competence, example in self.talk.examples.items():
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
        named = self.talk.findings
        judged: list[tuple[Finding, Choice]] = [(f, named[f.competence]) for f in findings.all if f.competence in named]
        if self.talk.others == "unasked":
            return judged
        others: Choice = self.talk.others
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
        """Lays goal, sub-goals and steps, once in each meeting; a goal that is left, is left first."""
        if self._planned:
            return
        self._planned = True
        if left := self.talk.left:
            for asked, value in goal_left(left, self.case, self.library, day_of(self.meeting)):
                self.put(asked, value)
        for asked, value in laid_in(self.talk, self._new_id):
            self.put(asked, value)


def _subject(screen: Screen) -> str:
    """What a repeated step is about; "" for one that stands once, or is asked anew at each meeting."""
    return screen.subject if screen.step.for_each else ""


def _moment(talk: SampleMeeting) -> datetime:
    """When the meeting began, in UTC; ValueError for what is no date or time."""
    hour, _, minute = talk.time.replace(":", ".").partition(".")
    local = datetime.combine(date.fromisoformat(talk.date), time(int(hour), int(minute or 0)), HERE)
    return local.astimezone(UTC)
