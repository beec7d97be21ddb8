"""Competences, the words that show them, and what the citizen says of each."""

from collections.abc import Sequence

import msgspec
import pytest

from dialogtool.core.basis.phrases import phrase
from dialogtool.core.case.answers import Answer, Chosen, Verdict, Words
from dialogtool.core.case.keys import example_key, verdict_key
from dialogtool.core.catalogue.suggestions import Heard, Source, SuggestedActivity, SuggestedCompetence, Suggestions
from dialogtool.core.findings.findings import (
    AT_ONCE,
    MOST_HEARD,
    Finding,
    Findings,
    confirmed,
    findings_of,
    heard_in,
    is_example,
    is_own_words,
    is_usable,
    to_ask,
    varied,
    verdict_on,
)
from dialogtool.core.findings.material import material_of
from dialogtool.core.findings.verdicts import verdicts_in
from dialogtool.core.tool.fields import LongText
from tests.making import SAID, FakeMatcher, a_case, a_catalogue, a_library, a_tool, an_activity, an_answer, key

LIBRARY = a_library(
    catalogue=a_catalogue(
        cards={"boller": "bage", "bøn": "bede"},
        activities=[an_activity("bage"), an_activity("bede", discreet=True)],
        competences=["mad", "overblik", "ro", *(f"k{n}" for n in range(9))],
    )
)
SHOWS = {"bage": ("mad", "overblik"), "bede": ("ro",)}
CARD = an_answer("kort", Chosen(ids=("boller",)), makes="experience")
STORY = an_answer(key("fortael", "boller"), SAID, minute=1, makes="experience")


def found(*answers: Answer) -> Findings:
    return findings_of(a_case(*answers), LIBRARY, FakeMatcher(SHOWS))


class Hearing:
    """Hears prayer in the second thing it is told, and cooking too."""

    def suggest(self, heard: Sequence[Heard]) -> Suggestions:
        sources = (Source(heard=len(heard) - 1, activity="bede"),)
        prayer = SuggestedActivity("bede", 1.0, "hjem", phrase("because.told"), sources)
        cooking = SuggestedCompetence("mad", 1.0, phrase("because.told"), "", (Source(heard=len(heard) - 1),))
        return Suggestions(activities=(prayer,), competences=(cooking,))


def verdict(competence: str, choice: str = "yes", *evidence: Answer) -> Answer:
    return an_answer(verdict_key(competence), Verdict(choice, evidence=tuple(answer.key for answer in evidence)))


def finding(competence: str, score: float, about: str) -> Finding:
    shown = found(an_answer(key("fortael", about), makes="evidence", shows=("mad",))).all[0].shown
    return Finding(competence=competence, score=score, because=phrase("because.told"), shown=shown)


def test_the_matcher_hears_each_piece_of_evidence_with_what_is_known_of_it() -> None:
    often = an_answer(key("tit", "boller"), Chosen(ids=("ofte",)), fact="experience.often")
    marked = an_answer("svaert", Words("Jeg klarede det"), minute=2, makes="evidence", shows=("ro",), private=True)
    card, story, hard = heard_in(material_of(a_case(CARD, STORY, often, marked), LIBRARY), LIBRARY)
    assert (card.text, card.activity, card.weight) == ("Kort boller", "bage", 0.9)
    assert (story.text, story.activity, story.path) == (SAID.text, "bage", "")
    assert (hard.shows, hard.weight) == (("ro",), 0.7)


def test_a_mark_does_not_lead_into_the_path_of_hard_times() -> None:
    marked = an_answer("god-dag", Words("Jeg klarede det"), makes="evidence", private=True)
    (heard,) = heard_in(material_of(a_case(marked), LIBRARY), LIBRARY)
    assert heard.path == ""


def test_each_finding_comes_with_the_evidence_that_shows_it() -> None:
    mad = found(CARD, STORY).of("mad")
    assert mad
    assert [shown.evidence.sentence for shown in mad.shown] == ["Kort boller", SAID.text]
    assert (mad.because, mad.ask, mad.verdict) == (phrase("because.told"), "Hvordan?", None)


def test_what_the_catalogue_does_not_know_is_not_found() -> None:
    assert found(an_answer("x", makes="evidence", shows=("flyve",))).all == ()
    assert found().of("mad") is None


def test_the_citizens_verdict_stands_with_the_finding() -> None:
    case = (CARD, verdict("mad", "some"))
    assert [(f.competence, f.verdict and f.verdict.choice) for f in found(*case).all] == [
        ("mad", "some"),
        ("overblik", None),
    ]
    assert "overblik" not in verdicts_in(a_case(*case), LIBRARY)


def test_what_was_judged_stays_when_nothing_suggests_it_any_more() -> None:
    story = an_answer("tak", Words("De stoler på mig"), makes="evidence")
    kept = found(story, verdict("ro", "yes", story)).of("ro")
    assert kept
    assert (kept.because, kept.score) == (phrase("because.you-said"), 0.0)
    assert [shown.evidence.sentence for shown in kept.shown] == ["De stoler på mig"]


def test_what_was_judged_stays_with_its_words_when_their_question_has_a_new_name() -> None:
    library = msgspec.structs.replace(LIBRARY, tools=a_library(a_tool(LongText(id="ny", renamed_from=("tak",)))).tools)
    story = an_answer("tak", Words("De stoler på mig"), makes="evidence")
    for judged_under in (story.key, key("ny")):
        verdict = an_answer(verdict_key("ro"), Verdict("yes", evidence=(judged_under,)))
        kept = findings_of(a_case(story, verdict), library, FakeMatcher()).of("ro")
        assert kept
        assert [shown.evidence.sentence for shown in kept.shown] == ["De stoler på mig"]


def test_a_verdict_on_what_the_catalogue_no_longer_has_is_left_out() -> None:
    declined = an_answer(verdict_key("ro"), None)
    assert found(verdict("flyve"), declined).all == ()


def test_only_what_was_not_judged_is_asked_and_never_more_than_six() -> None:
    many = an_answer("x", makes="evidence", shows=tuple(f"k{n}" for n in range(9)))
    asked = to_ask(found(many, verdict("k0")))
    assert len(asked) == AT_ONCE == 6
    assert "k0" not in {one.competence for one in asked}


def test_what_was_put_off_is_asked_again_only_when_nothing_else_is_left() -> None:
    found_now = Findings(all=(finding("a", 1.0, "boller"), finding("b", 0.9, "have")))
    assert [one.competence for one in to_ask(found_now, {"a"})] == ["b"]
    assert [one.competence for one in to_ask(found_now, {"a", "b"})] == ["a", "b"]


def test_what_is_asked_shows_the_breadth_of_a_life() -> None:
    told = (finding("a", 1.0, "boller"), finding("b", 0.95, "boller"), finding("c", 0.8, "have"))
    assert [one.competence for one in varied(told, 2)] == ["a", "c"]
    assert [one.competence for one in varied(told, 9)] == ["a", "c", "b"]


def test_confirmed_is_what_the_citizen_said_yes_to_and_something_shows() -> None:
    judged = found(CARD, verdict("mad", "yes"), verdict("overblik", "some"), verdict("ro", "yes"))
    assert [one.competence for one in confirmed(judged)] == ["mad"]


def test_a_verdict_keeps_hold_of_each_answer_once() -> None:
    twice = an_answer("kort", Chosen(ids=("boller", "bøn")), makes="experience", shows=("mad",))
    mad = found(twice).of("mad")
    assert mad
    assert verdict_on(mad, "yes", "Jeg bager") == Verdict("yes", evidence=(twice.key,), wording="Jeg bager")


@pytest.mark.parametrize(("card", "story"), [(True, False), (False, True), (True, True)])
def test_nothing_about_a_marked_experience_may_stand_in_a_document(card: bool, story: bool) -> None:
    made = found(
        an_answer("kort", Chosen(ids=("boller",)), makes="experience", private=card),
        an_answer(key("fortael", "boller"), makes="experience", private=story),
        an_answer(key("mere", "boller"), makes="evidence"),
    )
    assert not any(is_usable(shown, made.material) for one in made.all for shown in one.shown)


def test_one_marked_sentence_leaves_the_others_usable() -> None:
    made = found(CARD, an_answer(key("mere", "boller"), makes="evidence", minute=1, private=True))
    assert [is_usable(shown, made.material) for shown in made.all[0].shown] == [True, False]


def test_what_is_told_of_a_discreet_experience_is_usable_but_not_its_name() -> None:
    made = found(
        an_answer("kort", Chosen(ids=("bøn",)), makes="experience"),
        an_answer(key("fortael", "bøn"), minute=1, makes="experience"),
    )
    assert [is_usable(shown, made.material) for shown in made.all[0].shown] == [False, True]


@pytest.mark.parametrize("judged", [(), (verdict("overblik", "yes", STORY),)])
def test_a_sentence_with_health_or_faith_in_it_is_known_wherever_it_shows_something(judged: tuple[Answer, ...]) -> None:
    case = a_case(CARD, STORY, *judged)
    made = findings_of(case, LIBRARY, Hearing())
    assert {(shown.evidence.sentence, shown.discreet) for one in made.all for shown in one.shown} == {(SAID.text, True)}


def test_a_told_sentence_is_own_words_and_a_card_is_not() -> None:
    made = found(CARD, STORY)
    assert [is_own_words(shown, a_case(CARD, STORY)) for shown in made.all[0].shown] == [False, True]
    assert not is_own_words(made.all[0].shown[1], a_case())


def test_an_example_is_an_example_of_the_competence_it_was_asked_for() -> None:
    example = an_answer(example_key("mad"), makes="evidence", shows=("mad", "ro"))
    shown = found(example).all[0].shown[0]
    assert (is_example(shown, "mad"), is_example(shown, "ro")) == (True, False)


def test_of_a_very_long_story_the_beginning_is_listened_to() -> None:
    story = an_answer("fortael", Words(text="jeg bager " * 1000), makes="evidence")
    (heard,) = heard_in(material_of(a_case(story), LIBRARY), LIBRARY)
    assert len(heard.text) == MOST_HEARD


def test_an_example_that_was_asked_for_is_evidence_also_where_it_holds_a_no() -> None:
    """The matcher hears a no in it; the question it answers knows better."""
    never = an_answer(example_key("mad"), Words("Jeg har ikke sprunget en dag over"), makes="evidence")
    mad = found(CARD, never).of("mad")
    assert mad
    assert mad.shown[0].evidence.sentence == "Jeg har ikke sprunget en dag over"
