"""An official form, filled from what was confirmed and nothing else."""

from typing import get_args

from msgspec.structs import replace

from dialogtool.core.case.aid_values import Line, Period
from dialogtool.core.case.answers import Answer, Chosen, GoalSet, Sorted, Words
from dialogtool.core.case.case import Case, with_citizen
from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.case.keys import cv_item_key, goal_key, line_left_out_key
from dialogtool.core.catalogue.forms import Form, FormBlock, FormField, Source
from dialogtool.core.findings.findings import findings_of
from dialogtool.core.papers.jobnet import Filled, FilledForm, build_form
from tests.core.planted import LIBRARY, SHOWN
from tests.making import FakeMatcher, a_case, a_citizen, a_function, an_answer

ONCE: tuple[Source, ...] = get_args(Source)[:9]
OF_A_LINE: tuple[Source, ...] = get_args(Source)[9:]
FORM = Form(
    id="jobnet",
    label="CV på Jobnet",
    blocks=(
        FormBlock("om", "Om mig", tuple(FormField(one, one, one) for one in ONCE)),
        FormBlock("arbejde", "Arbejde", tuple(FormField(one, one, one) for one in OF_A_LINE), lines=("work",)),
    ),
)
ARENA = replace(LIBRARY.catalogue.arenas["hjem"], id="arbejde", career="work")
CATALOGUE = replace(
    LIBRARY.catalogue,
    functions={id: a_function(id) for id in ("kok", "bager")},
    arenas={
        **LIBRARY.catalogue.arenas,
        "arbejde": ARENA,
        "skole": replace(ARENA, id="skole", career="education"),
    },
    phrases={"time.now": "nu"},
)
KITCHEN = replace(LIBRARY, catalogue=CATALOGUE)


def filled(*answers: Answer, case: Case | None = None, form: Form = FORM) -> FilledForm:
    case = case or a_case(*answers)
    return build_form(form, case, KITCHEN, findings_of(case, KITCHEN, FakeMatcher(SHOWN)))


def fields(form: FilledForm, block: int = 0) -> list[dict[str, str]]:
    return [{field.label: field.text for field in entry if field.text} for entry in form.blocks[block].entries]


def test_contact_comes_from_the_citizen() -> None:
    citizen = replace(a_citizen(), address="Skolegade 14", phone="20 00 00 14", email="b@example.dk")
    assert fields(filled(case=with_citizen(a_case(), citizen))) == [
        {"name": "Birgit Holm", "address": "Skolegade 14", "phone": "20 00 00 14", "email": "b@example.dk"}
    ]


def test_the_goal_is_called_as_jobs_are_called_and_those_with_a_yes_come_after_it() -> None:
    goal = GoalSet("job", "noget med mad", function="kok", hours="5 timer", place="Esbjerg")
    yes = an_answer("kompas", Sorted({"ja": ("bager", "kok", "væk")}), makes="function")
    (told,) = fields(filled(an_answer(goal_key("g"), goal, makes="goal"), yes))
    assert (told["hours"], told["place"]) == ("5 timer", "Esbjerg")
    assert told["job-titles"].startswith("kok")


def test_a_goal_in_words_is_a_job_title_and_an_education_is_none() -> None:
    assert (
        fields(filled(an_answer(goal_key("g"), GoalSet("job", "gartner"), makes="goal")))[0]["job-titles"] == "Gartner"
    )
    school = an_answer(goal_key("g"), GoalSet("education", "HF"), makes="goal")
    assert "job-titles" not in fields(filled(school))[0]


def test_the_citizens_own_sentence_is_how_she_works_best() -> None:
    told = an_answer("bedst", Words("Jeg arbejder bedst om morgenen"), fact="citizen.works-best")
    assert fields(filled(told))[0]["works-best"] == "Jeg arbejder bedst om morgenen."


def test_each_line_of_work_fills_the_block_once_the_newest_first() -> None:
    old = an_answer(
        cv_item_key("a"), CvItemSet("work", "Hotel", "Strand", "Esbjerg", "1995", "1999", text="Senge"), makes="cv-item"
    )
    new = an_answer(cv_item_key("b"), CvItemSet("work", "Kantine", start="2020", ongoing=True), makes="cv-item")
    school = an_answer(cv_item_key("c"), CvItemSet("education", "Skole"), makes="cv-item")
    assert fields(filled(old, new, school), 1) == [
        {"title": "Kantine", "start": "2020", "end": "nu"},
        {"title": "Hotel", "employer": "Strand", "town": "Esbjerg", "start": "1995", "end": "1999", "text": "Senge."},
    ]


def test_a_period_of_the_life_line_says_where_and_not_with_whom() -> None:
    line = an_answer(
        "livslinje", Line((Period("Slagteri", "Slagteri", "arbejde", "1998", "2006", place="Esbjerg"),)), makes="period"
    )
    assert fields(filled(line), 1) == [{"title": "Slagteri", "town": "Esbjerg", "start": "1998", "end": "2006"}]


def test_where_a_period_of_learning_was_is_the_school() -> None:
    period = Period("HF", "HF", "skole", "1998", "2000", place="Esbjerg VUC")
    line = an_answer("livslinje", Line((period,)), makes="period")
    school = FormBlock("skole", "Skole", FORM.blocks[1].fields, lines=("education", "course"))
    assert fields(filled(line, form=replace(FORM, blocks=(school,)))) == [
        {"title": "HF", "employer": "Esbjerg VUC", "start": "1998", "end": "2000"}
    ]


def test_what_is_left_off_the_cv_is_left_out_here_too() -> None:
    item = an_answer(cv_item_key("a"), CvItemSet("work", "Hotel"), makes="cv-item")
    off = an_answer(line_left_out_key("a"), Chosen(ids=("a",)))
    assert fields(filled(item, off), 1) == [{}]


def test_what_nothing_fills_is_named() -> None:
    item = an_answer(cv_item_key("a"), CvItemSet("work", "Hotel", "Strand"), makes="cv-item")
    assert filled(item).blocks[1].missing == ("town", "start", "end", "text")
    assert filled().blocks[1].missing == OF_A_LINE


def test_a_text_that_the_form_would_cut_is_told_of() -> None:
    assert [Filled("A", "abc", limit).is_too_long for limit in (0, 2, 3)] == [False, True, False]
    limited = Form("f", "F", (FormBlock("om", "Om", (FormField("navn", "Navn", "name", 5),)),))
    assert filled(form=limited).blocks[0].entries[0][0].is_too_long
