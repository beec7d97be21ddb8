"""A small classification in the layout of the official download."""

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

from dialogtool.storage.reference.index import ReferenceIndex
from dialogtool.storage.reference.making import import_esco
from dialogtool.storage.reference.told import Report

OCCUPATION_COLUMNS = ("conceptType", "conceptUri", "iscoGroup", "preferredLabel", "altLabels", "description", "code")
SKILL_COLUMNS = ("conceptType", "conceptUri", "skillType", "preferredLabel", "altLabels")
RELATION_COLUMNS = ("occupationUri", "relationType", "skillType", "skillUri")
OCCUPATIONS = {
    "kok": ("5120", "kok\nkøkkenchef\nfaglært kok", "5120.1"),
    "diaetkok": ("5120", "diætkok", "5120.1.1"),
    "koekkenassistent": ("9412", "køkkenassistent\nkøkkenmedhjælper", "9412.1"),
    "rengoeringsassistent": ("9112", "rengøringsassistent\nsanitør", "9112.2"),
    "buschauffoer": ("8331", "buschauffør\nrutebuschauffør", "8331.1"),
    "sygeplejerske": ("2221", "sygeplejerske\nsundhedsplejerske", "2221.2"),
    "lagerarbejder": ("9333", "lagerarbejder\nlagermedarbejder", "9333.8"),
    "pelsdyravler": ("6129", "pelsdyravler", "6129.1"),
    "hotelreceptionist": ("4224", "receptionist på hotel", "4224.1"),
    "arbejdsleder": ("3123", "arbejdsleder inden for tømrerarbejder", "3123.1.3"),
}
SKILLS = {"koge": "koge mad\nlave mad", "smage": "smage til", "bus": "køre bus"}
RELATIONS = (("kok", "optional", "smage"), ("kok", "essential", "koge"), ("buschauffoer", "essential", "bus"))


def occupation(name: str) -> str:
    """The URI of an occupation."""
    return f"http://data.europa.eu/esco/occupation/{name}"


def skill(name: str) -> str:
    """The URI of a skill."""
    return f"http://data.europa.eu/esco/skill/{name}"


def labels(text: str) -> dict[str, str]:
    """The first line is the preferred label, the others lie in one field."""
    preferred, _, others = text.partition("\n")
    return {"preferredLabel": preferred, "altLabels": others}


def write(path: Path, columns: Iterable[str], rows: Iterable[Mapping[str, str]], encoding: str = "utf-8-sig") -> Path:
    """A CSV file as the download has them."""
    with path.open("w", encoding=encoding, newline="") as target:
        out = csv.DictWriter(target, list(columns), restval="")
        out.writeheader()
        out.writerows(rows)
    return path


def write_occupations(
    folder: Path, occupations: Mapping[str, tuple[str, str, str]], name: str = "occupations_da"
) -> Path:
    """Occupations by the end of their URI: ISCO, labels one a line, code."""
    rows = (
        {"conceptType": "Occupation", "conceptUri": occupation(id), "iscoGroup": isco, "code": code, **labels(text)}
        for id, (isco, text, code) in occupations.items()
    )
    return write(folder / f"{name}.csv", OCCUPATION_COLUMNS, rows)


def write_skills(folder: Path, skills: Mapping[str, str], name: str = "skills_da") -> Path:
    """Skills by the end of their URI, with their labels."""
    rows = ({"conceptUri": skill(id), "skillType": "skill/competence", **labels(text)} for id, text in skills.items())
    return write(folder / f"{name}.csv", SKILL_COLUMNS, rows)


def write_relations(folder: Path, relations: Iterable[tuple[str, str, str]]) -> Path:
    """Which occupation asks for which skill."""
    rows = (
        {"occupationUri": occupation(one), "relationType": kind, "skillUri": skill(other)}
        for one, kind, other in relations
    )
    return write(folder / "occupationSkillRelations_da.csv", RELATION_COLUMNS, rows)


def write_all(folder: Path) -> Path:
    """The whole small download."""
    folder.mkdir(exist_ok=True)
    write_occupations(folder, OCCUPATIONS)
    write_skills(folder, SKILLS)
    write_relations(folder, RELATIONS)
    return folder


def go_on(what: str, share: float) -> bool:
    """Watches an import and never stops it."""
    return 0.0 <= share <= 1.0


def imported(source: Path, target: Path) -> Report:
    """What comes of an import that nobody stops."""
    return import_esco(source, target, go_on)


def found(index: ReferenceIndex, typed: str) -> list[str]:
    """The ends of the URIs of the occupations found, best first."""
    return [term.uri.rpartition("/")[2] for term in index.occupations(typed)]


def codes(report: Report) -> list[tuple[str, int]]:
    """The problems of an import by code and line."""
    return [(problem.code, problem.line) for problem in report.problems]
