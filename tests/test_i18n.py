"""The texts of the program: languages, fallbacks and catalogues that are never stale."""

from pathlib import Path

import pytest

from dialogtool.i18n import Texts, available_languages, compiled, compiled_name, fresh_mo, load_texts

HEADER = (
    'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
)


@pytest.fixture
def translations(tmp_path: Path) -> Path:
    return tmp_path / "translations"


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def write_po(po: Path, body: str) -> Path:
    po.parent.mkdir(parents=True, exist_ok=True)
    po.write_text(HEADER + body, encoding="utf-8")
    return po


def write_catalogue(translations: Path, language: str, domain: str, body: str) -> Path:
    return write_po(translations / language / "LC_MESSAGES" / f"{domain}.po", body)


def danish(translations: Path, cache: Path, body: str) -> Texts:
    write_catalogue(translations, "da", "interface", body)
    return load_texts("da", translations, cache)


def test_the_interface_is_translated_from_english(translations: Path, cache: Path) -> None:
    texts = danish(translations, cache, 'msgid "Open"\nmsgstr "Åbn"\n')
    assert texts.gettext("Open") == "Åbn"


def test_a_message_without_translation_is_shown_in_english(translations: Path, cache: Path) -> None:
    assert danish(translations, cache, "").gettext("Close") == "Close"


def test_english_needs_no_catalogue_for_the_interface(translations: Path, cache: Path) -> None:
    texts = load_texts("en", translations, cache)
    assert texts.gettext("Open") == "Open"
    assert texts.ngettext("{count} step", "{count} steps", 2) == "{count} steps"


def test_a_word_with_two_meanings_has_two_translations(translations: Path, cache: Path) -> None:
    body = 'msgctxt "button"\nmsgid "Back"\nmsgstr "Tilbage"\n\nmsgctxt "body"\nmsgid "Back"\nmsgstr "Ryg"\n'
    texts = danish(translations, cache, body)
    assert (texts.pgettext("button", "Back"), texts.pgettext("body", "Back")) == ("Tilbage", "Ryg")


@pytest.mark.parametrize(("count", "expected"), [(0, "{n} skridt i alt"), (1, "{n} skridt"), (7, "{n} skridt i alt")])
def test_the_number_chooses_the_plural(translations: Path, cache: Path, count: int, expected: str) -> None:
    body = 'msgid "{n} step"\nmsgid_plural "{n} steps"\nmsgstr[0] "{n} skridt"\nmsgstr[1] "{n} skridt i alt"\n'
    assert danish(translations, cache, body).ngettext("{n} step", "{n} steps", count) == expected


def test_content_is_translated_from_danish(translations: Path, cache: Path) -> None:
    write_catalogue(translations, "en", "content", 'msgid "Min hverdag"\nmsgstr "My everyday life"\n')
    assert load_texts("en", translations, cache).content("Min hverdag") == "My everyday life"
    assert load_texts("da", translations, cache).content("Min hverdag") == "Min hverdag"


def test_an_empty_text_stays_empty(translations: Path, cache: Path) -> None:
    texts = danish(translations, cache, "")
    assert (texts.gettext(""), texts.pgettext("button", ""), texts.content("")) == ("", "", "")


def test_a_fuzzy_translation_is_not_shown(translations: Path, cache: Path) -> None:
    texts = danish(translations, cache, '#, fuzzy\nmsgid "Open"\nmsgstr "Måske åbn"\n')
    assert texts.gettext("Open") == "Open"


def test_a_tool_of_ones_own_carries_its_own_words(translations: Path, cache: Path, tmp_path: Path) -> None:
    write_po(tmp_path / "own" / "min-have" / "en.po", 'msgid "Min have"\nmsgstr "My garden"\n')
    texts = load_texts("en", translations, cache, tmp_path / "own")
    assert texts.content("Min have") == "My garden"


def test_a_tool_of_ones_own_does_not_change_what_was_shipped(translations: Path, cache: Path, tmp_path: Path) -> None:
    write_catalogue(translations, "en", "content", 'msgid "Hjem"\nmsgstr "Home"\n')
    write_po(tmp_path / "own" / "min-have" / "en.po", 'msgid "Hjem"\nmsgstr "House"\n')
    assert load_texts("en", translations, cache, tmp_path / "own").content("Hjem") == "Home"


def test_a_changed_po_is_seen_at_the_next_start(translations: Path, cache: Path) -> None:
    danish(translations, cache, 'msgid "Open"\nmsgstr "Åbn"\n')
    assert danish(translations, cache, 'msgid "Open"\nmsgstr "Luk"\n').gettext("Open") == "Luk"


def test_an_older_po_put_back_is_seen_too(translations: Path, cache: Path) -> None:
    for word in ("Åbn", "Luk", "Åbn"):
        assert danish(translations, cache, f'msgid "Open"\nmsgstr "{word}"\n').gettext("Open") == word


def test_an_unchanged_po_is_compiled_once(translations: Path, cache: Path) -> None:
    po = write_catalogue(translations, "da", "interface", 'msgid "Open"\nmsgstr "Åbn"\n')
    fresh_mo(po, cache)
    (kept,) = (cache / "texts").iterdir()
    kept.write_bytes(b"from the cache")
    assert fresh_mo(po, cache) == b"from the cache"


def test_a_compiled_catalogue_beside_the_po_is_used_as_it_is(translations: Path, cache: Path) -> None:
    po = write_catalogue(translations, "da", "interface", "")
    po.with_name(compiled_name("interface", po.read_bytes())).write_bytes(b"shipped")
    assert fresh_mo(po, cache) == b"shipped"
    assert not cache.exists()


def test_a_compiled_catalogue_of_another_source_is_never_used(translations: Path, cache: Path) -> None:
    po = write_catalogue(translations, "da", "interface", "")
    po.with_name(compiled_name("interface", b"another source")).write_bytes(b"stale")
    po.with_suffix(".mo").write_bytes(b"stale")
    assert fresh_mo(po, cache) == compiled(po.read_bytes())


def test_a_cache_that_cannot_be_written_stops_nothing(translations: Path, cache: Path) -> None:
    cache.write_text("a file where the folder should be", encoding="utf-8")
    assert danish(translations, cache, 'msgid "Open"\nmsgstr "Åbn"\n').gettext("Open") == "Åbn"


def test_a_po_that_is_no_text_counts_as_none(translations: Path, cache: Path) -> None:
    po = write_catalogue(translations, "da", "interface", "")
    po.write_bytes(b'msgid "Open"\nmsgstr "\xff\xfe"\n')
    assert load_texts("da", translations, cache).gettext("Open") == "Open"


def test_the_source_languages_are_always_available(translations: Path) -> None:
    assert available_languages(translations) == ("da", "en")


def test_a_new_language_needs_only_its_folder(translations: Path) -> None:
    write_catalogue(translations, "uk", "content", "")
    assert available_languages(translations) == ("da", "en", "uk")


def test_every_shipped_catalogue_can_be_loaded(repository: Path, cache: Path) -> None:
    folder = repository / "translations"
    languages = available_languages(folder)
    assert [load_texts(language, folder, cache).language for language in languages] == list(languages)
