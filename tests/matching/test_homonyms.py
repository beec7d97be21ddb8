"""Words that are written alike are told apart by what stands before them."""

import pytest

from dialogtool.matching.homonyms import without_homonyms
from dialogtool.matching.normalise import words_in


def keys(text: str) -> list[str]:
    """The words as they are read."""
    return [word.key for word in without_homonyms(words_in(text))]


@pytest.mark.parametrize("text", ["borger passer have", "vi har en stor have", "jeg har ingen have", "min have"])
def test_a_garden_is_a_garden(text: str) -> None:
    assert keys(text)[-1] == "haven"


@pytest.mark.parametrize("text", ["jeg vil gerne have en hund", "hun vil min mor have", "skal vi have kaffe", "have"])
def test_to_have_is_no_garden(text: str) -> None:
    assert "haven" not in keys(text)
