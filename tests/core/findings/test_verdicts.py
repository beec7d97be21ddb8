"""What the citizen says of competences: on what was found, and by sorting cards."""

import msgspec

from dialogtool.core.case.answers import Answer, Chosen, Sorted, Verdict, Words
from dialogtool.core.case.case import with_answer
from dialogtool.core.case.keys import not_meant_key, verdict_key
from dialogtool.core.findings.findings import confirmed, findings_of
from dialogtool.core.findings.material import material_of
from dialogtool.core.findings.unmeant import unmeant
from dialogtool.core.findings.verdicts import verdicts_in
from tests.core.aids_made import MAT
from tests.making import FakeMatcher, a_case, a_catalogue, a_library, a_tool, an_answer, key

OTHER = msgspec.structs.replace(MAT, id="ny-maatte")
CATALOGUE = a_catalogue(competences=["lytte", "mad"])
LIBRARY = a_library(a_tool(MAT, OTHER), catalogue=CATALOGUE)


def mat(minute: int = 0, field: str = "maatte", **columns: tuple[str, ...]) -> Answer:
    return an_answer(field, Sorted(columns), minute, makes="competence")


def judged(*answers: Answer) -> dict[str, str]:
    return {id: said.choice for id, said in verdicts_in(a_case(*answers), LIBRARY).items()}


def test_the_column_says_the_verdict_on_what_its_cards_show() -> None:
    sorted_cards = mat(mig=("laver-mad",), lidt=("lytter",))
    assert judged(sorted_cards) == {"mad": "yes", "lytte": "some"}
    assert verdicts_in(a_case(sorted_cards), LIBRARY)["mad"] == Verdict("yes", evidence=(key("maatte"),))


def test_a_card_that_was_not_sorted_is_not_judged() -> None:
    assert judged(mat(ikke=("laver-mad",))) == {"mad": "no"}


def test_of_two_cards_that_show_the_same_the_one_that_lies_best_tells() -> None:
    assert judged(mat(mig=("lytter",), ikke=("hoerer",))) == {"lytte": "yes"}
    assert judged(mat(lidt=("hoerer",), ikke=("lytter",))) == {"lytte": "some"}


def test_a_later_mat_goes_before_an_earlier_one() -> None:
    old, new = mat(mig=("lytter",)), mat(9, "ny-maatte", ikke=("lytter",))
    assert judged(old, new) == judged(new, old) == {"lytte": "no"}


def test_what_was_said_of_the_finding_itself_goes_before_the_mat_whenever_it_was_said() -> None:
    said = an_answer(verdict_key("mad"), Verdict("some"), minute=5)
    assert judged(said, mat(0, mig=("laver-mad",))) == judged(said, mat(9, mig=("laver-mad",))) == {"mad": "some"}


def test_a_declined_verdict_leaves_the_mat_to_tell() -> None:
    assert judged(an_answer(verdict_key("mad"), None, minute=5), mat(mig=("laver-mad",))) == {"mad": "yes"}


def test_words_and_columns_that_say_nothing_are_no_verdict() -> None:
    words = an_answer("maatte", Words("Jeg lytter"), makes="competence")
    assert judged(words) == judged(mat(midt=("lytter",))) == {}


def test_what_the_citizen_did_not_mean_is_kept_with_the_words_and_what_was_heard_in_them() -> None:
    told = an_answer("fortael", makes="evidence", shows=("mad", "lytte"))
    case = a_case(told)
    mad, lytte = findings_of(case, LIBRARY, FakeMatcher()).all
    for finding in (mad, lytte):
        kept = unmeant(finding, case)
        assert kept
        case = with_answer(case, an_answer(*kept))
    assert case.answers[not_meant_key(told.key)].value == Chosen(ids=(mad.competence, lytte.competence))


def test_cards_that_were_sorted_were_meant() -> None:
    case = a_case(mat(mig=("lytter",)))
    (finding,) = findings_of(case, LIBRARY, FakeMatcher()).all
    assert unmeant(finding, case) is None


def test_cards_are_evidence_but_those_that_were_denied() -> None:
    made = material_of(a_case(mat(mig=("laver-mad",), lidt=("lytter",), ikke=("hoerer",))), LIBRARY)
    assert [(piece.sentence, piece.shows) for piece in made.evidence] == [
        ("Jeg laver mad", ("mad",)),
        ("Jeg lytter", ("lytte",)),
    ]


def test_a_yes_on_the_mat_is_confirmed_by_the_card_itself() -> None:
    found = findings_of(a_case(mat(mig=("laver-mad",))), LIBRARY, FakeMatcher())
    assert [(one.competence, one.shown[0].evidence.sentence) for one in confirmed(found)] == [("mad", "Jeg laver mad")]


def test_a_yes_on_a_mat_that_was_renamed_since_keeps_its_card() -> None:
    renamed = msgspec.structs.replace(MAT, id="kort-paa-bordet", renamed_from=("maatte",))
    library = a_library(a_tool(renamed), catalogue=CATALOGUE)
    (verdict,) = verdicts_in(a_case(mat(mig=("laver-mad",))), library).values()
    assert verdict.evidence == (key("kort-paa-bordet"),)
