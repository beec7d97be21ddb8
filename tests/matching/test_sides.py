"""Only what the citizen does or did counts."""

from pathlib import Path

import pytest
import yaml

from dialogtool.matching.clauses import clauses_in
from dialogtool.matching.sides import told_in
from dialogtool.matching.told import Side

MOSTLY = 0.95


def sides(text: str) -> list[str]:
    return [told.side.value for told in told_in(clauses_in(text))]


@pytest.mark.parametrize(
    "text",
    [
        "jeg laver mad hver dag",
        "har passet min syge mor",
        "før i tiden syede jeg gardiner",
        "jeg kan ikke lade være med at bage",
        "jeg laver ikke kun mad",
        "jeg laver ikke andet end at passe børn",
        "der går ikke en dag uden at jeg strikker",
        "min kone og jeg laver mad",
        "jeg passer min kones børn",
        "jeg hjælper min mor med at handle",
        "min mor lærte mig at strikke",
        "det er mig der laver maden",
        "ingen andre end mig kan bruge ovnen",
        "jeg lægger mig aldrig før hunden har været ude",
        "mine dage går med at passe børnebørn",
        "oplært i 9. klasse af en tømrer, byggede skure",
        "bager brød til de gamle på hjemmet",
        "hegnet blev malet af mig",
        "kartoflerne ligger i jorden og løgene står på række",
        "sørger for at ingen går sultne hjem",
        "går aldrig uden mit kamera",
        "jeg ryger fisk i haven",
        "ingen i klubben kender banen som jeg",
        "hvis jeg ikke fodrer hønsene, gør ingen det",
        "jeg er den der laver maden",
        "madlavning",
        "Borgeren oplyser at han har arbejdet som tømrer",
    ],
)
def test_what_was_done_counts(text: str) -> None:
    assert "did" in sides(text)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("jeg laver ikke mad", "not"),
        ("jeg har aldrig gjort rent", "not"),
        ("gider ikke havearbejde", "not"),
        ("jeg hader at vaske op", "not"),
        ("jeg kan hverken strikke eller sy", "not"),
        ("min kone passer børnene", "other"),
        ("det er min mand der laver maden", "other"),
        ("om morgenen laver min kone mad", "other"),
        ("kommunen gør rent hos mig", "other"),
        ("hjemmehjælpen vasker gulv", "other"),
        ("jeg bliver vasket af hjemmehjælperen", "other"),
        ("maden laves af min mor", "other"),
        ("Peter fra opgangen ordner min computer", "other"),
        ("jeg vil gerne lære at svejse", "wish"),
        ("jeg drømmer om at få hund", "wish"),
        ("hvis jeg havde en have ville jeg dyrke tomater", "wish"),
        ("kan man få hjælp til at gøre rent?", "asked"),
        ("hvad laver du om aftenen", "asked"),
        ("jeg er ikke den der bager", "not"),
        ("Sy? Nej, jeg har ti tommelfingre", "not"),
        ("jeg er holdt op med at bage", "not"),
        ("jeg magter ikke at støvsuge", "not"),
        ("elektrikeren satte lampen op", "other"),
        ("vinduerne bliver pudset af viceværten", "other"),
        ("græsset får jeg slået af en ung mand", "other"),
        ("det står min kone for", "other"),
        ("bare jeg kunne svejse", "wish"),
        ("når jeg engang får tid vil jeg strikke", "wish"),
        ("jeg står på venteliste til et kursus", "wish"),
        ("havde jeg haft penge, var jeg blevet pilot", "wish"),
        ("snart skal jeg lære at sejle", "wish"),
        ("kaffen er varm", "around"),
        ("jeg skylder mange penge", "around"),
        ("jeg ryger", "around"),
        ("jeg har ondt i benet", "around"),
        ("hunden er død", "around"),
        ("jeg så en film om heste", "around"),
        ("kan jeg få en kop te", "asked"),
        ("måske skal jeg lære at sy", "wish"),
        ("hvis jeg fik et barnebarn, passede jeg det", "wish"),
        ("jeg glæder mig til at få en have", "wish"),
        ("jobcentret vil have mig i praktik", "wish"),
        ("jeg har mistet lysten til at bage", "not"),
        ("det holder jeg mig langt fra", "not"),
        ("jeg gerne vil arbejde med dyr", "wish"),
        ("jeg mangler kun at bestå, så kan jeg køre truck", "wish"),
        ("jeg er født i Odense", "around"),
        ("min cykel er væk", "around"),
        ("at sy har jeg ingen forstand på", "not"),
        ("vi snakkes ved, tak for kaffen", "around"),
        ("nul sport, nul fodbold", "not"),
        ("jeg er sur på kommunen", "around"),
        ("plan: borger skal begynde i et køkken", "wish"),
        ("jeg kunne jo godt læse lidt for børnene", "wish"),
        ("kan I ikke finde noget, hvor man syr sammen", "asked"),
        ("nogle af de andre kvinder laver mad i moskeen", "other"),
        ("far til børnene tager dem med til svømning", "other"),
        ("min søn cykler sytten kilometer om dagen", "other"),
        ("er 58 år, enke, to voksne børn", "around"),
        ("haven har jeg givet fortabt", "not"),
    ],
)
def test_what_was_not_done_by_the_citizen_does_not(text: str, side: str) -> None:
    assert set(sides(text)) == {side}


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("Min mand gør rent men jeg laver maden", ["other", "did"]),
        ("Jeg laver ikke mad men jeg vasker tøj", ["not", "did"]),
        ("min far kan ikke gå så jeg hjælper ham op", ["around", "did"]),
        ("jeg passer min mor fordi hun ikke kan gå", ["did", "around"]),
        ("jeg laver mad, ikke rengøring", ["did", "not"]),
        ("jeg har prøvet at strikke men det kan jeg ikke", ["not", "not"]),
        ("der var ingen til at bage, så det blev mig", ["around", "did"]),
        ("min mor syr og jeg er stolt af hende", ["other", "around"]),
        ("min kone bager når jeg er på arbejde", ["other", "around"]),
        ("de voksne dansede, og vi børn sad stille", ["other", "around"]),
        ("børnene elsker når jeg bager", ["other", "did"]),
        ("han tør ikke gå ud så posten henter jeg", ["around", "did"]),
        ("jeg kommer ikke ud og handler", ["not", "not"]),
        ("min roomie laver mad og går ud med skrald", ["other", "other"]),
        ("Jeg læser krimier. Laver ikke mad", ["did", "not"]),
        ("Borger går tur dagligt. Ser ingen venner", ["did", "not"]),
        ("sidder i bestyrelsen, men laver ikke mad", ["did", "not"]),
        ("Borger passer sine to børn. Moderen står for indkøb", ["did", "other"]),
        ("jeg kører lastbil, men syr og strikker det gør jeg ikke", ["did", "not", "not"]),
        ("jeg har en datter, hun syr kjoler", ["around", "other"]),
        ("Ældre mand. Syr gardiner", ["around", "did"]),
        ("jeg skriver digte, men betaler regningerne gør min værge", ["did", "other"]),
    ],
)
def test_each_piece_has_a_side_of_its_own(text: str, each: list[str]) -> None:
    assert sides(text) == each


def test_most_of_the_development_sentences_fall_on_the_right_side() -> None:
    file = Path(__file__).with_name("development.yaml")
    told = [(one["text"], one.get("side", "did")) for one in yaml.safe_load(file.read_text(encoding="utf-8"))]
    right = [(side == "did") == (Side.DID.value in sides(text)) for text, side in told]
    assert sum(right) >= MOSTLY * len(right)
