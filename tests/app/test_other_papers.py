"""The other papers as the program makes them of a case."""

from datetime import date, time
from pathlib import Path

import yaml
from msgspec.structs import replace

from dialogtool.app import papers
from dialogtool.app.other_papers import jobnet_form, write_reminders
from dialogtool.core.case.aid_values import Line, Period
from dialogtool.core.case.answers import AnswerKey
from dialogtool.core.case.case import Case, Meeting, with_meeting
from dialogtool.core.case.keys import handover_key
from dialogtool.core.case.plan_values import Handover
from dialogtool.core.findings.findings import findings_of
from dialogtool.core.papers.blocks import Beside, Picture
from dialogtool.core.tool.aids import LifeLine
from dialogtool.core.tool.library import Library
from tests.export.lives import MORNING, empty_case, life_of_much, told
from tests.export.papers_made import FORM, with_papers
from tests.export.pixels import a_png
from tests.export.small_catalogue import CardMatcher, small_library
from tests.making import a_tool

LINE = AnswerKey("hverdag", "livslinje")


class Painter:
    """Paints everything white."""

    def picture(self, answer: AnswerKey) -> Picture | None:
        """A white picture."""
        return Picture(a_png(), alt=answer.field)


def library(repository: Path) -> Library:
    phrases = yaml.safe_load((repository / "resources" / "catalogue" / "phrases.yaml").read_text("utf-8"))
    catalogue = replace(small_library().catalogue, phrases=phrases, forms={"jobnet": FORM})
    return Library(tools={"hverdag": a_tool(LifeLine(id="livslinje", arenas=("hjem",)))}, catalogue=catalogue)


def dossier(repository: Path, case: Case) -> papers.Dossier:
    known = library(repository)
    return papers.Dossier(case, known, findings_of(case, known, CardMatcher()), MORNING)


def english(known: Library) -> Library:
    """The library with a word or two in English."""
    phrases = known.catalogue.phrases | {"agreed.title": "What we agreed"}
    competences = {id: replace(one, everyday=f"(en) {one.everyday}") for id, one in known.catalogue.competences.items()}
    return replace(known, catalogue=replace(known.catalogue, phrases=phrases, competences=competences))


def test_a_handover_is_a_paper_only_when_the_citizen_has_said_yes(repository: Path) -> None:
    case = told(empty_case(), handover_key("h"), Handover("Mette", "Et besøg"))
    assert "overdragelse" not in papers.kinds_of(dossier(repository, case))
    assert "Mette" not in str(papers.document_of("overdragelse", dossier(repository, case)))
    agreed = told(empty_case(), handover_key("h"), Handover("Mette", "Et besøg", agreed=True))
    assert "overdragelse" in papers.kinds_of(dossier(repository, agreed))


def test_the_road_says_the_day_that_was_agreed_last_and_never_todays_own(repository: Path) -> None:
    first = Meeting("m1", MORNING, next_date=MORNING.date())
    second = Meeting("m2", MORNING, next_date=date(2027, 1, 5))
    assert dossier(repository, with_meeting(empty_case(), first)).next_meeting is None
    both = with_meeting(with_meeting(empty_case(), first), second)
    assert dossier(repository, both).next_meeting == date(2027, 1, 5)


def test_pictures_follow_the_road_where_there_is_something_to_draw_and_something_that_draws(repository: Path) -> None:
    bare, drawn = empty_case(), told(empty_case(), LINE, Line((Period("a", "Slagteri"),)))
    assert "plan-billeder" not in papers.kinds_of(dossier(repository, drawn))
    assert "plan-billeder" not in papers.kinds_of(dossier(repository, bare)._replace(pictures=Painter()))
    ready = dossier(repository, drawn)._replace(pictures=Painter())
    assert "plan-billeder" in papers.kinds_of(ready)
    (picture,) = [block for block in papers.document_of("plan-billeder", ready).blocks if isinstance(block, Picture)]
    assert (picture.alt, picture.caption) == ("livslinje", "Min hverdag")
    alone = papers.document_of("plan-billeder", dossier(repository, drawn))
    assert alone == papers.document_of("plan", ready)


def test_the_sheet_to_take_home_has_the_citizens_language_beside_the_danish(repository: Path) -> None:
    case = with_papers(life_of_much())
    speaking = replace(case, citizen=replace(case.citizen, language="en"))
    spoken = dossier(repository, speaking)._replace(in_language=lambda _code: english(library(repository)))
    besides = [b for b in papers.document_of("aftale", spoken).blocks if isinstance(b, Beside)]
    assert Beside("What we agreed", "en") in besides
    assert any(beside.text.startswith("(en) ") for beside in besides)
    danish = papers.document_of("aftale", dossier(repository, speaking)).blocks
    assert not [block for block in danish if isinstance(block, Beside)]


def test_jobnets_blocks_are_there_for_a_button_beside_each(repository: Path) -> None:
    ready = dossier(repository, life_of_much())
    assert [block.label for block in jobnet_form(ready).blocks] == ["Kontaktinformation", "Arbejdserfaring"]
    bare = ready._replace(library=small_library())
    assert jobnet_form(bare).blocks == ()


def test_every_one_of_them_is_written(repository: Path, tmp_path: Path) -> None:
    ready = dossier(repository, with_papers(life_of_much()))._replace(pictures=Painter())
    for kind in ("aftale", "notat", "overdragelse", "jobnet", "plan-billeder"):
        assert papers.write(kind, ready, tmp_path / f"{kind}.docx").blocks


def test_what_belongs_in_a_calendar_is_saved_with_the_time_of_the_next_meeting(
    repository: Path, tmp_path: Path
) -> None:
    ready = dossier(repository, with_papers(life_of_much()))
    assert write_reminders(ready, tmp_path / "a.ics", time(10)) == 3
    assert b"DTSTART:20261210T090000Z" in (tmp_path / "a.ics").read_bytes()
