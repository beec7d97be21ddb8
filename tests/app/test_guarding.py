"""What the guard says where papers are made: decided sentences are kept or taken out, the others stay in the house."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import docx
import pytest
from msgspec.structs import replace

from dialogtool.app import papers
from dialogtool.app.dossier import Dossier
from dialogtool.app.guarding import seen_in, warn_of
from dialogtool.app.other_tongues import Spoken, in_other_language
from dialogtool.app.window_papers import UNDECIDED, CasePapers
from dialogtool.core.case.answers import Chosen, Words
from dialogtool.core.case.case import Case, Place
from dialogtool.core.case.keys import guard_key, profile_key
from dialogtool.core.catalogue.guard_rules import GuardRule
from dialogtool.core.findings.findings import findings_of
from dialogtool.core.guard.guard import Decision
from dialogtool.core.tool.library import Library
from dialogtool.storage.store import Store
from dialogtool.ui.case_model import CaseModel
from tests.core.guarding import RULES
from tests.export.lives import MORNING, empty_case, life_of_much, told
from tests.export.small_catalogue import CardMatcher, small_library

SICK = "Jeg har været syg."
PHRASES = {"cv.heading.profile": "Profil", "guard.why": '"{words}": {why}'}


def library() -> Library:
    catalogue = replace(small_library().catalogue, phrases=PHRASES, guard=RULES)
    return replace(small_library(), catalogue=catalogue)


def profiled(text: str = f"Jeg bager. {SICK}") -> Case:
    return told(empty_case("Birgitte Holm"), profile_key(), Words(text))


def decided(case: Case, decision: Decision, sentence: str = SICK) -> Case:
    return told(case, guard_key(sentence), Chosen(ids=(decision,)))


def dossier(case: Case) -> Dossier:
    return Dossier(case, library(), findings_of(case, library(), CardMatcher()), MORNING)


def written(case: Case, folder: Path, kind: str = "cv") -> str:
    path = folder / f"{kind}.docx"
    papers.write(kind, dossier(case), path, overwrite=True)
    return "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)


@dataclass
class Log:
    """Stands in for the store: remembers which papers left."""

    left: list[str] = field(default_factory=list[str])

    def flush(self) -> bool:
        return True

    def log_export(self, _citizen: str, kind: str, _recipient: str) -> None:
        self.left.append(kind)


def no_other(_language: str) -> Spoken:
    raise AssertionError("nobody speaks anything else here")


def open_papers(case: Case) -> tuple[CasePapers, Log]:
    model = CaseModel(library(), CardMatcher(), lambda: MORNING, lambda: "id")
    model.open(case, Place())
    log = Log()
    return CasePapers(model, cast(Store, log), no_other), log


@pytest.mark.parametrize("kind", ["cv", "cv-kronologisk", "cv-anonym"])
def test_what_was_taken_out_is_in_no_paper(kind: str, tmp_path: Path) -> None:
    assert SICK in written(profiled(), tmp_path, kind)
    assert "syg" not in written(decided(profiled(), "leave-out"), tmp_path, kind)


def test_what_may_stand_stands(tmp_path: Path) -> None:
    assert SICK in written(decided(profiled(), "keep"), tmp_path)


def test_the_whole_paper_still_holds_it() -> None:
    case = decided(profiled(), "leave-out")
    assert SICK in str(papers.whole_of("cv", dossier(case)))
    assert SICK not in str(papers.document_of("cv", dossier(case)))


def test_a_number_in_the_name_is_in_no_paper_and_in_no_file_name(tmp_path: Path) -> None:
    name = "Birgitte 010170-1234"
    case = decided(told(empty_case(name), profile_key(), Words("Jeg bager.")), "leave-out", name)
    assert "010170" not in written(case, tmp_path)
    assert papers.file_name("cv", case) == "CV.docx"


def test_the_window_saves_nothing_that_is_not_decided_about(tmp_path: Path) -> None:
    window, log = open_papers(profiled())
    assert window.save("cv", str(tmp_path / "cv.docx")) == UNDECIDED
    assert (list(tmp_path.iterdir()), log.left) == ([], [])


def test_the_window_saves_what_it_shows_when_all_is_decided(tmp_path: Path) -> None:
    window, log = open_papers(decided(profiled(), "leave-out"))
    assert window.save("cv", str(tmp_path / "cv.docx")) is None
    assert SICK not in str(window.preview("cv"))
    assert SICK in str(window.whole("cv"))
    assert log.left == ["cv"]


def test_without_a_window_each_sentence_is_told_once_with_its_papers() -> None:
    lines: list[str] = []
    warn_of(dossier(profiled()), lines.append)
    (line,) = lines
    assert line.startswith("cv, cv-kronologisk, ")
    assert line.endswith(f'"syg": Det siger noget om helbred. - {SICK}')


def test_what_is_decided_is_not_told_again() -> None:
    lines: list[str] = []
    for decision in ("keep", "leave-out"):
        warn_of(dossier(decided(profiled(), decision)), lines.append)
    assert lines == []


class English:
    """Says a few things in English."""

    def content(self, text: str) -> str:
        """The English, where there is any."""
        return {"Profil": "Profile", "Laver mad til mange": "Cooks for many"}.get(text, text)


def test_nothing_slips_through_by_being_translated() -> None:
    rules = RULES | {"food": GuardRule(id="food", label="Mad", why="Det er om mad.", words=("mad til mange",))}
    known = replace(library(), catalogue=replace(library().catalogue, guard=rules))
    case = replace(life_of_much(), citizen=replace(life_of_much().citizen, language="en"))
    speaks = in_other_language(known, lambda _code: English())
    ready = Dossier(case, known, findings_of(case, known, CardMatcher()), MORNING, in_language=speaks)
    assert "Cooks for many" in str(papers.document_of("cv-sprog", ready).blocks)
    (one,) = [one for one in seen_in("cv-sprog", ready) if one.signs[0].kind == "food"]
    assert (one.sentence, one.whys[0].params["words"]) == ("Cooks for many", ("mad til mange",))
    out = ready._replace(case=decided(case, "leave-out", one.sentence))
    assert "Cooks for many" not in str(papers.document_of("cv-sprog", out).blocks)
