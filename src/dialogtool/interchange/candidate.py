"""The Europass CV since 2020 (Candidate, after HR-XML): what a case can take in of it."""

from collections.abc import Iterator

from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.cv.brought import About
from dialogtool.core.words.cleaning import clean_line

from .addresses import line_of
from .europass_noting import Lived, at, date_at, every, is_true, line, lines_of, words
from .fluency import MOTHER_TONGUE, lowest
from .language_names import language_named
from .noting import Noting
from .resume_shape import certificate_kind
from .tree import Branch

SECTIONS = (
    "PublicationHistory",
    "Projects",
    "VoluntaryWorks",
    "NetworksAndMemberships",
    "ConferencesAndSeminars",
    "CreativeWorks",
    "CourseCertifications",
    "Others",
)
"""What the editor keeps as free text, under headings of its own."""


def about(candidate: Branch) -> About:
    """Name, address, telephone, mail, and what is told about oneself."""
    person = at(candidate, "CandidatePerson")
    name = at(person, "PersonName")
    ways = list(every(person, "Communication"))
    return About(
        name=clean_line(f"{line(name, 'GivenName')} {line(name, 'FamilyName')}"),
        phone=next((said for way in ways if (said := _phone(way))), ""),
        email=next((said for way in ways if (said := _email(way))), ""),
        address=next((said for way in ways if (said := _address(way))), ""),
        profile=words(candidate, "CandidateProfile", "ExecutiveSummary"),
    )


def _phone(way: Branch) -> str:
    number, dialling = at(way, "DialNumber"), at(way, "CountryDialing")
    if number is None:
        return ""
    way.take()
    abroad = dialling.text.strip("+ ") if dialling else ""
    return clean_line(number.text if abroad in {"", "45"} else f"+{abroad} {number.text}")


def _email(way: Branch) -> str:
    channel, address = at(way, "ChannelCode"), at(way, "URI")
    if not (channel and address and channel.text.lower() == "email"):
        return ""
    way.take()
    return clean_line(address.text)


def _address(way: Branch) -> str:
    found = at(way, "Address")
    if found is None:
        return ""
    parts = [line(found, name) for name in ("AddressLine", "PostalCode", "CityName")]
    country = line(found, "CountryCode").upper()
    way.take()
    return clean_line(line_of(*parts, country=country)) if any(parts) else ""


def items(candidate: Branch, licence: str, noting: Noting) -> Iterator[CvItemSet]:
    """Work, education, certificates, languages, IT and the driving licence; `licence` is what that is called."""
    profile = at(candidate, "CandidateProfile")
    for employer in every(at(profile, "EmploymentHistory"), "EmployerHistory"):
        for entry in every(employer, "PositionHistory"):
            yield from lines_of(_work(employer, entry, noting), noting)
    for entry in every(at(profile, "EducationHistory"), "EducationOrganizationAttendance"):
        yield from lines_of(_education(entry, noting), noting)
    yield from _certificates(at(profile, "Certifications"), noting)
    yield from _languages(at(candidate, "CandidatePerson"), at(profile, "PersonQualifications"))
    yield from _digital(at(profile, "Skills"))
    categories = [line(one, "LicenseTypeCode") for one in every(at(profile, "Licenses"), "License")]
    if any(categories):
        yield CvItemSet(kind="licence", title=licence, level=", ".join(filter(None, categories)))


def _work(employer: Branch, entry: Branch, noting: Noting) -> Lived:
    when = at(entry, "EmploymentPeriod")
    return Lived(
        at=entry.place,
        kind="work",
        title=line(entry, "PositionTitle"),
        place=line(employer, "OrganizationName"),
        town=_town(entry, employer),
        start=date_at(when, noting, "StartDate", "FormattedDateTime"),
        end=date_at(when, noting, "EndDate", "FormattedDateTime"),
        ongoing=is_true(when, "CurrentIndicator"),
        text=words(entry, "Description"),
    )


def _education(entry: Branch, noting: Noting) -> Lived:
    when, degree = at(entry, "AttendancePeriod"), at(entry, "EducationDegree")
    return Lived(
        at=entry.place,
        kind="education",
        title=line(degree, "DegreeName"),
        place=line(entry, "OrganizationName"),
        town=_town(entry, entry),
        start=date_at(when, noting, "StartDate", "FormattedDateTime"),
        end=date_at(when, noting, "EndDate", "FormattedDateTime"),
        ongoing=is_true(when, "Ongoing"),
        text=words(degree, "OccupationalSkillsCovered"),
    )


def _town(entry: Branch, owner: Branch) -> str:
    """The town of the place itself, or else that of the organisation; one is enough, and both are read."""
    address = at(owner, "OrganizationContact", "Communication", "Address")
    towns = [line(entry, "City"), line(address, "CityName")]
    line(entry, "Country")
    line(address, "CountryCode")
    return next(filter(None, towns), "")


def _certificates(certificates: Branch | None, noting: Noting) -> Iterator[CvItemSet]:
    for entry in every(certificates, "Certification"):
        title = line(entry, "CertificationName")
        dates = [date_at(entry, noting, name, "FormattedDateTime") for name in ("FirstIssuedDate", "CertificationDate")]
        if title:
            place, text = line(entry, "IssuingAuthority"), words(entry, "Description")
            start = next(filter(None, dates), "")
            yield CvItemSet(kind=certificate_kind(title), title=title, place=place, start=start, text=text)


def _languages(person: Branch | None, qualifications: Branch | None) -> Iterator[CvItemSet]:
    for entry in every(person, "PrimaryLanguageCode"):
        if name := _language(entry):
            yield CvItemSet(kind="language", title=name, level=MOTHER_TONGUE)
    for entry in every(qualifications, "PersonCompetency"):
        about_language, named = at(entry, "TaxonomyID"), at(entry, "CompetencyID")
        if about_language and about_language.text.lower() == "language" and named and (name := _language(named)):
            levels = tuple(line(one, "Score", "ScoreText") for one in every(entry, "CompetencyDimension"))
            entry.take()
            yield CvItemSet(kind="language", title=name, level=lowest(levels))


def _language(entry: Branch) -> str:
    code = line(entry)
    return language_named(code) or code


def _digital(skills: Branch | None) -> Iterator[CvItemSet]:
    """The editor's skills are digital ones, alone or in groups with a title."""
    for group in every(skills, "SkillsGroup"):
        yield from _digital(group)
    for entry in every(skills, "PersonCompetency"):
        if name := line(entry, "CompetencyName"):
            entry.take()
            yield CvItemSet(kind="it", title=name)


def to_talk_about(candidate: Branch) -> Iterator[Branch]:
    """What is told in sections of other kinds: it is talked about, and kept as no fact."""
    profile = at(candidate, "CandidateProfile")
    for name in SECTIONS:
        for section in every(profile, name):
            yield from (entry for entry in section.parts if entry.kind == "entry")
