"""The guard's own words: what they find in sentences as people say them, and what they leave alone."""

from collections import Counter
from pathlib import Path

import pytest
import yaml

from dialogtool.content.folders import Folders
from dialogtool.content.library import load_library
from dialogtool.core.guard.guard import Rules, findings_in
from dialogtool.core.guard.words import hits_in, phrases_of, words_in
from dialogtool.core.papers.blocks import Document, Paragraph

ROOT = Path(__file__).resolve().parents[1]
KINDS = "cpr diagnoses health religion union politics ethnicity sexuality crime people"
OFTEN = 0.05
"""At most this share of what people tell of home, leisure and work may be asked about."""


@pytest.fixture(scope="session")
def rules() -> Rules:
    return load_library(Folders(ROOT / "dialog_tools", ROOT / "resources" / "catalogue")).catalogue.guard


def seen(text: str, rules: Rules) -> set[str]:
    """The kinds that are seen in one paragraph of a citizen called Birgitte Holm."""
    document = Document("CV", "Birgitte Holm", "da", (Paragraph(text=text),))
    return {sign.kind for one in findings_in(document, rules, "Birgitte Holm", {}) for sign in one.signs}


def test_there_is_a_rule_for_each_kind(rules: Rules) -> None:
    assert set(rules) == set(KINDS.split())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Mit CPR-nummer er 010170-1234", "cpr"),
        ("Jeg har haft en depression", "diagnoses"),
        ("Min slidgigt gør, at jeg må holde pause", "diagnoses"),
        ("Jeg fik konstateret sclerose i 2010", "diagnoses"),
        ("Jeg fik brystkræft", "diagnoses"),
        ("Jeg er ordblind", "diagnoses"),
        ("Jeg har ondt i maven", "health"),
        ("Jeg har været sygemeldt i to år", "health"),
        ("Jeg gik ned med stress", "health"),
        ("Jeg passede min syge mor", "health"),
        ("Jeg er muslim", "religion"),
        ("Jeg går i kirke hver søndag", "religion"),
        ("Jeg faster under ramadanen", "religion"),
        ("Jeg var tillidsrepræsentant for 40", "union"),
        ("Jeg har været medlem af 3F i mange år", "union"),
        ("Jeg stemte på Enhedslisten", "politics"),
        ("Jeg sad i byrådet i otte år", "politics"),
        ("Jeg er kurder", "ethnicity"),
        ("Jeg kom hertil som flygtning", "ethnicity"),
        ("Jeg er lesbisk", "sexuality"),
        ("Jeg har siddet i fængsel", "crime"),
        ("Jeg fik en dom for vold", "crime"),
        ("Jeg er tidligere straffet", "crime"),
        ("Min mor Karen bor her", "people"),
        ("Jeg laver mad sammen med Fatuma", "people"),
        ("Min nabo Gurli kommer forbi", "people"),
    ],
)
def test_this_is_asked_about(text: str, kind: str, rules: Rules) -> None:
    assert kind in seen(text, rules)


@pytest.mark.parametrize(
    "text",
    [
        "Jeg lagde en plan, om dom var på vej",
        "Jeg gjorde rent i Sankt Pauls Kirke i fire år",
        "Jeg arbejdede i køkkenet på et hospital",
        "Jeg sørger for en ren straffeattest",
        "Det giver mig kræfter og ro",
        "Jeg bekræfter altid en aftale",
        "Jeg holder øje med indsatsen",
        "Jeg passer min mor på 86",
        "Hans bil skulle laves, og det gjorde jeg",
        "Jeg holder af at lave mad med bønner og linser",
        "Jeg beder om hjælp, når jeg har brug for det",
        "Jeg drejer til venstre ved lyset",
        "Jeg har dømt fodboldkampe for børn",
        "Jeg træder til, når en kollega er syg",
        "Jeg har arbejdet som handicaphjælper",
        "Jeg er født i Syrien og taler arabisk",
        "Birgitte har lavet mad i mange år",
        "Ring på 20 00 00 14",
        "Jeg har arbejdet hos Netto, Bilka og Novo Nordisk",
        "Jeg gik på Anna Ancher Skolen",
    ],
)
def test_this_is_left_alone(text: str, rules: Rules) -> None:
    assert seen(text, rules) == set()


def test_little_of_what_people_tell_is_asked_about(rules: Rules) -> None:
    told = yaml.safe_load((ROOT / "benchmarks" / "sentences.yaml").read_text(encoding="utf-8"))
    everyday = [one["text"] for one in told if one["arena"] in {"hjem", "fritid", "arbejde"}]
    asked = [text for text in everyday if seen(text, rules)]
    assert len(asked) / len(everyday) <= OFTEN


def test_no_phrase_stands_twice(rules: Rules) -> None:
    lists = [phrases for rule in rules.values() for phrases in (rule.words, rule.unless, rule.after, rule.inside)]
    assert [word for phrases in lists for word, times in Counter(phrases).items() if times > 1] == []


def test_every_harmless_phrase_is_about_something_that_would_be_found(rules: Rules) -> None:
    for rule in (rule for rule in rules.values() if rule.finds == "words"):
        wanted = phrases_of((rule.id, words) for words in rule.words)
        idle = [phrase for phrase in rule.unless if not list(hits_in(words_in(phrase), wanted))]
        assert idle == [], rule.id
