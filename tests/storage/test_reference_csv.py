"""A CSV file gives its good rows, and says of the others what is wrong and on which line they begin."""

from contextlib import closing
from pathlib import Path

import pytest

from dialogtool.core.basis.problems import Problem
from dialogtool.storage.reference.csv_file import SAMPLE, CsvFile, CsvRow, UnusableError

MARK = "\ufeff"


def read(folder: Path, content: str | bytes) -> list[tuple[int, object]]:
    """Line and fields of each good row, line and code of the others."""
    path = folder / "skills_da.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with closing(CsvFile(path)) as file:
        return [(row.line, list(row.fields.values()) if isinstance(row, CsvRow) else row.code) for row in file.rows()]


def refusal(folder: Path, content: bytes) -> Problem:
    path = folder / "skills_da.csv"
    path.write_bytes(content)
    with pytest.raises(UnusableError) as refused:
        CsvFile(path)
    return refused.value.problem


def test_the_official_layout_is_read(tmp_path: Path) -> None:
    content = MARK + 'uri,labels\r\nhttp://a/1,"kok\nkøkkenchef"\r\nhttp://a/2,bager\r\n'
    assert read(tmp_path, content) == [(2, ["http://a/1", "kok\nkøkkenchef"]), (4, ["http://a/2", "bager"])]


@pytest.mark.parametrize("separator", [";", "\t", ","])
def test_what_a_spreadsheet_saved_is_read_too(tmp_path: Path, separator: str) -> None:
    assert read(tmp_path, f"uri{separator}label\n1{separator}kok\n\n") == [(2, ["1", "kok"])]


def test_headings_are_known_without_the_mark_and_spaces(tmp_path: Path) -> None:
    path = tmp_path / "skills_da.csv"
    path.write_text(MARK + "conceptUri , preferredLabel\n", encoding="utf-8")
    with closing(CsvFile(path)) as file:
        assert file.columns == ("conceptUri", "preferredLabel")
        assert file.share == 1.0


def test_a_row_with_too_few_or_too_many_fields_is_passed_over(tmp_path: Path) -> None:
    content = "uri,label\n1\n2,bager\n3,kok,for meget\n4,smed\n"
    assert read(tmp_path, content) == [(2, "broken-row"), (3, ["2", "bager"]), (4, "broken-row"), (5, ["4", "smed"])]


def test_a_wrong_quotation_mark_spoils_one_row(tmp_path: Path) -> None:
    assert read(tmp_path, 'uri,label\n1,"kok"en\n2,bager\n') == [(2, "broken-row"), (3, ["2", "bager"])]


def test_a_file_that_ends_inside_a_field_is_cut_off(tmp_path: Path) -> None:
    assert read(tmp_path, 'uri,label\n1,kok\n2,"bager\nog kond') == [(2, ["1", "kok"]), (3, "cut-off")]


def test_a_file_that_ends_before_the_last_field_is_cut_off(tmp_path: Path) -> None:
    assert read(tmp_path, "uri,label\n1,kok\nhttp:/") == [(2, ["1", "kok"]), (3, "cut-off")]


def test_one_wrong_sign_spoils_one_row(tmp_path: Path) -> None:
    content = "uri,label\n1,køkken\n2,k".encode() + b"\xf8" + b"k\n3,bager\n"
    assert read(tmp_path, content) == [(2, ["1", "køkken"]), (3, "wrong-encoding"), (4, ["3", "bager"])]


def test_a_file_in_the_encoding_of_old_windows_is_refused_at_its_first_wrong_line(tmp_path: Path) -> None:
    problem = refusal(tmp_path, "uri,label\n1,kok\n2,rødgrød på fløde\n3,køkken\n".encode("cp1252"))
    assert (problem.code, problem.file, problem.line) == ("wrong-encoding", "skills_da.csv", 3)


def test_a_file_of_two_bytes_a_sign_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, "uri,label\n1,kok\n".encode("utf-16")).code == "wrong-encoding"


def test_a_sign_that_the_sample_divides_is_no_fault(tmp_path: Path) -> None:
    filler = "x" * (SAMPLE - len("uri,label\n1,") - 1)
    assert read(tmp_path, f"uri,label\n1,{filler}ø\n") == [(2, ["1", f"{filler}ø"])]


def test_headings_that_are_torn_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, b'uri,"lab').code == "broken-row"


def test_an_empty_file_has_no_headings(tmp_path: Path) -> None:
    assert read(tmp_path, b"") == []


def test_what_is_no_file_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UnusableError) as refused:
        CsvFile(tmp_path)
    assert refused.value.problem.code == "unreadable"
