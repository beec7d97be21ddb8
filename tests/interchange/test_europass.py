"""Europass files read in: who it is, work, education, languages with their levels, and the driving licence."""

import json
from pathlib import Path

import pytest

from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.cv.brought import About, Imported
from dialogtool.interchange.fluency import MOTHER_TONGUE

from .europass_files import CANDIDATE, PASSPORT, PASSPORT_JSON
from .files import read

KITCHEN = CvItemSet("work", "Kok", "Kantinen", "Esbjerg", "2013-12-01", "2016-12")
ABOUT = About("Amina Holm", "20 00 00 15", "amina@example.dk", "Skolegade 14, 6700 Esbjerg")
STATEMENT = "Jeg holder et køkken i gang."


def passport(headline: str = "job_applied_for") -> str:
    return PASSPORT.replace("{headline}", headline)


def candidate(dialling: str = "45") -> str:
    return CANDIDATE.replace("{dialling}", dialling)


def test_the_old_form_gives_its_lines(tmp_path: Path) -> None:
    told = {"text": "Stod for det kolde køkken.", "long_text": "Stod for det kolde køkken.\nLærte tre op & to til"}
    imported = read(tmp_path, passport(), "cv.xml")
    assert imported.items == (
        CvItemSet("work", "Kok", "Kantinen", "Esbjerg", "2013-12-01", "2016-12", **told),
        CvItemSet("work", "Bageriet", start="2017", ongoing=True),
        CvItemSet("education", "Ernæring", "Erhvervsskolen", start="2011", end="2012"),
        CvItemSet("language", "Somali", level=MOTHER_TONGUE),
        CvItemSet("language", "Dansk", level="A2"),
        CvItemSet("language", "Arabisk"),
        CvItemSet("licence", "Kørekort", level="B, BE"),
    )
    assert imported.about == ABOUT


def test_what_is_not_held_of_the_old_form_is_listed(tmp_path: Path) -> None:
    learner = "LearnerInfo"
    assert read(tmp_path, passport(), "cv.xml").not_held == (
        f"{learner}.Identification.ContactInfo.TelephoneList.Telephone[0].Use",
        f"{learner}.Identification.ContactInfo.TelephoneList.Telephone[1]",
        f"{learner}.Identification.Demographics",
        f"{learner}.Headline",
        f"{learner}.WorkExperienceList.WorkExperience[0].Employer.Sector",
        f"{learner}.EducationList.Education.Level",
        f"{learner}.Skills.Computer",
        f"{learner}.AchievementList",
    )


def test_what_is_told_of_skills_is_something_to_talk_about(tmp_path: Path) -> None:
    lines = read(tmp_path, passport(), "cv.xml").talk_about.lines
    assert lines == ("Mail og regneark", "Priser, Årets frivillige", STATEMENT)


def test_a_statement_about_oneself_is_the_profile(tmp_path: Path) -> None:
    imported = read(tmp_path, passport("personal_statement"), "cv.xml")
    assert imported.about.profile == STATEMENT
    assert STATEMENT not in imported.talk_about.lines


def test_what_is_wrong_in_the_old_form_is_told_of_by_its_place(tmp_path: Path) -> None:
    entry = "LearnerInfo.WorkExperienceList.WorkExperience[2]"
    problems = read(tmp_path, passport(), "cv.xml").problems
    assert [(problem.code, problem.file) for problem in problems] == [
        ("bad-date", f"{entry}.Period.From: 2017-13"),
        ("no-title", entry),
    ]


@pytest.mark.parametrize("content", [PASSPORT_JSON, json.dumps(json.loads(PASSPORT_JSON)["SkillsPassport"])])
def test_the_old_form_as_json_says_the_same(content: str, tmp_path: Path) -> None:
    imported = read(tmp_path, content)
    assert imported.items == (
        CvItemSet("work", "Kok", "Kantinen", "Esbjerg", "2013-12-01", "2016-12", text="Stod for det kolde køkken."),
        CvItemSet("education", "Ernæring", "Erhvervsskolen"),
        CvItemSet("language", "Somali", level=MOTHER_TONGUE),
        CvItemSet("language", "Dansk", level="A2"),
        CvItemSet("licence", "Kørekort", level="B, BE"),
    )
    assert imported.about == About("Amina Holm", "20 00 00 15", "amina@example.dk", "Mogadishu, Somalia")
    assert [place.partition("LearnerInfo.")[2] for place in imported.not_held] == [
        "Identification.ContactInfo.Telephone[0].Use"
    ]


def test_the_present_form_gives_its_lines(tmp_path: Path) -> None:
    imported = read(tmp_path, candidate(), "cv.xml")
    told = {"text": "Koldt køkken", "long_text": "Koldt køkken\nOpvask"}
    assert imported.items == (
        CvItemSet("work", "Kok", "Kantinen", "Esbjerg", "2013-12-01", "2016-12", **told),
        CvItemSet("work", "Opvasker", "Kantinen", "Varde"),
        CvItemSet("education", "Ernæring", "Erhvervsskolen", start="2024", ongoing=True),
        CvItemSet("licence", "Hygiejnebevis", "Skolen", start="2021"),
        CvItemSet("language", "Somali", level=MOTHER_TONGUE),
        CvItemSet("language", "Bravanesisk", level=MOTHER_TONGUE),
        CvItemSet("language", "Dansk", level="A2"),
        CvItemSet("it", "E-mail"),
        CvItemSet("it", "Excel"),
        CvItemSet("licence", "Kørekort", level="B"),
    )
    assert imported.problems == ()


@pytest.mark.parametrize(("dialling", "phone"), [("45", "20000015"), ("", "20000015"), ("+252", "+252 20000015")])
def test_the_present_form_says_who_it_is(dialling: str, phone: str, tmp_path: Path) -> None:
    about = read(tmp_path, candidate(dialling), "cv.xml").about
    assert about == About("Amina Holm", phone, ABOUT.email, ABOUT.address, STATEMENT)


def test_what_is_not_held_of_the_present_form_is_listed(tmp_path: Path) -> None:
    imported = read(tmp_path, candidate(), "cv.xml")
    person, profile = "CandidatePerson", "CandidateProfile"
    assert imported.not_held == (
        f"{person}.Communication[0]",
        f"{person}.NationalityCode",
        f"{person}.BirthDate",
        f"{profile}.EducationHistory.EducationOrganizationAttendance.EducationLevelCode",
        f"{profile}.PersonQualifications.PersonCompetency[1]",
        f"{profile}.Skills.SkillsGroup.Title",
        f"{profile}.Others",
    )
    assert imported.talk_about.lines == ("Genbrug, Hver torsdag",)


EMPTY_LANGUAGES = "<MotherTongueList><MotherTongue/></MotherTongueList><ForeignLanguage/>"
EMPTY_SKILLS = f"<Skills><Linguistic>{EMPTY_LANGUAGES}</Linguistic></Skills>"
EMPTY_PERSON = "<PrimaryLanguageCode/><Communication><Address/></Communication>"


@pytest.mark.parametrize(
    "content",
    [
        f"<SkillsPassport><LearnerInfo>{EMPTY_SKILLS}</LearnerInfo></SkillsPassport>",
        f"<Candidate><CandidatePerson>{EMPTY_PERSON}</CandidatePerson></Candidate>",
    ],
)
def test_a_file_that_says_nothing_gives_nothing(content: str, tmp_path: Path) -> None:
    assert read(tmp_path, content, "cv.xml") == Imported()
