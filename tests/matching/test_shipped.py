"""How well the shipped catalogue is heard, and that every reason can be said."""

from pathlib import Path

import pytest
import yaml

from dialogtool.core.basis.phrases import render
from dialogtool.core.catalogue.catalogue import Catalogue
from dialogtool.core.catalogue.suggestions import Heard, Suggestions
from dialogtool.matching.because import quoted
from dialogtool.matching.competences import LEAST, telling_of
from dialogtool.matching.matcher import CatalogueMatcher

BARS = {1: 0.6, 3: 0.85, 5: 0.93}
WRONG_SIDE = 0.03
SAID = (
    "jeg har passet min syge mor i tre år",
    "jeg skruer i knallerter",
    "jeg laver ikke mad",
    "min kone laver mad",
    "jeg vil gerne lære at svejse",
    "har styr på det hele",
    "har været opvasker på et hotel",
    "",
)


@pytest.fixture(scope="module")
def heard(shipped_matcher: CatalogueMatcher) -> list[tuple[dict[str, object], Suggestions]]:
    file = Path(__file__).with_name("development.yaml")
    told: list[dict[str, object]] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return [
        (one, shipped_matcher.suggest([Heard(text=str(one["text"]), path=str(one.get("path", "")))])) for one in told
    ]


@pytest.mark.parametrize(("at", "bar"), BARS.items())
def test_the_activity_is_among_the_first(
    heard: list[tuple[dict[str, object], Suggestions]], shipped: Catalogue, at: int, bar: float
) -> None:
    asked = [(one["divisions"], said) for one, said in heard if one["divisions"]]
    hits = [
        any(shipped.activities[activity.id].icatus[0][:2] in str(right) for activity in said.activities[:at])
        for right, said in asked
    ]
    assert sum(hits) >= bar * len(hits)


def test_whose_children_they_are_says_less_than_the_children(shipped_matcher: CatalogueMatcher) -> None:
    assert shipped_matcher.suggest([Heard(text="jeg passer min kones børn")]).activities[0].id == "passe-andres-boern"


def test_what_was_not_done_is_hardly_ever_heard(heard: list[tuple[dict[str, object], Suggestions]]) -> None:
    others = [said for one, said in heard if one.get("side", "did") != "did"]
    assert sum(bool(said.activities or said.competences) for said in others) <= WRONG_SIDE * len(others)


@pytest.mark.parametrize("text", SAID)
def test_every_reason_and_question_can_be_said(
    shipped_matcher: CatalogueMatcher, shipped: Catalogue, text: str
) -> None:
    said = shipped_matcher.suggest([Heard(text=text), Heard(text="", activity="lave-aftensmad")])
    alone = shipped_matcher.suggest([Heard(text=text)])
    phrases = [one.because for one in (*said.activities, *said.competences, *said.functions)]
    phrases += [alone.ask] if alone.ask else []
    for phrase in phrases:
        rendered = render(phrase, shipped.phrases)
        assert rendered
        assert "{" not in rendered


@pytest.mark.parametrize(
    ("told", "said"),
    [("Jeg fik folk til at grine.", "Jeg fik folk til at grine"), ("Måske...", "Måske..."), ("Ja!", "Ja!")],
)
def test_a_quote_leaves_its_full_stop_to_the_sentence_around_it(told: str, said: str) -> None:
    assert quoted(told, (0, len(told))) == said


def test_a_second_sign_of_what_nearly_everything_shows_tells_less(shipped: Catalogue) -> None:
    telling = telling_of(shipped)
    assert LEAST <= telling["vaere-taalmodig"] < telling["arbejde-i-metal"] <= 1


def test_a_long_quote_is_cut_between_words() -> None:
    words = quoted("mad " * 60, (0, 240))
    assert len(words) < 150
    assert words.endswith("mad ...")
