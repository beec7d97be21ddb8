from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file

from tests.content.authoring import STORY, step_yaml, tool_yaml, write_tool

EXTRACTOR = "dialogtool.content.babel_extract:extract"
PHRASES = "and: og\ncv.goal: 'Mit mål: {goal}'\n"


def put(root: Path, name: str, text: str) -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_every_text_of_a_tool_comes_with_its_line_and_its_place(tmp_path: Path) -> None:
    text = tool_yaml(step_yaml(STORY, "dagen", "say: |\n  Vent lidt.\n"))
    file = write_tool(tmp_path, text) / "tool.yaml"
    found = [(line, said, comments[0]) for line, said, comments, _context in extract_from_file(EXTRACTOR, str(file))]
    assert found == [
        (4, "Prøve", "proeve / title"),
        (5, "Se, om det virker.", "proeve / purpose"),
        (9, "Del", "proeve / del / title"),
        (13, "Hvad gør du?", "proeve / del / dagen / title"),
        (14, "Vent lidt.", "proeve / del / dagen / say"),
    ]


def test_the_catalogues_files_are_known_by_name_or_folder(tmp_path: Path) -> None:
    lane = '- {id: netvaerk, label: Netværk, picture: "", help: ""}\n'
    for name in ("lanes.yaml", "lanes/alle.yaml"):
        found = extract_from_file(EXTRACTOR, str(put(tmp_path, name, lane)))
        assert [(said, comments) for _line, said, comments, _context in found] == [("Netværk", ["netvaerk / label"])]


def test_named_places_are_marked_as_such(tmp_path: Path) -> None:
    catalog = Catalog()
    for line, said, _comments, _context in extract_from_file(EXTRACTOR, str(put(tmp_path, "phrases.yaml", PHRASES))):
        catalog.add(said, locations=[("phrases.yaml", line)])
    assert [message.id for message in catalog if "python-brace-format" in message.flags] == ["Mit mål: {goal}"]


def test_a_file_that_is_not_in_order_is_not_passed_over(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="missing-key"):
        extract_from_file(EXTRACTOR, str(put(tmp_path, "lanes.yaml", "- {id: a}")))


def test_a_file_that_is_neither_tool_nor_catalogue_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="neither"):
        extract_from_file(EXTRACTOR, str(put(tmp_path, "andet.yaml", "a: b")))
