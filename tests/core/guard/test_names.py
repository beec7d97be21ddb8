"""Other people's names, and everything else that has a capital."""

import pytest

from tests.core.guarding import seen


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jeg hjælper Inge på 1. sal", "Inge"),
        ("Inge er glad", "Inge"),
        ("Jeg var hos Anne Sofie Lund i går", "Anne Sofie Lund"),
        ("Jeg kørte med Anne-Marie", "Anne-Marie"),
        ("Jeg passer Sørens hund", "Sørens"),
        ("Jeg cykler med Soeren", "Soeren"),
        ("Min nabo Gurli bager", "Gurli"),
        ("Min chef, Torben, var glad", "Torben"),
        ("min nabo ali hjælper", "ali"),
        ("Jeg bor med Bo og Hans", "Bo"),
        ("Fadumo lærte mig det", "Fadumo"),
        ("Jeg var hos Bosse", "Bosse"),
        ("DET ER ANNE DER SIGER DET", "ANNE"),
        ("Mor Karen", "Karen"),
        ('Hun siger: "Anne kommer"', "Anne"),
    ],
)
def test_a_name_is_found(text: str, name: str) -> None:
    assert seen(text)[0] == ("people", name)


@pytest.mark.parametrize(
    "text",
    [
        "Jeg hedder Birgitte og bor hos Birgittes mor",
        "Jeg er Birgitte Holm",
        "Min mor på 86",
        "Hans bil er rød",
        "Bo godt",
        "Jeg gik på Annes Skole og bor på Sofie Vej",
        "Jeg taler med Hjemmeplejen",
        "Mor ringer om søndagen",
        "min nabo og jeg",
        "Min chef IKEA sagde det",
        "Jeg arbejdede på Hotel Britannia i Esbjerg",
        "BO GODT",
        "Min chef: Finde et kursus",
        'Hun siger: "Hans bil"',
    ],
)
def test_what_is_no_name_of_another_is_not(text: str) -> None:
    assert seen(text) == []


def test_names_that_stand_apart_are_found_each() -> None:
    assert seen("Jeg kender Anne, Inge og Ali") == [("people", "Anne"), ("people", "Inge"), ("people", "Ali")]
