"""Where a sentence ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.guard.sentences import sentences_in


@pytest.mark.parametrize(
    "sentences",
    [
        ["Jeg bager.", "Så spiser vi!", "Hvem?", "Alle"],
        ["Jeg hjælper Inge på 1. sal."],
        ["Vi ses kl. Ni eller hos dr. Holm."],
        ["H. C. Andersen skrev det.", "Jeg læste det."],
        ["Jeg var der i 3 år. 14 værelser om dagen."],
        ['Hun sagde: "Kom."', "Og jeg kom …", "Ja."],
        ["Jeg bager. ... og så videre."],
        ["uden punktum", "på hver linje"],
        ["Ét\u00a0ord."],
        ["نعم.", "لا؟", "نعم"],
    ],
)
def test_a_text_is_parted_into_its_sentences(sentences: list[str]) -> None:
    text = ("\n" if sentences[0].islower() else "  ").join(sentences)
    assert [text[start:end] for start, end in sentences_in(f" {text}\n")] != []
    assert [text[start:end] for start, end in sentences_in(text)] == sentences


@given(st.text(alphabet='aB. !?\n…"1'))
def test_nothing_but_white_space_lies_between(text: str) -> None:
    spans = list(sentences_in(text))
    assert "".join(text.split()) == "".join("".join(text[start:end].split()) for start, end in spans)
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)
