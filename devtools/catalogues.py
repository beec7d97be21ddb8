"""Brings the message catalogues under translations/ in step with the texts of the program and of the tools."""

import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

TEMPLATES = "build/texts"


class Domain(NamedTuple):
    """One catalogue, and the folders whose texts it holds."""

    name: str
    sources: tuple[str, ...]


DOMAINS = (Domain("interface", ("src",)), Domain("content", ("dialog_tools", "resources/catalogue")))


def template(domain: Domain) -> str:
    """Where the list of texts to translate is written; it is made anew each time and not kept."""
    return f"{TEMPLATES}/{domain.name}.pot"


def extract_arguments(domain: Domain) -> list[str]:
    """What makes the template: file names but no line numbers, so that moved code changes nothing."""
    places = ["--add-location=file", "--sort-by-file", "--no-wrap", "--add-comments=Translators:"]
    header = [
        "--project=dialogtool",
        "--copyright-holder=dialogtool contributors",
        "--msgid-bugs-address=see CONTRIBUTING.md",
    ]
    return ["extract", "--mapping=babel.cfg", *places, *header, f"--output={template(domain)}", *domain.sources]


def update_arguments(domain: Domain) -> list[str]:
    """What brings every existing catalogue up to date, without guesses and without a new date for no change."""
    quiet = ["--no-fuzzy-matching", "--ignore-pot-creation-date", "--no-wrap"]
    return [
        "update",
        f"--domain={domain.name}",
        f"--input-file={template(domain)}",
        "--output-dir=translations",
        *quiet,
    ]


def init_arguments(domain: Domain, language: str) -> list[str]:
    """What begins the catalogue of a language that has none yet."""
    where = [f"--domain={domain.name}", f"--input-file={template(domain)}", "--output-dir=translations"]
    return ["init", *where, f"--locale={language}", "--no-wrap"]


def missing(root: Path, domain: Domain, languages: Sequence[str]) -> list[str]:
    """Those of the languages that have no catalogue of this domain."""
    return [
        language
        for language in languages
        if not (root / "translations" / language / "LC_MESSAGES" / f"{domain.name}.po").is_file()
    ]


def update_catalogues(python: Path, root: Path, new_languages: Sequence[str]) -> int:
    """Extract and update both domains, and begin the new languages; 0, or the exit code of what failed first."""
    (root / TEMPLATES).mkdir(parents=True, exist_ok=True)
    for domain in DOMAINS:
        begin = [init_arguments(domain, language) for language in missing(root, domain, new_languages)]
        for arguments in (extract_arguments(domain), *begin, update_arguments(domain)):
            command = [python, "-m", "babel.messages.frontend", "--quiet", *arguments]
            if code := subprocess.run(command, cwd=root, check=False).returncode:
                return code
    return 0
