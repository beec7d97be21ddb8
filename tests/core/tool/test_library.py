"""What an item of an answer stands for."""

from dialogtool.core.tool.aids import DayWheel
from dialogtool.core.tool.definition import ForEach
from dialogtool.core.tool.fields import Checklist, LongText, Option, PictureCards, Sorting
from dialogtool.core.tool.library import Library, Meaning, meaning_of, subject_of
from tests.making import TELL, a_catalogue, a_library, a_step, a_tool, an_activity, key, options

HELP = Option(id="snak", label="Jeg lytter", picture="1F442", activity="lytte", shows=("lytte",), arena="omsorg")
MEANT = Meaning(label="Jeg lytter", activity="lytte", picture="1F442", shows=("lytte",), arena="omsorg")
CATALOGUE = a_catalogue(cards={"boller": "bage"}, activities=[an_activity("bage"), an_activity("synge")])


def library(*fields: PictureCards | Checklist | Sorting | LongText) -> Library:
    return a_library(a_tool(*fields), catalogue=CATALOGUE)


def test_a_card_stands_for_its_activity() -> None:
    assert meaning_of(library(), "boller") == Meaning(label="Kort boller", activity="bage", picture="1F35E")


def test_an_activity_stands_for_itself() -> None:
    assert meaning_of(library(), "synge") == Meaning(label="Synge", activity="synge")


def test_own_words_stand_for_themselves() -> None:
    assert meaning_of(library(TELL), "naboens kat", key()) == Meaning(label="naboens kat")


def test_an_option_means_what_its_own_field_says_also_under_an_earlier_name() -> None:
    field = Checklist(id="ting", options=(HELP, Option(id="boller", label="Boller")), renamed_from=("gammel",))
    for name in ("ting", "gammel"):
        assert meaning_of(library(field), "snak", key(name)) == MEANT
        assert meaning_of(library(field), "boller", key(name)).label == "Boller"
    assert meaning_of(library(field), "snak", key("andet")) == Meaning(label="snak")


def test_options_taken_from_an_earlier_field_mean_the_same() -> None:
    fields = (
        PictureCards(id="ting", options=(HELP,)),
        PictureCards(id="valgt", options_from="ting"),
        Sorting(id="bunker", options_from="valgt", columns=()),
    )
    assert meaning_of(library(*fields), "snak", key("valgt")) == MEANT
    assert meaning_of(library(*fields), "snak", key("bunker")) == MEANT


def test_cards_from_a_deck_mean_the_same_in_every_field() -> None:
    fields = (DayWheel(id="hjul", cards="hverdag"), PictureCards(id="valgt", options_from="hjul"))
    assert meaning_of(library(*fields), "boller", key("valgt")).label == "Kort boller"


def test_an_answer_in_a_repeated_step_is_about_one_of_the_things_chosen() -> None:
    chosen = Checklist(id="ting", options=(HELP,))
    repeated = a_step(TELL, for_each=ForEach("ting"))
    known = a_library(a_tool(chosen, repeated), catalogue=CATALOGUE)
    assert subject_of(known, key("fortael", "snak")) == MEANT
    assert subject_of(known, key("fortael", "boller")).label == "Kort boller"
    assert subject_of(known, key("fortael", "naboens kat")).label == "naboens kat"


def test_an_answer_elsewhere_is_about_a_card_an_activity_or_its_own_words() -> None:
    assert subject_of(library(TELL), key("fortael", "boller")).activity == "bage"
    assert subject_of(library(), key("væk", "synge")).label == "Synge"


def test_answers_of_a_tool_that_is_gone_can_still_be_read() -> None:
    assert meaning_of(Library(), "snak", key("ting")) == subject_of(Library(), key("ting", "snak")) == Meaning("snak")


def test_fields_may_share_the_name_of_an_option() -> None:
    one, other = Checklist(id="et", options=options("ja")), Checklist(id="to", options=(Option(id="ja", label="Jo"),))
    assert [meaning_of(library(one, other), "ja", key(name)).label for name in ("et", "to")] == ["JA", "Jo"]
