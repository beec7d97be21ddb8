"""A tool of one's own: begun with a command, in order from the start, and shown while it is written."""

from pathlib import Path

import pytest

from dialogtool.app.authoring import new_tool, title_of
from dialogtool.app.checking import problems_in
from dialogtool.app.faults import RefusedError
from dialogtool.app.shelves import library_of, places_here
from dialogtool.cli import main
from dialogtool.paths import Places


@pytest.fixture
def places() -> Places:
    """Where everything lies in this test."""
    return places_here()


def test_a_new_tool_is_in_order_and_there_at_once(places: Places) -> None:
    file = new_tool(places, "min-uge")
    assert file == places.own_tools / "min-uge" / "tool.yaml"
    assert problems_in(places, file) == ()
    assert library_of(places).tools["min-uge"].title == "Min uge"


def test_it_can_lie_anywhere(places: Places, tmp_path: Path) -> None:
    assert new_tool(places, "min-uge", tmp_path / "her") == tmp_path / "her" / "min-uge" / "tool.yaml"


@pytest.mark.parametrize("id", ["Min uge", "../ud", "", "a" * 61, "æble", "min--uge"])
def test_an_id_that_cannot_be_used_is_refused_with_a_cure(places: Places, id: str) -> None:
    with pytest.raises(RefusedError) as refused:
        new_tool(places, id)
    assert [problem.code for problem in refused.value.problems] == ["bad-id"]


@pytest.mark.parametrize("id", ["min-hverdag", "min-uge"])
def test_what_is_there_is_never_written_over(places: Places, id: str) -> None:
    (places.own_tools / "min-uge").mkdir(parents=True)
    with pytest.raises(RefusedError) as refused:
        new_tool(places, id)
    assert [problem.code for problem in refused.value.problems] == ["taken-id"]


def test_an_id_reads_as_a_title() -> None:
    assert title_of("min-uge") == "Min uge"


def test_the_command_says_where_it_is_and_how_to_see_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new-tool", "min-uge", "--in", str(tmp_path)]) == 0
    said = capsys.readouterr().out
    assert str(tmp_path / "min-uge" / "tool.yaml") in said
    assert "dialogtool preview" in said


def test_a_preview_of_nothing_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preview", str(tmp_path)]) == 1
    assert "here is no dialogue tool" in capsys.readouterr().err
