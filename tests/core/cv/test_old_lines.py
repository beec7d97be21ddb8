"""The lines of an old CV: which are left out, and where phone and mail stand."""

import msgspec
import pytest

from dialogtool.core.cv.old_lines import Details, any_of, details_in, details_taken, without_details, worth_a_talk
from tests.making import a_citizen


@pytest.mark.parametrize(
    ("line", "phone", "email"),
    [
        ("Mobil: 22 33 44 55", "22 33 44 55", ""),
        ("Tlf. +45 22334455", "+45 22334455", ""),
        ("22-33-44-55 / kevin@eksempel.dk", "22-33-44-55", "kevin@eksempel.dk"),
        ("Email: kevin.m@post.eksempel.dk", "", "kevin.m@post.eksempel.dk"),
        ("2233 4455", "2233 4455", ""),
        ("+49 151 1234 5678", "+49 151 1234 5678", ""),
        ("2018-2019 Lagermedarbejder", "", ""),
        ("2018 2019 Lagermedarbejder", "", ""),
        ("Født 01.02.1999", "", ""),
        ("010299-1235", "", ""),
        ("Kok", "", ""),
    ],
)
def test_phone_and_mail_are_known_and_years_are_none(line: str, phone: str, email: str) -> None:
    assert details_in(line) == Details(phone, email)
    assert any_of(details_in(line)) is bool(phone or email)


def test_the_rest_of_a_line_stands_without_them() -> None:
    assert without_details("Bo, chef, 22 11 00 99, bo@eksempel.dk") == "Bo, chef"
    assert without_details("Kok") == "Kok"


def test_details_that_are_there_stay() -> None:
    ali = msgspec.structs.replace(a_citizen(), phone="11")
    taken = details_taken(ali, Details("22 33 44 55", "a@b.dk"))
    assert (taken.phone, taken.email) == ("11", "a@b.dk")


@pytest.mark.parametrize(
    "line",
    ["CURRICULUM VITAE", "Sprog:", "Kevin Madsen", "Navn: kevin madsen", "Kevin", "Kevin Bo Madsen", "CPR 010299-1235"],
)
def test_headings_names_and_numbers_are_left_out(line: str) -> None:
    assert list(worth_a_talk([line], "Kevin Madsen")) == []


@pytest.mark.parametrize("line", ["Madsen Auto", "Kevin Madsen, kok", "Kok", "Kørekort", "Kevin hos Madsen", "..."])
def test_other_lines_stay(line: str) -> None:
    assert list(worth_a_talk([line], "Kevin Madsen")) == [line]
