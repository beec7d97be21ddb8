import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.content.yaml_nodes import line_of, node_at, pairs_of, parse
from tests.content.authoring import codes


def tags(text: str) -> list[str]:
    node = parse(text.encode(), "a.yaml").node
    assert node
    return [value.tag.rpartition(":")[2] for _key, value in pairs_of(node)]


def parsed_codes(text: str) -> list[str]:
    return codes(parse(text.encode(), "a.yaml").problems)


def test_the_c_loader_is_there() -> None:
    assert yaml.__with_libyaml__


@pytest.mark.parametrize(
    "word", ["no", "yes", "on", "12:30", "1_000", "0x1F", "01", "~", "1e3", ".5", "2024-01-01", "True"]
)
def test_what_yaml_would_guess_at_is_text(word: str) -> None:
    assert tags(f"a: {word}") == ["str"]


@pytest.mark.parametrize(
    ("word", "tag"), [("true", "bool"), ("-7", "int"), ("1.10", "float"), ("null", "null"), ("", "null")]
)
def test_only_these_are_more_than_text(word: str, tag: str) -> None:
    assert tags(f"a: {word}") == [tag]


def test_a_file_need_not_be_all_latin_letters_but_must_be_utf_8() -> None:
    assert parsed_codes("a: æøå 🌅") == []
    problem = parse("b: ok\na: kræft".encode("latin-1"), "a.yaml").problems[0]
    assert (problem.code, problem.line) == ("not-utf-8", 2)


def test_the_mark_that_notepad_puts_first_does_no_harm() -> None:
    assert parse("a: 1".encode("utf-8-sig"), "a.yaml").problems == ()


def test_every_tab_and_control_character_is_told_with_its_line() -> None:
    problems = parse(b"a: 1\nb:\t2\nc: \x07\n", "a.yaml").problems
    assert [(problem.code, problem.line) for problem in problems] == [("tab", 2), ("control-character", 3)]


def test_a_key_stands_once() -> None:
    assert parsed_codes("a: 1\nb:\n  c: 1\n  c: 2\na: 3") == ["duplicate-key", "duplicate-key"]


def test_nothing_points_within_the_file() -> None:
    assert parsed_codes("a: &x 1\nb: *x") == ["alias", "alias"]
    assert parsed_codes("a: Hej & *du*") == []


def test_there_are_no_tags() -> None:
    assert parsed_codes("a: !egen 1") == ["tag"]


@pytest.mark.parametrize("text", ["a: [1", "a: b: c", "a: 1\n---\nb: 2", "[" * 100_000])
def test_what_is_no_yaml_is_one_problem(text: str) -> None:
    assert parsed_codes(text) == ["bad-yaml"]


@pytest.mark.parametrize("text", ["", "# kun en bemærkning\n"])
def test_an_empty_file_is_told(text: str) -> None:
    assert parsed_codes(text) == ["empty-file"]


def test_a_path_leads_to_a_line_or_to_the_last_one_there_is() -> None:
    node = parse(b"a:\n  - b: 1\n  - b: 2\n    c:\n      d: 3\n", "a.yaml").node
    assert node
    paths = [("a", 1, "b"), ("a", 1, "c", 0, "d"), ("a", 0, "z"), ("a", 1, "b", "z"), ("a", "z")]
    assert [line_of(node_at(node, path)) for path in paths] == [3, 5, 2, 3, 2]


def test_a_key_that_is_no_word_is_called_by_a_question_mark() -> None:
    assert parsed_codes("? [a]\n: 1\n? [b]\n: 2") == ["duplicate-key"]


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_become_a_node_or_problems(raw: bytes) -> None:
    parsed = parse(raw, "a.yaml")
    assert (parsed.node is not None) or parsed.problems
