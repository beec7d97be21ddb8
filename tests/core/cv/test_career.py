"""The CV's career, goal, conditions, references and photo, each CV with its own."""

import msgspec
import pytest

from dialogtool.core.case.aid_values import Line, Period
from dialogtool.core.case.answers import Answer, Chosen, GoalSet, Photo, Words
from dialogtool.core.case.case import Case, with_answer
from dialogtool.core.case.cv_values import CvItemSet, CvSettings, Extra
from dialogtool.core.case.keys import (
    cv_item_key,
    cv_settings_key,
    goal_key,
    left_out_key,
    line_left_out_key,
    photo_key,
    profile_key,
    verdict_key,
    wording_key,
    workplace_word_key,
)
from dialogtool.core.case.plan_values import WorkplaceWord
from dialogtool.core.cv.cv import (
    Cv,
    build_cv,
    goal_of,
    line_of,
    profile_text,
    wording_of,
    works_best_answer,
    works_best_told,
)
from dialogtool.core.findings.findings import findings_of, verdict_on
from dialogtool.core.findings.material import material_of
from tests.making import FakeMatcher, a_case, a_catalogue, a_citizen, a_function, a_library, an_answer, key

CATALOGUE = msgspec.structs.replace(
    a_catalogue(competences=["mad", "ro"]),
    phrases={"cv.heading.work": "Arbejde", "cv.works-best": "Jeg arbejder bedst, når {words}", "cv.break": "Pause"},
)
LIBRARY = a_library(catalogue=CATALOGUE)


PICTURE = b"\x89PNG\r\n..."


def an_item(id: str, kind: str = "work", private: bool = False, **more: str) -> Answer:
    item = CvItemSet(**{"kind": kind, "title": id} | more)
    return an_answer(cv_item_key(id), item, makes="cv-item", private=private)


def settled(cv: str = "", **chosen: object) -> Answer:
    return an_answer(cv_settings_key(cv), CvSettings(**chosen))


def showing(*extras: Extra, cv: str = "") -> Answer:
    return settled(cv, extras=extras)


def cv(*answers: Answer, of: str = "", language: str = "da") -> Cv:
    case = a_case(*answers)
    return build_cv(case, LIBRARY, findings_of(case, LIBRARY, FakeMatcher()), of, language)


def titles(page: Cv) -> list[str]:
    return [one.title for section in page.sections for one in section.experiences]


def test_what_was_written_stands_without_any_competence() -> None:
    page = cv(an_item("kok", place="Kantinen"))
    assert [(s.heading, s.kind, s.experiences[0].title) for s in page.sections] == [("Arbejde", "work", "Kok")]


def test_a_marked_line_is_nowhere() -> None:
    assert "KANARIE" not in str(cv(an_item("KANARIE", private=True)))


def test_a_line_can_be_left_out_of_one_cv() -> None:
    lines = (an_item("Kok"), an_item("Lager"))
    out = an_answer(line_left_out_key("Kok", "v"), Chosen(("Kok",)))
    assert (titles(cv(*lines, out)), titles(cv(*lines, out, of="v"))) == (["Kok", "Lager"], ["Lager"])


def test_a_period_left_out_does_not_come_back_as_what_backs_a_competence() -> None:
    line = an_answer("linje", Line((Period(id="Bager", title="Bager", arena="hjem"),)), makes="period", shows=("mad",))
    case = a_case(line, an_answer(line_left_out_key("Bager"), Chosen(("Bager",))))
    found = findings_of(case, LIBRARY, FakeMatcher()).all[0]
    case = with_answer(case, an_answer(verdict_key("mad"), verdict_on(found, "yes")))
    assert cv(*case.answers.values()).sections == ()


def test_pauses_stand_only_when_they_were_chosen() -> None:
    pause = an_item("Sygdom", "break", start="2017")
    assert titles(cv(pause)) == []
    assert titles(cv(pause, showing("breaks", "dates"))) == ["Pause"]


def test_times_can_be_left_out() -> None:
    told = an_item("Kok", start="2013")
    assert [one.start for page in (cv(told), cv(told, showing())) for one in page.sections[0].experiences] == [
        "2013",
        "",
    ]


def test_texts_are_long_on_a_cv_that_wants_them_so() -> None:
    told = an_item("Kok", text="Kort", long_text="Lang")
    pages = (cv(told), cv(told, settled(long=True)))
    assert [page.sections[0].experiences[0].story for page in pages] == ["Kort", "Lang"]


def test_the_address_can_be_left_out() -> None:
    citizen = msgspec.structs.replace(a_citizen(), phone="20", address="Elmevej 12")
    case = a_case(showing(), citizen=citizen)
    assert build_cv(case, LIBRARY, findings_of(case, LIBRARY, FakeMatcher())).contact == ("20",)


def test_references_and_what_workplaces_said_stand_last_when_they_may() -> None:
    word = WorkplaceWord(text="Møder altid", who="Lis", confirmed=True)
    told = (
        an_item("Lis Holm", "reference", place="Kantinen"),
        an_answer(workplace_word_key("w"), word, makes="workplace-word"),
        an_answer(workplace_word_key("x"), WorkplaceWord(text="Ikke sagt ja til"), makes="workplace-word"),
    )
    page = cv(*told)
    assert ([one.title for one in page.references], page.words, page.sections) == (["Lis Holm"], (word,), ())
    assert (cv(*told, showing()).references, cv(*told, showing()).words) == ((), ())


def test_a_photo_stands_only_when_it_was_chosen_and_is_not_marked() -> None:
    photo = an_answer(photo_key(), Photo(PICTURE))
    assert [cv(*told).photo for told in ((photo,), (photo, showing("photo")), (showing("photo"),))] == [
        b"",
        PICTURE,
        b"",
    ]
    assert cv(msgspec.structs.replace(photo, private=True), showing("photo")).photo == b""
    assert cv(an_answer(photo_key(), Photo(b"no picture")), showing("photo")).photo == b""


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ("Jeg arbejder bedst, når der er ro", "Jeg arbejder bedst, når der er ro."),
        ("når der er  ro", "Jeg arbejder bedst, når der er ro."),
        ("der er ro", "Jeg arbejder bedst, når der er ro."),
    ],
)
def test_how_the_citizen_works_best_stands_in_own_words_when_it_was_chosen(told: str, sentence: str) -> None:
    said = an_answer("saetning", Words(told), fact="citizen.works-best")
    assert (cv(said).works_best, cv(said, showing("conditions")).works_best) == ("", sentence)


def test_what_was_said_last_of_it_counts_and_a_marked_sentence_does_not() -> None:
    first = an_answer("a", Words("Jeg er bedst alene."), 1, fact="citizen.works-best")
    last = an_answer("b", Words("KANARIE"), 2, fact="citizen.works-best", private=True)
    assert works_best_told(a_case(first), LIBRARY) == "Jeg er bedst alene."
    assert works_best_told(a_case(first, last), LIBRARY) == ""
    assert works_best_told(a_case(an_answer("a", Chosen(("x",)), fact="citizen.works-best")), LIBRARY) == ""


def test_an_emptied_sentence_gives_way_to_one_that_was_told_elsewhere() -> None:
    empty = an_answer("b", Words(" "), 2, fact="citizen.works-best")
    first = an_answer("a", Words("Jeg er bedst alene."), 1, fact="citizen.works-best")
    assert works_best_answer(a_case(first, empty)) == first
    assert works_best_answer(a_case(empty)) == empty
    assert works_best_answer(a_case()) is None
    assert works_best_told(a_case(empty), LIBRARY) == ""


def test_without_the_words_for_it_the_sentence_stands_as_told() -> None:
    said = a_case(an_answer("a", Words("der er ro"), fact="citizen.works-best"))
    assert works_best_told(said, a_library()) == "Der er ro."


def test_each_cv_is_for_its_own_goal() -> None:
    goals = (an_answer(goal_key("g"), GoalSet("education", "Kok"), makes="goal"),)
    goals = (*goals, an_answer(goal_key("h"), GoalSet("job", "Gartner"), 1, makes="goal"))
    pages = [cv(*goals, settled("v", goal=goal), of="v") for goal in ("", "g", "Butiksmedhjælper")]
    assert [(page.goal, page.goal_kind) for page in pages] == [
        ("Gartner", "job"),
        ("Kok", "education"),
        ("Butiksmedhjælper", "job"),
    ]


def test_a_marked_goal_is_on_no_cv() -> None:
    case = a_case(
        an_answer(goal_key("g"), GoalSet("job", "KANARIE"), makes="goal", private=True), settled("v", goal="g")
    )
    assert goal_of(case, material_of(case, LIBRARY), "v") is None


def test_a_cv_says_its_layout() -> None:
    assert (cv().layout, cv(settled("v", layout="short"), of="v").layout) == ("competences", "short")


def confirmed_case(*more: Answer) -> Case:
    case = a_case(an_answer(key("fortael", "b"), Words("jeg bager"), makes="evidence", shows=("mad", "ro")), *more)
    for finding in findings_of(case, LIBRARY, FakeMatcher()).all:
        case = with_answer(case, an_answer(verdict_key(finding.competence), verdict_on(finding, "yes", "min vej")))
    return case


def test_wording_profile_and_what_is_left_out_are_each_cvs_own() -> None:
    own = (
        an_answer(wording_key("mad", "v"), Chosen(("advert",))),
        an_answer(profile_key("v"), Words("Jeg er kok.")),
        an_answer(left_out_key("ro", "v"), Chosen(("ro",))),
    )
    case = confirmed_case(*own)
    found = findings_of(case, LIBRARY, FakeMatcher())
    assert [wording_of(case, "mad", of) for of in ("", "v")] == ["workplace", "advert"]
    assert profile_text(case, LIBRARY, found, "v") == "Jeg er kok."
    pages = [build_cv(case, LIBRARY, found, of) for of in ("", "v")]
    assert [len(page.competences) for page in pages] == [2, 1]


def test_a_cv_in_another_language_holds_only_what_was_told_in_it() -> None:
    best = an_answer("s", Words("der er ro"), fact="citizen.works-best")
    word = an_answer(workplace_word_key("w"), WorkplaceWord(text="God", confirmed=True), makes="workplace-word")
    profile, item = an_answer(profile_key(), Words("Jeg er mig.")), an_item("Kok", text="Jeg skar løg")
    case = confirmed_case(best, word, profile, item, showing("conditions", "references"))
    found = findings_of(case, LIBRARY, FakeMatcher())
    page = build_cv(case, LIBRARY, found, language="en")
    assert (page.works_best, page.words, page.profile) == ("", (), "Mad everyday. Ro everyday.")
    assert [(one.line, one.text) for one in page.competences] == [("mad workplace", ""), ("ro workplace", "")]
    assert [(one.title, one.story) for section in page.sections for one in section.experiences] == [("Kok", "")]
    assert line_of(case, CATALOGUE.competences["mad"], found.of("mad")) == "Min vej"


def test_a_goal_in_another_language_is_the_name_of_its_work() -> None:
    library = a_library(catalogue=msgspec.structs.replace(CATALOGUE, functions={"kok": a_function("kok")}))
    for function, said in (("kok", "kok"), ("", "Kok i en kantine")):
        goal = an_answer(goal_key("g"), GoalSet("job", "Kok i en kantine", function=function), makes="goal")
        case = a_case(goal)
        found = findings_of(case, library, FakeMatcher())
        assert [build_cv(case, library, found, language=of).goal for of in ("da", "en")] == ["Kok i en kantine", said]
