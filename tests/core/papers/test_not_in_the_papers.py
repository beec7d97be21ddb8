"""What is marked "Ikke i papirer" stands in no document: planted words that must never come up."""

from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.case.answers import AnswerKey, Chosen, Words
from dialogtool.core.case.case import Case
from dialogtool.core.tool.asking import Asked, with_mark, with_value
from tests.core.planted import CARDS, CASES, all_confirmed, papers, planted
from tests.making import a_case, a_hand, an_answer, key


def marked_things(case: Case) -> set[str]:
    """The titles of the experiences that a marked answer made."""
    marked = (answer for answer in case.answers.values() if answer.private and answer.makes == "experience")
    things = {
        thing
        for answer in marked
        for thing in (
            answer.value.ids + answer.value.own if isinstance(answer.value, Chosen) else (answer.key.subject,)
        )
    }
    titles = {card: f"Kort {card}" for card in CARDS} | {"snak": "Jeg lytter", "": "intet"}
    return {titles.get(thing, thing) for thing in things}


@given(CASES)
def test_no_marked_sentence_number_or_goal_stands_in_the_papers(case: Case) -> None:
    shown = papers(all_confirmed(case))
    assert "KANARIE" not in shown
    assert "77" not in shown


@given(CASES)
def test_no_title_of_a_marked_experience_stands_in_the_papers(case: Case) -> None:
    shown = papers(all_confirmed(case))
    assert [title for title in marked_things(case) if f"'{title}'" in shown] == []


@given(CASES, st.data())
def test_what_is_marked_afterwards_goes_out_of_the_papers(case: Case, data: st.DataObject) -> None:
    case = all_confirmed(case)
    answer: AnswerKey = data.draw(st.sampled_from(sorted(case.answers, key=str)))
    said = case.answers[answer].value
    after = papers(with_mark(case, answer, private=True))
    assert not (isinstance(said, Words) and said.text.startswith("Åbent") and said.text in after)


def test_the_planted_words_would_be_seen() -> None:
    open_story = an_answer(key("fortael", "boller"), Words(planted(1, private=False)), makes="experience")
    shown = papers(all_confirmed(a_case(open_story)))
    assert "Åbent 1" in shown
    assert "'Kort boller'" in shown


def test_a_marked_sentence_that_another_tool_asks_about_again_stays_out() -> None:
    first = Asked(key=key("fortael", "boller"), question="", fact="experience.story", makes="experience", private=True)
    again = Asked(key=key("x", "boller", "andet"), question="", fact="experience.story", makes="experience")
    case = with_value(a_case(), first, Words("KANARIE"), a_hand("1"))
    assert "KANARIE" not in papers(all_confirmed(with_value(case, again, Words("KANARIE"), a_hand("2", minute=1))))
