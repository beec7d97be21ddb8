"""What an author would write, kept short: the tests fill in the lines that matter."""

from collections.abc import Iterable
from pathlib import Path
from textwrap import dedent, indent
from typing import cast

from dialogtool.content.check_tool import tool_faults
from dialogtool.content.fault import Fault
from dialogtool.content.folders import TOOL_FILE, Folders
from dialogtool.content.reading import Reading, read_text
from dialogtool.content.record_types import type_of
from dialogtool.core.basis.problems import Problem
from dialogtool.core.basis.record import Record
from dialogtool.core.catalogue.catalogue import Catalogue
from dialogtool.core.tool.definition import Field, Tool

TOOL_HEAD = """\
format: 1
id: proeve
version: 1
title: Prøve
purpose: Se, om det virker.
picture: 1F305
parts:
  - id: del
    title: Del
    minutes: 5
    steps:
"""

DAY = "- {kind: day-wheel, id: hjul, cards: kort}\n"
STORY = "- {kind: long-text, id: fortael}\n"


def tool_yaml(steps: str, tool_id: str = "proeve") -> str:
    """A whole tool.yaml with these steps in its only part."""
    return TOOL_HEAD.replace("proeve", tool_id) + indent(dedent(steps).lstrip("\n"), " " * 6)


def step_yaml(fields: str, step_id: str = "trin", more: str = "") -> str:
    """A step with these fields and these further lines."""
    lines = [f"- id: {step_id}", "  title: Hvad gør du?", *indent(dedent(more), "  ").splitlines(), "  fields:"]
    return "\n".join(lines) + "\n" + indent(dedent(fields).rstrip("\n"), " " * 4) + "\n"


def asked(fields: str) -> str:
    """A whole tool.yaml whose only step has these fields."""
    return tool_yaml(step_yaml(fields))


def read(text: str, record: type[Record] = Tool) -> Reading:
    """The records in a file with this text."""
    return read_text(dedent(text).encode(), "prøve.yaml", type_of(record))


def codes(problems: Iterable[Problem | Fault]) -> list[str]:
    """The problems by what tests and machines know them by."""
    return [problem.code for problem in problems]


def shape(text: str, record: type[Record] = Tool) -> list[str]:
    """The codes of what is wrong with the shape of a file."""
    return codes(read(text, record).problems)


def tool_of(text: str) -> Tool:
    """The tool that a text without faults describes."""
    reading = read(text)
    assert reading.problems == ()
    return cast(Tool, reading.found[0].value)


def meaning(text: str, catalogue: Catalogue | None = None) -> list[str]:
    """The codes of what is wrong with what a tool means."""
    return codes(tool_faults(tool_of(text), catalogue or Catalogue()))


def field_of(fields: str) -> Field:
    """The first field of a tool with these fields."""
    return tool_of(asked(fields)).parts[0].steps[0].fields[0]


def write_tool(home: Path, text: str, name: str = "proeve") -> Path:
    """A tool's folder, under a folder of tools."""
    folder = home / name
    folder.mkdir(parents=True)
    (folder / TOOL_FILE).write_text(text, encoding="utf-8")
    return folder


def folders_in(root: Path) -> Folders:
    """Folders for shipped tools, the catalogue and the user's own tools; the last is not made."""
    folders = Folders(tools=root / "dialog_tools", catalogue=root / "resources" / "catalogue", own_tools=root / "egne")
    folders.tools.mkdir()
    folders.catalogue.mkdir(parents=True)
    return folders
