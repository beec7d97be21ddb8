"""A case in which every question is answered in planted words: those of all tools, and those of the program."""

from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import get_args

from msgspec.structs import replace

from dialogtool.core.basis.phrases import phrase
from dialogtool.core.case.aid_values import Line
from dialogtool.core.case.answers import AnswerKey, Chosen, StepSet, SubGoalSet, Value, Words
from dialogtool.core.case.case import Case, Citizen, Meeting
from dialogtool.core.case.cv_values import CvItemSet, ItemKind
from dialogtool.core.case.items import items_in_column
from dialogtool.core.case.keys import (
    agenda_key,
    belief_key,
    cv_item_key,
    example_key,
    goal_key,
    guard_key,
    line_left_out_key,
    line_order_key,
    not_meant_key,
    own_note_key,
    prepare_key,
    profile_key,
    shared_note_key,
    step_key,
    sub_goal_key,
    today_key,
    trial_key,
    workplace_word_key,
    works_best_key,
)
from dialogtool.core.case.plan_values import TrialSet, WorkplaceWord
from dialogtool.core.catalogue.suggestions import Heard, Source, SuggestedCompetence, Suggestions
from dialogtool.core.cv.cv import WORKS_BEST
from dialogtool.core.findings.material import material_of
from dialogtool.core.sharing.left_out import texts_in
from dialogtool.core.tool.asking import Asked, Hand, asked_of, with_value
from dialogtool.core.tool.definition import Field, Step, Tool
from dialogtool.core.tool.facts import MEETING
from dialogtool.core.tool.flow import Screen
from dialogtool.core.tool.library import Library

from .planting import SOON, STEPS, Seeds, a_goal, planted_in, said_to

MORNING = datetime(2026, 12, 1, 8, tzinfo=UTC)
TALK = "m1"


class Hears:
    """Hears a competence in every sentence, so that each is evidence; those with one of `first` weigh most."""

    def __init__(self, competences: Sequence[str], first: Collection[str] = ()) -> None:
        half = len(competences) // 2
        self._first, self._others = competences[:half], competences[half:]
        self._meant = frozenset(first)

    def suggest(self, heard: Sequence[Heard]) -> Suggestions:
        """Each competence with the sentences that were heard as it, by their words and not by their place."""
        sources: dict[str, list[Source]] = {}
        for number, one in enumerate(heard):
            of = self._others if self._meant.isdisjoint(planted_in(one.text)) else self._first
            sources.setdefault(of[sum(map(ord, one.text)) % len(of)], []).append(Source(heard=number))
        because, ordered = phrase("because.told"), sorted(sources, key=(*self._first, *self._others).index)
        found = (SuggestedCompetence(id, 1.0, because, "", tuple(sources[id])) for id in ordered)
        return Suggestions(competences=tuple(found))


class Sower:
    """Fills a case with planted words; `case` holds what was sown until now."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._minute = 0
        self.seeds = Seeds(tuple(library.catalogue.functions)[:3])
        meeting = Meeting(TALK, MORNING, present=("Kontaktperson",), next_date=SOON)
        self.case = Case(Citizen("c", "Birgitte Holm", MORNING, language="en"), (meeting,))

    def keep(self, asked: Asked, value: Value) -> None:
        """Keeps one answer, a minute after the last."""
        self._minute += 1
        hand = Hand(f"a{self._minute}", MORNING + timedelta(minutes=self._minute), TALK)
        self.case = with_value(self.case, asked, value, hand)

    def sow_tools(self) -> None:
        """Answers every field of every tool, also those that are only shown after another answer."""
        for tool in self._library.tools.values():
            for part in tool.parts:
                for step in part.steps:
                    for subject in self._subjects(tool, step):
                        screen = Screen(tool.id, part.id, step, subject, step.fields)
                        self._sow(tool, screen)

    def _subjects(self, tool: Tool, step: Step) -> tuple[str, ...]:
        if step.for_each:
            held = self._held(tool, step.for_each.from_, step.for_each.column)
            return (*held[:1], *held[-1:]) if held[1:] else held
        return (f"{MEETING}{TALK}",) if step.every_meeting else ("",)

    def _held(self, tool: Tool, field: str, column: str) -> tuple[str, ...]:
        answer = self.case.answers.get(AnswerKey(tool.id, field))
        return items_in_column(answer.value, column) if answer else ()

    def _sow(self, tool: Tool, screen: Screen) -> None:
        for field in screen.fields:
            source = getattr(field, "options_from", "")
            self.seeds.things = self._held(tool, source, getattr(field, "column", "")) if source else ()
            asked = asked_of(tool, screen, field, f"Hvad med {screen.subject}?")
            self.keep(_open(asked, field), said_to(field, self.seeds))

    def sow_program(self) -> None:
        """Answers all that the program itself asks for."""
        for key, value, makes, fact in _of_program(self.seeds):
            self.keep(Asked(key=key, question="Hvad?", makes=makes, fact=fact), value)
        (line,) = (answer.value for answer in self.case.answers.values() if isinstance(answer.value, Line))
        for period in line.periods[::2]:
            asked = Asked(key=cv_item_key(period.id), question="Hvad?", makes="cv-item")
            self.keep(asked, CvItemSet("work", self.seeds.word(), text=self.seeds.sentence()))

    def sow_traces(self) -> None:
        """Keeps what holds the words of other answers: decisions on sentences, and what stands on the CV or not."""
        for answer in tuple(self.case.answers.values()):
            for sentence in (
                text for text in texts_in(Case(self.case.citizen, (), {answer.key: answer})) if " " in text
            ):
                self.keep(Asked(key=guard_key(sentence), question=""), Chosen(ids=("keep",)))
            self.keep(Asked(key=not_meant_key(answer.key), question="", makes="not-meant"), Chosen(ids=("bage",)))
        lived = tuple(material_of(self.case, self._library).experiences)
        self.keep(Asked(key=line_order_key(), question=""), Chosen(ids=lived))
        for id in lived:
            self.keep(Asked(key=line_left_out_key(id, "short"), question=""), Chosen(ids=("out",)))


def _open(asked: Asked, field: Field) -> Asked:
    """The question as if nothing were marked from the start, but what is told inside a path."""
    return asked if field.path else replace(asked, private=False)


def _of_program(seeds: Seeds) -> Iterator[tuple[AnswerKey, Value, str, str]]:
    for key, makes, fact in (
        (profile_key(), "", ""),
        (works_best_key(), "", WORKS_BEST),
        (shared_note_key(TALK), "", ""),
        (own_note_key(TALK), "", ""),
        (belief_key(TALK), "", ""),
        (agenda_key(TALK), "", ""),
        (prepare_key(TALK), "", ""),
        (today_key(TALK), "evidence", ""),
        (example_key("lytte"), "evidence", ""),
    ):
        yield key, Words(seeds.sentence()), makes, fact
    for kind in get_args(ItemKind):
        words = {name: seeds.word() for name in ("place", "town", "start", "end", "level", "confirmed_by")}
        item = CvItemSet(kind, seeds.word(), text=seeds.sentence(), long_text=seeds.sentence())
        yield cv_item_key(f"line-{kind}"), replace(item, **words), "cv-item", ""
    yield (
        workplace_word_key("w"),
        WorkplaceWord(seeds.word(), seeds.word(), seeds.word(), confirmed=True),
        ("workplace-word"),
        "",
    )
    yield from _of_road(seeds)


def _of_road(seeds: Seeds) -> Iterator[tuple[AnswerKey, Value, str, str]]:
    for id in ("g1", "g2"):
        yield goal_key(id), a_goal(seeds), "goal", ""
    yield sub_goal_key("d"), SubGoalSet(seeds.word(), "hverdag", when=seeds.word()), "sub-goal", ""
    for id in STEPS:
        words = {name: seeds.word() for name in ("text", "helps", "hinders", "then", "reason")}
        yield step_key(id), replace(StepSet("", "hverdag", when=SOON, status="some"), **words), "step", ""
    words = {name: seeds.word() for name in ("place", "contact", "agreed", "learn", "after")}
    yield trial_key("t"), replace(TrialSet("", start=date(2026, 12, 5)), **words), "trial", ""
