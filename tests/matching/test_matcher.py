"""From what was told to activities, competences and functions, each with its reason."""

import pytest

from dialogtool.core.catalogue.suggestions import Heard
from dialogtool.matching.matcher import CatalogueMatcher


def ids(matcher: CatalogueMatcher, *heard: Heard) -> list[str]:
    return [one.id for one in matcher.suggest(heard).activities]


def ask(matcher: CatalogueMatcher, text: str) -> str:
    said = matcher.suggest([Heard(text=text)])
    assert said.ask
    return said.ask.id


def test_a_sentence_is_heard_as_its_activity(matcher: CatalogueMatcher) -> None:
    assert ids(matcher, Heard(text="Jeg skruede i min knallert"))[0] == "skrue-knallert"


def test_every_doing_of_a_long_story_is_heard(matcher: CatalogueMatcher) -> None:
    story = "Jeg passer min syge mor, og om aftenen strikker jeg sokker"
    assert set(ids(matcher, Heard(text=story))[:2]) == {"passe-mor", "strikke"}


@pytest.mark.parametrize("text", ["jeg laver ikke mad", "min kone laver mad", "jeg vil gerne lave mad", "hej", ""])
def test_what_was_not_done_gives_nothing(matcher: CatalogueMatcher, text: str) -> None:
    said = matcher.suggest([Heard(text=text)])
    assert (said.activities, said.competences, said.functions) == ((), (), ())


def test_only_the_citizens_part_of_a_story_counts(matcher: CatalogueMatcher) -> None:
    assert "lave-mad" not in ids(matcher, Heard(text="Min kone laver mad, men jeg skruer i knallerter"))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("jeg laver ikke mad", "ask.not"),
        ("min kone laver mad", "ask.other"),
        ("jeg vil gerne lave mad", "ask.wish"),
        ("skal jeg lave mad?", "ask.question"),
        ("xyzzy", "ask.more"),
        ("", "ask.start"),
    ],
)
def test_when_nothing_was_understood_it_asks(matcher: CatalogueMatcher, text: str, question: str) -> None:
    assert ask(matcher, text) == question


def test_hard_times_are_heard_only_inside_their_path(matcher: CatalogueMatcher) -> None:
    told = "jeg sov på gaden"
    assert "soveplads" not in ids(matcher, Heard(text=told))
    assert ids(matcher, Heard(text=told, path="hard-times"))[0] == "soveplads"


@pytest.mark.parametrize("told", ["min far drak", "jeg blev jaget fra min soveplads"])
def test_in_hard_times_what_happened_to_one_counts(matcher: CatalogueMatcher, told: str) -> None:
    assert ids(matcher, Heard(text=told)) == []
    assert ids(matcher, Heard(text=told, path="hard-times"))[0] == "soveplads"


def test_what_is_louder_in_what_others_do_is_not_suggested(matcher: CatalogueMatcher) -> None:
    assert "strikke" not in ids(matcher, Heard(text="Min mor strikker sokker og tørklæder, jeg koger suppe"))


def test_english_is_asked_about_and_not_misheard(matcher: CatalogueMatcher) -> None:
    assert ids(matcher, Heard(text="I cook for my family every day")) == []
    assert ask(matcher, "I cook for my family every day") == "ask.more"


def test_a_card_is_its_activity_and_nothing_else(matcher: CatalogueMatcher) -> None:
    said = matcher.suggest([Heard(text="Laver mad", activity="lave-mad")])
    assert [(one.id, one.score) for one in said.activities] == [("lave-mad", 1.0)]
    assert said.competences[0].because.id == "because.card"


def test_a_story_about_a_card_belongs_to_its_activity(matcher: CatalogueMatcher) -> None:
    said = matcher.suggest([Heard(text="Først tager jeg gryden frem", activity="lave-mad")])
    assert said.activities[0].id == "lave-mad"
    assert said.competences[0].because.params["words"] == "Først tager jeg gryden frem"


def test_a_reason_quotes_the_words_and_points_at_them(matcher: CatalogueMatcher) -> None:
    text = "Det regner. Altså jeg strikker sokker. Så spiser vi."
    said = matcher.suggest([Heard(text=text)])
    assert said.activities[0].because.params["words"] == "Altså jeg strikker sokker"
    (start, end), *_ = said.activities[0].sources[0].spans
    assert text[start:end] == "strikker sokker"


def test_the_most_direct_competence_comes_first_with_its_question(matcher: CatalogueMatcher) -> None:
    first = matcher.suggest([Heard(text="passer min syge mor")]).competences[0]
    assert (first.id, first.ask) == ("omsorg", "Hvordan omsorg?")


def test_two_activities_that_say_the_same_say_it_louder(matcher: CatalogueMatcher) -> None:
    one = matcher.suggest([Heard(text="passer min syge mor")])
    two = matcher.suggest([Heard(text="passer min syge mor"), Heard(text="skruer i knallerter")])
    once, twice = (next(c.score for c in said.competences if c.id == "taalmodig") for said in (one, two))
    assert twice > once
    assert [source.heard for c in two.competences if c.id == "taalmodig" for source in c.sources] == [0, 1]


def test_a_reason_quotes_two_sayings_that_show_the_same(matcher: CatalogueMatcher) -> None:
    said = matcher.suggest([Heard(text="er tålmodig"), Heard(text="jeg er tålmodig med børn")])
    because = said.competences[0].because
    assert (because.id, because.params["more"]) == ("because.competence-twice", "jeg er tålmodig med børn")


def test_a_reason_never_quotes_the_same_words_twice(matcher: CatalogueMatcher) -> None:
    said = matcher.suggest([Heard(text="Jeg er tålmodig."), Heard(text="jeg er tålmodig")])
    assert said.competences[0].because.id != "because.competence-twice"


def test_what_is_done_often_counts_more(matcher: CatalogueMatcher) -> None:
    seldom = matcher.suggest([Heard(text="strikker sokker", weight=0.3)]).competences[0]
    often = matcher.suggest([Heard(text="strikker sokker", weight=1.0)]).competences[0]
    assert often.score > seldom.score


def test_a_competence_that_is_named_outright_is_heard(matcher: CatalogueMatcher) -> None:
    first = matcher.suggest([Heard(text="jeg er tålmodig")]).competences[0]
    assert (first.id, first.because.id) == ("taalmodig", "because.asked")


def test_a_no_that_is_a_strength_is_heard(matcher: CatalogueMatcher) -> None:
    assert matcher.suggest([Heard(text="jeg giver aldrig op")]).competences[0].id == "holde-ud"


def test_the_question_itself_can_ask_for_a_competence(matcher: CatalogueMatcher) -> None:
    said = matcher.suggest([Heard(text="da bussen ikke kom, gik jeg", shows=("holde-ud",))])
    assert said.competences[0].id == "holde-ud"


def test_functions_follow_from_what_was_told(matcher: CatalogueMatcher) -> None:
    first = matcher.suggest([Heard(text="koger suppe til alle")]).functions[0]
    assert (first.id, first.because.id) == ("koekken", "because.function")
    assert first.because.params["words"] == "koger suppe til alle"


def test_a_function_that_is_named_is_suggested(matcher: CatalogueMatcher) -> None:
    assert matcher.suggest([Heard(text="har været hjælper på plejehjem")]).functions[0].id == "plejehjem"


def test_the_same_words_always_give_the_same_answer(matcher: CatalogueMatcher) -> None:
    heard = [Heard(text="jeg laver mad og passer min mor")]
    assert matcher.suggest(heard) == matcher.suggest(heard)


def test_what_the_citizen_did_not_mean_is_not_heard_in_those_words(matcher: CatalogueMatcher) -> None:
    text = "Jeg skruede i min knallert"
    shown = matcher.suggest([Heard(text=text)]).competences[0].id
    unmeant = Heard(text=text, not_meant=frozenset({"skrue-knallert", shown}))
    said = matcher.suggest([unmeant])
    assert "skrue-knallert" not in [one.id for one in said.activities]
    assert shown not in [one.id for one in said.competences]
