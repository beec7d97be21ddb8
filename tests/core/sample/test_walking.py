"""A whole conversation, walked with the answers of a case file."""

from datetime import UTC, date, datetime
from itertools import count

import pytest

from dialogtool.core.case.aid_values import Day, Placement
from dialogtool.core.case.answers import Chosen, GoalSet, Number, StepSet, SubGoalSet, Value, Words
from dialogtool.core.case.case import Case
from dialogtool.core.case.keys import example_key, profile_key, wording_key
from dialogtool.core.cv.cv import build_cv
from dialogtool.core.findings.findings import findings_of
from dialogtool.core.findings.material import material_of
from dialogtool.core.plan.plan import build_plan
from dialogtool.core.sample.cv import SampleCv, SampleCvItem
from dialogtool.core.sample.sample import Said, Sample, SampleGoal, SampleStep, SampleSubGoal
from dialogtool.core.sample.values import UnfittingError
from dialogtool.core.sample.walking import Walker
from dialogtool.core.tool.aids import DayWheel
from dialogtool.core.tool.definition import ForEach
from dialogtool.core.tool.fields import Checklist, CountOf, LongText, ShowWhen
from dialogtool.core.tool.library import Library
from tests.making import TOOL, FakeMatcher, a_catalogue, a_library, a_step, a_tool, an_activity, options

WHEEL = DayWheel(id="hjul", cards="hverdag", makes="experience")
STORY = LongText(id="fortael", makes="experience")
PEOPLE = CountOf(id="antal", fact="experience.people", show_when=(ShowWhen("fortael", is_="answered"),))
LIBRARY = a_library(
    a_tool(WHEEL, a_step(STORY, PEOPLE, for_each=ForEach("hjul"))),
    a_tool(Checklist(id="ting", options=options("hund")), id="andet"),
    catalogue=a_catalogue(
        cards={"boller": "bage"}, activities=[an_activity("bage")], competences=["mad", "overblik", "ro"]
    ),
)
SHOWS = {"bage": ("mad", "overblik")}
TOLD: dict[str, Said] = {
    "hjul": ("7.00-8.00 boller", "9.00 naboens kat"),
    "fortael": {"boller": "Jeg bager."},
    "antal": {"boller": 4},
}


def walked(library: Library = LIBRARY, **more: object) -> Case:
    """The case after a meeting on a winter's day."""
    sample = Sample(**({"name": "Jonas  Berg\n", "date": "2026-11-19", "answers": {TOOL: TOLD}} | more))
    numbers = count()
    return Walker(sample, library, FakeMatcher(SHOWS), lambda: f"id{next(numbers)}").walk()


def value(case: Case, field: str, subject: str = "") -> Value | None:
    answer = case.answer(TOOL, field, subject)
    assert answer
    return answer.value


def test_every_question_in_sight_is_answered_in_turn_and_what_an_answer_opens_too() -> None:
    case = walked()
    assert value(case, "hjul") == Day((Placement("boller", 420, 60), Placement("naboens kat", 540, 60)))
    assert (value(case, "fortael", "boller"), value(case, "antal", "boller")) == (Words("Jeg bager."), Number(4))


def test_what_the_case_file_does_not_say_is_declined() -> None:
    assert value(walked(), "fortael", "naboens kat") is None
    assert value(walked(answers={TOOL: {}}), "hjul") is None


def test_tools_that_the_case_file_does_not_name_are_not_walked() -> None:
    assert {key.tool for key in walked(others="unasked").answers} == {TOOL}
    assert walked(answers={"andet": {"ting": "hund"}}).answer("andet", "ting")


def test_the_meeting_took_place_on_that_day_by_the_clock_on_the_wall() -> None:
    case = walked(time="13.30", spoken="ar", interpreter=True, next_date="2026-12-03")
    (meeting,) = case.meetings
    assert (meeting.started, meeting.next_date) == (datetime(2026, 11, 19, 12, 30, tzinfo=UTC), date(2026, 12, 3))
    assert (meeting.introduced, meeting.spoken, meeting.interpreter) == (True, "ar", True)
    assert meeting.ended == max(answer.at for answer in case.answers.values())
    assert {answer.origin.interpreter for answer in case.answers.values()} == {True}


def test_a_time_may_be_written_with_a_colon_or_as_an_hour() -> None:
    hours = [walked(time=time).meetings[0].started.time().hour for time in ("14:15", "14")]
    assert hours == [13, 13]


@pytest.mark.parametrize("wrong", [{"date": "19.11.2026"}, {"time": "kl. 10"}, {"next_date": "snart"}])
def test_what_is_no_date_or_time_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        walked(**wrong)


def test_what_a_field_cannot_hold_is_refused() -> None:
    with pytest.raises(UnfittingError):
        walked(answers={TOOL: {"hjul": "boller"}})


def test_the_citizen_of_a_case_file_is_a_demo_with_clean_details() -> None:
    citizen = walked(phone=" 20 30 40 50", email="j@example.dk").citizen
    assert (citizen.name, citizen.phone, citizen.email, citizen.demo) == (
        "Jonas Berg",
        "20 30 40 50",
        "j@example.dk",
        True,
    )


def judged(case: Case) -> dict[str, str]:
    found = findings_of(case, LIBRARY, FakeMatcher(SHOWS))
    return {finding.competence: finding.verdict.choice for finding in found.all if finding.verdict}


def test_findings_are_judged_as_the_case_file_says_and_the_rest_alike() -> None:
    assert judged(walked(findings={"mad": "no"})) == {"mad": "no", "overblik": "yes"}
    assert judged(walked(findings={"mad": "some"}, others="unasked")) == {"mad": "some"}


def test_an_example_shows_the_competence_it_was_told_for() -> None:
    case = walked(examples={"ro": "Jeg ventede.", "flyve": "Nej."})
    assert judged(case)["ro"] == "yes"
    assert (case.answers[example_key("ro")].question, case.answers[example_key("flyve")].question) == ("Hvornår?", "")


def test_wording_and_profile_are_as_the_case_file_says() -> None:
    case = walked(wording={"mad": "advert"}, profile="Jeg er Jonas")
    assert case.answers[wording_key("mad")].value == Chosen(ids=("advert",))
    assert case.answers[profile_key()].value == Words("Jeg er Jonas")


def test_the_road_is_as_the_case_file_says() -> None:
    steps = (SampleStep(text="Gå en tur"), SampleStep(text="Ring", lane="arbejde", when="2026-12-03", next=True))
    goal, part = SampleGoal(text="Kok", hours="10"), SampleSubGoal(text="Prøvedage", lane="arbejde")
    plan = build_plan(walked(goal=goal, sub_goals=(part,), steps=steps), LIBRARY)
    assert plan.goal == GoalSet("job", "Kok", hours="10")
    assert [one.sub_goal for one in plan.lanes[0].sub_goals] == [SubGoalSet("Prøvedage", "arbejde")]
    assert plan.next_step
    assert plan.next_step.step == StepSet("Ring", "arbejde", when=date(2026, 12, 3))
    assert len(plan.lanes[0].steps) == 2


def test_what_the_case_file_marks_is_not_in_the_papers() -> None:
    case = walked(private=("fortael",))
    cv = build_cv(case, LIBRARY, findings_of(case, LIBRARY, FakeMatcher(SHOWS)))
    assert "Jeg bager" not in str(cv)
    assert "Jeg bager" in str(build_cv(walked(), LIBRARY, findings_of(walked(), LIBRARY, FakeMatcher(SHOWS))))


def test_the_lines_of_a_career_are_laid_with_the_rest() -> None:
    items = (SampleCvItem(kind="work", title="Kok", start=2013), SampleCvItem(kind="it", title="Word", private=True))
    case = walked(cv=SampleCv(items=items))
    assert [item.title for item in material_of(case, LIBRARY).cv_items.values()] == ["Kok"]
