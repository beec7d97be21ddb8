"""Which finding is asked about after another."""

import pytest

from dialogtool.core.basis.phrases import phrase
from dialogtool.core.case.answers import Verdict
from dialogtool.core.findings.findings import Finding, Findings, following


def findings(ids: str, judged: str = "") -> Findings:
    return Findings(
        all=tuple(
            Finding(competence=id, score=1, because=phrase("x"), verdict=Verdict(choice="no") if id in judged else None)
            for id in ids
        )
    )


@pytest.mark.parametrize(("now", "then"), [("a", "b"), ("c", "a"), ("x", "a")])
def test_the_next_one_is_asked_and_the_first_after_the_last(now: str, then: str) -> None:
    assert following(findings("abc"), now) == then


def test_a_judged_one_is_passed_over() -> None:
    assert following(findings("abc", judged="b"), "a") == "c"


def test_after_the_only_one_there_is_none() -> None:
    assert following(findings("a"), "a") == ""
