"""What is planted for the papers besides CV and road, and all that they say."""

from datetime import date
from typing import get_args

from dialogtool.core.case.aid_values import Conditions, HowItWent, People, Person, Went
from dialogtool.core.case.answers import AnswerKey, StepSet, Value, Words
from dialogtool.core.case.case import Case, with_answer, with_meeting
from dialogtool.core.case.keys import (
    agenda_key,
    belief_key,
    handover_key,
    own_note_key,
    shared_note_key,
    step_key,
    trial_key,
)
from dialogtool.core.case.plan_values import Handover, TrialSet
from dialogtool.core.catalogue.forms import Form, FormBlock, FormField, Source
from dialogtool.core.findings.findings import Findings
from dialogtool.core.meetings.reminders import reminders_of
from dialogtool.core.papers.handover_sheet import build_handover
from dialogtool.core.papers.jobnet import build_form
from dialogtool.core.papers.meeting_note import build_meeting_note
from dialogtool.core.papers.take_home import build_take_home
from dialogtool.core.tool.library import Library
from tests.making import a_meeting, an_answer, key

Kind = tuple[AnswerKey, Value, str, str]
"""An answer: its key and value, what it makes, and the fact it is."""

ALWAYS_OUT = "KANARIE"
FORM = Form(
    id="jobnet",
    label="Jobnet",
    blocks=(
        FormBlock("om", "Om", tuple(FormField(source, source, source) for source in get_args(Source)[:9])),
        FormBlock("liv", "Liv", (FormField("a", "A", "title"), FormField("b", "B", "text")), ("work", "course")),
    ),
)
YES = Handover(recipient="Mette", purpose="Et besøg", agreed=True)
DAY = date(2026, 12, 1)


def kinds_for_papers(number: int, words: str) -> tuple[Kind, ...]:
    """Answers that could come into these papers; what is the caseworker's alone never may."""
    step = StepSet(words, when=DAY, helps=words, status="hindered", reason=words)
    return (
        (step_key(f"trin-{number}"), step, "step", ""),
        (key("trin"), Words(words), "step", ""),
        (key("gik"), Went({f"trin-{other}": HowItWent("some", words) for other in range(12)}), "went", ""),
        (key("ringe"), People((Person(words, words, "ring", helps=words, first=True),)), "contact", ""),
        (key("bro"), Conditions(levels={"hours": 1}), "condition", ""),
        (trial_key(str(number)), TrialSet(place=words, after=words), "trial", ""),
        (key("traekker"), Words(words), "wish", "way.pulls-words"),
        (shared_note_key("m1"), Words(words), "", ""),
        (own_note_key("m1"), Words(ALWAYS_OUT), "", ""),
        (belief_key("m1"), Words(ALWAYS_OUT), "", ""),
        (agenda_key("m1"), Words(ALWAYS_OUT), "", ""),
    )


def other_papers(case: Case, library: Library, findings: Findings) -> str:
    """Every word of these papers, when the citizen has said yes to a handover."""
    case = with_answer(with_meeting(case, a_meeting()), an_answer(handover_key("h"), YES, id="h"))
    made = (
        build_take_home(case, library, findings),
        build_meeting_note(case, library),
        build_handover(case, library, findings),
        build_form(FORM, case, library, findings),
        reminders_of(case, library, date.min),
    )
    return " ".join(map(str, made))
