import json
from pathlib import Path
from typing import Any, cast

import pytest

from dialogtool.content.check_catalogue import HOMES
from dialogtool.content.schema import FILE_NAME, REFERENCES, schema_text, write_schema


@pytest.fixture(scope="module")
def definitions() -> dict[str, Any]:
    return cast(dict[str, Any], json.loads(schema_text())["$defs"])


def test_the_schema_beside_the_tools_is_fresh(repository: Path) -> None:
    written = (repository / "dialog_tools" / FILE_NAME).read_text(encoding="utf-8")
    assert written == schema_text(), "write it anew with dialogtool.content.schema.write_schema"


def test_the_schema_is_written_beside_the_tools(tmp_path: Path) -> None:
    write_schema(tmp_path)
    assert (tmp_path / FILE_NAME).read_text(encoding="utf-8") == schema_text()


def test_each_key_that_people_read_says_who(definitions: dict[str, Any]) -> None:
    step = definitions["Step"]["properties"]
    assert "citizen" in step["title"]["description"]
    assert "caseworker" in step["hint"]["description"]
    assert "description" not in step["id"]


def test_a_list_of_references_says_to_what(definitions: dict[str, Any]) -> None:
    assert "competence" in definitions["Option"]["properties"]["shows"]["description"]


def test_every_kind_of_reference_is_described() -> None:
    assert set(REFERENCES) == {*HOMES, "picture"}


def test_one_record_may_stand_without_its_list(definitions: dict[str, Any]) -> None:
    shown = definitions["Step"]["properties"]["show_when"]["anyOf"]
    assert [one.get("type", "one") for one in shown] == ["one", "array"]


def test_descriptions_are_free_of_indentation(definitions: dict[str, Any]) -> None:
    assert [name for name, one in definitions.items() if "\n  " in one["description"]] == []
