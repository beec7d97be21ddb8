"""What everybody says: a plain no, somebody else's work and a wish give nothing; beside a doing they give only it."""

import pytest

from dialogtool.core.catalogue.suggestions import Heard
from dialogtool.matching.matcher import CatalogueMatcher

NOTHING = """
jeg laver ikke mad
jeg laver ikke mad, det gør min kone
jeg har aldrig passet børn
jeg strikker aldrig
Jeg smører aldrig rugbrød med leverpostej
bilen vasker jeg ikke
jeg kan ikke køre bil
jeg gider ikke gøre rent
jeg passer ikke børn mere
Jeg er ikke god til IT
Jeg har ingen hobbyer
min mor syr, jeg kan ikke selv
min kone passer børnene
det er min mand der ordner haven
naboen klipper hækken
min bror reparerer biler og jeg ser på
min datter hjælper mig med at handle
jeg får hjælp til rengøring
hjemmehjælpen støvsuger og vasker gulv
dækkene får jeg skiftet på værkstedet
jeg vil gerne være pædagog
jeg drømmer om at åbne en café
hvis jeg var rask, så passede jeg heste
en dag åbner jeg frisørsalon
jeg er 54 og bor i Vejle
jeg har ondt i knæene og i hofterne
jeg græder meget
er træt
jeg er født i Hillerød
ja tak det går meget godt og hvad med dig
har ondt i ryggen hele tiden, både når jeg sidder og ligger
vi bor tre på 42 kvm
Min x er frivillig brandmand og træner et damehold
ægtefællen har bil og kører til og fra alt
Indkøb varetages af borgers datter
Fodring af hest og hund varetages af naboen
kommunen har malet lejligheden før jeg flyttede ind
bestiller mad på nettet? nej, min søn bestiller og betaler
jeg vil så gerne ud i det fri og have jord under neglene
Har ytret ønske om udendørs arbejde, f.eks. park/skov
æ kuen wasker æ tøj
a fisker it
min bror, han bager kagerne
gik aldrig i skole
""".strip().splitlines()

BESIDE = (
    ("min kone laver mad, jeg vasker op", "tage-opvasken", "lave-aftensmad"),
    ("jeg vasker tøj, men min mand laver mad", "vaske-toej-for-familien", "lave-aftensmad"),
    ("jeg laver ikke mad, men jeg passer haven", "passe-haven", "lave-aftensmad"),
    ("min datter strikker, jeg fisker i fjorden", "fiske-i-fritiden", "strikke-derhjemme"),
    (
        "reparerer cykler for hele opgangen. handle ind og lave mad det gør min kæreste",
        "ordne-cykel-hjemme",
        "koebe-dagligvarer",
    ),
    ("jeg tog mig af mine små søskende fordi mor drak, fik dem i skole", "passe-mindre-soeskende", "gaa-i-skole"),
    ("jeg bager brød, børnene de går selv i skole", "bage-broed-og-boller", "hente-og-bringe-boern"),
    ("Vasketøj det er konens bord, jeg står for maden", "lave-aftensmad", "vaske-toej-for-familien"),
    ("Jeg kører ikke bil mere, så nu cykler jeg hver dag", "cykle-i-hverdagen", "koere-bil-i-hverdagen"),
)


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("Enlig mor, syr alt tøjet selv", "sy-toej-fra-bunden"),
        ("Ældre mand fra Lemvig, har høns og samler æg", "passe-hoens"),
        ("Kvinde 42: strikker trøjer", "strikke-derhjemme"),
    ],
)
def test_a_note_may_begin_with_who_the_citizen_is(shipped_matcher: CatalogueMatcher, text: str, done: str) -> None:
    assert done in [one.id for one in shipped_matcher.suggest([Heard(text=text)]).activities][:3]


@pytest.mark.parametrize("text", NOTHING)
def test_what_was_not_done_by_the_citizen_gives_nothing(shipped_matcher: CatalogueMatcher, text: str) -> None:
    said = shipped_matcher.suggest([Heard(text=text)])
    assert (said.activities, said.competences, said.functions) == ((), (), ())
    assert said.ask is not None


@pytest.mark.parametrize(("text", "done", "denied"), BESIDE)
def test_beside_a_no_only_what_was_done_is_heard(
    shipped_matcher: CatalogueMatcher, text: str, done: str, denied: str
) -> None:
    heard = [one.id for one in shipped_matcher.suggest([Heard(text=text)]).activities]
    assert done in heard[:3]
    assert denied not in heard
