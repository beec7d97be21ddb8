import pytest

from dialogtool.core.catalogue.catalogue import Card, CardGroup, Catalogue, Deck, Frequency
from tests.content.authoring import DAY, STORY, asked, meaning, step_yaml, tool_yaml
from tests.making import a_function

CATALOGUE = Catalogue(
    decks={
        "kort": Deck(
            id="kort",
            groups=(CardGroup(id="mad", label="Mad", picture="", cards=(Card(id="bage", label="Bage", picture=""),)),),
        )
    },
    frequencies={"ofte": Frequency(id="ofte", label="Ofte", weight=1.0)},
)

COLUMNS = "[{id: a, label: a}, {id: b, label: b}, {id: c, label: c}]"

BEFORE = f"""\
{DAY}{STORY}
- {{kind: checklist, id: valg, options: [{{id: ja, label: Ja}}]}}
- {{kind: sorting, id: bunker, columns: {COLUMNS}, options_from: hjul}}
- {{kind: ruler, id: tro, low: lidt, high: meget}}
- {{kind: how-often, id: tit}}
- {{kind: count, id: antal, renamed_from: [tal]}}
"""


def conditioned(condition: str) -> list[str]:
    """What is wrong with a field that is shown on this condition."""
    return meaning(asked(f"{BEFORE}- {{kind: count, id: ny, show_when: {{{condition}}}}}"), CATALOGUE)


@pytest.mark.parametrize(
    "condition",
    [
        "field: fortael, is: answered",
        "field: hjul, is: skipped",
        "field: hjul, is: bage",
        "field: valg, any: [ja]",
        "field: bunker, none: [bage]",
        "field: tro, all: [7]",
        "field: tit, is: ofte",
        "field: antal, is: 4711",
        "field: tal, is: answered",
    ],
)
def test_a_condition_asks_for_what_can_be_answered(condition: str) -> None:
    assert conditioned(condition) == []


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        ("field: fortael, is: bage", "unknown-option"),
        ("field: hjul, is: begge", "unknown-option"),
        ("field: valg, any: [nej]", "unknown-option"),
        ("field: bunker, none: [a]", "unknown-option"),
        ("field: tro, all: [11]", "unknown-option"),
        ("field: tit, is: tit", "unknown-option"),
        ("field: fortalt, is: answered", "unknown-field"),
        ("field: ny, is: answered", "later-field"),
        ("field: fortael", "empty-condition"),
    ],
)
def test_a_condition_that_can_never_hold_is_told(condition: str, code: str) -> None:
    assert conditioned(condition) == [code]


def test_cards_that_are_not_known_are_not_missed() -> None:
    assert meaning(asked(f"{DAY}- {{kind: count, id: ny, show_when: {{field: hjul, is: bage}}}}")) == []


def test_a_step_looks_back_on_earlier_steps_alone() -> None:
    condition = "show_when: {field: fortael, is: answered}"
    assert meaning(tool_yaml(step_yaml(STORY) + step_yaml(DAY, "to", condition))) == []
    assert meaning(tool_yaml(step_yaml(STORY, "et", condition))) == ["later-field"]


@pytest.mark.parametrize(
    ("source", "faults"),
    [
        ("hjul", []),
        ("valg", []),
        ("bunker", []),
        ("fortael", ["wrong-kind"]),
        ("tro", ["wrong-kind"]),
        ("hjulet", ["unknown-field"]),
        ("ny", ["later-field"]),
    ],
)
def test_a_step_is_repeated_for_what_was_chosen_earlier(source: str, faults: list[str]) -> None:
    repeated = step_yaml("- {kind: count, id: ny}", "igen", f"for_each: {{from: {source}}}")
    assert meaning(tool_yaml(step_yaml(BEFORE) + repeated), CATALOGUE) == faults


def test_a_field_shows_what_was_chosen_earlier() -> None:
    assert meaning(asked(f"{STORY}- {{kind: picture-cards, id: kort, options_from: fortael}}")) == ["wrong-kind"]
    assert meaning(asked(f"- {{kind: picture-cards, id: kort, options_from: hjul}}\n{DAY}")) == ["later-field"]


@pytest.mark.parametrize(
    ("column", "faults"), [("a", []), ("d", ["unknown-column"]), ("", [])], ids=["a column", "none such", "all of it"]
)
def test_a_column_is_one_of_the_field_that_is_gone_on_with(column: str, faults: list[str]) -> None:
    written = f"column: {column}" if column else "pick: 2"
    repeated = step_yaml("- {kind: count, id: ny}", "igen", f"for_each: {{from: bunker, {written}}}")
    assert meaning(tool_yaml(step_yaml(BEFORE) + repeated), CATALOGUE) == faults
    taken = written if column else "most: 2"
    kept = step_yaml(f"- {{kind: picture-cards, id: ny, options_from: bunker, {taken}}}", "igen")
    assert meaning(tool_yaml(step_yaml(BEFORE) + kept), CATALOGUE) == faults


@pytest.mark.parametrize("source", ["for_each: {from: valg, column: a}", "for_each: {from: hjul, column: a}"])
def test_what_has_no_columns_has_none_to_go_on_with(source: str) -> None:
    repeated = step_yaml("- {kind: count, id: ny}", "igen", source)
    assert meaning(tool_yaml(step_yaml(BEFORE) + repeated), CATALOGUE) == ["unknown-column"]


def test_a_column_without_the_field_it_is_in_is_told() -> None:
    alone = "- {kind: picture-cards, id: kort, cards: kort, column: a}"
    assert meaning(asked(alone)) == ["unknown-column"]
    unknown = "- {kind: picture-cards, id: kort, options_from: bunkr, column: a}"
    assert meaning(asked(unknown)) == ["unknown-field"]


def test_the_rings_of_people_are_columns_too() -> None:
    people = step_yaml(f"- {{kind: circles, id: netvaerk, columns: {COLUMNS}}}")
    asked_of = step_yaml("- {kind: count, id: ny}", "igen", "for_each: {from: netvaerk, column: b}")
    assert meaning(tool_yaml(people + asked_of)) == []


@pytest.mark.parametrize("kind", ["bridge", "goal"])
def test_conditions_and_a_goal_hold_nothing_to_go_on_with(kind: str) -> None:
    repeated = step_yaml("- {kind: count, id: ny}", "igen", "for_each: {from: foer}")
    assert meaning(tool_yaml(step_yaml(f"- {{kind: {kind}, id: foer}}") + repeated)) == ["wrong-kind"]


@pytest.mark.parametrize(
    ("condition", "faults"),
    [
        ("field: par, any: [hund, bog]", []),
        ("field: par, is: hest", ["unknown-option"]),
        ("field: kompas, any: [opvask]", []),
        ("field: kompas, is: flyver", ["unknown-option"]),
        ("field: livslinje, is: Skole", []),
    ],
)
def test_a_condition_asks_for_the_things_of_an_aid(condition: str, faults: list[str]) -> None:
    pair = "{id: ude, one: {id: hund, label: Hund}, other: {id: bog, label: Bog}}"
    aids = f"""\
- {{kind: picture-pairs, id: par, pairs: [{pair}]}}
- {{kind: compass, id: kompas, columns: {COLUMNS}}}
- {{kind: life-line, id: livslinje, arenas: [hjem]}}
- {{kind: count, id: ny, show_when: {{{condition}}}}}
"""
    assert meaning(asked(aids), Catalogue(functions={"opvask": a_function("opvask")})) == faults


@pytest.mark.parametrize("more", ["for_each: {from: hjul}", "every_meeting: true"])
def test_what_is_asked_several_times_is_nothing_to_go_on_with(more: str) -> None:
    several = step_yaml("- {kind: checklist, id: valg, options: [{id: ja, label: Ja}]}", "flere", more)
    last = step_yaml(STORY, "sidst", "for_each: {from: valg}")
    assert meaning(tool_yaml(step_yaml(DAY) + several + last)) == ["repeated-source"]


@pytest.mark.parametrize(
    ("again", "faults"),
    [("[hjul]", []), ("[hjulet]", ["unknown-field"]), ("[fortael]", ["later-field"]), ("[valg]", ["repeated-source"])],
)
def test_what_stands_once_more_was_asked_before_and_once(again: str, faults: list[str]) -> None:
    several = step_yaml("- {kind: checklist, id: valg, options: [{id: ja, label: Ja}]}", "flere", "every_meeting: true")
    look = f"- {{id: passer, title: Passer det?, again: {again}}}\n"
    assert meaning(tool_yaml(step_yaml(DAY) + several + look + step_yaml(STORY, "sidst"))) == faults
