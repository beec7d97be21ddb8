"""The files to import are found in a folder, in the folder below, or are one file; the rest is said plainly."""

from pathlib import Path

import pytest

from dialogtool.storage.reference.csv_file import UnusableError
from dialogtool.storage.reference.esco_files import EscoFile, find_files, missing_columns
from tests.storage import esco


def names(found: tuple[EscoFile, ...]) -> list[str]:
    return [file.path.name for file in found]


def refusal(path: Path) -> str:
    with pytest.raises(UnusableError) as refused:
        find_files(path)
    return refused.value.problem.code


def test_danish_comes_first_then_english_then_the_others(tmp_path: Path) -> None:
    for language in ("pl", "en", "da"):
        esco.write_skills(tmp_path, esco.SKILLS, f"skills_{language}")
    assert names(find_files(tmp_path)) == ["skills_da.csv", "skills_en.csv", "skills_pl.csv"]


def test_other_files_of_the_download_are_passed_over(tmp_path: Path) -> None:
    esco.write_all(tmp_path)
    for name in ("skillGroups_da.csv", "ISCOGroups_da.csv", "broaderRelationsOccPillar_da.csv", "skills_da.txt"):
        (tmp_path / name).write_text("conceptUri\n", encoding="utf-8")
    assert {file.content for file in find_files(tmp_path)} == {"occupations", "skills", "relations"}
    assert len(find_files(tmp_path)) == 3


def test_the_folder_in_which_it_was_unpacked_will_do(tmp_path: Path) -> None:
    esco.write_all(tmp_path / "ESCO dataset - v1.2.0 - classification - da - csv")
    assert len(find_files(tmp_path)) == 3


def test_one_file_is_known_by_its_name(tmp_path: Path) -> None:
    path = esco.write_relations(tmp_path, esco.RELATIONS)
    assert find_files(path) == (EscoFile(path, "relations"),)


def test_one_file_under_another_name_is_known_by_its_headings(tmp_path: Path) -> None:
    path = esco.write_occupations(tmp_path, esco.OCCUPATIONS, "mine")
    assert find_files(path) == (EscoFile(path, "occupations"),)


def test_what_cannot_be_imported_is_said_with_a_code(tmp_path: Path) -> None:
    (tmp_path / "esco.zip").write_bytes(b"PK")
    (tmp_path / "regneark.csv").write_text("navn,alder\n", encoding="utf-8")
    assert refusal(tmp_path / "none") == "no-such-file"
    assert refusal(tmp_path / "esco.zip") == "packed"
    assert refusal(tmp_path / "regneark.csv") == "not-esco"
    assert refusal(tmp_path) == "no-esco-files"
    assert refusal(tmp_path / ("x" * 5_000)) == "unreadable"


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    problem = missing_columns(EscoFile(tmp_path / "skills_da.csv", "skills"), ("conceptUri", "skillType"))
    assert problem is not None
    assert (problem.code, problem.line) == ("missing-column", 1)
    assert "preferredLabel" in problem.message


def test_columns_nobody_knows_are_no_fault(tmp_path: Path) -> None:
    columns = ("conceptUri", "preferredLabel", "skillType", "somethingNew")
    assert missing_columns(EscoFile(tmp_path / "skills_da.csv", "skills"), columns) is None
