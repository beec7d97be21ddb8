"""Papers and files as the window asks for them: what there is, what leaves, and what is kept of that."""

from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import cast

import pytest
from msgspec.structs import replace

from dialogtool.app import other_papers, papers
from dialogtool.app.dossier import Dossier
from dialogtool.app.other_tongues import Spoken
from dialogtool.app.window_papers import UNDECIDED, CasePapers
from dialogtool.core.case.answers import Chosen, StepSet
from dialogtool.core.case.case import Case, Meeting, Place, with_meeting
from dialogtool.core.case.keys import guard_key, step_key
from dialogtool.core.findings.findings import findings_of
from dialogtool.core.papers.leaving import Left
from dialogtool.storage.register import Export
from dialogtool.storage.store import Store
from dialogtool.ui.case_model import CaseModel
from tests.core.guarding import RULES
from tests.export.lives import MORNING, empty_case, told
from tests.export.small_catalogue import CardMatcher, small_library

RING = "Jeg var syg, så ring igen."
PHRASES = {
    "plan.who.citizen": "Birgitte gør det.",
    "guard.why": "{words}",
    "note.title": "Journalnotat",
    "note.when": "{date}",
}


@dataclass
class Log:
    """Stands in for the store: remembers which papers left."""

    kept: list[Export] = field(default_factory=list[Export])

    def flush(self) -> bool:
        return True

    def log_export(self, citizen: str, what: str, for_whom: str) -> None:
        self.kept.append(Export(citizen, what, MORNING, for_whom))

    def exports(self, _citizen: str) -> tuple[Export, ...]:
        return tuple(self.kept)


def no_other(_language: str) -> Spoken:
    raise AssertionError("nobody speaks anything else here")


def stepping(text: str = "Ring til køkkenet.") -> Case:
    """A case with a step on a day to come."""
    step = StepSet(text=text, when=date(2099, 1, 5))
    return told(empty_case("Birgitte Holm"), step_key("s"), step, makes="step")


def window_on(case: Case) -> CasePapers:
    catalogue = replace(small_library().catalogue, phrases=PHRASES, guard=RULES)
    model = CaseModel(replace(small_library(), catalogue=catalogue), CardMatcher(), lambda: MORNING, lambda: "id")
    model.open(case, Place())
    return CasePapers(model, cast(Store, Log()), no_other)


def test_papers_files_and_the_handover_that_asks_first_are_offered() -> None:
    kinds = window_on(stepping()).kinds()
    assert {"cv", "plan", "aftale", "notat", "jobnet"} <= set(kinds)
    assert kinds[-3:] == ("overdragelse", "kalender", "resume")


@pytest.mark.parametrize(("kind", "ending"), [("kalender", ".ics"), ("resume", ".json")])
def test_a_file_for_a_program_is_written_under_its_own_ending(kind: str, ending: str, tmp_path: Path) -> None:
    window = window_on(stepping())
    name = window.file_name(kind)
    assert name.endswith(f"Birgitte Holm{ending}")
    assert window.save(kind, str(tmp_path / name)) is None
    assert (tmp_path / name).stat().st_size
    assert window.log() == (Left(kind, "file", MORNING),)


def test_the_calendar_asks_like_any_paper_and_holds_nothing_that_was_taken_out(tmp_path: Path) -> None:
    waiting, path = window_on(stepping(RING)), tmp_path / "k.ics"
    assert waiting.save("kalender", str(path)) == UNDECIDED
    decided = window_on(told(stepping(RING), guard_key(RING), Chosen(ids=("leave-out",))))
    assert RING in str(decided.whole("kalender"))
    assert RING not in str(decided.preview("kalender"))
    assert decided.save("kalender", str(path)) is None
    assert "syg" not in path.read_text()


def test_a_detail_goes_without_its_step(tmp_path: Path) -> None:
    step = StepSet(text="Ring.", when=date(2099, 1, 5), helps="Min søn Ole")
    case = told(empty_case(), step_key("s"), step, makes="step")
    case = told(case, guard_key("Hjælp: Min søn Ole"), Chosen(ids=("leave-out",)))
    catalogue = replace(small_library().catalogue, phrases={"plan.helps": "Hjælp: {helps}"})
    library = replace(small_library(), catalogue=catalogue)
    (kept,) = other_papers.kept_reminders(Dossier(case, library, findings_of(case, library, CardMatcher()), MORNING))
    assert [detail.id for detail in kept.details if not isinstance(detail, str)] == ["plan.who.citizen"]


def test_each_way_out_is_kept_in_the_log(tmp_path: Path) -> None:
    window = window_on(stepping())
    assert window.save("plan", str(tmp_path / "plan.docx")) is None
    assert window.save_pdf("plan", b"%PDF-", str(tmp_path / "plan.pdf")) is None
    assert window.leave("plan", "print") is None
    assert [one.way for one in window.log()] == ["word", "pdf", "print"]
    assert (tmp_path / "plan.pdf").read_bytes() == b"%PDF-"


def test_nothing_leaves_in_any_way_before_it_is_decided(tmp_path: Path) -> None:
    window = window_on(stepping(RING))
    assert window.leave("plan", "print") == UNDECIDED
    assert window.save_pdf("plan", b"%PDF-", str(tmp_path / "plan.pdf")) == UNDECIDED
    assert (list(tmp_path.iterdir()), window.log()) == ([], ())


def test_a_stick_that_is_gone_is_said_and_nothing_is_logged(tmp_path: Path) -> None:
    window = window_on(stepping())
    problem = window.save_pdf("plan", b"%PDF-", str(tmp_path / "gone" / "plan.pdf"))
    assert problem is not None
    assert problem.code == "missing-folder"
    assert window.log() == ()


def test_each_meeting_has_a_note_of_its_own() -> None:
    case = with_meeting(empty_case("Birgitte"), Meeting(id="a", started=datetime.fromisoformat("2026-03-02T09:00Z")))
    case = with_meeting(case, Meeting(id="b", started=datetime.fromisoformat("2026-04-06T09:00Z")))
    window = window_on(case)
    assert window.preview("notat") == window.preview("notat@b") != window.preview("notat@a")
    assert papers.file_name("notat@a", case) == "Journalnotat 2.3.2026 Birgitte.docx"
    assert papers.file_name("notat@gone", case) == "Journalnotat Birgitte.docx"
