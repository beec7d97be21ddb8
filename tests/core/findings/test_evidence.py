"""What shows something, with how it came to be said."""

from dialogtool.core.case.aid_values import Day, Placement
from dialogtool.core.case.answers import Chosen, Number, Words
from dialogtool.core.findings.evidence import experience_of, pieces_of
from dialogtool.core.tool.definition import ForEach
from dialogtool.core.tool.fields import Checklist, Option
from tests.making import SAID, TELL, a_catalogue, a_library, a_step, a_tool, an_activity, an_answer, key

THING = Option(id="snak", label="Jeg lytter", activity="lytte", shows=("lytte",))
LIBRARY = a_library(
    a_tool(Checklist(id="ting", options=(THING,)), a_step(TELL, for_each=ForEach("ting"))),
    catalogue=a_catalogue(cards={"boller": "bage"}, activities=[an_activity("bage")]),
)


def test_a_told_sentence_is_evidence_with_all_that_makes_it_so() -> None:
    answer = an_answer(key("fortael", "boller"), shows=("madlavning",), private=True)
    (piece,) = pieces_of(answer, LIBRARY)
    assert (piece.sentence, piece.about, piece.activity) == (SAID.text, "boller", "bage")
    assert (piece.answer, piece.question, piece.meeting) == (answer.key, "Fortæl", "m1")
    assert (piece.language, piece.origin, piece.private) == ("da", answer.origin, True)
    assert piece.shows == ("madlavning",)


def test_every_card_is_a_piece_under_its_own_name() -> None:
    day = an_answer("hjul", Day((Placement("boller", 0), Placement("naboens kat", 60))))
    assert [(piece.sentence, piece.about) for piece in pieces_of(day, LIBRARY)] == [
        ("Kort boller", "boller"),
        ("naboens kat", "naboens kat"),
    ]


def test_an_option_and_what_is_told_of_it_show_what_the_option_shows() -> None:
    picked = an_answer("ting", Chosen(ids=("snak",)), shows=("tale", "lytte"))
    told = an_answer(key("fortael", "snak"))
    assert [piece.shows for piece in pieces_of(picked, LIBRARY)] == [("tale", "lytte")]
    assert [(piece.shows, piece.activity) for piece in pieces_of(told, LIBRARY)] == [(("lytte",), "lytte")]


def test_numbers_and_declined_answers_show_nothing() -> None:
    assert [*pieces_of(an_answer(value=Number(4)), LIBRARY), *pieces_of(an_answer(value=None), LIBRARY)] == []


def test_words_belong_to_the_thing_they_are_about() -> None:
    assert experience_of(an_answer(key("fortael", "boller"), makes="evidence")) == "boller"


def test_a_story_about_nothing_else_is_an_experience_itself_also_when_asked_at_each_meeting() -> None:
    for subject in ("", "meeting:m1"):
        assert experience_of(an_answer(key("fortael", subject), id="a1", makes="experience")) == "a1"
        assert experience_of(an_answer(key("fortael", subject), Words("Tak"), id="a1", makes="evidence")) == ""
