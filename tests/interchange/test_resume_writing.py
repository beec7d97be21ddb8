"""JSON Resume written: what one CV shows and no more, and everything of it read back as it was."""

import json
import re
from collections.abc import Callable
from itertools import count
from typing import cast, get_args

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.basis.phrases import Wordbook
from dialogtool.core.case.answers import Answer, Chosen, GoalSet, Words
from dialogtool.core.case.case import Case, with_answer
from dialogtool.core.case.cv_values import CvItemSet, CvSettings, ItemKind
from dialogtool.core.case.keys import (
    cv_item_key,
    cv_settings_key,
    goal_key,
    line_left_out_key,
    profile_key,
    workplace_word_key,
)
from dialogtool.core.case.plan_values import WorkplaceWord
from dialogtool.core.cv.brought import Imported, taken_in
from dialogtool.core.cv.cv import build_cv
from dialogtool.core.findings.career import career_of
from dialogtool.core.findings.findings import findings_of
from dialogtool.core.tool.asking import Hand
from dialogtool.core.words.cleaning import clean, clean_line
from dialogtool.core.words.sentences import opened
from dialogtool.interchange.fluency import MOTHER_TONGUE
from dialogtool.interchange.json_tree import json_tree
from dialogtool.interchange.resume_reading import resume_in
from dialogtool.interchange.resume_writing import as_file, resume_of
from dialogtool.interchange.tree import Json
from tests.core.planted import CASES, EVERYTHING, LIBRARY, SHOWN, all_confirmed
from tests.making import MORNING, FakeMatcher, a_case, a_citizen, a_hand, an_answer

from .the_standards_resume import RESUME

LINE = st.text(max_size=30).map(clean_line)
TEXT = st.text(st.characters() | st.sampled_from("\n,. "), max_size=60).map(clean)
TIMES = ("", "2013", "2013-05", "2013-05-31", "omkring 2010", "i min barndom", "90'erne", "maj 2013", "sidste år")
TIME = st.sampled_from(TIMES) | LINE
LEVEL = st.sampled_from(("", "A1", "b2", "C2", MOTHER_TONGUE, "B, C1E", "fluent")) | LINE
ITEM = st.builds(
    CvItemSet,
    kind=st.sampled_from(get_args(ItemKind)),
    title=LINE.filter(bool),
    place=LINE,
    town=LINE,
    start=TIME,
    end=TIME,
    ongoing=st.booleans(),
    text=TEXT,
    long_text=TEXT,
    level=LEVEL,
    confirmed_by=LINE,
)
CITIZEN = msgspec.structs.replace(
    a_citizen(), phone="20 00 00 14", email="b@example.dk", address="Skolegade 14, 2. tv., 6700 Esbjerg"
)
PHRASES: Wordbook = {"cv.goal": "Mit mål: {goal}", "cv.level.b1": "Til hverdag", "cv.level.native": "Modersmål"}
CATALOGUE = msgspec.structs.replace(LIBRARY.catalogue, phrases=PHRASES)
DATE = re.compile(r"([12]\d{3}-[01]\d-[0-3]\d|[12]\d{3}-[01]\d|[12]\d{3})")
"""A date as the standard wants it."""


def written(case: Case) -> bytes:
    findings = findings_of(case, LIBRARY, FakeMatcher(SHOWN))
    career = career_of(findings.material, LIBRARY)
    return as_file(resume_of(build_cv(case, LIBRARY, findings), career, case.citizen, CATALOGUE, MORNING))


def resume(*answers: Answer) -> dict[str, list[dict[str, Json]]]:
    return json.loads(written(a_case(*answers, citizen=CITIZEN)))


def read_back(content: bytes) -> Imported:
    return resume_in(json_tree(content, "cv.json"), "cv.json")


def dates_in(resume: dict[str, list[dict[str, str]]]) -> list[str]:
    entries = (entry for section in resume.values() if isinstance(section, list) for entry in section)
    return [entry[name] for entry in entries for name in ("startDate", "endDate", "date") if name in entry]


def one_hand_after_the_other() -> Callable[[], Hand]:
    hands = (a_hand(f"ny-{number}", minute=number) for number in count())
    return lambda: next(hands)


def an_item(kind: str = "work", id: str = "linje", **more: Json) -> Answer:
    item = msgspec.convert({"kind": kind, "title": "Køkkenhjælp"} | more, CvItemSet)
    return an_answer(cv_item_key(id), item, makes="cv-item")


def with_all_shown(*answers: Answer) -> Case:
    return a_case(*answers, an_answer(cv_settings_key(), EVERYTHING), citizen=CITIZEN)


@given(st.lists(ITEM, max_size=6))
def test_every_line_comes_back_as_it_was(items: list[CvItemSet]) -> None:
    answers = (an_answer(cv_item_key(str(n)), item, n, makes="cv-item") for n, item in enumerate(items))
    content = written(with_all_shown(*answers))
    imported = read_back(content)
    expected = [msgspec.structs.replace(item, title=clean_line(opened(item.title))) for item in items]
    assert sorted(map(str, imported.items)) == sorted(map(str, expected))
    assert all(DATE.fullmatch(date) for date in dates_in(json.loads(content)))


@given(LINE, LINE, LINE, TEXT)
def test_the_persons_details_come_back_as_they_were(phone: str, email: str, address: str, profile: str) -> None:
    citizen = msgspec.structs.replace(a_citizen(), phone=phone, email=email, address=address)
    case = a_case(an_answer(profile_key(), Words(profile)), citizen=citizen)
    about = read_back(written(case)).about
    assert (about.phone, about.email, about.address, about.profile) == (phone, email, address, profile.strip())


@given(CASES)
def test_what_is_written_brings_nothing_new_to_the_same_case(case: Case) -> None:
    case = with_answer(all_confirmed(case), an_answer(cv_settings_key(), EVERYTHING))
    again = read_back(written(case))
    assert taken_in(case, again, LIBRARY, "cv.json", one_hand_after_the_other()).items == ()


@given(CASES)
def test_nothing_marked_is_ever_written(case: Case) -> None:
    case = with_answer(all_confirmed(case), an_answer(cv_settings_key(), EVERYTHING))
    assert "KANARIE" not in written(case).decode()


def test_the_standards_resume_goes_in_and_out_with_nothing_lost() -> None:
    first = read_back(json.dumps(RESUME).encode())
    case = taken_in(a_case(citizen=a_citizen("Amina Holm")), first, LIBRARY, "cv.json", one_hand_after_the_other()).case
    again = read_back(written(case))
    assert set(again.items) == set(first.items)
    assert again.about == first.about


def test_a_date_stands_as_the_standard_wants_it_and_own_words_beside_it() -> None:
    (entry,) = resume(an_item(start="omkring 2010", end="maj 2013"))["work"]
    assert (entry["startDate"], entry["endDate"]) == ("2010", "2013-05")
    assert entry["x-dialogtool"] == {"start": "omkring 2010", "end": "maj 2013"}


def test_what_goes_on_has_no_end_and_a_time_without_a_year_no_date() -> None:
    (entry,) = resume(an_item(start="2019", ongoing=True))["work"]
    assert entry == {"position": "Køkkenhjælp", "startDate": "2019"}
    (entry,) = resume(an_item(start="i min barndom"))["work"]
    assert entry == {"position": "Køkkenhjælp", "x-dialogtool": {"start": "i min barndom"}}


def test_a_language_says_its_level_in_words() -> None:
    entries = resume(an_item("language", "1", level="B1"), an_item("language", "2", level="modersmål"))["languages"]
    assert [entry["fluency"] for entry in entries] == ["Til hverdag (B1)", "Modersmål"]


def test_a_licence_names_its_categories() -> None:
    (entry,) = resume(an_item("licence", level="B, BE", title="Kørekort"))["certificates"]
    assert entry["name"] == "Kørekort B, BE"


def test_address_and_goal_in_the_standards_parts() -> None:
    basics = cast("dict[str, Json]", resume(an_answer(goal_key("m"), GoalSet("job", "Kok"), makes="goal"))["basics"])
    assert basics == {
        "name": "Birgit Holm",
        "label": "Mit mål: Kok",
        "email": "b@example.dk",
        "phone": "20 00 00 14",
        "location": {"address": "Skolegade 14, 2. tv.", "postalCode": "6700", "city": "Esbjerg"},
    }


def test_only_what_the_cv_shows_is_written() -> None:
    hidden = an_answer(line_left_out_key("væk"), Chosen(ids=("væk",)))
    settings = an_answer(cv_settings_key(), CvSettings(extras=()))
    shown = resume(an_item(start="2013"), an_item("work", "væk", title="Slagteri"), an_item("break", "pause"), settings)
    assert len(shown["work"]) == 2
    shown = resume(an_item(start="2013"), an_item("work", "væk", title="Slagteri"), hidden, settings)
    assert shown["work"] == [{"position": "Køkkenhjælp"}]
    assert "location" not in shown["basics"]


def test_competences_are_skills_with_what_shows_them_and_never_read_as_facts() -> None:
    told = an_answer("fortael", Words("Jeg laver mad til ti."), makes="evidence", shows=("mad",))
    content = written(all_confirmed(a_case(told)))
    (skill,) = json.loads(content)["skills"]
    assert (skill["name"], skill["keywords"]) == ("mad workplace", ["mad label"])
    assert "Jeg laver mad til ti" in skill["summary"]
    imported = read_back(content)
    assert (imported.items, imported.not_held) == ((), ("skills",))
    assert imported.talk_about.lines[0].startswith("mad workplace")


def test_what_a_workplace_said_is_a_reference_and_never_read_as_one_more() -> None:
    word = an_answer(
        workplace_word_key("o"), WorkplaceWord("God.", "Karin", "Netto", confirmed=True), makes="workplace-word"
    )
    content = written(a_case(word))
    (reference,) = json.loads(content)["references"]
    assert (reference["name"], reference["organization"], reference["reference"]) == ("Karin", "Netto", "God.")
    assert read_back(content).items == ()


def test_what_is_done_at_home_is_a_project_under_its_heading() -> None:
    told = an_answer("kort", Chosen(ids=("boller",)), makes="experience")
    (project,) = json.loads(written(all_confirmed(a_case(told))))["projects"]
    assert project == {"name": "Kort boller", "type": "I hjem"}


def test_the_file_says_its_version_and_when_it_was_made() -> None:
    meta = cast("dict[str, Json]", resume()["meta"])
    assert meta == {"version": "v1.2.0", "lastModified": "2026-11-21T09:00:00"}
