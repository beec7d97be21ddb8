import ast
import re
from pathlib import Path
from typing import cast, get_args

import msgspec.inspect as mi
import pytest

from dialogtool.content.check_all import check_path
from dialogtool.content.folders import Folders, any_picture
from dialogtool.content.record_types import type_of
from dialogtool.core.tool.aids import Aid
from dialogtool.core.tool.definition import ForEach, Part, Step, Tool, fields_of
from dialogtool.core.tool.fields import Makes, Option, ShowWhen
from tests.content.authoring import step_yaml, tool_of, tool_yaml, write_tool


@pytest.fixture(scope="session")
def guide(repository: Path) -> str:
    return (repository / "dialog_tools" / "README.md").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def examples(guide: str) -> list[str]:
    return re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL)


@pytest.fixture(scope="session")
def example(examples: list[str]) -> str:
    return examples[0]


def told_codes(repository: Path) -> set[str]:
    """Every code that the package can give a problem."""
    calls = [
        node
        for file in (repository / "src" / "dialogtool" / "content").glob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    ]
    named = [keyword.value for call in calls for keyword in call.keywords if keyword.arg == "code"]
    first = [call.args[0] for call in calls if ast.unparse(call.func) == "Fault"]
    second = [call.args[1] for call in calls if ast.unparse(call.func) == "at.fault"]
    return {str(node.value) for node in (*named, *first, *second) if isinstance(node, ast.Constant)}


def test_the_example_is_a_tool_in_order(example: str, repository: Path, tmp_path: Path) -> None:
    folders = Folders(tools=repository / "dialog_tools", catalogue=repository / "resources" / "catalogue")
    folder = write_tool(tmp_path, example, "mine-naboer")
    assert check_path(folder, folders, any_picture) == ()
    assert len(fields_of(tool_of(example))) == 3


def test_every_small_example_can_be_written_into_a_tool(examples: list[str], repository: Path, tmp_path: Path) -> None:
    folders = Folders(tools=repository / "dialog_tools", catalogue=repository / "resources" / "catalogue")
    for number, small in enumerate(examples[1:]):
        steps = small if small.startswith("- id:") else step_yaml(small)
        write_tool(tmp_path, tool_yaml(steps, f"proeve-{number}"), f"proeve-{number}")
    assert check_path(tmp_path, folders, any_picture) == ()


def test_there_is_an_example_of_every_aid(examples: list[str]) -> None:
    written = " ".join(examples)
    kinds = {kind.__struct_config__.tag for kind in get_args(Aid)} - {"day-wheel"}
    assert [kind for kind in kinds if f"kind: {kind}" not in written] == []


def test_every_code_is_explained(guide: str, repository: Path) -> None:
    explained = guide.partition("## Hvad fejlene betyder")[2]
    assert told_codes(repository) == set(
        re.findall(r"(?:^\| |[:,] | og )`([a-z-]+[a-z0-9])`(?= \||\s\()", explained, re.MULTILINE)
    )


@pytest.mark.parametrize("record", [Tool, Part, Step, Option, ShowWhen, ForEach])
def test_every_key_is_in_a_table(guide: str, record: type) -> None:
    assert [field.encode_name for field in type_of(record).fields if f"`{field.encode_name}`" not in guide] == []


def test_every_kind_of_field_and_its_keys_are_in_a_table(guide: str) -> None:
    fields = next(field.type for field in type_of(Step).fields if field.name == "fields")
    kinds = cast(mi.UnionType, cast(mi.VarTupleType, fields).item_type).types
    records = [kind for kind in kinds if isinstance(kind, mi.StructType)]
    words = {str(kind.tag) for kind in records} | {key.encode_name for kind in records for key in kind.fields}
    assert [word for word in words if f"`{word}`" not in guide] == []


def test_everything_that_an_answer_may_make_is_in_a_table(guide: str) -> None:
    assert [makes for makes in Makes.__args__ if f"| `{makes}` |" not in guide] == []
