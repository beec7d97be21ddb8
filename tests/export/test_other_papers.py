"""The sheet to take home, the record note, the handover and the form: what they say, whatever was told."""

import zipfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from openxml_audit import OpenXmlValidator

from dialogtool.core.case.answers import GoalSet, StepSet
from dialogtool.core.case.case import Case, with_meeting
from dialogtool.core.case.plan_values import WorkplaceWord
from dialogtool.core.papers.blocks import (
    Beside,
    Bullet,
    Entry,
    Framed,
    Heading,
    Lead,
    Line,
    Paragraph,
    Room,
    Title,
    plain_text,
)
from dialogtool.core.papers.handover_sheet import HandoverSheet, Tried
from dialogtool.core.papers.jobnet import Filled, FilledBlock, FilledForm
from dialogtool.core.papers.meeting_note import MeetingNote
from dialogtool.core.papers.take_home import Found, TakeHome
from dialogtool.core.plan.plan import PlannedStep
from dialogtool.export.documents import Paper, write_document
from dialogtool.export.form_blocks import form_document
from dialogtool.export.handover_blocks import handover_document
from dialogtool.export.note_blocks import note_document
from dialogtool.export.saying import Tongue
from dialogtool.export.take_home_blocks import take_home_document

from .lives import empty_case, life_of_little, life_of_much
from .papers_made import KINDS, paper_of, with_papers
from .test_lives import HARD
from .test_private import PLANTED, planted_case

Words = Mapping[str, str]
STEP = StepSet("ringe til Lis", who="together", when=date(2026, 12, 3), helps="At øve mig")
LIVES = {"much": life_of_much, "little": life_of_little, "nothing": empty_case}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("life", LIVES)
def test_word_has_nothing_against_any_life(
    kind: str, life: str, tmp_path: Path, wordbook: Words, paper: Paper, openxml_validator: OpenXmlValidator
) -> None:
    for number, case in enumerate((LIVES[life](), with_papers(LIVES[life]()))):
        written = write_document(paper_of(kind, case, wordbook), kind, tmp_path / f"{number}.docx", paper)
        assert openxml_validator.validate(written.path).errors == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("hard", HARD)
def test_the_hardest_words_are_written_and_read_again(
    kind: str, hard: str, tmp_path: Path, wordbook: Words, paper: Paper, openxml_validator: OpenXmlValidator
) -> None:
    case = with_papers(empty_case(HARD[hard]), HARD[hard])
    written = write_document(paper_of(kind, case, wordbook), kind, tmp_path / "a.docx", paper)
    assert openxml_validator.validate(written.path).errors == []


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_marked_is_in_any_of_them(kind: str, tmp_path: Path, wordbook: Words, paper: Paper) -> None:
    case: Case = with_papers(planted_case())
    written = write_document(paper_of(kind, case, wordbook), kind, tmp_path / "a.docx", paper)
    with zipfile.ZipFile(written.path) as file:
        text = "".join(file.read(name).decode() for name in file.namelist())
    assert [planted for planted in PLANTED if planted in text] == []


def test_the_sheet_says_first_what_comes_next_and_then_when_the_two_meet_again(wordbook: Words) -> None:
    sheet = TakeHome("Ali", date(2026, 11, 21), PlannedStep("a", STEP), next_meeting=date(2026, 12, 10))
    assert take_home_document(sheet, wordbook).blocks == (
        Title("Det har vi aftalt"),
        Line(("Ali", "Lørdag den 21. november 2026")),
        Framed("Mit næste skridt", "Ringe til Lis", ("Vi to · torsdag den 3. december", "Det hjælper mig: At øve mig")),
        Lead("Vi ses igen torsdag den 10. december 2026, uge 50."),
        Room(1),
    )


def test_a_day_before_the_meeting_is_not_said_on_the_sheet(wordbook: Words) -> None:
    passed = PlannedStep("a", replace(STEP, when=date(2025, 12, 16), helps=""))
    blocks = take_home_document(TakeHome("Ali", date(2026, 11, 21), passed, (passed,)), wordbook).blocks
    assert Framed("Mit næste skridt", "Ringe til Lis", ("Vi to",)) in blocks
    assert Bullet("Ringe til Lis", "Vi to", "step") in blocks


def test_a_sheet_of_nothing_has_room_for_the_step_and_for_the_day(wordbook: Words) -> None:
    document = take_home_document(TakeHome(""), wordbook)
    assert document.title == "Det har vi aftalt"
    assert document.blocks[1] == Framed("Mit næste skridt", "", ("Skriv skridtet her, når du har valgt det.",))
    assert document.blocks[2:] == (Heading("Vi ses igen"), Room(1), Room(1))


def test_the_sheet_tells_who_does_what_what_was_found_and_whom_to_call(wordbook: Words) -> None:
    text = plain_text(paper_of("aftale", with_papers(life_of_much()), wordbook))
    assert "- Tag bussen derud en dag, hvor jeg ikke skal noget · Jeg · tirsdag den 8. december" in text
    assert "Jeg ringer først til\nMette Kjær · Lytter" in text
    sheet = TakeHome("Ali", steps=(PlannedStep("a", STEP),), more=True, found=(Found("Jeg kan", example="Det gik."),))
    blocks = take_home_document(sheet, wordbook).blocks
    assert Entry("Jeg kan", text="”Det gik.”") in blocks
    assert Paragraph("Resten står på Min vej.") in blocks


ENGLISH = {
    "Det har vi aftalt": "What we agreed",
    "Mit næste skridt": "My next step",
    "Vi to": "The two of us",
    "{weekday} den {date}": "{weekday} {date}",
    "Jeg kan vente": "I can wait",
    "Det fandt vi i dag": "What we found today",
}
TONGUE = Tongue("en", lambda text: ENGLISH.get(text, text))


def test_another_language_stands_under_each_line_that_has_been_translated(wordbook: Words) -> None:
    found = (Found("Jeg kan vente", example="Jeg venter."), Found("Jeg kan", own=True, example="Det gik."))
    sheet = TakeHome("Ali", None, PlannedStep("a", STEP), (PlannedStep("b", STEP),), found=found)
    blocks = take_home_document(sheet, wordbook, beside=TONGUE).blocks
    assert blocks[:2] == (Title("Det har vi aftalt"), Beside("What we agreed", "en"))
    assert blocks[3] == Framed(
        "Mit næste skridt · My next step",
        "Ringe til Lis",
        ("Vi to · torsdag den 3. december", "The two of us · Thursday 3 December", "Det hjælper mig: At øve mig"),
    )
    assert blocks[blocks.index(Heading("Det fandt vi i dag")) + 1 : -1] == (
        Beside("What we found today", "en"),
        Entry("Jeg kan vente"),
        Beside("I can wait", "en"),
        Entry("Jeg kan", text="”Det gik.”"),
    )
    assert Beside("The two of us · Thursday 3 December", "en") in blocks
    assert not [block for block in blocks if isinstance(block, Beside) and not block.text]


def test_danish_beside_danish_is_said_once(wordbook: Words) -> None:
    document = take_home_document(TakeHome("Ali"), wordbook, beside=Tongue("da", str))
    assert document == take_home_document(TakeHome("Ali"), wordbook)


def test_the_note_is_plain_text_for_the_case_system(wordbook: Words) -> None:
    case = with_papers(life_of_little())
    assert plain_text(paper_of("notat", case, wordbook)) == (
        "Journalnotat\n"
        "Ali Yussuf · Lørdag den 21. november 2026 kl. 10.00–11.00\n"
        "Til stede: Ali Yussuf og Mette Kjær · Med tolk på arabisk\n"
        "\n"
        "Det skrev vi ned sammen\n"
        "Vi prøver et køkken.\n"
        "Mette Kjær går med.\n"
        "\n"
        "Næste skridt\n"
        "Borgeren: ”Sig hej til naboen”\n"
        "Næste samtale er torsdag den 10. december 2026, uge 50.\n"
        "Ord i citationstegn er borgerens egne.\n"
    )


def test_the_citizens_own_words_are_attributed_and_those_of_others_are_not_quoted(wordbook: Words) -> None:
    steps = tuple(replace(STEP, who=who) for who in ("citizen", "caseworker", "together", "other"))
    note = MeetingNote("Ali", written="Jeg vil.\nMeget.", by_citizen=True, goal=GoalSet("job", "Kok"), agreed=steps)
    text = plain_text(note_document(note, wordbook))
    assert "Borgeren skriver: ”Jeg vil. Meget.”" in text
    assert "- Borgeren har sat et mål: ”Kok”" in text
    assert "- Borgeren: ”ringe til Lis” · torsdag den 3. december 2026" in text
    assert "- Sagsbehandler: ringe til Lis" in text
    assert "- Sammen: ringe til Lis" in text
    assert "- En anden: ringe til Lis" in text


def test_a_note_tells_how_steps_went_and_names_the_tools(wordbook: Words) -> None:
    text = plain_text(paper_of("notat", with_papers(life_of_much()), wordbook))
    assert "Siden sidst\n- Der kom noget i vejen: Spørg Lone i haveforeningen, om hun vil med den første dag" in text
    assert "Det regnede" not in text
    note = MeetingNote("Ali", tools=("Min hverdag", "Min vej"))
    assert Paragraph("Min hverdag og Min vej.") in note_document(note, wordbook).blocks


def test_a_meeting_with_an_interpreter_in_a_language_that_nobody_knows_still_had_one(wordbook: Words) -> None:
    case = with_papers(empty_case())
    for spoken in ("xx-yy-zz", "da"):
        case = with_meeting(case, replace(case.meetings[0], spoken=spoken, ended=None, present=(), next_date=None))
        text = plain_text(paper_of("notat", case, wordbook))
        assert "og sagsbehandler · Med tolk\n" in text
        assert "kl. 10.00\n" in text
        assert "Næste samtale er ikke aftalt endnu." in text


def test_a_note_of_no_meeting_is_empty(wordbook: Words) -> None:
    document = note_document(MeetingNote(""), wordbook)
    assert (document.title, document.blocks) == ("Journalnotat", (Title("Journalnotat"), Line(())))


def test_without_the_citizens_yes_the_handover_says_that_and_nothing_else(wordbook: Words) -> None:
    document = handover_document(HandoverSheet(), wordbook)
    assert document.author == ""
    assert document.blocks == (
        Title("Overdragelse"),
        Lead("Borgeren har ikke sagt ja endnu. Derfor står der ikke mere her."),
    )


def test_the_handover_says_to_whom_and_what_for_on_top_and_then_what_somebody_new_needs(wordbook: Words) -> None:
    text = plain_text(paper_of("overdragelse", with_papers(life_of_much()), wordbook))
    assert text.startswith(
        "Birgit Holm Sørensen\nOverdragelse · Til: Mette Kjær\nFormål: Et besøg\nBirgit Holm Sørensen har sagt ja"
    )
    assert "Sådan arbejder jeg bedst\nJeg arbejder bedst hos Mette Kjær." in text
    assert "Genbrugsbutikken · Prøvet på en arbejdsplads\nTo timer er nok, siger Mette Kjær." in text
    assert "Spørg Lone i haveforeningen, om hun vil med den første dag · Der kom noget i vejen\nDet regnede." in text
    assert "Mette Kjær, Genbrugsbutikken: ”Hun ser, hvad der mangler.”" in text
    assert "Det trækker i mig: Jeg vil have kolleger." in text
    assert text.count("”") >= 6


def test_a_handover_of_little_leaves_out_what_is_not_there(wordbook: Words) -> None:
    sheet = HandoverSheet(
        agreed=True,
        recipient="Mette",
        purpose="Et besøg",
        name="Ali",
        conditions=("der er ro",),
        said=(WorkplaceWord("Fin"),),
    )
    text = plain_text(handover_document(sheet, wordbook))
    assert "- Når der er ro" in text
    assert "”Fin.”" in text
    assert "Mit mål" not in text
    nameless = handover_document(replace(sheet, name="", tried=(Tried("gå", "some"),)), wordbook)
    assert nameless.blocks[0] == Title("Overdragelse")
    assert Entry("Gå", "Godt i gang") in nameless.blocks


def test_a_form_stands_field_by_field_and_says_what_is_missing(wordbook: Words) -> None:
    block = FilledBlock(
        "a",
        "Arbejde",
        ((Filled("Stilling", "Kok"), Filled("By", "")), (Filled("Stilling", "Tjener"), Filled("By", ""))),
    )
    one = FilledBlock("b", "Om", ((Filled("Navn", "Ali Yussuf", 5), Filled("E-mail", "")),))
    empty = FilledBlock("c", "Skole", ((Filled("Skole", ""),),))
    document = form_document(FilledForm("CV på Jobnet", "Ali", (block, one, empty)), wordbook)
    assert document.title == "CV på Jobnet – Ali"
    assert document.blocks[2:] == (
        Heading("Arbejde"),
        Heading("Stilling: Kok", 2),
        Heading("Stilling: Tjener", 2),
        Paragraph("Det mangler endnu: By"),
        Heading("Om"),
        Bullet("Navn: Ali Yussuf"),
        Paragraph("Det mangler endnu: E-mail"),
        Paragraph("Navn må højst fylde 5 tegn. Her står 10."),
        Heading("Skole"),
        Room(2),
    )


def test_a_form_without_a_name_is_called_by_its_own(wordbook: Words) -> None:
    assert form_document(FilledForm("CV på Jobnet", "", ()), wordbook).blocks == (Title("CV på Jobnet"),)
