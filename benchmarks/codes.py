"""Are the catalogue's codes real? ESCO, ICATUS and DISCO against the open data: `python -m benchmarks.codes`.

Reads ../shared/data beside the repository, and says so where that folder is not there. Exit code 1 for an unknown code.
"""

import csv
import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from dialogtool.content.folders import Folders
from dialogtool.content.library import load_library
from dialogtool.core.catalogue.catalogue import Catalogue

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT.parent / "shared" / "data"
ESCO = "http://data.europa.eu/esco"


def column(table: str, name: str) -> set[str]:
    """The values in one column of a compressed table."""
    with gzip.open(DATA / table, "rt", encoding="utf-8", newline="") as source:
        return {row[name] for row in csv.DictReader(source)}


def transversal() -> set[str]:
    """The URIs of the transversal skills, from whichever column holds them."""
    with gzip.open(
        DATA / "esco/esco_transversal_96_da_unofficial.csv.gz", "rt", encoding="utf-8", newline=""
    ) as source:
        return {value.rpartition("/")[2] for row in csv.DictReader(source) for value in row.values() if value}


def unknown(catalogue: Catalogue) -> Iterator[str]:
    """One line for each code that the data do not have."""
    skills = column("esco/esco_skills_en_v1.1.1.csv.gz", "uri_id") | transversal()
    occupations = column("esco/esco_occupations_da_v1.0.8.csv.gz", "uri_id")
    icatus, disco = column("icatus2016_codes.csv.gz", "code"), column("disco08_dst_da.csv.gz", "code")
    for competence in catalogue.competences.values():
        wrong = (uri for uri in competence.esco if uri.removeprefix(f"{ESCO}/skill/") not in skills)
        yield from (f"{competence.id}: no ESCO skill {uri}" for uri in wrong)
    for function in catalogue.functions.values():
        if function.esco.removeprefix(f"{ESCO}/occupation/") not in occupations:
            yield f"{function.id}: no ESCO occupation {function.esco}"
        if function.disco not in disco:
            yield f"{function.id}: no DISCO code {function.disco}"
    for activity in catalogue.activities.values():
        yield from (f"{activity.id}: no ICATUS code {code}" for code in activity.icatus if code not in icatus)


def main() -> int:
    """Prints every unknown code, how many were looked up, and the same as JSON."""
    if not DATA.is_dir():
        print(f"the data are not here: {DATA.name} is looked for beside the repository")
        return 0
    folders = Folders(tools=ROOT / "dialog_tools", catalogue=ROOT / "resources" / "catalogue")
    catalogue = load_library(folders).catalogue
    wrong = list(unknown(catalogue))
    for line in wrong:
        print(line)
    looked_up = {
        "competences": len(catalogue.competences),
        "functions": len(catalogue.functions),
        "activities": len(catalogue.activities),
        "unknown_codes": len(wrong),
    }
    print(json.dumps(looked_up))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
