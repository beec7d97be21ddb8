"""The Europass CV of 2012 to 2020 (SkillsPassport), as XML or as JSON: what a case can take in of it."""

from collections.abc import Iterator

from dialogtool.core.case.cv_values import CvItemSet, ItemKind
from dialogtool.core.cv.brought import About
from dialogtool.core.words.cleaning import clean_line

from .addresses import line_of
from .europass_noting import HERE, Lived, at, date_at, every, is_true, line, lines_of, words
from .fluency import MOTHER_TONGUE, lowest
from .noting import Noting
from .tree import Branch

PARTS = ("Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing")
SKILLS = ("Communication", "Organisational", "JobRelated", "Computer", "Other")
STATEMENT = "personal_statement"


def about(learner: Branch) -> About:
    """Name, address, telephone, mail, and the statement about oneself."""
    person = at(learner, "Identification")
    contact = at(person, "ContactInfo")
    name = at(person, "PersonName")
    return About(
        name=clean_line(f"{line(name, 'FirstName')} {line(name, 'Surname')}"),
        phone=line(contact, "Telephone", "Contact"),
        email=line(contact, "Email", "Contact"),
        address=_address(at(contact, "Address", "Contact")),
        profile=_statement(learner),
    )


def _address(contact: Branch | None) -> str:
    parts = [line(contact, name) for name in ("AddressLine", "PostalCode", "Municipality")]
    code, country = line(contact, "Country", "Code"), line(contact, "Country", "Label")
    return clean_line(line_of(*parts, country="" if code.lower() in HERE else country))


def _statement(learner: Branch) -> str:
    """The headline, where it is a statement about oneself and no wish for a job."""
    headline = at(learner, "Headline")
    kind = at(headline, "Type")
    code = at(kind, "Code")
    if kind is None or code is None or code.text != STATEMENT:
        return ""
    kind.take()
    return words(headline, "Description")


def items(learner: Branch, licence: str, noting: Noting) -> Iterator[CvItemSet]:
    """Work, education, languages and the driving licence; `licence` is what that is called."""
    for entry in every(learner, "WorkExperience"):
        yield from lines_of(_lived("work", entry, at(entry, "Employer"), line(entry, "Position"), noting), noting)
    for entry in every(learner, "Education"):
        school = at(entry, "Organisation")
        yield from lines_of(_lived("education", entry, school, line(entry, "Title"), noting), noting)
    skills = at(learner, "Skills")
    yield from _languages(at(skills, "Linguistic"))
    described = list(every(at(skills, "Driving"), "Description"))
    categories = [line(one) for part in described for one in (list(every(part, "Licence")) or [part])]
    if any(categories):
        yield CvItemSet(kind="licence", title=licence, level=", ".join(filter(None, categories)))


def _lived(kind: ItemKind, entry: Branch, where: Branch | None, title: str, noting: Noting) -> Lived:
    period = at(entry, "Period")
    return Lived(
        at=entry.place,
        kind=kind,
        title=title,
        place=line(where, "Name"),
        town=line(where, "ContactInfo", "Address", "Contact", "Municipality"),
        start=date_at(period, noting, "From"),
        end=date_at(period, noting, "To"),
        ongoing=is_true(period, "Current"),
        text=words(entry, "Activities"),
    )


def _languages(linguistic: Branch | None) -> Iterator[CvItemSet]:
    for entry in every(linguistic, "MotherTongue"):
        if name := line(entry, "Description"):
            yield CvItemSet(kind="language", title=name, level=MOTHER_TONGUE)
    for entry in every(linguistic, "ForeignLanguage"):
        levels = tuple(line(entry, "ProficiencyLevel", part) for part in PARTS)
        if name := line(entry, "Description"):
            yield CvItemSet(kind="language", title=name, level=lowest(levels))


def to_talk_about(learner: Branch) -> Iterator[Branch]:
    """What is told of skills and achievements in words: it is talked about, and kept as no fact."""
    skills = at(learner, "Skills")
    yield from (found for name in SKILLS if (found := at(skills, name, "Description")))
    yield from every(learner, "Achievement")
    if (headline := at(learner, "Headline", "Description")) and not headline.read:
        yield headline
