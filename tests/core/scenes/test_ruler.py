"""Where the citizen stood on a ruler at earlier meetings."""

from datetime import UTC, date, datetime

from dialogtool.core.case.answers import Answer, Ruling, Words
from dialogtool.core.case.case import Meeting, with_meeting
from dialogtool.core.scenes.ruler import IN_SIGHT, earlier_marks, on_the_ruler
from tests.making import a_case, an_answer

LATE = datetime(2026, 12, 3, 23, 30, tzinfo=UTC)


def said(value: int, reason: str = "", minute: int = 0, meeting: str = "gone") -> Answer:
    return an_answer("styr", Ruling(value=value, reason=reason), minute, meeting=meeting)


def test_a_mark_has_the_day_of_its_meeting_on_the_clock_on_the_wall() -> None:
    case = with_meeting(a_case(), Meeting(id="m", started=LATE))
    (mark,) = earlier_marks((said(5, "Jeg sover bedre", meeting="m"),), case)
    assert (mark.value, mark.day, mark.reason, mark.last) == (5, date(2026, 12, 4), "Jeg sover bedre", True)


def test_without_its_meeting_a_mark_has_the_day_it_was_said() -> None:
    assert earlier_marks((said(5),), a_case())[0].day == date(2026, 11, 21)


def test_only_the_newest_is_the_last_and_what_is_no_ruling_is_passed_over() -> None:
    marks = earlier_marks((said(5), said(7, minute=1), an_answer("styr", Words("syv"), 2)), a_case())
    assert [(mark.value, mark.last) for mark in marks] == [(5, False), (7, True)]
    assert earlier_marks((), a_case()) == ()


def test_marks_at_the_same_number_stand_under_each_other() -> None:
    marks = earlier_marks(tuple(said(value) for value in (5, 4, 5, 5)), a_case())
    assert [(mark.value, mark.level, mark.last) for mark in on_the_ruler(marks)] == [
        (5, 0, False),
        (4, 0, False),
        (5, 1, False),
        (5, 2, True),
    ]


def test_the_newest_few_are_marked() -> None:
    marks = earlier_marks(tuple(said(value) for value in range(9)), a_case())
    assert [mark.value for mark in on_the_ruler(marks)] == [3, 4, 5, 6, 7, 8]
    assert len(on_the_ruler(marks)) == IN_SIGHT
