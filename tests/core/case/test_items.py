"""The single things that an answer holds."""

from dialogtool.core.case.aid_values import Day, HowItWent, Line, People, Period, Person, Picked, Placement, Went
from dialogtool.core.case.answers import Chosen, Number, Sorted, Words
from dialogtool.core.case.items import items_of


def test_cards_on_the_wheel_come_in_the_order_they_were_placed_each_once() -> None:
    day = Day((Placement("mad", 1080), Placement("tur", 480), Placement("mad", 360)))
    assert items_of(day) == ("mad", "tur")


def test_what_was_picked_comes_before_own_words() -> None:
    assert items_of(Chosen(ids=("hund", "kat"), own=("naboens hest", "hund"))) == ("hund", "kat", "naboens hest")


def test_sorted_things_come_column_by_column() -> None:
    assert items_of(Sorted({"giver": ("mad",), "tager": ("bus", "mad")})) == ("mad", "bus")


def test_periods_people_and_steps_go_by_their_ids_and_pairs_by_what_appealed() -> None:
    assert items_of(Line((Period("skole", "Skolen"), Period("pause", "Pause")))) == ("skole", "pause")
    assert items_of(People((Person("lis", "Lisbeth", "venner"),))) == ("lis",)
    assert items_of(Went({"ring": HowItWent("done")})) == ("ring",)
    assert items_of(Picked({"ude": ("hund", "bog"), "inde": ()})) == ("hund", "bog")


def test_told_words_numbers_and_a_declined_answer_hold_no_things() -> None:
    assert [items_of(value) for value in (Words("mad"), Number(2), None)] == [(), (), ()]
