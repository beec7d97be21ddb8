"""A document without who it is about, also inside what was told."""

import msgspec
import pytest

from dialogtool.core.case.case import Case, Meeting
from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.case.plan_values import WorkplaceWord
from dialogtool.core.cv.cv import Cv
from dialogtool.core.cv.experiences import CvExperience, CvSection
from dialogtool.core.findings.made import Material
from dialogtool.core.papers.anonymous import anonymous, nameless
from dialogtool.core.papers.blocks import Block, Bullet, Document, Entry, Framed, Line, Paragraph, Picture, Room, Title
from tests.making import MORNING, a_case, a_citizen

WORDS = {
    "cv.anonymous": "CV uden navn",
    "cv.hidden.name": "[navn]",
    "cv.hidden.phone": "[telefon]",
    "cv.hidden.email": "[mail]",
    "cv.hidden.address": "[adresse]",
    "cv.hidden.number": "[nummer]",
}


def a_life(name: str = "Birgitte Damgaard Holm") -> Case:
    citizen = msgspec.structs.replace(
        a_citizen(name), phone="20 00 00 14", email="birgitte@example.dk", address="Skolegade 14, 2. tv., 6700 Esbjerg"
    )
    return a_case(citizen=citizen)


def hidden(*blocks: Block, case: Case | None = None, material: Material | None = None) -> tuple[Block, ...]:
    document = Document(title="CV for Birgitte", author="Birgitte", language="da", blocks=blocks)
    made = anonymous(document, case or a_life(), material or Material(), WORDS)
    assert (made.title, made.author, made.blocks[0]) == ("CV uden navn", "", Title("CV uden navn"))
    return made.blocks[1:]


def said(text: str, case: Case | None = None, material: Material | None = None) -> str:
    (block,) = hidden(Paragraph(text), case=case, material=material)
    assert isinstance(block, Paragraph)
    return block.text


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ("De siger: Birgitte kan det.", "De siger: [navn] kan det."),
        ("birgittes mad", "[navn] mad"),
        ("BIRGITTE  DAMGAARD\nHOLM er mig", "[navn] er mig"),
        ("Bir\u200bgitte lytter", "[navn] lytter"),
        ("Damgaard-Holm og Holm's", "[navn]-[navn] og [navn]"),
        ("Holmen ligger der", "Holmen ligger der"),
        ("Ring 20000014 eller +45 20 00 00 14.", "Ring [telefon] eller [telefon]."),
        ("Ring 75 12 13 14 eller 0046 70 123 45 67", "Ring [telefon] eller [telefon]"),
        ("Skriv til BIRGITTE@example.dk, lis.holm@kommune.dk", "Skriv til [mail], [mail]"),
        ("Mit cpr er 010190-1234 og 0101901234", "Mit cpr er [nummer] og [nummer]"),
        ("Jeg bor Skolegade 14, 2. tv., 6700 Esbjerg.", "Jeg bor [adresse]."),
        ("Skolegade er rolig, 6700  Esbjerg også", "[adresse] er rolig, [adresse] også"),
        ("I Esbjerg fra 2013-2016 og 2017 - 2019 for 35", "I Esbjerg fra 2013-2016 og 2017 - 2019 for 35"),
    ],
)
def test_what_tells_who_it_is_gives_way_to_a_mark(told: str, left: str) -> None:
    assert said(told) == left


@pytest.mark.parametrize(
    ("name", "told", "left"),
    [
        ("Bo Lind", "Bo siger: vi bor hos Bos bror, BO", "[navn] siger: vi bor hos [navn] bror, [navn]"),
        ("bo lind", "Bo vil bo her", "[navn] vil bo her"),
        ("Ana de la Cruz", "De kom, de så la Cruz", "De kom, de så la [navn]"),
        ("", "Jeg er her", "Jeg er her"),
        ("سارة علي", "أنا سارة", "أنا [navn]"),
    ],
)
def test_a_short_name_is_told_from_a_word_by_its_capital(name: str, told: str, left: str) -> None:
    assert said(told, Case(citizen=a_citizen(name))) == left


def test_those_around_are_not_named_either() -> None:
    meeting = Meeting(id="m", started=MORNING, present=("Kirsten Bang", "tolk"))
    case = msgspec.structs.replace(a_life(), meetings=(meeting,))
    material = Material(
        cv_items={"r": CvItemSet("reference", "Lis Juul"), "w": CvItemSet("work", "Kok")},
        words={"w": WorkplaceWord("God", who="Ib"), "x": WorkplaceWord("God", who="Min mester")},
    )
    told = "Lis Juul og Kirsten Bang spurgte Ib og min mester, om en kok og en tolk kunne."
    assert said(told, case, material) == "[navn] og [navn] spurgte [navn] og min mester, om en kok og en tolk kunne."


def test_it_is_so_in_every_kind_of_block() -> None:
    name = "Birgitte"
    blocks = (Entry(name, name, name), Bullet(name, name, "done"), Framed(name, name, (name,)), Room(2))
    mark = "[navn]"
    assert hidden(*blocks) == (
        Entry(mark, mark, mark),
        Bullet(mark, mark, "done"),
        Framed(mark, mark, (mark,)),
        Room(2),
    )


def test_name_contact_and_pictures_are_not_there_at_all() -> None:
    assert hidden(Picture(b"png", "Foto af Birgitte"), Title("Birgitte"), Line(("20 00 00 14",))) == ()


def test_a_cv_without_a_name_has_nobody_who_vouches_for_it() -> None:
    section = CvSection("Arbejde", (CvExperience("Kok", place="Kantinen", confirmed_by="Lis"),))
    full = Cv(
        name="B",
        contact=("20",),
        goal="Kok",
        profile="Jeg",
        competences=(),
        also=(),
        sections=(section,),
        references=(CvExperience("Lis"),),
        words=(WorkplaceWord("God"),),
        photo=b"png",
    )
    bare = CvSection("Arbejde", (CvExperience("Kok", place="Kantinen"),))
    assert nameless(full) == Cv("", (), "Kok", "Jeg", (), (), (bare,))
