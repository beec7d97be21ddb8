"""Which pictures go along with the road: one of each kind, and nothing that is in no papers."""

from msgspec.structs import replace

from dialogtool.core.case.aid_values import Line, People, Period, Person
from dialogtool.core.case.answers import Answer
from dialogtool.core.papers.drawings import Drawing, drawings_of
from dialogtool.core.tool.aids import Circles, LifeLine
from dialogtool.core.tool.fields import Column
from tests.making import TELL, a_case, a_library, a_tool, an_answer, key

LIFE = LifeLine(id="linje", arenas=("hjem",))
RINGS = Circles(id="ringe", columns=(Column("taet-paa", "Tæt på"), Column("fag", "Fagfolk")))
HIDDEN = LifeLine(id="svaert", arenas=("hjem",), path="hard-times")
MARKED = LifeLine(id="skjult", arenas=("hjem",), private=True)
LIBRARY = a_library(a_tool(RINGS, LIFE, TELL, HIDDEN, MARKED))
LINE = an_answer("linje", Line((Period("a", "Slagteri"),)))
PEOPLE = an_answer("ringe", People((Person("Lis", "Lis", "taet-paa"),)))


def drawn(*answers: Answer) -> tuple[Drawing, ...]:
    return drawings_of(a_case(*answers), LIBRARY)


def test_the_life_line_comes_before_the_rings_and_words_are_no_picture() -> None:
    assert drawn(PEOPLE, LINE, an_answer()) == (
        Drawing(key("linje"), "Min hverdag"),
        Drawing(key("ringe"), "Min hverdag"),
    )


def test_what_is_marked_or_empty_or_told_in_a_path_is_not_shown() -> None:
    assert drawn(replace(LINE, private=True), replace(PEOPLE, value=People())) == ()
    assert drawn(an_answer("svaert", LINE.value), an_answer("skjult", LINE.value), replace(PEOPLE, value=None)) == ()
