"""The "æ" of dialects is the citizen only beside a doing, and "et" may be a no."""

import pytest

from dialogtool.matching.clauses import clauses_in


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("æ kan godt strikke", "jeg kan godt strikke"),
        ("så går æ en tur", "går jeg en tur"),
        ("æ har ikk tid", "jeg har ikke tid"),
        ("æ mand wasker æ tøj", "den mand vasker den tøj"),
        ("æ ka et lav mad", "jeg kan ikke lav mad"),
        ("a sover et om natten", "jeg sover ikke om natten"),
        ("a fisker it", "jeg fisker ikke"),
        ("a har et hus", "jeg har et hus"),
        ("jeg kan et håndværk", "jeg kan et håndværk"),
        ("a", "jeg"),
    ],
)
def test_an_article_is_told_from_the_citizen(said: str, read: str) -> None:
    assert [" ".join(clause.keys) for clause in clauses_in(said)] == [read]
