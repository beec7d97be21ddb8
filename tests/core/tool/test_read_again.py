"""A case read again from the file, where answers lie in another order, says the same."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.case.case import Case
from dialogtool.core.findings.material import material_of
from dialogtool.core.plan.plan import build_plan
from tests.core.planted import CASES, LIBRARY, all_confirmed, papers
from tests.making import a_case


def shuffled(case: Case, chance: Random) -> Case:
    answers = list(case.answers.values())
    chance.shuffle(answers)
    return a_case(*answers)


@given(CASES, st.randoms(use_true_random=False))
def test_what_the_answers_leave_is_the_same(case: Case, chance: Random) -> None:
    assert material_of(shuffled(case, chance), LIBRARY) == material_of(case, LIBRARY)
    assert build_plan(shuffled(case, chance), LIBRARY) == build_plan(case, LIBRARY)


@given(CASES, st.randoms(use_true_random=False))
def test_the_papers_are_the_same(case: Case, chance: Random) -> None:
    confirmed = all_confirmed(case)
    assert papers(shuffled(confirmed, chance)) == papers(confirmed)
