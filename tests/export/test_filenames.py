"""Names that Windows, OneDrive and a USB stick all take."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.export.filenames import LONGEST, free_path, safe_name


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("CV Birgit Holm Sørensen", "CV Birgit Holm Sørensen.docx"),
        ("CV Åse Æbelø", "CV Åse Æbelø.docx"),
        ("CV محمد", "CV محمد.docx"),
        ('CV a/b\\c:d*e?f"g<h>i|j', "CV a b c d e f g h i j.docx"),
        ("CV Ali. . ", "CV Ali.docx"),
        ("  .CV", "CV.docx"),
        ("CV 👩🏽‍🍳 Ali ❤️", "CV Ali.docx"),
        ("CV\tAli\nYussuf\x00", "CV Ali Yussuf.docx"),
        ("~$CV", "$CV.docx"),
        ("100 % #1", "100 1.docx"),
        ("con", "_con.docx"),
        ("LPT1.gammel", "_LPT1.gammel.docx"),
        ("a_vti_b", "a b.docx"),
        ("console", "console.docx"),
        ("🙂", "Dokument.docx"),
        ("", "Dokument.docx"),
    ],
)
def test_what_a_disk_refuses_is_left_out_and_the_rest_is_kept(wanted: str, name: str) -> None:
    assert safe_name(wanted) == name


def test_a_long_name_is_cut_to_what_every_disk_takes() -> None:
    assert safe_name("Å" * 300) == "Å" * 47 + ".docx"


def test_a_cut_never_parts_a_letter_from_its_marks() -> None:
    name = safe_name("q" * 92 + "x\u0323\u0323y").removesuffix(".docx")
    assert name == "q" * 92


@given(st.text())
def test_no_name_has_anything_that_a_disk_refuses(wanted: str) -> None:
    name = safe_name(wanted)
    stem = name.removesuffix(".docx")
    assert len(name.encode()) <= LONGEST
    assert not set(stem) & set('<>:"/\\|?*')
    assert stem.strip(". ") == stem
    assert stem
    assert not {unicodedata.category(letter) for letter in stem} & {"Cc", "Cs", "So"}


def test_a_free_name_is_kept(tmp_path: Path) -> None:
    assert free_path(tmp_path / "CV Ali.docx") == tmp_path / "CV Ali.docx"


def test_a_taken_name_gets_the_next_free_number(tmp_path: Path) -> None:
    for name in ("CV Ali.docx", "CV Ali (2).docx"):
        (tmp_path / name).touch()
    assert free_path(tmp_path / "CV Ali.docx") == tmp_path / "CV Ali (3).docx"


def test_the_number_has_room_in_a_long_name() -> None:
    long = Path(safe_name("Å" * 300))
    assert len(free_path(long, {long}.__contains__).name.encode()) <= LONGEST
