"""The main job without a window, through the same code as the window."""

from pathlib import Path
from typing import NoReturn

import docx
import pytest

from dialogtool.app.case_file import read_case
from dialogtool.app.demo import names_of, run_demo
from dialogtool.app.faults import RefusedError
from dialogtool.app.papers import MAKERS
from dialogtool.app.shelves import places_here
from dialogtool.storage import vault
from dialogtool.storage.faults import fault
from dialogtool.storage.store import Store
from tests.app.conftest import DEMO_PASSWORD, MadeDemo

PASSWORD = "kun til prøve"
SMALL = """
name: {name}
date: 2026-11-19
answers:
  min-hverdag:
    hjul: [8.00-9.00 pande]
    valgt: [pande]
    fortael:
      pande: {story}
    {extra}
goal: {{text: {goal}}}
steps:
  - {{text: Ringe til køkkenet, lane: arbejdsplads}}
"""


def small_case(
    folder: Path, name: str = "Ida Krog", extra: str = "regner-med:", goal: str = "Kok i en kantine"
) -> Path:
    """A case file of a few lines."""
    path = folder / "case.yaml"
    story = "Jeg laver mad til hele opgangen hver fredag."
    path.write_text(SMALL.format(name=name, story=story, extra=extra, goal=goal), encoding="utf-8")
    return path


def text_of(path: Path) -> str:
    """Every paragraph of a Word file."""
    return "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)


def test_the_demo_writes_every_document_and_an_encrypted_store(made_demo: MadeDemo) -> None:
    papers = [kind for kind in MAKERS if kind != "cv-sprog"]
    assert [one.what for one in made_demo.made] == ["case", "findings", *papers, "cv-2", "kalender", "resume"]
    assert "Birgitte Damgaard Holm" in text_of(made_demo.folder / "cv.docx")
    assert b"Birgitte" not in (made_demo.folder / "dialogtool.db").read_bytes()


def test_the_demo_tells_what_the_two_wrote_and_whom_it_is_handed_on_to(made_demo: MadeDemo) -> None:
    folder = made_demo.folder
    assert "Birgitte vil gerne i gang i et køkken" in text_of(folder / "notat.docx")
    assert "Mette Kjær" in text_of(folder / "overdragelse.docx")
    assert "Jeg ringer først til" in text_of(folder / "aftale.docx")
    assert "Ansættelsesbetingelser" in text_of(folder / "jobnet.docx")
    assert len(docx.Document(str(folder / "plan-billeder.docx")).inline_shapes) == 4
    assert b"SUMMARY:Samtale med min sagsbehandler" in (folder / "kalender.ics").read_bytes()


def test_a_changed_case_gives_changed_documents(tmp_path: Path) -> None:
    run_demo(places_here(), small_case(tmp_path), tmp_path / "out", PASSWORD)
    assert "Ida Krog" in text_of(tmp_path / "out" / "cv.docx")
    assert "Jeg laver mad til hele opgangen hver fredag." in text_of(tmp_path / "out" / "cv.docx")
    run_demo(places_here(), small_case(tmp_path, "Bo Lind", goal="Gartner"), tmp_path / "out", PASSWORD)
    assert "Bo Lind" in text_of(tmp_path / "out" / "plan.docx")
    assert "Gartner" in text_of(tmp_path / "out" / "plan.docx")


def test_a_second_demo_in_the_same_folder_keeps_one_demo_citizen(demo_home: Path) -> None:
    run_demo(places_here(), None, demo_home, DEMO_PASSWORD)
    store = vault.unlock(demo_home, DEMO_PASSWORD)
    assert [row.name for row in store.all()] == ["Birgitte Damgaard Holm"]
    store.close()


def test_somebody_who_has_done_nothing_still_leaves_with_something(tmp_path: Path) -> None:
    run_demo(places_here(), places_here().resources / "demo" / "jonas.yaml", tmp_path, PASSWORD)
    assert "Det kan jeg" in text_of(tmp_path / "cv.docx")
    assert "Gå en tur om blokken" in text_of(tmp_path / "plan.docx")


def test_a_misspelt_field_is_refused_with_the_name_that_was_meant(tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as refused:
        run_demo(places_here(), small_case(tmp_path, extra="regnermed: hej"), tmp_path / "out", PASSWORD)
    (problem,) = refused.value.problems
    assert (problem.code, problem.line) == ("bad-case", 10)
    assert "regner-med" in problem.cure


def test_a_store_that_will_not_give_up_an_earlier_citizen_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> NoReturn:
        raise fault("disk-full")

    run_demo(places_here(), small_case(tmp_path), tmp_path, PASSWORD)
    monkeypatch.setattr(Store, "erase", full)
    with pytest.raises(RefusedError) as refused:
        run_demo(places_here(), small_case(tmp_path), tmp_path, PASSWORD)
    assert refused.value.problems[0].code == "disk-full"


@pytest.mark.parametrize("text", ["name: [", "- 1", "name: Bo", "name: Bo\ndate: i går\n", "\x00"])
def test_a_case_file_that_cannot_be_read_is_told_of(tmp_path: Path, text: str) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RefusedError):
        run_demo(places_here(), path, tmp_path / "out", PASSWORD)


def test_a_case_file_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(RefusedError):
        read_case(tmp_path / "nothing.yaml")


def test_a_folder_with_another_password_is_left_alone(demo_home: Path) -> None:
    with pytest.raises(RefusedError) as refused:
        run_demo(places_here(), None, demo_home, "en helt anden")
    assert refused.value.problems[0].code == "wrong-password"


def test_a_file_where_the_folder_should_be_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("her er en fil", encoding="utf-8")
    with pytest.raises(RefusedError):
        run_demo(places_here(), None, tmp_path / "out", PASSWORD)
    assert (tmp_path / "out").read_text(encoding="utf-8") == "her er en fil"


def test_a_further_cv_is_called_by_its_number() -> None:
    assert list(names_of(["cv", "cv-anonym", "cv@a1", "plan", "cv@b2"])) == ["cv", "cv-anonym", "cv-2", "plan", "cv-3"]
