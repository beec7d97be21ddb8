"""The keys of answers that the program itself asks for, outside any one dialogue tool."""

from .answers import AnswerKey

FINDINGS = "findings"
CV = "cv"
PLAN = "plan"


def verdict_key(competence: str) -> AnswerKey:
    """Where the citizen's verdict on a competence is kept."""
    return AnswerKey(tool=FINDINGS, field="verdict", subject=competence)


def example_key(competence: str) -> AnswerKey:
    """Where the citizen's own example of a competence is kept."""
    return AnswerKey(tool=FINDINGS, field="example", subject=competence)


def today_key(meeting: str) -> AnswerKey:
    """Where the answer to the question for somebody who "has done nothing" is kept, one each meeting."""
    return AnswerKey(tool=FINDINGS, field="today", subject=meeting)


def wording_key(competence: str) -> AnswerKey:
    """Where the choice among a competence's three wordings is kept."""
    return AnswerKey(tool=CV, field="wording", subject=competence)


def left_out_key(competence: str) -> AnswerKey:
    """Where it is kept that a confirmed competence stays off the CV."""
    return AnswerKey(tool=CV, field="left-out", subject=competence)


def order_key() -> AnswerKey:
    """Where the order of the competences on the CV is kept when the two have changed it."""
    return AnswerKey(tool=CV, field="order")


def profile_key() -> AnswerKey:
    """Where the profile text is kept when the citizen has changed it."""
    return AnswerKey(tool=CV, field="profile")


def goal_key(id: str) -> AnswerKey:
    """Where one goal is kept."""
    return AnswerKey(tool=PLAN, field="goal", subject=id)


def sub_goal_key(id: str) -> AnswerKey:
    """Where one sub-goal is kept."""
    return AnswerKey(tool=PLAN, field="sub-goal", subject=id)


def step_key(id: str) -> AnswerKey:
    """Where one step is kept."""
    return AnswerKey(tool=PLAN, field="step", subject=id)


def next_step_key() -> AnswerKey:
    """Where it is kept which step is the next one: exactly one."""
    return AnswerKey(tool=PLAN, field="next-step")
