"""Which of the citizen's own sentences stands as the example of which competence."""

import msgspec

from dialogtool.core.basis.phrases import phrase
from dialogtool.core.case.answers import Answer, Chosen, Words
from dialogtool.core.case.keys import example_key
from dialogtool.core.findings.examples import CLEARLY, NEARLY, examples_for
from dialogtool.core.findings.findings import Finding, Shown
from dialogtool.core.findings.material import material_of
from tests.making import a_case, a_library, an_answer

BAKES = an_answer("bager", Words("jeg bager"), makes="evidence")
SINGS = an_answer("synger", Words("jeg synger"), minute=1, makes="evidence")
CARD = an_answer("kort", Chosen(own=("boller",)), minute=2, makes="evidence")
EXAMPLE = an_answer(example_key("mad"), Words("til mormors fest"), minute=3, makes="evidence")
CASE = a_case(BAKES, SINGS, CARD, EXAMPLE)
MADE = material_of(CASE, a_library())


def shown(answer: Answer, strength: float = 1.0) -> Shown:
    evidence = next(piece for piece in MADE.evidence if piece.answer == answer.key)
    return Shown(evidence=evidence, strength=strength)


def finding(competence: str, *several: Shown) -> Finding:
    return Finding(competence=competence, score=1.0, because=phrase("because.told"), shown=several)


def examples(*found: Finding, joining: str = "") -> dict[str, str]:
    return examples_for(CASE, found, MADE, joining)


def test_the_sentence_that_says_most_is_the_example() -> None:
    assert examples(finding("mad", shown(SINGS, 0.8), shown(BAKES, 0.9))) == {"mad": "Jeg bager."}


def test_a_sentence_is_given_once_where_it_says_most() -> None:
    weak, strong = finding("ro", shown(BAKES, 0.7)), finding("mad", shown(BAKES, 0.9))
    assert examples(weak, strong) == {"mad": "Jeg bager."}
    other = finding("ro", shown(BAKES, 0.7), shown(SINGS, 0.6))
    assert examples(other, strong) == {"mad": "Jeg bager.", "ro": "Jeg synger."}


def test_what_was_told_as_an_example_goes_before_what_was_merely_heard() -> None:
    assert examples(finding("mad", shown(BAKES, 1.0), shown(EXAMPLE, 0.1))) == {"mad": "Til mormors fest."}


def test_a_faint_sign_is_no_example_beside_a_strong_one() -> None:
    faint = shown(BAKES, NEARLY - 0.01)
    assert examples(finding("mad", shown(CARD, 1.0), faint)) == {}
    assert examples(finding("mad", faint)) == {"mad": "Jeg bager."}


def test_what_tells_of_health_or_faith_is_no_example() -> None:
    assert examples(finding("mad", msgspec.structs.replace(shown(BAKES), discreet=True), shown(SINGS))) == {
        "mad": "Jeg synger."
    }


def test_a_clause_that_is_no_sentence_is_no_example() -> None:
    assert examples(finding("mad", shown(EXAMPLE)), joining="fordi til") == {}


def test_a_card_and_marked_words_are_no_examples() -> None:
    marked = msgspec.structs.replace(shown(BAKES).evidence, private=True)
    assert examples(finding("mad", shown(CARD), Shown(evidence=marked)), finding("ro")) == {}


def test_what_was_told_of_one_competence_is_no_example_of_another() -> None:
    assert examples(finding("ro", shown(EXAMPLE))) == {}
    assert examples(finding("mad", shown(EXAMPLE))) == {"mad": "Til mormors fest."}


def test_a_sentence_that_only_hints_is_no_example() -> None:
    assert examples(finding("mad", shown(BAKES, CLEARLY - 0.01))) == {}
    assert examples(finding("mad", shown(BAKES, CLEARLY))) == {"mad": "Jeg bager."}
