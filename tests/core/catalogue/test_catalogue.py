"""What ordinary activities show, and the work they point to."""

from collections.abc import Mapping

import msgspec
import pytest

from dialogtool.core.basis.record import Record
from dialogtool.core.catalogue.catalogue import Activity, Catalogue, Demands, Frequency, JobFunction, Lane, StepIdea
from tests.making import a_catalogue, a_deck

ACTIVITY = {"id": "bage", "title": "Bage", "icatus": ["311"], "arena": "hjem", "says": ["bage brød"]}
EASY = dict.fromkeys(Demands.__struct_fields__, 0)
WRONG: tuple[tuple[type[Record], Mapping[str, object]], ...] = (
    (Activity, ACTIVITY | {"icatus": []}),
    (Activity, ACTIVITY | {"icatus": ["31"]}),
    (Activity, ACTIVITY | {"title": ""}),
    (Demands, EASY | {"noise": 5}),
    (Demands, {name: 0 for name in EASY if name != "noise"}),
    (Frequency, {"id": "tit", "label": "Tit", "weight": 1.1}),
    (Lane, {"id": "Hverdag", "label": "Hverdag", "picture": ""}),
    (StepIdea, {"id": "gaa", "lane": "hverdag", "text": ""}),
    (JobFunction, {"id": "kok", "label": "Kok", "disco": "512"}),
)


def test_a_card_is_found_in_whichever_deck_it_lies() -> None:
    decks = {id: a_deck({card: ""}, id) for id, card in (("et", "boller"), ("to", "sove"))}
    catalogue = Catalogue(decks=decks)
    assert [card and card.label for card in map(catalogue.card, ("boller", "sove", "flyve"))] == [
        "Kort boller",
        "Kort sove",
        None,
    ]


def test_a_deck_knows_its_own_cards() -> None:
    deck = a_catalogue(cards={"boller": "bage"}).decks["hverdag"]
    found = deck.card("boller")
    assert found
    assert (found.activity, deck.card("flyve")) == ("bage", None)


def test_an_activity_is_named_in_documents_unless_it_is_discreet() -> None:
    assert not msgspec.convert(ACTIVITY, Activity).discreet
    assert msgspec.convert(ACTIVITY | {"discreet": True}, Activity).discreet


@pytest.mark.parametrize(("record", "written"), WRONG)
def test_what_the_catalogue_cannot_say_is_refused(record: type[Record], written: Mapping[str, object]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(written, record)
