"""Lines of a CV that somebody brought along, and the lines of a career that they can become."""

import pytest

from dialogtool.core.case.answers import Chosen, Words
from dialogtool.core.case.cv_values import CvItemSet, ItemKind
from dialogtool.core.case.keys import material_key, photo_key
from dialogtool.core.cv.material import item_of_line, lines_to_talk_about, without_line
from tests.making import a_case, an_answer


def test_each_line_that_says_something_can_be_talked_about() -> None:
    first = an_answer(material_key("a"), Words("Kok\n\n  Vagt "), 1, question="gammelt.docx")
    others = an_answer(material_key("b"), Chosen(("x",)), 2), an_answer(photo_key(), Words("nej"), 3)
    found = lines_to_talk_about(a_case(first, *others))
    assert [(line.text, line.number, line.source) for line in found] == [
        ("Kok", 0, "gammelt.docx"),
        ("Vagt", 2, "gammelt.docx"),
    ]


def test_a_line_that_was_used_goes_and_the_others_keep_their_numbers() -> None:
    text = without_line("Kok\nVagt\nBud", 1)
    left = lines_to_talk_about(a_case(an_answer(material_key("a"), Words(text))))
    assert [(line.text, line.number) for line in left] == [("Kok", 0), ("Bud", 2)]


@pytest.mark.parametrize(
    ("line", "item"),
    [
        ("2010-2012: kok, Kroen", CvItemSet("work", "Kok", "Kroen", start="2010", end="2012")),
        ("Kok hos Kroen (2010 – nu)", CvItemSet("work", "Kok", "Kroen", start="2010", ongoing=True)),
        ("01.2010 til 05.2012 Kok på Kroen", CvItemSet("work", "Kok", "Kroen", start="01.2010", end="05.2012")),
        ("Kok 2010", CvItemSet("work", "Kok", start="2010")),
        ("• Kok", CvItemSet("work", "Kok")),
        ("2010 - 2012", CvItemSet("work", "2010", "2012", start="2010", end="2012")),
        ("-- ,", CvItemSet("work", "")),
    ],
)
def test_a_line_becomes_what_it_was_where_and_when(line: str, item: CvItemSet) -> None:
    assert item_of_line(line, "work") == item


def test_a_reference_says_who_from_where_and_how_to_reach_them() -> None:
    found = item_of_line("Bo Jensen, lagerchef, 22 11 00 99", "reference")
    assert found == CvItemSet("reference", "Bo Jensen", "lagerchef", text="22 11 00 99")


@pytest.mark.parametrize(("line", "kind"), [("Dansk, modersmål 2010", "language"), ("Word, Excel", "it")])
def test_languages_and_it_are_taken_as_they_stand(line: str, kind: ItemKind) -> None:
    assert item_of_line(line, kind) == CvItemSet(kind, line)
