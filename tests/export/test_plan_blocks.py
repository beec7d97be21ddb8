"""What Min vej says: the next step first, then the goal, then the lanes that hold something."""

from collections.abc import Mapping
from datetime import date

import pytest
from msgspec.structs import replace

from dialogtool.core.case.answers import GoalSet, StepSet, SubGoalSet
from dialogtool.core.papers.blocks import Block, Bullet, Framed, Heading, Lead, Line, Paragraph, Room, Title
from dialogtool.core.plan.plan import Plan, PlanLane, PlannedStep, PlannedSubGoal
from dialogtool.export.plan_blocks import plan_document

from .lives import TODAY, empty_case, life_of_little, life_of_much, plan_of

Words = Mapping[str, str]


def blocks_of(plan: Plan, wordbook: Words, next_meeting: date | None = None) -> tuple[Block, ...]:
    return plan_document(plan, wordbook, TODAY, next_meeting=next_meeting).blocks


def much(wordbook: Words) -> tuple[Block, ...]:
    return blocks_of(plan_of(life_of_much()), wordbook)


def test_it_is_called_min_vej_and_says_whose_it_is_and_from_when(wordbook: Words) -> None:
    assert much(wordbook)[:2] == (Title("Min vej"), Line(("Birgit Holm Sørensen", "Lørdag den 21. november 2026")))


def test_the_next_step_stands_in_the_frame_with_when_who_and_what_helps(wordbook: Words) -> None:
    assert much(wordbook)[2] == Framed(
        label="Mit næste skridt",
        text="Ring til Mette i skolens kantine, og spørg, om jeg må kigge ind en formiddag",
        facts=(
            "Torsdag den 3. december 2026, uge 49 · Vi gør det sammen",
            "Det hjælper mig: at vi skriver ned først, hvad jeg vil sige",
        ),
    )


def test_without_a_next_step_the_frame_is_there_to_write_in(wordbook: Words) -> None:
    framed = blocks_of(plan_of(empty_case()), wordbook)[2]
    assert framed == Framed("Mit næste skridt", "", ("Skriv skridtet her, når du har valgt det.",))


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("citizen", "Det gør jeg selv"),
        ("caseworker", "Min sagsbehandler gør det"),
        ("together", "Vi gør det sammen"),
        ("other", "En anden gør det"),
    ],
)
def test_everybody_who_can_do_a_step_is_named(who: str, said: str, wordbook: Words) -> None:
    step = PlannedStep("s", replace(StepSet("Ring"), who=who), is_next=True)
    assert blocks_of(Plan("Ali", next_step=step), wordbook)[2] == Framed("Mit næste skridt", "Ring", (said,))


def test_the_goal_is_told_with_what_makes_it_concrete(wordbook: Words) -> None:
    goal = GoalSet("job", "Gartner", place="Tæt på", hours="6 om ugen", first_contact="Bo")
    assert Line(("Sted: Tæt på", "Timer: 6 om ugen", "Første kontakt: Bo")) in blocks_of(Plan("Ali", goal), wordbook)


def test_the_hours_of_a_goal_say_of_what_they_are(wordbook: Words) -> None:
    goal = GoalSet("job", "Gartner", hours="6")
    assert Line(("Timer: 6 timer om ugen",)) in blocks_of(Plan("Ali", goal), wordbook)


def test_a_bare_goal_has_no_empty_line_under_it(wordbook: Words) -> None:
    blocks = blocks_of(Plan("Ali", GoalSet("education", "Dansk")), wordbook)
    assert sum(isinstance(block, Line) for block in blocks) == 1


def test_without_a_goal_there_is_room_to_write_one(wordbook: Words) -> None:
    blocks = blocks_of(plan_of(empty_case()), wordbook)
    assert blocks[blocks.index(Heading("Mit mål")) + 1] == Room(2)


def test_only_lanes_that_hold_something_are_shown(wordbook: Words) -> None:
    headings = [block.text for block in blocks_of(plan_of(life_of_little()), wordbook) if isinstance(block, Heading)]
    assert headings == ["Mit mål", "Plads til at skrive"]


def test_a_lane_holds_sub_goals_and_open_steps_but_not_the_next_step_again(wordbook: Words) -> None:
    blocks = much(wordbook)
    assert Bullet("Tre prøvedage i et køkken", "før jul") in blocks
    assert Bullet("Tag bussen derud en dag, hvor jeg ikke skal noget", "tirsdag den 8. december", "step") in blocks
    assert not [block for block in blocks if isinstance(block, Bullet) and "Mette" in block.text]


def test_a_day_that_has_passed_never_reads_as_one_to_come(wordbook: Words) -> None:
    passed = StepSet("Ring", "a", when=date(2025, 12, 16))
    lane = PlanLane("a", "Hverdag", steps=(PlannedStep("s", passed),))
    blocks = blocks_of(Plan("Ali", lanes=(lane,), next_step=PlannedStep("n", passed)), wordbook)
    assert Bullet("Ring", mark="step") in blocks
    assert blocks[2] == Framed("Mit næste skridt", "Ring", ("Det gør jeg selv",))


def test_a_step_begun_is_told_as_progress(wordbook: Words) -> None:
    assert Bullet("Gå en tur på ti minutter hver anden dag", "Godt i gang", "step") in much(wordbook)


def test_what_was_told_begins_with_a_capital_wherever_it_stands(wordbook: Words) -> None:
    lane = PlanLane(
        "a", "Hverdag", (PlannedSubGoal("g", SubGoalSet("øve mig", "a")),), (PlannedStep("s", StepSet("ringe")),)
    )
    plan = Plan("Ali", GoalSet("job", "kok"), lanes=(lane,), next_step=PlannedStep("n", StepSet("gå")))
    said = [block.text for block in blocks_of(plan, wordbook) if isinstance(block, Framed | Paragraph | Bullet)]
    assert said == ["Gå", "Kok", "Øve mig", "Ringe"]


def test_steps_done_come_last_with_a_tick(wordbook: Words) -> None:
    done = much(wordbook).index(Heading("Det har jeg gjort"))
    assert much(wordbook)[done + 1] == Bullet("Fortalt min datter, hvad jeg går efter", mark="done")
    assert much(wordbook)[-2:] == (Heading("Plads til at skrive"), Room(2))


def test_the_next_meeting_is_said_with_its_week(wordbook: Words) -> None:
    blocks = blocks_of(plan_of(empty_case()), wordbook, date(2026, 12, 10))
    assert blocks[3] == Lead("Vi ses igen torsdag den 10. december 2026, uge 50.")


def test_a_plan_without_a_name_is_titled_by_its_kind_alone(wordbook: Words) -> None:
    document = plan_document(Plan(""), wordbook, TODAY)
    assert (document.title, document.blocks[1]) == ("Min vej", Line(("Lørdag den 21. november 2026",)))


def test_the_official_name_is_never_used(wordbook: Words) -> None:
    assert "min plan" not in str(much(wordbook)).casefold()
