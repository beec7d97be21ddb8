"""Whatever is typed, the answer keeps to its form."""

from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.catalogue.suggestions import Heard, Source, Suggestions
from dialogtool.matching.matcher import CatalogueMatcher

from .few import few

KNOWN = "jeg min kone ikke aldrig laver mad og men så der som uden at hvis strikker passer mor børnene af mig ? . , vil"
WORDS = tuple(KNOWN.split(" "))
TEXTS = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
HEARD = st.builds(
    Heard,
    text=TEXTS,
    activity=st.sampled_from(["", "lave-mad", "unknown"]),
    path=st.sampled_from(["", "hard-times"]),
    weight=st.floats(0, 1),
    shows=st.sampled_from([(), ("omsorg",), ("unknown",)]),
)
MATCHER = CatalogueMatcher(few())


def sources_of(said: Suggestions) -> list[Source]:
    return [source for one in (*said.activities, *said.competences) for source in one.sources]


@given(st.lists(HEARD, max_size=4))
def test_scores_lie_between_nothing_and_certain(heard: list[Heard]) -> None:
    said = MATCHER.suggest(heard)
    scores = [one.score for one in (*said.activities, *said.competences, *said.functions)]
    assert all(0 <= score <= 1 for score in scores)


@given(st.lists(HEARD, max_size=4))
def test_words_that_are_pointed_at_are_there(heard: list[Heard]) -> None:
    for source in sources_of(MATCHER.suggest(heard)):
        assert all(0 <= start <= end <= len(heard[source.heard].text) for start, end in source.spans)


@given(st.lists(HEARD, max_size=12))
def test_never_more_than_ten_of_a_kind_and_never_one_twice(heard: list[Heard]) -> None:
    said = MATCHER.suggest(heard)
    for kind in (said.activities, said.competences, said.functions):
        assert len(kind) == len({one.id for one in kind}) <= 10


@given(st.lists(HEARD, max_size=4))
def test_there_is_always_something_to_go_on_with(heard: list[Heard]) -> None:
    said = MATCHER.suggest(heard)
    assert said.competences or said.ask
