"""Which job functions are put forward: from what was told, wished for and needed, in good variety."""

import msgspec
import pytest

from dialogtool.core.basis.phrases import phrase
from dialogtool.core.case.aid_values import Choice, Conditions
from dialogtool.core.case.answers import Origin, Verdict
from dialogtool.core.catalogue.catalogue import Branch, Catalogue, JobFunction
from dialogtool.core.catalogue.suggestions import SuggestedFunction, Suggestions
from dialogtool.core.findings.evidence import Evidence
from dialogtool.core.findings.findings import Finding, Findings, Shown
from dialogtool.core.findings.made import Interest, Material, Told
from dialogtool.core.work.jobs import FEWEST, JobSuggestion, gentleness, job_suggestions, weighed_functions
from tests.core.conditions import a_scale, work
from tests.making import a_competence, key

NOTHING = Findings()
BECAUSE = phrase("because.function-named", words="Jeg bager")


def catalogue(*functions: JobFunction) -> Catalogue:
    names = {"koekken": "Mad og køkken", "dyr": "Dyr", "have": "Have og natur"}
    return Catalogue(
        functions={one.id: one for one in functions},
        branches={id: Branch(id=id, label=label, picture="1F43E") for id, label in names.items()},
        competences={id: a_competence(id) for id in ("bage", "rydde")},
        scales={id: a_scale(id) for id in ("noise", "pace")},
    )


def many(branch: str, count: int = 8) -> list[JobFunction]:
    return [work(f"{branch}-{n}", branch=branch) for n in range(count)]


def pointing(*functions: str) -> Findings:
    found = tuple(SuggestedFunction(id, 0.9 - n / 50, BECAUSE) for n, id in enumerate(functions))
    return Findings(suggestions=Suggestions(functions=found))


def confirmed(competence: str, choice: Choice = "yes") -> Findings:
    evidence = Evidence(key(), "Jeg bager", "Hvad?", "m1", "da", Origin(), private=False)
    finding = Finding(competence, 1.0, BECAUSE, shown=(Shown(evidence),), verdict=Verdict(choice))
    return Findings(all=(finding,))


def ids(suggestions: tuple[JobSuggestion, ...]) -> list[str]:
    return [one.function for one in suggestions]


def one(function: str, known: Catalogue, findings: Findings = NOTHING, **made: object) -> JobSuggestion:
    return weighed_functions(findings, msgspec.structs.replace(Material(), **made), known)[function]


def test_what_was_told_points_and_gives_its_reason() -> None:
    found = one("bager", catalogue(work("bager")), pointing("bager"))
    assert found.can == pytest.approx(0.9)
    assert found.reasons == (BECAUSE,)


def test_a_confirmed_competence_speaks_for_work_that_uses_it() -> None:
    known = catalogue(work("bager", "bage", "rydde"), work("vagt", "rydde", "vogte"))
    found = one("bager", known, confirmed("bage"))
    assert found.can > 0.5
    assert found.reasons == (phrase("because.confirmed", competence="bage everyday"),)
    assert one("vagt", known, confirmed("bage")).can == 0
    assert one("bager", known, confirmed("bage", "some")).can < found.can
    assert one("bager", known, confirmed("bage", "no")).can == 0


def test_a_competence_that_the_catalogue_lost_gives_no_reason() -> None:
    found = one("vagt", catalogue(work("vagt", "vogte")), confirmed("vogte"))
    assert found.can > 0
    assert found.reasons == (phrase("because.gentle"),)


def test_an_interest_speaks_for_its_branches_the_more_the_fewer_they_are() -> None:
    known = catalogue(work("stald", branch="dyr"))
    narrow = one("stald", known, interests=(Interest("Hunde", ("dyr",), key()),))
    broad = one("stald", known, interests=(Interest("Ude", ("dyr", "have"), key()),))
    assert narrow.wants > broad.wants > 0
    assert narrow.reasons == (phrase("because.interest", interest="Hunde"),)


@pytest.mark.parametrize(
    ("wish", "meant"),
    [
        ("Jeg vil gerne arbejde med dyrene", True),
        ("Noget som hestepasser!", True),
        ("Dyrt tøj", False),
        ("Og så noget andet", False),
    ],
)
def test_a_wish_names_the_work_or_its_branch(wish: str, meant: bool) -> None:
    known = catalogue(msgspec.structs.replace(work("stald", branch="dyr"), says=("hestepasser",)))
    found = one("stald", known, wishes=(Told(wish, key()),))
    assert (found.wants > 0) is meant
    assert (found.reasons == (phrase("because.wish", wish=wish),)) is meant


def test_a_task_that_sounded_good_speaks_for_its_function_and_less_for_others() -> None:
    tasks = ("Fodre",)
    known = catalogue(*(msgspec.structs.replace(work(id), tasks=tasks) for id in ("stald", "zoo")), work("dyr"))
    picked = Told("Fodre", key("opgaver", "stald"))
    assert one("stald", known, wishes=(picked,)).reasons == (phrase("because.task", task="Fodre"),)
    assert one("stald", known, wishes=(picked,)).wants > one("zoo", known, wishes=(picked,)).wants > 0
    assert one("dyr", known, wishes=(picked,)).wants == 0


def test_what_is_not_for_papers_is_not_quoted() -> None:
    known = catalogue(msgspec.structs.replace(work("stald", branch="dyr"), tasks=("Fodre",)))
    hidden = {"answer": key(), "private": True}
    wishes = (Told("Dyr", **hidden), Told("Fodre", **hidden))
    found = one("stald", known, wishes=wishes, interests=(Interest("Hunde", ("dyr",), **hidden),))
    assert found.wants > 0
    assert found.reasons == (phrase("because.gentle"),)


def test_a_branch_without_a_name_is_not_looked_for() -> None:
    assert one("sang", catalogue(work("sang", branch="kultur")), wishes=(Told("kultur", key()),)).wants == 0


def test_yes_and_perhaps_say_what_she_wants() -> None:
    known = catalogue(work("bager"))
    yes, perhaps = (one("bager", known, shortlist={"bager": said}) for said in ("yes", "some"))
    assert yes.wants > perhaps.wants > 0
    assert yes.reasons == (phrase("because.yes"),)


def test_where_she_thrives_is_surer_the_more_was_answered() -> None:
    known = catalogue(work("bager", noise=2))
    few = one("bager", known, conditions=Conditions(levels={"noise": 2}))
    more = one("bager", known, conditions=Conditions(levels={"noise": 2, "pace": 3, "it": 4}))
    assert 0 == one("bager", known).thrives < few.thrives < more.thrives
    assert one("bager", known).score < few.score < more.score
    assert few.reasons == (phrase("because.fits", best="noise er 2"),)


def test_what_asks_too_much_now_comes_later_and_says_nothing_of_fitting() -> None:
    known = catalogue(work("bager", noise=4, pace=1), work("butik", pace=1))
    conditions = Conditions(levels={"noise": 0, "pace": 1})
    loud, calm = (one(id, known, pointing("bager", "butik"), conditions=conditions) for id in ("bager", "butik"))
    assert loud.score < calm.score
    assert loud.reasons == (BECAUSE,)


def test_no_is_not_suggested_again() -> None:
    known = catalogue(work("bager"), work("butik"))
    said = Material(shortlist={"bager": "no"})
    assert ids(job_suggestions(pointing("bager", "butik"), said, known, 6)) == ["butik"]


def test_the_reason_for_a_no_lowers_what_asks_the_same() -> None:
    known = catalogue(work("slagter", noise=4), work("smed", noise=3), work("bager", noise=1))
    findings = pointing("smed", "bager")
    said = Material(shortlist={"slagter": "no"}, reasons={"slagter": ("noise",)})
    assert ids(job_suggestions(findings, Material(), known, 2)) == ["smed", "bager"]
    assert ids(job_suggestions(findings, said, known, 2)) == ["bager", "smed"]


def test_no_without_a_scale_lowers_the_branch_a_little() -> None:
    known = catalogue(work("kok"), work("bager"), work("stald", branch="dyr"))
    said = Material(shortlist={"kok": "no"}, reasons={"kok": ()})
    assert ids(job_suggestions(pointing("bager", "stald"), said, known, 2)) == ["stald", "bager"]


def test_a_reason_for_what_is_no_longer_a_no_counts_not() -> None:
    known = catalogue(work("kok"), work("bager"), work("stald", branch="dyr"))
    said = Material(shortlist={"kok": "some"}, reasons={"kok": (), "gone": ()})
    assert one("bager", known, shortlist=said.shortlist, reasons=said.reasons).score == one("bager", known).score


def test_of_six_no_branch_has_more_than_two() -> None:
    known = catalogue(*many("koekken"), *many("dyr"), *many("have"))
    found = ids(job_suggestions(pointing(*known.functions), Material(), known, 12))
    for lot in (found[:6], found[6:]):
        assert sorted(id.split("-")[0] for id in lot) == ["dyr", "dyr", "have", "have", "koekken", "koekken"]


def test_a_lot_with_room_for_other_branches_is_filled_with_gentle_ones() -> None:
    known = catalogue(*many("koekken"), *many("dyr"))
    found = job_suggestions(pointing("koekken-0", "koekken-1", "koekken-2"), Material(), known, 6)
    assert ids(found)[:2] == ["koekken-0", "koekken-1"]
    assert [one.said for one in found] == [True, True, False, False]


def test_more_begins_with_the_same() -> None:
    known = catalogue(*many("koekken"), *many("dyr"), *many("have"))
    findings = pointing(*known.functions)
    few, more = (ids(job_suggestions(findings, Material(), known, most)) for most in (6, 15))
    assert more[:6] == few


def test_a_few_are_there_when_little_is_known() -> None:
    known = catalogue(*many("koekken"), *many("dyr"), work("bager"))
    found = job_suggestions(pointing("bager"), Material(), known, 6)
    assert ids(found)[0] == "bager"
    assert len(found) == FEWEST


def test_when_nothing_is_known_it_begins_gently() -> None:
    learnt, near = work("kok", way_in="vocational", branch="dyr"), work("opvasker", adapting="easy")
    small = msgspec.structs.replace(near, small_form=("To timer om ugen",))
    assert gentleness(small) > gentleness(near) > gentleness(learnt)
    found = job_suggestions(Findings(), Material(), catalogue(learnt, small), 6)
    assert ids(found) == ["opvasker", "kok"]
    assert found[0].reasons == (phrase("because.gentle"),)


def test_nothing_is_suggested_from_an_empty_catalogue() -> None:
    assert job_suggestions(Findings(), Material(), Catalogue(), 6) == ()
