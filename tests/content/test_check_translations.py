from pathlib import Path

import pytest

from dialogtool.content.check_translations import CONTENT, INTERFACE, translation_problems
from dialogtool.content.placeholders import braces_in
from tests.content.authoring import codes

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'


@pytest.fixture
def translations(tmp_path: Path) -> Path:
    """A folder with the two main catalogues, which have nothing in them."""
    for name in (CONTENT, INTERFACE):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(HEAD, encoding="utf-8")
    return tmp_path


def say(translations: Path, name: str, *messages: tuple[str, str]) -> None:
    entries = [f'msgid "{source}"\nmsgstr "{said}"\n' for source, said in messages]
    (translations / name).write_text(HEAD + "\n".join(entries), encoding="utf-8")


def test_catalogues_in_order_have_no_problems(translations: Path) -> None:
    say(translations, CONTENT, ("Hej {navn}", "Hello {navn}"))
    assert list(translation_problems(translations, ["Hej {navn}"])) == []


def test_every_danish_text_is_there_in_english(translations: Path) -> None:
    say(translations, CONTENT, ("Hej", ""))
    problems = list(translation_problems(translations, ["Hej", "Farvel", "Hej"]))
    assert [(problem.code, problem.line) for problem in problems] == [("untranslated", 4), ("untranslated", 0)]


def test_the_interface_is_all_there_in_danish(translations: Path) -> None:
    say(translations, INTERFACE, ("Save", "Gem"), ("Stop", ""))
    assert codes(translation_problems(translations, [])) == ["untranslated"]


def test_other_languages_may_have_gaps_but_no_faults(translations: Path) -> None:
    (translations / "uk" / "LC_MESSAGES").mkdir(parents=True)
    say(translations, "uk/LC_MESSAGES/content.po", ("Hej", ""), ("Hej {navn}", "Привіт"))
    assert codes(translation_problems(translations, [])) == ["place-differs"]


@pytest.mark.parametrize(
    ("danish", "english"), [("a {b}", "a {c}"), ("a {b}", "a"), ("a", "a {b}"), ("{a} {b}", "{a}")]
)
def test_named_places_are_the_same_on_both_sides(translations: Path, danish: str, english: str) -> None:
    say(translations, CONTENT, (danish, english))
    assert codes(translation_problems(translations, [])) == ["place-differs"]


def test_a_plural_form_may_do_without_a_place_that_another_has(translations: Path) -> None:
    plural = 'msgid "one step"\nmsgid_plural "{n} steps"\nmsgstr[0] "et skridt"\nmsgstr[1] "{n} skridt"\n'
    (translations / INTERFACE).write_text(HEAD + plural, encoding="utf-8")
    assert list(translation_problems(translations, [])) == []
    (translations / INTERFACE).write_text((HEAD + plural).replace("{n} skridt", ""), encoding="utf-8")
    assert codes(translation_problems(translations, [])) == ["place-differs", "untranslated"]


def test_a_guess_is_no_translation(translations: Path) -> None:
    (translations / CONTENT).write_text(HEAD + '#, fuzzy\nmsgid "a"\nmsgstr "b"\n', encoding="utf-8")
    assert codes(translation_problems(translations, [])) == ["fuzzy"]


def test_a_main_catalogue_that_is_missing_is_told(tmp_path: Path) -> None:
    assert codes(translation_problems(tmp_path, ["Hej"])) == ["missing-file", "missing-file"]


@pytest.mark.parametrize("raw", [b"msgid a\n", 'msgid ""\nmsgstr "æ"\n'.encode("latin-1")])
def test_a_file_that_is_no_catalogue_is_told(translations: Path, raw: bytes) -> None:
    (translations / CONTENT).write_bytes(raw)
    assert codes(translation_problems(translations, ["Hej"])) == ["bad-po"]


def test_braces_are_found_in_all_the_texts() -> None:
    assert braces_in("{a} og {b}", "{a}", "c") == {"{a}", "{b}"}
