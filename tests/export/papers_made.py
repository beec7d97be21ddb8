"""The other papers of a life, as they are built and said."""

from collections.abc import Mapping
from datetime import date

from msgspec.structs import replace

from dialogtool.core.case.aid_values import Conditions, HowItWent, People, Person, Went
from dialogtool.core.case.answers import AnswerKey, Words
from dialogtool.core.case.case import Case, Meeting, with_meeting
from dialogtool.core.case.keys import handover_key, shared_note_key, trial_key, workplace_word_key
from dialogtool.core.case.plan_values import Handover, TrialSet, WorkplaceWord
from dialogtool.core.catalogue.forms import Form, FormBlock, FormField
from dialogtool.core.findings.findings import findings_of
from dialogtool.core.papers.blocks import Document
from dialogtool.core.papers.handover_sheet import build_handover
from dialogtool.core.papers.jobnet import build_form
from dialogtool.core.papers.meeting_note import build_meeting_note
from dialogtool.core.papers.take_home import build_take_home
from dialogtool.export.form_blocks import form_document
from dialogtool.export.handover_blocks import handover_document
from dialogtool.export.note_blocks import note_document
from dialogtool.export.saying import Tongue
from dialogtool.export.take_home_blocks import take_home_document

from .lives import MORNING, told
from .small_catalogue import CardMatcher, small_library

FORM = Form(
    id="jobnet",
    label="CV på Jobnet",
    blocks=(
        FormBlock("kontakt", "Kontaktinformation", (FormField("n", "Navn", "name"), FormField("m", "E-mail", "email"))),
        FormBlock("arbejde", "Arbejdserfaring", (FormField("s", "Stilling", "title"),), ("work",)),
    ),
)
KINDS = ("aftale", "notat", "overdragelse", "jobnet")


def with_papers(case: Case, name: str = "Mette Kjær") -> Case:
    """The case with a meeting, a note, a trial, people, and the citizen's yes to a handover."""
    meeting = Meeting("m1", MORNING, present=(name,), interpreter=True, spoken="ar", next_date=date(2026, 12, 10))
    case = with_meeting(case, replace(meeting, ended=MORNING.replace(hour=10)))
    case = told(case, handover_key("h"), Handover(name, "Et besøg", agreed=True))
    case = told(case, shared_note_key("m1"), Words(f"Vi prøver et køkken.\n{name} går med."))
    case = told(
        case, trial_key("t"), TrialSet("Genbrugsbutikken", after=f"To timer er nok, siger {name}"), makes="trial"
    )
    word = WorkplaceWord("Hun ser, hvad der mangler", name, "Genbrugsbutikken", confirmed=True)
    case = told(case, workplace_word_key("w"), word, makes="workplace-word")
    case = told(
        case, AnswerKey("min-vej", "traek"), Words("Jeg vil have kolleger."), makes="wish", fact="way.pulls-words"
    )
    case = told(case, AnswerKey("bedst", "bedst"), Words(f"Jeg arbejder bedst hos {name}"), fact="citizen.works-best")
    case = told(case, AnswerKey("bro", "bro"), Conditions(levels={"pace": 1}), makes="condition")
    case = told(case, AnswerKey("siden", "gik"), Went({"s5": HowItWent("hindered", "Det regnede")}), makes="went")
    people = People((Person("p", name, "taet-paa", helps="Lytter", first=True),))
    return told(case, AnswerKey("netvaerk", "ringe"), people, makes="contact")


def paper_of(kind: str, case: Case, wordbook: Mapping[str, str], beside: Tongue | None = None) -> Document:
    """One of the other papers."""
    library = small_library()
    library = replace(library, catalogue=replace(library.catalogue, phrases=dict(wordbook)))
    findings = findings_of(case, library, CardMatcher())
    match kind:
        case "aftale":
            return take_home_document(build_take_home(case, library, findings), wordbook, beside=beside)
        case "notat":
            return note_document(build_meeting_note(case, library), wordbook)
        case "overdragelse":
            return handover_document(build_handover(case, library, findings), wordbook)
        case _:
            return form_document(build_form(FORM, case, library, findings), wordbook)
