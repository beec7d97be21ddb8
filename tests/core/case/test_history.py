"""Undo and redo."""

from dialogtool.core.case.answers import Words
from dialogtool.core.case.case import with_meeting
from dialogtool.core.case.history import DEEPEST, History, edited, joined, redone, replaced, rested, undone
from tests.making import a_case, a_meeting, an_answer, key

START = a_case()
A, B = an_answer("a"), an_answer("b")
FIRST, BOTH = a_case(A), a_case(A, B)


def typed(*texts: str, after: History | None = None) -> History:
    history = after or History(now=START)
    for text in texts:
        history = edited(history, a_case(an_answer("a", Words(text))), A.key, typing=True)
    return history


def test_undo_goes_back_one_edit_and_says_which_answer_changed() -> None:
    history = edited(edited(History(now=START), FIRST, A.key), BOTH, B.key)
    back, changed = undone(history)
    assert (back.now, changed) == (FIRST, B.key)
    assert undone(back)[0].now == START


def test_redo_takes_the_edit_again() -> None:
    history = edited(edited(History(now=START), FIRST, A.key), BOTH, B.key)
    back, _ = undone(undone(history)[0])
    forward, changed = redone(back)
    assert (forward.now, changed) == (FIRST, A.key)
    assert redone(forward)[0] == history


def test_with_nothing_to_undo_or_redo_nothing_happens() -> None:
    history = edited(History(now=START), FIRST)
    assert undone(History(now=START)) == (History(now=START), None)
    assert redone(history) == (history, None)


def test_an_edit_after_undo_ends_what_could_be_redone() -> None:
    back, _ = undone(edited(History(now=START), FIRST))
    assert edited(back, BOTH).future == ()


def test_an_edit_that_changes_nothing_is_none() -> None:
    back, _ = undone(edited(History(now=START), FIRST))
    assert edited(back, a_case()) is back


def test_typing_on_in_one_answer_is_one_edit() -> None:
    history = typed("J", "Je", "Jeg")
    assert (history.now.answers[A.key].value, undone(history)[0].now) == (Words("Jeg"), START)


def test_typing_again_after_the_hand_left_the_field_is_a_new_edit() -> None:
    history = typed("Jeg b", after=rested(typed("J", "Jeg")))
    assert undone(history)[0].now == typed("Jeg").now


def test_what_an_edit_brought_along_is_undone_with_it() -> None:
    history = joined(typed("J"), BOTH)
    assert (history.now, history.merging) == (BOTH, True)
    assert undone(history)[0].now == START
    assert redone(undone(history)[0])[0].now == BOTH


def test_what_follows_nothing_is_an_edit_of_its_own() -> None:
    assert undone(joined(History(now=START), FIRST))[0].now == START
    assert joined(typed("J"), typed("J").now).past == typed("J").past


def test_resting_ends_the_typing_and_nothing_else() -> None:
    history = edited(History(now=START), FIRST, A.key)
    assert rested(history) is history
    assert (rested(typed("J")).now, rested(typed("J")).past) == (typed("J").now, typed("J").past)


def test_typing_in_another_answer_is_a_new_edit() -> None:
    history = edited(typed("J"), BOTH, key("b"), typing=True)
    assert undone(history)[0].now == typed("J").now


def test_typing_after_undo_is_a_new_edit() -> None:
    back, _ = undone(typed("J", after=rested(typed("I"))))
    assert len(typed("x", after=back).past) == 2


def test_only_so_many_edits_are_kept() -> None:
    history = History(now=START)
    for number in range(DEEPEST + 2):
        history = edited(history, a_case(an_answer("a", Words(str(number)))))
    assert (len(history.past), DEEPEST) == (500, 500)
    assert history.past[0].case == a_case(an_answer("a", Words("1")))


def test_meetings_are_outside_undo() -> None:
    history, _ = undone(edited(edited(History(now=START), FIRST, A.key), BOTH, B.key))
    met = replaced(history, with_meeting(history.now, a_meeting()))
    for moment in (met, undone(met)[0], redone(met)[0]):
        assert moment.now.meetings == (a_meeting(),)
    assert (undone(met)[0].now.answers, redone(met)[0].now.answers) == ({}, BOTH.answers)


def test_a_change_outside_undo_does_not_end_the_typing() -> None:
    met = replaced(typed("J"), with_meeting(typed("J").now, a_meeting()))
    assert met.merging
    assert edited(met, with_meeting(BOTH, a_meeting()), A.key, typing=True).past == met.past
